/** Two neighbouring digits changed places: 20.8 given as "12 percent" for 21. */
import { decimal } from '../arithmetic/exact.ts';
import type { DiagnosisRule, Rival } from './rule.ts';

export const transposedDigits: DiagnosisRule = {
  code: 'transposed-digits',
  summary: 'Two neighbouring digits changed places.',
  prior: 1 / 150,
  source: 'A lifespan of "1818-1936" for 1881; accounting practice: differences that are multiples of nine.',
  example: 'Rainfall rose {12%}, from 700 mm to 847 mm.',
  silentOn: ['Rainfall rose 21%, from 700 mm to 847 mm.', 'Rainfall rose 15%, from 700 mm to 847 mm.'],
  rivals: ({ digits, lastPlace }) => {
    const places = [...digits].flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
    const rivals: Rival[] = [];
    places.slice(0, -1).forEach((at, index) => {
      const next = places[index + 1] ?? at;
      if (digits[at] === digits[next]) return;
      const swapped = [...digits];
      swapped[at] = digits[next] ?? '';
      swapped[next] = digits[at] ?? '';
      if (swapped[0] !== '0') rivals.push({ by: 'number', meant: decimal(swapped.join('')), lastPlace });
    });
    return rivals;
  },
};
