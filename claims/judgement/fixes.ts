/** The ways out of a finding whose operands are all printed: numbers that would make it agree. */
import { absolute, leadingPlace } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Figure } from '../figures/figure.ts';
import type { Case } from './case.ts';
import type { Cause } from './explain.ts';
import type { Evidence } from './evidence.ts';
import type { NumberFix } from './judged.ts';

/**
 * All replace the stated figure: the rounder first where the operands cannot carry its digits. A fall for a rise is
 * mended in its word, not in its number.
 */
export function fixesFor(
  ready: Case,
  value: Exact,
  cause: Cause | null,
  { figures }: Evidence,
): readonly NumberFix[] {
  if (cause?.code === 'rise-for-fall' || value.n < 0) return [];
  const { link, printed } = ready;
  const stated = figures[link.stated];
  if (stated === undefined) return [];
  const size = absolute(value);
  const carried = link.operands
    .map(({ figure }) => figures[figure]?.numeral?.digits ?? 9)
    .reduce((least, next) => (next < least ? next : least), 9);
  const exact: NumberFix = {
    figure: link.stated,
    value: size,
    place: placeFor(stated, size),
    about: false,
    because: 'as-printed',
  };
  const digits = leadingPlace(size) - printed.lastPlace + 1;
  if (carried >= digits || carried > 8 || digits < 3) return [exact];
  const place = leadingPlace(size) - (carried < 2 ? 2 : carried) + 1;
  return [{ ...exact, place, about: true, because: 'digits-carried' }, exact];
}

/** An amount that is smaller than the printed one by powers of ten keeps as many digits: £450m for £4.5bn. */
export function placeFor({ kind, numeral }: Figure, value: Exact): number {
  const place = numeral?.lastPlace ?? 0;
  if (numeral === null || !amounts.has(kind)) return place;
  const kept = leadingPlace(value) - numeral.digits + 1;
  return kept < place ? kept : place;
}

const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'number']);
