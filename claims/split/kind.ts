/** What a claim is: a quantity, a comparison, a rank, a forecast … decided by its figures and by single words. */
import type { Figure } from '../figures/figure.ts';
import type { ClaimKind, Voice } from '../findings.ts';
import type { ReadBlock } from '../frames/reading.ts';
import type { Stretch } from '../text/sentences.ts';
import {
  causeWords,
  comparisonWords,
  forecastClaims,
  opinionWords,
  rankWords,
} from '../vocabulary/en/claims.ts';

const quantities = new Set([
  'money',
  'percent',
  'points',
  'multiple',
  'fraction',
  'measure',
  'temperature',
  'number',
  'range',
]);

export function kindOf(
  block: ReadBlock,
  stretch: Stretch,
  figures: readonly Figure[],
  voice: Voice,
): ClaimKind {
  const has = (words: ReadonlySet<string>): boolean => {
    let next = 0;
    for (let at = stretch.from; at < stretch.to; at += 1) {
      while ((figures[next]?.to ?? Infinity) <= at) next += 1;
      if (words.has(block.tokens.word[at] ?? '') && (figures[next]?.from ?? Infinity) > at) return true;
    }
    return false;
  };
  const counted = figures.some(({ kind }) => quantities.has(kind));
  if (voice === 'quoted') return 'quotation';
  if (has(forecastClaims)) return 'forecast';
  if (counted) return has(comparisonWords) ? 'comparison' : 'quantity';
  if (figures.some(({ kind }) => kind === 'ordinal') || has(rankWords)) return 'rank';
  if (has(opinionWords)) return 'opinion';
  if (has(causeWords)) return 'cause';
  return figures.some(({ kind }) => kind === 'date' || kind === 'year') ? 'event' : 'other';
}
