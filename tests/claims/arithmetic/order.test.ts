/** Exact numbers in order, with what lies below and above one of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, ratio } from '../../../claims/arithmetic/exact.ts';
import { inOrder, leastFrom, weightAbove, weightBelow } from '../../../claims/arithmetic/order.ts';

const exact = fc.tuple(fc.bigInt(0n, 40n), fc.bigInt(1n, 9n)).map(([n, d]) => ratio(n, d));
const weighed = fc.array(fc.record({ value: exact, weight: fc.integer({ min: 1, max: 4 }) }), {
  maxLength: 20,
});

describe('against a look at all of them', () => {
  const sum = (all: readonly { readonly weight: number }[]): number =>
    all.reduce((total, { weight }) => total + weight, 0);

  test('weights below and above', () => {
    fc.assert(
      fc.property(weighed, exact, (all, value) => {
        const ordered = inOrder(all);
        expect(weightBelow(ordered, value)).toBe(sum(all.filter((one) => compare(one.value, value) < 0)));
        expect(weightAbove(ordered, value)).toBe(sum(all.filter((one) => compare(one.value, value) > 0)));
      }),
    );
  });

  test('the least from one on', () => {
    fc.assert(
      fc.property(weighed, exact, (all, value) => {
        const from = all.map((one) => one.value).filter((one) => compare(one, value) >= 0);
        const found = leastFrom(inOrder(all), value);
        expect(found === null ? from : from.filter((one) => compare(one, found) < 0)).toEqual([]);
        expect(found === null || compare(found, value) >= 0).toBe(true);
      }),
    );
  });
});

test('numbers that doubles cannot tell apart are in order', () => {
  const [less, more] = [ratio(10n ** 30n, 3n), ratio(10n ** 30n + 1n, 3n)];
  const ordered = inOrder([more, less].map((value) => ({ value, weight: 1 })));
  expect(ordered.places.map(({ value }) => value)).toEqual([less, more]);
  expect(weightBelow(ordered, more)).toBe(1);
});
