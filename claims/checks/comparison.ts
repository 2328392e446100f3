/** A figure said to be higher or lower than another one that is printed beside it. The two alone decide; nothing is computed. */
import type { CheckRule } from './rule.ts';

const amounts = [
  'number',
  'money',
  'percent',
  'points',
  'measure',
  'duration',
  'age',
  'temperature',
] as const;

export const comparison = {
  kind: 'comparison',
  summary: 'A figure said to be higher or lower than another.',
  source: 'Corrections of "higher" for "lower" and of records that were not broken.',
  stated: { kinds: amounts },
  operands: { other: { kinds: amounts } },
  apart: true,
  directed: false,
  reaches: 'sentence',
  cues: [],
  example: 'The tower has {38} floors, more than the 41 of its rival.',
  silentOn: [
    'The hall holds 300, more than 40 of them standing.',
    'Takings of £4m were above the £5m target set for the second year.',
    'The vote share was 41%, higher than 60% of members had hoped.',
    'The yen rose to 141 to the dollar from 146.',
  ],
  readings: [{ needs: ['other'], formula: 'other' }],
} as const satisfies CheckRule<'comparison', 'other'>;
