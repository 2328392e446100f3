/** The rest given for the part: 126 of 360 "65%", where it is 35%. */
import { compare, whole } from '../arithmetic/exact.ts';
import type { DiagnosisRule } from './rule.ts';

export const complement: DiagnosisRule = {
  code: 'complement',
  summary: 'The rest is given for the part.',
  prior: 1 / 60,
  source: 'The New York Times: shares of those who did and of those who did not, one for the other.',
  example: 'Of the 800 seats, 240, or {70%}, are empty.',
  silentOn: ['Of the 800 seats, 240, or 30%, are empty.', 'Of the 800 seats, 560, or 70%, are taken.'],
  rivals: ({ formula, printed }) => {
    // Near a half the part and the rest are much the same, and one is no slip for the other.
    if (compare(printed, whole(45)) > 0 && compare(printed, whole(55)) < 0) return [];
    if (typeof formula === 'string' || !('op' in formula) || formula.op !== '/') return [];
    const [part, all] = formula.of;
    return [{ by: 'formula', formula: { op: '/', of: [{ op: '-', of: [all, part] }, all] } }];
  },
};
