/** A number of things and the list that names them: "four priorities: A, B and C". */
import type { CheckRule } from './rule.ts';

export const count = {
  kind: 'count',
  summary: 'A number of things and the list that names them.',
  source:
    'Exercises of the University of Kansas editing department: four priorities, of which three are named.',
  apart: true,
  stated: { kinds: ['number'] },
  operands: { item: { kinds: ['number'] } },
  directed: false,
  reaches: 'sentence',
  cues: [],
  example: 'The mayor named {four} aims: jobs, homes and schools.',
  silentOn: [
    'Five ports, among them Lima and Callao, were shut.',
    'Two of the five ports – Lima and Callao – were shut.',
    'He gave four reasons: it was late, it rained, and he was ill.',
    'Four states joined: the Baltic republics and Poland.',
  ],
  readings: [{ needs: ['item'], formula: { op: 'sum', of: 'item' } }],
} as const satisfies CheckRule<'count', 'item'>;
