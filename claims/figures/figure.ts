/** What a written number is, once read: exact value, intervals, kind and unit. The words round it are for `frames/`. */
import type { Exact } from '../arithmetic/exact.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { FigureKind } from '../findings.ts';
import type { Span } from '../text/span.ts';
import type { Hedge } from '../vocabulary/hedge.ts';

/** A numeral with its scale, as the digits show it. */
export interface Numeral extends Span {
  readonly value: Exact;
  /** 10 to this power is the unit of the last digit written: 1.874 billion has 6. */
  readonly lastPlace: number;
  /** The place down to which trailing zeros of a whole number may be rounding; `lastPlace` where none may. */
  readonly loosePlace: number;
  /** Significant digits written. */
  readonly digits: number;
  /** Digits behind the point. */
  readonly decimals: number;
  readonly grouped: boolean;
  /** Written in words, not digits. */
  readonly spelled: boolean;
  /** The digits alone, without the scale. */
  readonly bare: Span;
  /** The scale as written, where it stands with this numeral; a borrowed scale has no span. */
  readonly scale: (Span & { readonly exponent: number }) | null;
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value: Exact | null;
  /** Half a unit of the last digit written. */
  readonly tight: Interval;
  /** Trailing zeros taken as rounding. */
  readonly loose: Interval;
  readonly unit?: string;
  /** Currencies the sign or name may mean; context picks, and `assumed` says so. */
  readonly unitChoices?: readonly string[];
  readonly hedge?: Hedge;
  readonly assumed: readonly string[];
  /** ISO 8601 with the parts that are known. */
  readonly date?: string;
  readonly numeral: Numeral | null;
  /** Why it is no figure to check; identifiers only. */
  readonly reason?: string;
  /** Tokens of the block that was read, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** One way to read a stretch of tokens. The widest wins, then the lower rank. */
export interface Edge {
  readonly figure: Figure;
  readonly rank: number;
}
