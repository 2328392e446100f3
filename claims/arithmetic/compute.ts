/** Evaluates a formula on exact numbers, and on intervals by their corners: an operand may stand in it twice. */
import { add, decimal, divide, greatest, isZero, least, multiply, power, root, subtract } from './exact.ts';
import type { Exact } from './exact.ts';
import type { Formula } from './formula.ts';
import type { Interval } from './interval.ts';

/** The values of each role; a role that `sum` reads may have many, others have one. */
export type Values = ReadonlyMap<string, readonly Exact[]>;
export type Bands = ReadonlyMap<string, readonly Interval[]>;

/** Null where a role has no value or a divisor is zero. */
export function compute(formula: Formula, values: Values): Exact | null {
  if (typeof formula === 'string') return values.get(formula)?.[0] ?? null;
  if ('constant' in formula) return decimal(formula.constant);
  if (formula.op === 'sum') return values.get(formula.of)?.reduce(add) ?? null;
  if (formula.op === 'power') {
    const base = compute(formula.of, values);
    return base && power(base, formula.exponent);
  }
  if (formula.op === 'root') {
    const base = compute(formula.of, values);
    return base && root(base, formula.degree);
  }
  const left = compute(formula.of[0], values);
  const right = compute(formula.of[1], values);
  if (left === null || right === null) return null;
  switch (formula.op) {
    case '+':
      return add(left, right);
    case '-':
      return subtract(left, right);
    case '*':
      return multiply(left, right);
    case '/':
      return isZero(right) ? null : divide(left, right);
  }
}

/**
 * The interval of a formula over the intervals of its operands, by all corners. Null where an end is open, or where a
 * divisor's interval holds zero, since then the quotient has no bounds. At most 2^12 corners are tried.
 */
export function computeBand(formula: Formula, bands: Bands): Interval | null {
  if (typeof formula !== 'string' && 'op' in formula && formula.op === 'sum')
    return addUp(bands.get(formula.of));
  const ends: { readonly own: Exact[]; readonly index: number; readonly low: Exact; readonly high: Exact }[] =
    [];
  /** The values of one corner, written anew for each. */
  const values = new Map<string, Exact[]>();
  for (const [role, all] of bands) {
    const own: Exact[] = [];
    for (const [index, { low, high }] of all.entries()) {
      if (low === null || high === null) return null;
      ends.push({ own, index, low, high });
    }
    if (all.length > 0) values.set(role, own);
  }
  if (ends.length > 12) return null;
  const divisors = divisorsOf(formula);
  const signs: number[] = [];
  let low: Exact | null = null;
  let high: Exact | null = null;
  for (let corner = 0; corner < 1 << ends.length; corner += 1) {
    for (const [bit, end] of ends.entries()) end.own[end.index] = (corner >> bit) & 1 ? end.high : end.low;
    if (!keepTheirSign(divisors, values, signs)) return null;
    const result = compute(formula, values);
    if (result === null) return null;
    low = low === null ? result : least(low, result);
    high = high === null ? result : greatest(high, result);
  }
  return { low, high };
}

/** The ends of a sum are the sums of the ends, of however many parts. */
function addUp(parts: readonly Interval[] = []): Interval | null {
  const lows = parts.flatMap(({ low }) => low ?? []);
  const highs = parts.flatMap(({ high }) => high ?? []);
  if (parts.length === 0 || lows.length < parts.length || highs.length < parts.length) return null;
  return { low: lows.reduce(add), high: highs.reduce(add) };
}

/** All that a formula divides by, at whatever depth. */
function divisorsOf(formula: Formula): readonly Formula[] {
  if (typeof formula === 'string' || 'constant' in formula || formula.op === 'sum') return [];
  if (formula.op === 'power' || formula.op === 'root') return divisorsOf(formula.of);
  const [left, right] = formula.of;
  const inside = [...divisorsOf(left), ...divisorsOf(right)];
  return formula.op === '/' ? [right, ...inside] : inside;
}

/** A divisor that is positive in one corner and negative in another passes through zero in between. */
function keepTheirSign(divisors: readonly Formula[], values: Values, signs: number[]): boolean {
  for (const [place, divisor] of divisors.entries()) {
    const value = compute(divisor, values);
    if (value === null || isZero(value)) return false;
    const sign = value.n < 0 ? -1 : 1;
    if ((signs[place] ??= sign) !== sign) return false;
  }
  return true;
}
