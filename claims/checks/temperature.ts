/** A temperature, or a difference of two, given again on another scale. */
import type { CheckRule } from './rule.ts';

export const temperature = {
  kind: 'temperature',
  summary: 'A temperature, or a difference of two, given again on another scale.',
  source: 'The SI brochure; corrections of warming by 2.5 °C given as 36.5 °F.',
  stated: { kinds: ['temperature'], aliasOf: 'amount' },
  operands: { amount: { kinds: ['temperature'] } },
  apart: true,
  directed: false,
  reaches: 'sentence',
  cues: [],
  example: 'It was 20 C ({78 F}) at noon.',
  silentOn: [
    'It was 20C in May and 50F in June.',
    'The oven is at 200C (20 minutes).',
    'It fell from 30C (in the sun) to 60F.',
  ],
  readings: [{ needs: ['amount'], formula: { op: '*', of: ['amount', 'factor'] } }],
} as const satisfies CheckRule<'temperature', 'amount'>;
