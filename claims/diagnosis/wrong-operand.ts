/** The right sum on another figure of the passage: last month's for last year's. */
import type { DiagnosisRule } from './rule.ts';

export const wrongOperand: DiagnosisRule = {
  code: 'wrong-operand',
  prior: 1 / 60,
  source: 'Reports that give a month and a year before it side by side.',
  rivals: ({ standIns }) => standIns.map(({ role, figure }) => ({ by: 'figure', role, figure })),
};
