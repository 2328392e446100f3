/** The right size in the wrong direction: 4 million to 3.5 million "rose 12.5%". */
import type { DiagnosisRule } from './rule.ts';

export const riseForFall: DiagnosisRule = {
  code: 'rise-for-fall',
  prior: 1 / 80,
  source: 'Corrections columns of British and American dailies: "rose" for "fell".',
  rivals: ({ formula }) => [{ by: 'formula', formula: { op: '*', of: [{ constant: '-1' }, formula] } }],
};
