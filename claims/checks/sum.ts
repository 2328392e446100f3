/** A total given beside the parts that it is the sum of, in one sentence or in the next. */
import type { CheckRule } from './rule.ts';

const amount = ['number', 'money', 'measure', 'percent', 'duration'] as const;

export const sum = {
  kind: 'sum',
  summary: 'A total and the parts that stand beside it in a list.',
  source:
    'Corrections of totals in American dailies: 463,000 and 654,000 ballots given as 1.16 million; tables that leave out a row.',
  apart: true,
  stated: { kinds: amount },
  operands: { part: { kinds: amount } },
  directed: false,
  reaches: 'neighbours',
  cues: [],
  example: 'The fleet has 12 trawlers, 9 tugs and 4 ferries, {27} boats in all.',
  silentOn: [
    'Forty firms took part, including 12 from Spain and 9 from Peru.',
    'The town has 40 buses, 12 trams and 9 boats.',
    'Of the 60 crew, at least 20 were ill and 12 had left.',
    'Nine people were hurt on Monday, bringing the total to 42.',
  ],
  readings: [{ needs: ['part'], formula: { op: 'sum', of: 'part' } }],
} as const satisfies CheckRule<'sum', 'part'>;
