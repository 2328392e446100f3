/** A range whose ends stand in the wrong order. Ranges in order are no finding: there is nothing to recompute. */
import type { CheckRule } from './rule.ts';

export const range = {
  kind: 'range',
  summary: 'The two ends of a range, the lower one first.',
  source: 'Corrections of guidance printed with its ends turned round, or with the scale left off one end.',
  stated: { kinds: ['range'] },
  operands: {
    first: { kinds: ['money', 'percent', 'measure', 'number'] },
    second: { kinds: ['money', 'percent', 'measure', 'number'] },
  },
  apart: true,
  directed: false,
  reaches: 'sentence',
  cues: [],
  example: 'Each boat carries between {80 and 50 tonnes}.',
  silentOn: [
    'The gap between 45% and 38% has been there for years.',
    'The rocks formed between 90 and 60 million years ago.',
    'They split the bill 60-40.',
  ],
  readings: [{ needs: ['first', 'second'], formula: { op: '-', of: ['second', 'first'] } }],
} as const satisfies CheckRule<'range', 'first' | 'second'>;
