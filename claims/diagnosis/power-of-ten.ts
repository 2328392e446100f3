/** Off by a power of ten: a point moved, a million for a billion, a lost scale word. */
import { multiply, tenTo } from '../arithmetic/exact.ts';
import { times } from '../arithmetic/interval.ts';
import type { DiagnosisRule, RateMistake, Rival } from './rule.ts';

const exponents = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];
/** One digit fits too many numbers to have moved further than by one place, or by a word of scale. */
const nearest = [-3, -1, 1, 3];

export const powerOfTen: DiagnosisRule = {
  code: 'power-of-ten',
  summary: 'Off by a power of ten: a point moved, a million for a billion, a lost scale word.',
  prior: 1 / 60,
  source: 'Los Angeles Times: 23 slips of million and billion in three years; The New York Times, 2014.',
  example: 'Subsidies grew {140%}, from $50 million to $57 million.',
  silentOn: [
    'Subsidies grew 14%, from $50 million to $57 million.',
    'Subsidies grew 3%, from $50 million to $60 million.',
  ],
  rivals: ({ printed, digits, lastPlace }) => {
    const written = digits.replace(/\D|^0+/g, '');
    if (written === '') return [];
    const zeros = digits.includes('.') ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
    const isOneDigit = written.length - zeros < 2;
    const rivals: Rival[] = [];
    const add = (exponent: number, place: number, onlyExact: boolean): void => {
      const meant = multiply(printed, tenTo(exponent));
      rivals.push({ by: 'number', meant, lastPlace: place, exponent, ...(onlyExact ? { onlyExact } : {}) });
    };
    if (written.length > 1) for (const exponent of exponents) add(exponent, lastPlace + exponent, false);
    if (zeros > 0 || isOneDigit)
      for (const exponent of isOneDigit ? nearest : exponents)
        add(exponent, placeOf(lastPlace, exponent, zeros), isOneDigit);
    return rivals;
  },
};

/**
 * The last place of what was meant. A zero that the slip has added was never written: 590% for 59%. One that it took
 * away from a single digit was: 1% for 10%, not for anything from 5% to 15%.
 */
function placeOf(lastPlace: number, exponent: number, zeros: number): number {
  const moved = lastPlace + exponent;
  if (exponent < 0) return moved + Math.min(zeros - Math.max(lastPlace, 0), -exponent);
  return zeros === 0 && lastPlace >= 0 ? moved - 1 : moved;
}

/** The smallest move first: with the wide ranges of whole years a larger one may fit as well. */
const bySize = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

export const powerOfTenOfRate: RateMistake = {
  code: 'power-of-ten',
  source:
    'Corrections of amounts in brackets: million for billion, 50 billion ringgit "(RMB 827.1 billion)".',
  rates: ({ band }) => bySize.map((exponent) => ({ band: times(band, tenTo(exponent)), exponent })),
};
