/** Evaluates a formula on exact numbers, and on intervals by their corners: an operand may stand in it twice. */
import { add, divide, isZero, multiply, decimal, power, root, subtract } from './exact.ts';
import type { Exact } from './exact.ts';
import type { Formula } from './formula.ts';
import { hull } from './interval.ts';
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
  const roles = [...bands].flatMap(([role, all]) => all.map((band, index) => ({ role, index, band })));
  if (roles.length > 12 || roles.some(({ band }) => band.low === null || band.high === null)) return null;
  const results: Exact[] = [];
  const signs = new Map<string, number>();
  for (let corner = 0; corner < 1 << roles.length; corner += 1) {
    const values = new Map<string, Exact[]>();
    roles.forEach(({ role, band }, bit) => {
      const end = (corner >> bit) & 1 ? band.high : band.low;
      if (end) values.set(role, [...(values.get(role) ?? []), end]);
    });
    if (!divisorsKeepTheirSign(formula, values, signs, 'f')) return null;
    const result = compute(formula, values);
    if (result === null) return null;
    results.push(result);
  }
  const [first, ...rest] = results;
  return first === undefined ? null : hull([first, ...rest]);
}

/** The ends of a sum are the sums of the ends, of however many parts. */
function addUp(parts: readonly Interval[] = []): Interval | null {
  const lows = parts.flatMap(({ low }) => low ?? []);
  const highs = parts.flatMap(({ high }) => high ?? []);
  if (parts.length === 0 || lows.length < parts.length || highs.length < parts.length) return null;
  return { low: lows.reduce(add), high: highs.reduce(add) };
}

/** A divisor that is positive in one corner and negative in another passes through zero in between. */
function divisorsKeepTheirSign(
  formula: Formula,
  values: Values,
  signs: Map<string, number>,
  place: string,
): boolean {
  if (typeof formula === 'string' || 'constant' in formula || formula.op === 'sum') return true;
  if (formula.op === 'power' || formula.op === 'root')
    return divisorsKeepTheirSign(formula.of, values, signs, `${place}p`);
  if (formula.op === '/') {
    const divisor = compute(formula.of[1], values);
    if (divisor === null || isZero(divisor)) return false;
    const sign = divisor.n < 0 ? -1 : 1;
    const seen = signs.get(place);
    if (seen !== undefined && seen !== sign) return false;
    signs.set(place, sign);
  }
  return (
    divisorsKeepTheirSign(formula.of[0], values, signs, `${place}l`) &&
    divisorsKeepTheirSign(formula.of[1], values, signs, `${place}r`)
  );
}
