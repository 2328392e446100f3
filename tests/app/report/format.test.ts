/** Numbers in reports are the same on every host, and bands never claim more than they know. */
import { describe, expect, test } from 'vitest';
import {
  plainNumber,
  showBand,
  showDeviation,
  showHash,
  showInstant,
  showNumber,
  showRate,
  showRateBand,
  showValue,
} from '../../../src/report/format.ts';

describe('numbers', () => {
  test.each([
    [1874000000, '1,874,000,000'],
    [999, '999'],
    [1000, '1,000'],
    [-1234.5, '−1,234.5'],
    [0.005, '0.01'],
    [-0.001, '0'],
    [2.5e21, '2,500,000,000,000,000,000,000'],
    [Infinity, ''],
  ])('%d is shown as “%s”', (value, shown) => {
    expect(showNumber(value)).toBe(shown);
  });

  test.each([
    [1e21, '1000000000000000000000'],
    [-0.52, '-0.52'],
    [1e-7, '0.0000001'],
    [NaN, ''],
  ])('%d is written “%s” in a table', (value, written) => {
    expect(plainNumber(value)).toBe(written);
  });

  test.each([
    [55017.6, '%', '55,018%'],
    [366.26, '%', '366.3%'],
    [82_710_000_000, 'CNY', 'CNY 82.71 billion'],
    [4, 'pp', '4 pp'],
    [3, 'x', '× 3'],
    [12.5, undefined, '12.5'],
  ])('%d %s is shown as “%s”', (value, unit, shown) => {
    expect(showValue(value, unit)).toBe(shown);
  });
});

describe('bands', () => {
  test.each([
    [54204.348, 55855.224, '%', ['54,204%', '55,856%']],
    [366.11, 366.4, '%', ['366.11%', '366.4%']],
    [11.2, 13.9, undefined, ['11.2', '13.9']],
  ])('%d to %d is rounded outwards', (low, high, unit, shown) => {
    expect(showBand(low, high, unit)).toEqual(shown);
  });

  test('a band of rates is rounded outwards to the places of a rate', () => {
    expect(showRateBand(7.30372, 7.30628)).toEqual(['7.3037', '7.3063']);
    expect(showRateBand(0.0137021, 0.0137029)).toEqual(['0.013702', '0.013703']);
  });

  test('the trace of a binary fraction widens no band', () => {
    expect(showRateBand(7.1 + 0.2, 7.3)).toEqual(['7.3000', '7.3000']);
  });

  test('a rate below one keeps five significant digits', () => {
    expect(showRate(0.23952)).toBe('0.23952');
  });
});

describe('deviations', () => {
  test.each([
    [1.0008, '+0.08%'],
    [0.988, '−1.20%'],
    [1, '0.00%'],
    [0.999999, '0.00%'],
    [10.003, '× 10'],
    [0.1, '÷ 10'],
    [0, ''],
  ])('a ratio of %d is %s', (ratio, shown) => {
    expect(showDeviation(ratio)).toBe(shown);
  });
});

test('an instant is shown to the minute, in UTC', () => {
  expect(showInstant('2026-04-18T10:42:07.123Z')).toBe('2026-04-18 10:42 UTC');
  expect(showInstant('some day')).toBe('some day');
});

test('a hash is known by its first sixteen digits', () => {
  expect(showHash('c8e593f107aa5d2e99')).toBe('c8e5 93f1 07aa 5d2e');
});
