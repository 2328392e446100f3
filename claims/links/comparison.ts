/** A figure that is said to be higher or lower than another, once the words have tied the two. */
import type { Comparator } from './comparators.ts';

export interface Comparison {
  readonly stated: number;
  readonly other: number;
  readonly comparator: Comparator;
  /** Nothing but words stands between the two, and the other is pointed at: one that agrees may be shown. */
  readonly plain: boolean;
  /** Earlier figures of the sentence that may be meant instead. */
  readonly rivals: readonly number[];
}
