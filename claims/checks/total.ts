/** Shares of one whole that together should make 100 per cent, where the list plainly leaves nothing out. */
import type { CheckRule } from './rule.ts';

export const total = {
  kind: 'total',
  summary: 'Shares that should make 100 per cent.',
  source: 'Poll reports whose answers make 102 per cent; rounding allows half a unit for each share.',
  apart: true,
  stated: { kinds: ['percent'] },
  operands: { part: { kinds: ['percent'] } },
  directed: false,
  reaches: 'sentence',
  cues: [],
  example: 'Wind gave 61%, the sun 22% and others {27%}.',
  silentOn: [
    'Sales rose 52% in Spain, 41% in Peru and 9% in Chile.',
    'Tea was named by 52%, coffee by 61% and water by 9%.',
    'Among men 52% were for, among women 61%.',
    'The motion had 52% for it and 41% against it.',
  ],
  readings: [{ needs: ['part'], formula: { op: 'sum', of: 'part' } }],
} as const satisfies CheckRule<'total', 'part'>;
