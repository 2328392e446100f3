/** What ages, lengths of time and anniversaries have in common: a count of years or days between two times. */
import type { Moment } from './moments.ts';

export interface Elapsed {
  readonly kind: 'age' | 'span';
  /** The figure that states how many. */
  readonly stated: number;
  readonly count: number;
  readonly unit: 'a' | 'mo' | 'wk' | 'd';
  readonly first: Moment;
  /** Null where it is the day of publication. */
  readonly last: Moment | null;
  /** The year of publication, where that is what counts; else the last moment's. */
  readonly published: number | null;
  /**
   * What is counted: birthdays passed; a stretch whose first and last may both count; some time within one,
   * which may only be too long; the time that has passed since; or the difference of two years, as anniversaries have it.
   */
  readonly way: 'age' | 'stretch' | 'within' | 'since' | 'anniversary';
  readonly strength: 'strong' | 'middling';
}
