/** Evaluates a formula on the operands of a case, in the unit of the printed number. */
import { compute, computeBand } from '../arithmetic/compute.ts';
import { multiply } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import { times } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Case } from './case.ts';

/** In the unit of the printed number. */
export function recompute(
  ready: Case,
  formula: Formula,
): { readonly value: Exact; readonly tight: Interval | null; readonly loose: Interval | null } | null {
  const value = compute(formula, ready.values);
  if (value === null) return null;
  const inUnit = (band: Interval | null): Interval | null => band && times(band, ready.factor);
  return {
    value: multiply(value, ready.factor),
    tight: inUnit(computeBand(formula, ready.tight)),
    loose: inUnit(computeBand(formula, ready.loose)),
  };
}
