/** The difference of two amounts, or of two percentages, that stand beside it and are given a name: lead, margin, surplus. */
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number'] as const;
const formula = { op: '-', of: ['more', 'less'] } as const;
const mistakes = ['power-of-ten', 'transposed-digits', 'doubled-digit'] as const;
const source =
  'Corrections in the Guardian and The New York Times of majorities, leads and deficits that the two results do not give.';

export const gap = {
  kind: 'difference',
  summary: 'A lead, a margin, a surplus: how much one amount is more than another.',
  source,
  apart: true,
  stated: { kinds: amount },
  operands: { more: { kinds: amount }, less: { kinds: amount } },
  directed: false,
  likeStated: true,
  result: 'amount',
  mistakes,
  reaches: 'sentence',
  cues: [],
  example: 'Exports were $5.5 billion and imports $3.6 billion, a surplus of {$2.9 billion}.',
  silentOn: [
    'The party won 56 seats to 43 and a majority of 172 in the house.',
    'The deficit was $12 billion, up from $10 billion in April and $8 billion in March.',
    'They kept a lead of 12 minutes over the 40 miles between the two towns, with 3 miles to go.',
  ],
  readings: [{ needs: ['more', 'less'], formula }],
} as const satisfies CheckRule<'difference', 'more' | 'less'>;

export const lead = {
  kind: 'points',
  summary: 'A lead or a gap in points: how much one percentage is more than another.',
  source,
  apart: true,
  stated: { kinds: ['points', 'number'] },
  operands: { more: { kinds: ['percent'] }, less: { kinds: ['percent'] } },
  directed: false,
  result: 'points',
  mistakes,
  reaches: 'sentence',
  cues: [],
  example: 'She took 34% of the vote and he 24%, a lead of {12} points.',
  silentOn: [
    'Her lead fell to 5 points, from 9: 44% back her, down from 46%.',
    'The margin of error was 3 points, and 41% of the 52% who voted were women.',
  ],
  readings: [{ needs: ['more', 'less'], formula }],
} as const satisfies CheckRule<'points', 'more' | 'less'>;
