/** Steps a staged run in slices of time, so that whoever shares the thread is never kept waiting for long. */
import type { Pause } from './pause.ts';

/** Milliseconds: one frame of a 60 Hz screen, less what the browser needs of it. */
const slice = 15;

export interface Slicing<Step> {
  /** Milliseconds from any start. */
  readonly now: () => number;
  readonly pause: Pause;
  readonly isCancelled: () => boolean;
  /** The last step of each slice that did not end the run. */
  readonly onProgress: (step: Step) => void;
}

/** The result of the run, or null where it was cancelled. */
export async function runInSlices<Step, Result>(
  run: Iterator<Step, Result, void>,
  { now, pause, isCancelled, onProgress }: Slicing<Step>,
): Promise<Result | null> {
  let end = now() + slice;
  while (!isCancelled()) {
    const step = run.next();
    if (step.done === true) return step.value;
    if (now() < end) continue;
    onProgress(step.value);
    await pause();
    end = now() + slice;
  }
  return null;
}
