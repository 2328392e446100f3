/** An amount for each, for a head or for a unit, beside the total and how many there are. */
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number'] as const;

export const average = {
  kind: 'average',
  summary: 'An amount for each, its total and their number.',
  source:
    'Corrections of spending “per head” that is ten times too small; a fund whose price and quantity do not make its value.',
  apart: true,
  stated: { kinds: amount },
  operands: { total: { kinds: amount }, count: { kinds: ['number', 'measure'] }, each: { kinds: amount } },
  counts: ['count'],
  directed: false,
  result: 'amount',
  mistakes: ['power-of-ten', 'transposed-digits', 'doubled-digit'],
  reaches: 'neighbours',
  cues: [],
  example: 'The prize of $8 million was split among 40 farms, {$20,000} each.',
  silentOn: [
    'The city of 250,000 has a budget of $1.2 billion and charges $35 per person for a visa.',
    'The 12 villages got $3 million, $100,000 each for the first five.',
    'The 40 managers were paid $500,000 each, and the 3,200 workers earned $96 million.',
    'Up to $50,000 each will go to 30 farms from a fund of $9 million.',
  ],
  readings: [
    { needs: ['total', 'count'], formula: { op: '/', of: ['total', 'count'] } },
    { needs: ['each', 'count'], formula: { op: '*', of: ['each', 'count'] } },
  ],
} as const satisfies CheckRule<'average', 'total' | 'count' | 'each'>;
