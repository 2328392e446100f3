/** Growth of so much a year, or by steps that come on top of each other, and what it comes to. */
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number'] as const;

export const compound = {
  kind: 'compound',
  summary: 'Growth from year to year, and what it comes to.',
  source:
    'New York Post, 2005: raises of 3, 4 and 3.5 per cent as 10.5 per cent together; savings to which no interest on interest is added.',
  apart: true,
  stated: { kinds: [...amount, 'percent', 'multiple'] },
  operands: {
    start: { kinds: amount },
    end: { kinds: amount },
    pace: { kinds: ['percent'] },
    step: { kinds: ['percent'] },
    factor: { kinds: ['multiple'] },
    time: { kinds: ['duration'] },
  },
  counts: ['time'],
  terms: true,
  directed: false,
  mistakes: ['simple-for-compound', 'power-of-ten', 'transposed-digits', 'doubled-digit'],
  reaches: 'sentence',
  cues: [],
  example: 'A deposit of $4,000 left at 6% a year for 15 years grows to {$7,600}.',
  silentOn: [
    'The bond pays 5% a year, and $10,000 was put into it 20 years ago.',
    'Sales grew 12% a year to $3.5 billion, from $2 billion when he joined.',
    'If prices rose 3% a year they would be 30% higher in ten years.',
    'Turnout rose 3% in the north, 4% in the south and 5% in all.',
  ],
  readings: [
    {
      needs: ['start', 'pace'],
      formula: { op: '*', of: ['start', { op: '+', of: [{ constant: '1' }, 'pace'] }] },
    },
  ],
} as const satisfies CheckRule<'compound', 'start' | 'end' | 'pace' | 'step' | 'factor' | 'time'>;
