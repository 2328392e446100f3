/** Ranges whose first end is the greater: turned round, without its scale, or only rounded. */
import { describe, expect, test } from 'vitest';
import { judgeRange } from '../../../claims/judgement/ranges.ts';
import { figuresOf, withoutValue } from './given.ts';

const range = { figure: null, first: 0, second: 1 };
const judged = (...ends: readonly string[]) => judgeRange(range, figuresOf(...ends));

describe('a range', () => {
  test.each([
    ['€8 billion', '€5 billion', 'reversed'],
    ['9 kg', '7 kg', 'reversed'],
    ['60%', '40%', 'reversed'],
    ['£3 million', '£4', 'power-of-ten'],
    ['£3 million', '£3.5', 'power-of-ten'],
    ['£3,000', '£4', 'reversed'],
    // With the scale of the first it would still be the smaller.
    ['£3 million', '£2', 'reversed'],
    ['£3 million', '£3', 'reversed'],
    ['£3 million', '£4,000', 'power-of-ten'],
    ['£3 million', '£4 thousand', 'reversed'],
    ['3 million tonnes', '4 tonnes', 'reversed'],
    ['3 million people', '4 people', 'reversed'],
    ['£3 hundred', '£4', 'reversed'],
    ['in 2015', 'in 2010', 'reversed'],
    ['£30', 'in 2010', 'reversed'],
  ] as const)('from %s to %s: %s', (first, second, code) => {
    expect(judged(first, second)).toEqual({ ...range, code });
  });

  test.each([
    ['1.2 million tonnes', '1.19 million tonnes'],
    ['1,900 tonnes', '1,860 tonnes'],
    ['5%', '4%'],
  ])('from %s to %s: rounding alone may have turned them round', (first, second) => {
    expect(judged(first, second)).toBeNull();
  });

  test('without a value at one end, or at both, is left alone', () => {
    expect(judged('9 kg')).toBeNull();
    expect(judged()).toBeNull();
    expect(judgeRange({ ...range, first: 7 }, figuresOf('9 kg', '7 kg'))).toBeNull();
    expect(judged('9 kg', withoutValue)).toBeNull();
    expect(judged(withoutValue, '9 kg')).toBeNull();
  });
});
