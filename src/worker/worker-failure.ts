/** Why a run off the main thread gave no result, as a value that screens can put into words or pass over. */

export type FailureKind =
  /** A newer request took its place: nothing is wrong. */
  | 'superseded'
  /** The caller asked for it to stop: nothing is wrong. */
  | 'cancelled'
  /** The worker died twice over the same text; the next request starts a new one. */
  | 'crashed'
  /** The browser would not start the worker at all. */
  | 'no-worker'
  /** The code in the worker threw: a mistake of ours, with its message. */
  | 'threw';

export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
  readonly why: FailureKind;

  constructor(why: FailureKind, detail = '') {
    super(detail === '' ? why : `${why}: ${detail}`);
    this.why = why;
  }
}
