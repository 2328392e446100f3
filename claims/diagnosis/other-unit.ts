/** The factor of another unit, or of the sides where the thing is square or cubic: 12 sq miles, "19 sq km" (31). */
import type { DiagnosisRule } from './rule.ts';

export const otherUnit: DiagnosisRule = {
  code: 'other-unit',
  prior: 1 / 80,
  source:
    'A fence of "30-foot-tall (48-kilometer-tall)" sections in an American daily; square miles by the factor 1.6.',
  rivals: ({ otherUnits = [] }) => otherUnits.map((formula) => ({ by: 'formula', formula })),
};
