/** A part of a whole given as an amount: a percentage of an amount, or of another percentage. */
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number', 'percent'] as const;

export const portion = {
  kind: 'share',
  summary: 'A percentage of an amount, given as an amount.',
  source:
    'The New York Times, 2014: 1 per cent of $21.1 billion as “just over $2 billion”; parts of budgets and takings that are ten times too large.',
  apart: true,
  stated: { kinds: amount },
  operands: { share: { kinds: ['percent'] }, whole: { kinds: amount } },
  counts: ['whole'],
  terms: true,
  directed: false,
  result: 'amount',
  mistakes: ['power-of-ten', 'transposed-digits', 'doubled-digit', 'complement'],
  reaches: 'sentence',
  cues: [],
  example: 'The town spends 4% of its $20 million budget, or {$8 million}, on lamps.',
  silentOn: [
    'Some 15% of its 3,000 staff work abroad, 200 of them in Leeds.',
    'Of the 40 boats, 12 are new, and 30% are painted red.',
    'A 5% stake in the $800 million firm went to a fund that manages $3 billion.',
    'It spends 8% of its $20 million budget on parks and $3 million on roads.',
  ],
  readings: [
    {
      needs: ['share', 'whole'],
      formula: { op: '*', of: ['whole', { op: '/', of: ['share', { constant: '100' }] }] },
    },
    {
      needs: ['share', 'whole'],
      formula: {
        op: '-',
        of: ['whole', { op: '*', of: ['whole', { op: '/', of: ['share', { constant: '100' }] }] }],
      },
    },
  ],
} as const satisfies CheckRule<'share', 'share' | 'whole'>;
