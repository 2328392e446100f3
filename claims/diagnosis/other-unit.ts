/** The factor of another unit, or of the sides where the thing is square or cubic: 12 sq miles, "19 sq km" (31). */
import type { DiagnosisRule } from './rule.ts';

export const otherUnit: DiagnosisRule = {
  code: 'other-unit',
  summary: 'The factor of another unit, or of the sides where the thing is square or cubic.',
  prior: 1 / 80,
  source:
    'A fence of "30-foot-tall (48-kilometer-tall)" sections in an American daily; square miles by the factor 1.6.',
  example: 'The wood covers 20 square miles ({32 square km}).',
  silentOn: ['The wood covers 20 square miles (52 square km).', 'The wall is 90 yards (82 metres) long.'],
  rivals: ({ otherUnits = [] }) => otherUnits.map((formula) => ({ by: 'formula', formula })),
};
