/** An amount for a time, how long it goes on, and what that comes to; or the same amount for another time. */
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number'] as const;

export const rate = {
  kind: 'rate',
  summary: 'An amount for a time, and what it comes to.',
  source:
    'A blog on numbers in the news, 2009: a drink of which 1.7 million were sold a day and 68 million in the quarter.',
  apart: true,
  stated: { kinds: [...amount, 'duration'] },
  operands: { pace: { kinds: amount }, time: { kinds: ['duration'] }, amount: { kinds: amount } },
  counts: ['time'],
  directed: false,
  result: 'amount',
  mistakes: ['power-of-ten', 'transposed-digits', 'doubled-digit'],
  reaches: 'sentence',
  cues: [],
  example: 'The club sells 500 tickets a day, or {35,000} a week.',
  silentOn: [
    'Bikes cost $12 a day or $60 a week.',
    'He earns $3,000 a month, and after 3 years had saved $20,000.',
    'She works 40 hours a week and has a budget of $480 a month.',
    'Output of 4 million barrels a day is set to reach 5 million barrels a day in two years.',
  ],
  readings: [{ needs: ['pace', 'time'], formula: { op: '*', of: ['pace', 'time'] } }],
} as const satisfies CheckRule<'rate', 'pace' | 'time' | 'amount'>;
