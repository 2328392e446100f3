/** Off by a power of ten: a point moved, a million for a billion, a lost scale word. */
import { multiply, tenTo } from '../arithmetic/exact.ts';
import type { DiagnosisRule } from './rule.ts';

const exponents = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];

export const powerOfTen: DiagnosisRule = {
  code: 'power-of-ten',
  prior: 1 / 60,
  source: 'Los Angeles Times: 23 slips of million and billion in three years; The New York Times, 2014.',
  /** One digit fits too many numbers: 1% would explain everything from 5% to 15%. */
  rivals: ({ printed, digits, lastPlace }) =>
    (digits.replace(/\D|^0+/g, '').length < 2 ? [] : exponents).map((exponent) => ({
      by: 'number',
      meant: multiply(printed, tenTo(exponent)),
      lastPlace: lastPlace + exponent,
    })),
};
