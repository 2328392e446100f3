/** What stands beside the sign in the margin: what Recount gets, and only where it objects. */
import type { FoundCheck } from '../../../claims/index.ts';
import { showDeviation, showNumber } from './numbers.ts';

/** A few signs: "55,018%", "50 or 60", "× 10"; empty where the figures agree. */
export function objection(check: FoundCheck | undefined, consensus: number | null): string {
  if (check === undefined || check.outcome === 'consistent') return '';
  if (check.rate !== undefined && consensus !== null) return showDeviation(check.rate.value / consensus);
  if (check.outcome === 'ambiguous' && check.readings.length > 1) {
    return check.readings.map(({ recomputed }) => showNumber(recomputed)).join(' or ');
  }
  return recomputedText(check);
}

/** The recomputed value as the working prints it, else as a plain number with its unit. */
export function recomputedText(check: FoundCheck): string {
  const printed = check.sums.find(({ label }) => label === 'recomputed')?.result;
  if (printed !== undefined) return printed;
  return check.recomputed === undefined ? '' : withUnit(check.recomputed.value, check.recomputed.unit);
}

/** "55,018%", "82.71 million CNY" would be words; the desk keeps to figures and the unit's short name. */
export function withUnit(value: number, unit: string | undefined): string {
  const number = showNumber(value);
  if (unit === undefined) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}
