/** The interval that the digits of a numeral claim, and how a hedge widens it or opens one of its ends. */
import { multiply, ratio, subtract, add, isZero } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { around, hull, point } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { FigureKind } from '../findings.ts';
import type { Hedge } from '../vocabulary/hedge.ts';
import type { Numeral } from './figure.ts';

/** Bare counts that are small and whole are exact; an amount or a percentage never is. */
const smallCount = 100;
const exactKinds: ReadonlySet<FigureKind> = new Set(['number', 'ordinal', 'year', 'age', 'date']);

export function intervalsOf(
  numeral: Numeral,
  value: Exact,
  kind: FigureKind,
  factor: Exact,
): { readonly tight: Interval; readonly loose: Interval } {
  const exact =
    exactKinds.has(kind) &&
    numeral.decimals === 0 &&
    numeral.scale === null &&
    value.d === 1n &&
    value.n < BigInt(smallCount);
  if (exact || isZero(value)) return { tight: point(value), loose: point(value) };
  const by = (interval: Interval): Interval => ({
    low: interval.low && multiply(interval.low, factor),
    high: interval.high && multiply(interval.high, factor),
  });
  return {
    tight: by(around(numeral.value, numeral.lastPlace)),
    loose: by(around(numeral.value, numeral.loosePlace)),
  };
}

/**
 * What a hedged amount lies in when it is an operand: `about` is a twentieth either way, `more than` a tenth upwards.
 * An open end would leave every sum open; these shares are the house's reading of the words.
 */
export function hedged(interval: Interval, value: Exact, hedge: Hedge | undefined): Interval {
  if (hedge === undefined || interval.low === null || interval.high === null) return interval;
  const twentieth = multiply(value, ratio(1n, 20n));
  const tenth = multiply(value, ratio(1n, 10n));
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
