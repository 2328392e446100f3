/** The change divided by the new value: 5,000 to 4,000 "down 25%", where the fall is 20%. */
import type { DiagnosisRule } from './rule.ts';

export const wrongBase: DiagnosisRule = {
  code: 'wrong-base',
  summary: 'The change is divided by the new value.',
  prior: 1 / 60,
  source: 'The New York Times, 2003, and the Guardian, 2022: falls reckoned on the lower figure.',
  example: 'Membership fell {25%}, from 5,000 to 4,000.',
  silentOn: ['Membership fell 20%, from 5,000 to 4,000.', 'Membership fell 33%, from 5,000 to 4,000.'],
  rivals: ({ formula }) => {
    if (typeof formula === 'string' || !('op' in formula) || formula.op !== '/') return [];
    const [top, base] = formula.of;
    if (typeof top !== 'string' && 'op' in top && top.op === '-') {
      return [{ by: 'formula', formula: { op: '/', of: [top, top.of[0]] } }];
    }
    if (typeof base !== 'string' && 'op' in base && base.op === '-') {
      return [{ by: 'formula', formula: { op: '/', of: [top, base.of[0]] } }];
    }
    return [{ by: 'formula', formula: { op: '/', of: [top, { op: '+', of: [base, top] }] } }];
  },
};
