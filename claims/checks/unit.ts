/** A measure given again in another unit. The factor is no figure of the sentence: it is exact, and known. */
import type { CheckRule } from './rule.ts';

export const unit = {
  kind: 'unit',
  summary: 'A measure given again in another unit.',
  source:
    'The International Yard and Pound Agreement; corrections of miles for feet and of linear for square factors.',
  stated: { kinds: ['measure'], aliasOf: 'amount' },
  operands: { amount: { kinds: ['measure'] } },
  apart: true,
  directed: false,
  reaches: 'sentence',
  cues: [],
  example: 'The lane is 10 miles ({12 km}) long.',
  silentOn: [
    'The sack weighs 5 kg (£3).',
    'The station is 30 miles (45 minutes) away.',
    'The lane is 10 km (500 m of it paved).',
    'They ran 10 miles, 5 km and 1 km.',
  ],
  readings: [{ needs: ['amount'], formula: { op: '*', of: ['amount', 'factor'] } }],
} as const satisfies CheckRule<'unit', 'amount'>;
