/** An age against a birth and the time at which it is said. Without both birthdays two ages are honest. */
import type { CheckRule } from './rule.ts';

export const age = {
  kind: 'age',
  summary: 'An age, from a birth and a death or another dated event.',
  source: 'A lifespan printed as "1818-1936"; ages that corrections columns put right by a year.',
  stated: { kinds: ['age', 'number', 'ordinal'] },
  operands: { birth: { kinds: ['date', 'year', 'range'] }, until: { kinds: ['date', 'year', 'range'] } },
  apart: true,
  directed: false,
  reaches: 'neighbours',
  cues: [],
  example: 'Born in 1940, he died in 2001 at the age of {62}.',
  silentOn: [
    'Born in 1931, the poet outlived his brother, who died in 1999 at the age of 78.',
    'She was born in 1931 and ran the mill until she was about 80.',
  ],
  inTime: ['birth', 'until'],
  readings: [
    { needs: ['until', 'birth'], formula: { op: '-', of: ['until', 'birth'] } },
    {
      needs: ['until', 'birth'],
      formula: { op: '-', of: [{ op: '-', of: ['until', 'birth'] }, { constant: '1' }] },
    },
  ],
} as const satisfies CheckRule<'age', 'birth' | 'until'>;
