/** Intervals: closed, open where an end is null, and never the wrong way round. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, decimal, ratio } from '../../../claims/arithmetic/exact.ts';
import type { Exact } from '../../../claims/arithmetic/exact.ts';
import {
  around,
  common,
  holds,
  hull,
  meets,
  middle,
  point,
  times,
  widened,
  width,
} from '../../../claims/arithmetic/interval.ts';
import type { Interval } from '../../../claims/arithmetic/interval.ts';

const between = (low: string, high: string): Interval => ({ low: decimal(low), high: decimal(high) });
const open: Interval = { low: null, high: null };
const exact = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 4n }))
  .map(([n, d]) => ratio(n, d));
const interval = fc.tuple(exact, exact).map(([a, b]) => hull([a, b]));
const isUpright = ({ low, high }: Interval): boolean =>
  low === null || high === null || compare(low, high) <= 0;

test.each([
  ['366', 0, '365.5', '366.5'],
  ['1874', -1, '1873.95', '1874.05'],
  ['440', 1, '435', '445'],
  ['-5', 0, '-5.5', '-4.5'],
])('%s at place %i lies in [%s, %s]', (value, place, low, high) => {
  expect(around(decimal(value), place)).toEqual(between(low, high));
});

describe('two intervals', () => {
  test('meet where they touch, and not where they are apart', () => {
    expect(meets(between('1', '2'), between('2', '3'))).toBe(true);
    expect(meets(between('1', '2'), between('2.01', '3'))).toBe(false);
    expect(meets(open, point(decimal('5')))).toBe(true);
    expect(meets({ low: decimal('6'), high: null }, point(decimal('5')))).toBe(false);
  });

  test('have in common what both hold', () => {
    fc.assert(
      fc.property(interval, interval, exact, (a, b, value) => {
        const both = common(a, b);
        expect(both !== null && holds(both, value)).toBe(holds(a, value) && holds(b, value));
      }),
    );
  });
});

test('where they do not meet they have nothing in common', () => {
  expect(common(between('1', '2'), between('3', '4'))).toBeNull();
});

test.each([
  [{ low: null, high: decimal('5') }, { low: decimal('3'), high: null }, between('3', '5')],
  [open, between('1', '2'), between('1', '2')],
  [between('1', '2'), open, between('1', '2')],
  [open, open, open],
  [between('1', '9'), between('2', '5'), between('2', '5')],
  [
    { low: decimal('1'), high: null },
    { low: decimal('4'), high: null },
    { low: decimal('4'), high: null },
  ],
  [
    { low: null, high: decimal('4') },
    { low: null, high: decimal('1') },
    { low: null, high: decimal('1') },
  ],
])('an open end gives way to a closed one: %#', (a, b, both) => expect(common(a, b)).toEqual(both));

test('an open end stays open, however it is widened or taken times', () => {
  const half = { low: decimal('10'), high: null };
  expect(widened(half, ratio(1n, 10n))).toEqual({ low: decimal('9'), high: null });
  expect(widened({ low: null, high: decimal('-10') }, ratio(1n, 10n))).toEqual({
    low: null,
    high: decimal('-9'),
  });
  expect(times(half, decimal('-2'))).toEqual({ low: null, high: decimal('-20') });
});

test('an open end has neither width nor middle', () => {
  expect([width(open), middle(open)]).toEqual([null, null]);
  for (const half of [
    { low: decimal('2'), high: null },
    { low: null, high: decimal('5') },
  ])
    expect([width(half), middle(half)]).toEqual([null, null]);
  expect([width(between('2', '5')), middle(between('2', '5'))]).toEqual([decimal('3'), decimal('3.5')]);
});

test('a factor turns an interval over where it is negative', () => {
  expect(times(between('2', '5'), decimal('-1'))).toEqual(between('-5', '-2'));
  fc.assert(
    fc.property(interval, exact, (some, factor) => {
      expect(isUpright(times(some, factor))).toBe(true);
    }),
  );
});

test('what is widened holds what it was', () => {
  fc.assert(
    fc.property(interval, (some) => {
      const wide = widened(some, ratio(1n, 100n));
      expect(isUpright(wide)).toBe(true);
      expect([some.low, some.high].every((end: Exact | null) => end === null || holds(wide, end))).toBe(true);
    }),
  );
});
