/** A number whose digits are grouped as no number is, or whose scale is said twice. It has no value until it is mended. */
import type { CheckRule } from './rule.ts';

export const malformed = {
  kind: 'malformed',
  summary: 'A number that cannot be read: digits grouped wrongly, or a scale said twice.',
  source:
    'A corrections column of the Guardian, 2008 (a comma behind four digits); The New York Times, 2008 (thousands of millions said twice).',
  stated: { kinds: ['identifier'] },
  operands: {},
  apart: true,
  directed: false,
  reaches: 'sentence',
  cues: [],
  example: 'The roof cost {£8,5000}.',
  silentOn: [
    'See pages 118,1204,1388 of the minutes.',
    'Her account, 4471,22,98103, was frozen.',
    'A cloud of a million billion specks hung over the bay.',
  ],
  readings: [{ needs: [], formula: { constant: '0' } }],
} as const satisfies CheckRule<'malformed', never>;
