/** The rest given for the part: 126 of 360 "65%", where it is 35%. */
import type { DiagnosisRule } from './rule.ts';

export const complement: DiagnosisRule = {
  code: 'complement',
  prior: 1 / 60,
  source: 'The New York Times: shares of those who did and of those who did not, one for the other.',
  rivals: ({ formula }) => {
    if (typeof formula === 'string' || !('op' in formula) || formula.op !== '/') return [];
    const [part, all] = formula.of;
    return [{ by: 'formula', formula: { op: '/', of: [{ op: '-', of: [all, part] }, all] } }];
  },
};
