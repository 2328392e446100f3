/**
 * Why an act of the desk did not happen, as a value that screens can put into words. An act is one transaction: where
 * it failed, nothing of it was stored and everything before it is kept.
 */

export type ActName =
  | 'importArticle'
  | 'storeFindings'
  | 'revise'
  | 'keepDraft'
  | 'decide'
  | 'addEvidence'
  | 'undo'
  | 'redo'
  | 'putSetting'
  | 'writeCase'
  | 'takeCase'
  | 'purge';

export type FailureCause =
  /** The disk or the browser's quota is full. */
  | 'no-room'
  /** The database was closed under the desk: by a newer version of the app in another tab, or by the browser. */
  | 'closed'
  /** The article, revision or claim is not there, or no longer. */
  | 'not-there'
  /** Another tab froze a newer revision meanwhile: the text given was made from an older one. */
  | 'moved-on'
  /** More than one file, or one row, can hold. */
  | 'too-large'
  | 'failed';

export class ActFailure extends Error {
  override readonly name = 'ActFailure';
  readonly act: ActName;
  readonly why: FailureCause;
  /** Always so: the act is all or nothing, and no act touches what earlier ones stored. */
  readonly kept = 'everything-before';

  constructor(act: ActName, why: FailureCause, detail: string, cause?: unknown) {
    super(`${act}: ${why} (${detail})`, { cause });
    this.act = act;
    this.why = why;
  }
}
