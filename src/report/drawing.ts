/** What of a check can be drawn to scale: a figure against its band, or a rate against the powers of ten of the others. */
import type { Findings, FoundCheck } from '../../claims/index.ts';
import { showBand, showRate, showRateBand, showValue } from './format.ts';
import { reportWords } from './words.en.ts';

export type Drawing =
  | {
      readonly kind: 'band';
      readonly low: number;
      readonly high: number;
      readonly value: number;
      readonly stated: number;
      readonly labels: Readonly<Record<'low' | 'high' | 'value' | 'stated', string>>;
    }
  | {
      readonly kind: 'powers';
      /** Implied rate over consensus; never 1. */
      readonly ratio: number;
      readonly labels: Readonly<Record<'rate' | 'consensus', string>>;
    };

/** Only what cannot follow is drawn; where figures agree there is no distance to see. */
export function drawingOf(check: FoundCheck, findings: Findings, text: string): Drawing | null {
  if (check.outcome !== 'inconsistent') return null;
  return check.rate === undefined ? bandOf(check, text) : powersOf(check.rate, findings);
}

function bandOf({ recomputed, stated, sums }: FoundCheck, text: string): Drawing | null {
  if (recomputed === undefined || stated.value === null || stated.unit !== recomputed.unit) return null;
  const { low, high, value, unit } = recomputed;
  if (![low, high, value].every(Number.isFinite) || low >= high) return null;
  const [from, to] = showBand(low, high, unit);
  const printed = sums.find(({ label }) => label === 'recomputed')?.result;
  return {
    kind: 'band',
    low,
    high,
    value,
    stated: stated.value,
    labels: {
      low: from,
      high: to,
      value: printed ?? showValue(value, unit),
      stated: text.slice(stated.start, stated.end),
    },
  };
}

function powersOf(rate: NonNullable<FoundCheck['rate']>, findings: Findings): Drawing | null {
  const consensus = rate.consensus === null ? undefined : findings.rates[rate.consensus];
  if (consensus === undefined) return null;
  const ratio = rate.value / consensus.value;
  if (!(ratio > 0) || !Number.isFinite(ratio) || (ratio > 0.5 && ratio < 2)) return null;
  return {
    kind: 'powers',
    ratio,
    labels: {
      rate: showRate(rate.value),
      consensus: reportWords.corrections.to(...showRateBand(consensus.low, consensus.high)),
    },
  };
}
