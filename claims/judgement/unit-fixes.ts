/** The ways out of a conversion of units that is off: a number or a unit for either side, in no order of merit. */
import { absolute, compare, divide, leadingPlace, multiply, one, tenTo } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Figure } from '../figures/figure.ts';
import { unitSize } from '../figures/unit-size.ts';
import { confusedUnits } from '../vocabulary/unit-factors.ts';
import type { JudgedUnit } from './units.ts';

/** A replacement for one figure: another number, another unit, or both. */
export interface UnitFix {
  readonly figure: number;
  /** In `unit` where it is given, else in the figure's own; null leaves the number as it is. */
  readonly value: Exact | null;
  /** The place down to which it is written. */
  readonly place: number;
  readonly unit: string | null;
  /** The figure that is taken for right. */
  readonly given: number;
}

/** Empty where the two agree. */
export function unitFixes(judged: JudgedUnit, figures: readonly Figure[]): readonly UnitFix[] {
  const { link, outcome, cause, recomputed, turned } = judged;
  const at = link.operands[0]?.figure ?? -1;
  const [amount, stated] = [figures[at], figures[link.stated]];
  if (outcome !== 'inconsistent' || amount === undefined || stated === undefined) return [];
  const side = (figure: number, given: number, value: Exact, unit: string | null = null): UnitFix => {
    const written = figures[figure];
    return { figure, given, value, unit, place: written === undefined ? 0 : placeFor(written, value) };
  };
  const shown = shownIn(stated, recomputed.value);
  const fixes: readonly UnitFix[] = [
    side(link.stated, at, shown.value, shown.unit === stated.unit ? null : shown.unit),
    side(at, link.stated, turned),
  ];
  const swap = (fix: UnitFix, unit: string): UnitFix => ({ ...fix, value: null, unit });
  return fixes.map((fix, index) => {
    const name = index === 0 ? 'stated' : 'amount';
    if (cause?.taken != null && cause.taken.side === name && cause.taken.unit !== '')
      return swap(fix, cause.taken.unit);
    const meant = cause?.meant[name];
    return meant == null ? fix : { ...fix, ...meant, unit: null };
  });
}

/** As many digits as the figure shows without its round zeros, at least two. A temperature keeps its last place. */
function placeFor({ numeral, kind }: Figure, value: Exact): number {
  if (numeral === null) return leadingPlace(value) - 1;
  if (kind === 'temperature') return numeral.lastPlace;
  const shown = numeral.digits - (numeral.loosePlace - numeral.lastPlace);
  return leadingPlace(value) - (shown < 2 ? 2 : shown) + 1;
}

/** A number far too small for its unit is said in a smaller one of the same system: 9.144 m, not 0.009144 km. */
export function shownIn(stated: Figure, value: Exact): { readonly value: Exact; readonly unit: string } {
  const unit = stated.unit ?? '';
  const size = unitSize(unit);
  if (size === null || stated.kind !== 'measure' || compare(absolute(value), tenTo(-1)) >= 0)
    return { value, unit };
  const base = multiply(value, size.factor);
  for (const other of confusedUnits[size.dimension] ?? []) {
    const smaller = unitSize(other);
    if (smaller === null || smaller.system !== size.system || compare(smaller.factor, size.factor) >= 0)
      continue;
    const turned = divide(base, smaller.factor);
    if (compare(turned, one) >= 0) return { value: turned, unit: other };
  }
  return { value, unit };
}
