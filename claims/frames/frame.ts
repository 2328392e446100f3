/** What a figure measures and how it stands in its sentence: the only types that come from the words round a figure. */

/** A point or stretch of time. `month` counts months from year 0, so that periods can be put in order. */
export interface Period {
  /** Null where the words only say that it lies before. */
  readonly month: number | null;
  /** A year, a quarter or a month long; periods of different lengths are never put in order. */
  readonly length: 'year' | 'quarter' | 'month' | 'day' | null;
  readonly earlier: boolean;
}

export interface Frame {
  readonly figure: number;
  readonly block: number;
  readonly sentence: number;
  /** The number of its sentence over the whole article. */
  readonly order: number;
  readonly clause: number;
  /** Index of the figure that this one gives again in other money or other units. */
  readonly aliasOf: number | null;
  /** How surely: in brackets behind it, or only behind an `or`. */
  readonly aliasTie: 'bracket' | 'or' | 'equals' | null;
  readonly period: Period | null;
  /** -1 falls, 1 rises, 0 says neither. */
  readonly direction: -1 | 0 | 1;
  /** Token of the word that says so, in the block. */
  readonly directionAt: number | null;
  readonly basis: 'adjusted' | null;
  readonly mode: 'asserted' | 'quoted' | 'forecast' | 'conditional';
}
