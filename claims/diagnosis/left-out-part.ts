/** The total leaves out one of its parts: 30, 12 and 8, "42 altogether". */
import type { DiagnosisRule } from './rule.ts';

export const leftOutPart: DiagnosisRule = {
  code: 'left-out-part',
  summary: 'The total leaves out one of its parts.',
  prior: 1 / 40,
  source: 'Totals of tables and lists to which a row was added later, in corrections columns.',
  example: 'The fleet has 30 trawlers, 12 tugs and 8 ferries, {42} boats in all.',
  silentOn: [
    'The fleet has 30 trawlers, 12 tugs and 8 ferries, 50 boats in all.',
    'The fleet has 30 trawlers and 12 tugs, 30 boats in all.',
  ],
  /** Of two parts the one that is left would be the total itself. */
  rivals: ({ formula, parts = [] }) =>
    parts.length < 3
      ? []
      : parts.map((part) => ({ by: 'formula', formula: { op: '-', of: [formula, part] } })),
};
