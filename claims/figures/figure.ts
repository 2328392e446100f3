/** What a written number is, once computed: exact value, intervals, kind and unit. The words round it are for `frames/`. */
import { add, multiply, ratio, subtract, tenTo } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { FigureKind } from '../findings.ts';
import type { Span } from '../text/span.ts';
import type { Hedge } from '../vocabulary/hedge.ts';
import { intervalsOf, isWordOfItsOwn, looseZeros, mantissaOf, valueOf } from './precision.ts';
import type { Numeral } from './numeral.ts';
import type { Relative } from './relative.ts';
import type { Written } from './written.ts';

/** A numeral with its scale, as the digits show it. */
export interface ExactNumeral extends Span {
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
  /** The power of ten of the scale, written or borrowed: from the other end of a range, or the head of a column. */
  readonly scaledBy: number;
  /** The scale as written, where it stands with this numeral; a borrowed scale has no span. */
  readonly scale: (Span & { readonly exponent: number }) | null;
}

export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value: Exact | null;
  /** Half a unit of the last digit written. */
  readonly tight: Interval;
  /** Trailing zeros taken as rounding. */
  readonly loose: Interval;
  readonly unit?: string;
  /** Currencies the sign or name may mean; context has picked one, and what was assumed says so. */
  readonly unitChoices?: readonly string[];
  /** What the amount is counted for. */
  readonly per?: string;
  readonly hedge?: Hedge;
  /** ISO 8601 with the parts that are known. */
  readonly date?: string;
  readonly relative?: Relative;
  /** Null also where a word says the ratio: doubled, a third. */
  readonly numeral: ExactNumeral | null;
  /** Why it is no figure to check; identifiers only. */
  readonly reason?: string;
  /** Tokens of the block that was read, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** As it was read, for those who show it. */
  readonly written: Written;
}

const open: Interval = { low: null, high: null };

/** Computes what was read. */
export function toFigure(written: Written): Figure {
  const { start, end, kind, from, to, numeral } = written;
  const value = numeral === null ? null : valueOf(written, numeral);
  const intervals =
    numeral === null || value === null ? rangeOf(written) : intervalsOf(written, numeral, value);
  const worded = numeral === null || kind === 'fraction' || kind === 'year' || kind === 'ordinal';
  const inWords = worded || (kind === 'multiple' && isWordOfItsOwn(numeral) && to === numeral.to);
  const { tight, loose } = intervals;
  const own = inWords ? null : exactNumeral(numeral);
  const made: Mutable<Figure> = { start, end, kind, value, tight, loose, numeral: own, from, to, written };
  if (written.unit !== '') made.unit = written.unit;
  if (written.choices !== null) made.unitChoices = written.choices;
  if (written.per !== '') made.per = written.per;
  if (written.hedge !== null) made.hedge = written.hedge;
  if (written.date !== '') made.date = written.date;
  if (written.relative !== null) made.relative = written.relative;
  if (written.reason !== '' && kind !== 'range') made.reason = written.reason;
  return made;
}

/** A figure that is still being put together. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The two ends of a range, tight; open where there are none. */
function rangeOf({ ends, reason }: Written): { readonly tight: Interval; readonly loose: Interval } {
  if (ends === null) return { tight: open, loose: open };
  const [first, second] = ends.map((end) => (end.numeral === null ? null : valueOf(end, end.numeral)));
  if (!first || !second) return { tight: open, loose: open };
  const tight =
    reason === 'margin'
      ? { low: subtract(first, second), high: add(first, second) }
      : { low: first, high: second };
  return { tight, loose: tight };
}

function exactNumeral(numeral: Numeral): ExactNumeral {
  const lastPlace = numeral.exponent;
  const { start, end } = numeral;
  const written = numeral.scaleEnd > numeral.scaleStart;
  return {
    start,
    end: written ? numeral.scaleEnd : end,
    value: multiply(mantissaOf(numeral), multiply(tenTo(lastPlace), ratio(1, numeral.divisor))),
    lastPlace,
    loosePlace: lastPlace + looseZeros(numeral),
    digits: numeral.digits,
    decimals: numeral.decimals,
    grouped: numeral.grouped,
    spelled: numeral.spelled,
    bare: { start, end },
    scaledBy: numeral.scale,
    scale: written ? { start: numeral.scaleStart, end: numeral.scaleEnd, exponent: numeral.scale } : null,
  };
}
