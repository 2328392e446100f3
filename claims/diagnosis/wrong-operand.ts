/** The right sum on another figure of the passage: last month's for last year's. */
import type { DiagnosisRule } from './rule.ts';

export const wrongOperand: DiagnosisRule = {
  code: 'wrong-operand',
  summary: 'The right sum on another figure of the passage.',
  prior: 1 / 60,
  source: 'Reports that give a month and a year before it side by side.',
  example:
    'Crossings came to 88,000 in June, up {10%} from 84,000 in June last year; in May there were 80,000.',
  silentOn: [
    'Crossings came to 88,000 in June, up 4.8% from 84,000 in June last year; in May there were 80,000.',
  ],
  rivals: ({ standIns }) => standIns.map(({ role, figure }) => ({ by: 'figure', role, figure })),
};
