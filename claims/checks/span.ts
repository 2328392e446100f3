/** A length of time against its two ends. First and last counted both or not: either is honest of a stretch. */
import type { CheckRule } from './rule.ts';

export const span = {
  kind: 'span',
  summary: 'A length of time or an anniversary, from the two times it lies between.',
  source: 'Anniversaries and terms of office in corrections columns; one year counted too many.',
  stated: { kinds: ['duration', 'ordinal'] },
  operands: { from: { kinds: ['date', 'year', 'range'] }, until: { kinds: ['date', 'year', 'range'] } },
  apart: true,
  directed: false,
  reaches: 'sentence',
  cues: [],
  example: 'The course ran for {nine years}, from 2016 to 2023.',
  silentOn: [
    'He spent three years in prison between 1990 and 2010.',
    'About ten years, from 1990 to 2002, were lost.',
    'Over the next ten years the port will grow from 2016 levels.',
  ],
  inTime: ['from', 'until'],
  readings: [
    { needs: ['until', 'from'], formula: { op: '-', of: ['until', 'from'] } },
    {
      needs: ['until', 'from'],
      formula: { op: '+', of: [{ op: '-', of: ['until', 'from'] }, { constant: '1' }] },
    },
  ],
} as const satisfies CheckRule<'span', 'from' | 'until'>;
