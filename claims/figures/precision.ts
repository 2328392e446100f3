/** The exact value of a written figure, the intervals that its digits claim, and how a hedge widens an interval. */
import { add, isZero, multiply, ratio, subtract, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { hull, point } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { FigureKind } from '../findings.ts';
import type { Hedge } from '../vocabulary/hedge.ts';
import { size } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import type { Written } from './written.ts';

/** Bare counts that are small and whole are exact; an amount or a percentage never is. */
const smallCount = 100;
const exactKinds: ReadonlySet<FigureKind> = new Set(['number', 'ordinal', 'year', 'age', 'date']);

/** Whether the figure is exactly what it says: small whole counts, years, ranks, zero, and words such as `doubled`. */
export function isPoint(kind: FigureKind, numeral: Numeral): boolean {
  if (numeral.mantissa === 0 || kind === 'year' || kind === 'ordinal' || kind === 'fraction') return true;
  if (kind === 'multiple' && isWordOfItsOwn(numeral)) return true;
  return (
    exactKinds.has(kind) &&
    numeral.decimals === 0 &&
    numeral.scale === 0 &&
    numeral.divisor === 1 &&
    size(numeral) < smallCount
  );
}

/** `doubled`, `a third as many`: a word that says the ratio, without a numeral inside. */
export const isWordOfItsOwn = (numeral: Numeral): boolean =>
  numeral.spelled &&
  (numeral.divisor !== 1 || numeral.to === numeral.from + 1) &&
  numeral.digits === 1 &&
  numeral.scale === 0;

/** The digits as a whole number, before scale and point. */
export function mantissaOf({ long, mantissa, negative }: Numeral): Exact {
  const size = long === '' ? mantissa : BigInt(long);
  return whole(negative ? -size : size);
}

/** What one of the last digit's units is worth. */
function stepOf(figure: Written, numeral: Numeral): Exact {
  return multiply(tenTo(numeral.exponent), ratio(figure.over, numeral.divisor * figure.under));
}

/** In the unit of the figure. */
export const valueOf = (figure: Written, numeral: Numeral): Exact =>
  multiply(mantissaOf(numeral), stepOf(figure, numeral));

/** The place down to which trailing zeros of a whole number may be rounding, counted from the last digit. */
export const looseZeros = ({ digits, zeros }: Numeral): number =>
  digits > 2 ? Math.min(zeros, digits - 2) : 0;

/** Half a unit of the last digit, and half a unit of the last one that is no trailing zero. */
export function intervalsOf(
  figure: Written,
  numeral: Numeral,
  value: Exact,
): { readonly tight: Interval; readonly loose: Interval } {
  if (isZero(value) || isPoint(figure.kind, numeral)) return { tight: point(value), loose: point(value) };
  const half = multiply(stepOf(figure, numeral), ratio(1, 2));
  const wide = multiply(half, tenTo(looseZeros(numeral)));
  return {
    tight: { low: subtract(value, half), high: add(value, half) },
    loose: { low: subtract(value, wide), high: add(value, wide) },
  };
}

/**
 * What a hedged amount lies in when it is an operand: `about` is a twentieth either way, `more than` a tenth upwards.
 * An open end would leave every sum open; these shares are the house's reading of the words.
 */
export function hedged(interval: Interval, value: Exact, hedge: Hedge | undefined): Interval {
  if (hedge === undefined || interval.low === null || interval.high === null) return interval;
  const twentieth = multiply(value, ratio(1, 20));
  const tenth = multiply(value, ratio(1, 10));
  switch (hedge) {
    case 'about':
      return hull([interval.low, interval.high, subtract(value, twentieth), add(value, twentieth)]);
    case 'over':
    case 'at-least':
      return hull([interval.low, interval.high, add(value, tenth)]);
    case 'just-over':
      return hull([interval.low, interval.high, add(value, twentieth)]);
    case 'nearly':
    case 'just-under':
      return hull([interval.low, interval.high, subtract(value, twentieth)]);
    case 'under':
    case 'at-most':
      return hull([interval.low, interval.high, subtract(value, tenth)]);
  }
}
