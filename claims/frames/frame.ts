/** What a figure measures and how it stands in its sentence: the only types that come from the words round a figure. */
import type { Relative } from '../figures/relative.ts';
import type { Days } from './calendar.ts';

/** A point or stretch of time that the words beside a figure name. */
export interface Period {
  /** Null where neither the text nor the day of publication says which days are meant. */
  readonly days: Days | null;
  /** The other honest reading: in April "last March" may be of this year or of the one before. */
  readonly also: Days | null;
  /** Whether the words name the days themselves, or count from others. */
  readonly read: 'full' | 'relative';
  /** The days were taken from what is usual: a fiscal year as a calendar year, the year of a bare month. */
  readonly assumed: boolean;
  /** The words place it before what the sentence is about. */
  readonly earlier: boolean;
  /** It adds up from the start of a year: "January to September", "nine months to June". */
  readonly cumulative: boolean;
  /** What the words count from: the day of publication, or another period of the text. */
  readonly anchor: 'publication' | 'text' | null;
  /** How they count, where they do. */
  readonly relative: Relative | null;
  /** The months named without a year: the first, 1 to 12, and how many. */
  readonly yearless: { readonly month: number; readonly months: number } | null;
}

/** The way a change is reckoned, as far as the words beside it say. */
export type Basis = 'year-on-year' | 'sequential' | 'cumulative' | 'adjusted';

export interface Frame {
  readonly figure: number;
  readonly block: number;
  readonly sentence: number;
  /** The number of its sentence over the whole article. */
  readonly order: number;
  readonly clause: number;
  /** Words of the noun phrase that is measured, in lower case, head first: `value export`; empty where none is seen. */
  readonly measure: readonly string[];
  /** Whose it is or where, as written: `Malaysia`, `the company`; empty where none is seen. */
  readonly entity: readonly string[];
  /** The amount, a change of one, or the same amount again in other money or units. */
  readonly standing: 'level' | 'change' | 'alias';
  /** Index of the figure that this one gives again in other money or other units. */
  readonly aliasOf: number | null;
  /** How surely: in brackets behind it, only behind an `or`, or between mere commas, which only measures are. */
  readonly aliasTie: 'bracket' | 'or' | 'comma' | 'equals' | null;
  readonly period: Period | null;
  /** -1 falls, 1 rises, 0 says neither; `improved` and `changed` may be either. */
  readonly direction: -1 | 0 | 1 | 'either';
  /** Token of the word that says so, in the block. */
  readonly directionAt: number | null;
  readonly basis: Basis | null;
  readonly mode: 'asserted' | 'quoted' | 'forecast' | 'conditional' | 'example';
}
