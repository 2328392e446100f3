/** Slips of digits on either side of a conversion: which of them brings it into the rate, and which are not looked for. */
import { describe, expect, test } from 'vitest';
import { decimal, toText } from '../../../claims/arithmetic/exact.ts';
import { slipOf } from '../../../claims/judgement/conversion-slips.ts';
import type { ImpliedBand } from '../../../claims/links/rates.ts';
import { between, figuresOf, linkTo, withoutValue } from './given.ts';

/** The first text is the amount, the second what it is converted to, at a rate that lies between the two ends. */
function slip(amount: string, stated: string, low: string, high: string, turned = false) {
  const link = linkTo(0, { stated: 1, operands: [{ role: 'amount', figure: 0 }] });
  const implied: ImpliedBand = {
    link,
    pair: 'USD/CNY',
    band: between('1', '2'),
    value: decimal('1'),
    turned,
  } as unknown as ImpliedBand;
  const found = slipOf(implied, between(low, high), figuresOf(amount, stated));
  return found && `${found.code} in ${found.figure}: ${toText(found.value)}`;
}

describe('a slip', () => {
  test.each([
    ['£100', '€131', '1.12', '1.14', 'transposed-digits in 1: 113'],
    ['£210', '€132', '1.09', '1.11', 'transposed-digits in 0: 120'],
    ['£100', '€1,133', '1.12', '1.14', 'doubled-digit in 1: 113'],
    ['£1,000', '€11,330', '1.12', '1.14', 'doubled-digit in 1: 1130'],
    ['£1,000', '€13', '1.12', '1.14', null],
    ['£100', '€13', '1.12', '1.14', 'doubled-digit in 1: 113'],
    ['£10', '€113', '1.12', '1.14', 'doubled-digit in 0: 100'],
    ['£1,100', '€113', '1.12', '1.14', 'doubled-digit in 0: 100'],
    ['£100 million', '€131 million', '1.12', '1.14', 'transposed-digits in 1: 113000000'],
    ['£1.00 million', '€1.31 million', '1.12', '1.14', 'transposed-digits in 1: 1130000'],
    ['£100', '€500', '1.12', '1.14', null],
    // Its first digit would be nothing.
    ['£17', '€30', '0.17', '0.18', null],
    // Words, and single digits, have none.
    ['£100', 'thirty-one euros', '0.12', '0.14', null],
    ['£8', '€9', '12', '13', null],
    ['£8', '€99', '1.12', '1.13', 'doubled-digit in 1: 9'],
  ])('%s in %s at %s to %s: %s', (amount, stated, low, high, wanted) => {
    expect(slip(amount, stated, low, high)).toBe(wanted);
  });

  test('is the one that comes nearest to the middle of the rate', () => {
    expect(slip('£1,000', '€1,123', '1.1', '1.4')).toBe('transposed-digits in 1: 1213');
    expect(slip('£1,000', '€1,123', '1.1', '1.15')).toBe('transposed-digits in 1: 1132');
  });

  test('where the rate is said the other way round', () => {
    expect(slip('€131', '£100', '1.12', '1.14', true)).toBe('transposed-digits in 0: 113');
    expect(slip('€131', '£100', '1.12', '1.14', false)).toBeNull();
  });

  test('is none without a value, or without a rate', () => {
    expect(slip(withoutValue, '€131', '1.12', '1.14')).toBeNull();
    expect(slip('£100', withoutValue, '1.12', '1.14')).toBeNull();
    const link = linkTo(0, { stated: 1, operands: [] });
    const implied = { link, turned: false } as unknown as ImpliedBand;
    expect(slipOf(implied, between('1', '2'), figuresOf('£100', '€131'))).toBeNull();
    expect(
      slipOf(
        { ...implied, link: linkTo(1, { stated: 0 }) },
        { low: null, high: null },
        figuresOf('£100', '€131'),
      ),
    ).toBeNull();
  });
});
