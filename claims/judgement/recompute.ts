/** Evaluates a formula on the operands of a case, in the unit of the printed number. */
import { compute, computeBand } from '../arithmetic/compute.ts';
import type { Bands } from '../arithmetic/compute.ts';
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
  return {
    value: multiply(value, ready.factor),
    tight: bandOf(ready, formula, ready.tight),
    loose: bandOf(ready, formula, ready.loose),
  };
}

/** Only within which interval the result lies by the last digits; null where there is none. */
export const tightBand = (ready: Case, formula: Formula): Interval | null =>
  compute(formula, ready.values) && bandOf(ready, formula, ready.tight);

function bandOf({ factor }: Case, formula: Formula, bands: Bands): Interval | null {
  const band = computeBand(formula, bands);
  return band && times(band, factor);
}
