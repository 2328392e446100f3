/** Closed stretches of exact numbers, open where an end is null. Only this folder and `judgement/` compare numbers. */
import {
  add,
  compare,
  divide,
  greatest,
  invert,
  least,
  multiply,
  one,
  ratio,
  subtract,
  tenTo,
} from './exact.ts';
import type { Exact } from './exact.ts';

export interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

export const point = (value: Exact): Interval => ({ low: value, high: value });

/** Half a unit of 10^exponent on either side. */
export function around(value: Exact, exponent: number): Interval {
  const half = multiply(tenTo(exponent), ratio(1, 2));
  return { low: subtract(value, half), high: add(value, half) };
}

/** Wider by a share of the value at each end: `share` of 1/100 is one per cent. */
export function widened({ low, high }: Interval, share: Exact): Interval {
  const stretch = (end: Exact, factor: Exact) => multiply(end, factor);
  const less = subtract(one, share);
  const more = add(one, share);
  return {
    low: low && stretch(low, low.n < 0 ? more : less),
    high: high && stretch(high, high.n < 0 ? less : more),
  };
}

export function meets(a: Interval, b: Interval): boolean {
  const before = (x: Exact | null, y: Exact | null) => x === null || y === null || compare(x, y) <= 0;
  return before(a.low, b.high) && before(b.low, a.high);
}

export const holds = (interval: Interval, value: Exact): boolean => meets(interval, point(value));

/** What both have in common, or null. */
export function common(a: Interval, b: Interval): Interval | null {
  if (!meets(a, b)) return null;
  const low = a.low && b.low ? greatest(a.low, b.low) : (a.low ?? b.low);
  const high = a.high && b.high ? least(a.high, b.high) : (a.high ?? b.high);
  return { low, high };
}

/** Null where an end is open. */
export function width({ low, high }: Interval): Exact | null {
  return low && high ? subtract(high, low) : null;
}

/** Null where an end is open. */
export function middle({ low, high }: Interval): Exact | null {
  return low && high ? multiply(add(low, high), ratio(1, 2)) : null;
}

/** The smallest interval that holds all of the values; at least one. */
export function hull(values: readonly [Exact, ...Exact[]]): Interval {
  return {
    low: values.reduce(least),
    high: values.reduce(greatest),
  };
}

/** An interval both of whose ends are finite is taken by a factor; the factor may be negative. */
export function times({ low, high }: Interval, factor: Exact): Interval {
  const a = low && multiply(low, factor);
  const b = high && multiply(high, factor);
  return factor.n < 0 ? { low: b, high: a } : { low: a, high: b };
}

/** One over it: the same rate the other way round. Both ends must be positive; an end that is zero becomes open. */
export function inverse({ low, high }: Interval): Interval {
  const turn = (end: Exact | null): Exact | null => (end === null || end.n === 0 ? null : invert(end));
  return { low: turn(high), high: turn(low) };
}

/** A quotient of two positive intervals; null where an end is open or not positive. */
export function quotient(top: Interval, bottom: Interval): Interval | null {
  if (top.low === null || top.high === null || bottom.low === null || bottom.high === null) return null;
  if (bottom.low.n <= 0 || top.low.n <= 0) return null;
  return { low: divide(top.low, bottom.high), high: divide(top.high, bottom.low) };
}

/** Whether an interval lies by more than a share of the other outside of it. */
export const misses = (band: Interval, reference: Interval, share: Exact): boolean =>
  liesFarAbove(band.low, reference.high) ||
  liesFarAbove(reference.low, band.high) ||
  !meets(band, widened(reference, share));

/** Three times as much, which no share below a half can bridge: nearly all that misses does, and doubles show it. */
const liesFarAbove = (low: Exact | null, high: Exact | null): boolean =>
  low !== null &&
  high !== null &&
  high.n > 0 &&
  low.large === null &&
  high.large === null &&
  low.n / low.d > 3 * (high.n / high.d);
