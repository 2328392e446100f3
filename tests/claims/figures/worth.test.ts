/** Doubles and text without exact arithmetic are those of exact arithmetic, whatever the digits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNumber, toText } from '../../../claims/arithmetic/exact.ts';
import { toFigure } from '../../../claims/figures/figure.ts';
import { readText } from '../../../claims/figures/read.ts';
import { exactText, worthOf } from '../../../claims/figures/value.ts';

const digits = fc.stringMatching(/^[1-9][0-9]{0,20}$/);
const written = fc.tuple(
  fc.constantFrom('', '$', '-', '€'),
  digits,
  fc.oneof(
    fc.constant(''),
    digits.map((places) => `.${places}`),
  ),
  fc.constantFrom('', ' million', ' trillion', 'bn', '%', ' cents', ' km', ' years', ' fils', 'k'),
);

test('value, intervals and text of any numeral', () => {
  let compared = 0;
  fc.assert(
    fc.property(written, (parts) => {
      readText(`It was ${parts.join('')} there.`, (figure) => {
        if (figure.numeral === null) return;
        const { value, tight, loose } = toFigure(figure);
        const worth = worthOf(figure, figure.numeral);
        if (!value || !tight.low || !tight.high || !loose.low || !loose.high) throw new Error('no value');
        compared += 1;
        expect(exactText(figure, figure.numeral)).toBe(toText(value));
        expect(worth).toEqual({
          value: toNumber(value),
          low: toNumber(tight.low),
          high: toNumber(tight.high),
          looseLow: toNumber(loose.low),
          looseHigh: toNumber(loose.high),
        });
      });
    }),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(100);
});
