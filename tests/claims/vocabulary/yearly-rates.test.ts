/** Holds the yearly rates to known facts, and to the file they come from where that is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dollarRange } from '../../../claims/vocabulary/dollar-range.ts';
import type { DollarRate } from '../../../claims/vocabulary/dollar-range.ts';
import { yearlyRates } from '../../../claims/vocabulary/yearly-rates.ts';
import { packYearlyRates } from './pack-yearly-rates.ts';

const source = '../shared/rates/yearly.csv';

/** The years that the table may speak of, and some on either side. */
const years: readonly number[] = Array.from({ length: 70 }, (_, at) => 1965 + at);

const asNumber = ([thousandths, exponent]: DollarRate): number => Number(`${thousandths}e${exponent - 3}`);

/** Whether the table says that one dollar bought `rate` units at some time of the year; undefined without a row. */
function contains(code: string, year: number, rate: number): boolean | undefined {
  const range = dollarRange(code, year);
  return range === null ? undefined : asNumber(range[0]) <= rate && rate <= asNumber(range[1]);
}

/** A rate rounded outward: three digits, but to a half of the third below 2, and to an even third from 5 on. */
function rounded(written: string, round: (steps: number) => number): number {
  const [digits = '', exponent = ''] = Number(written).toExponential(9).split('e');
  const step = Number(digits) < 2 ? 5 : Number(digits) < 5 ? 10 : 20;
  // Nine digits are more than the file has; they clear away what binary fractions add.
  const steps = Number(((Number(digits) * 1000) / step).toFixed(6));
  return Number(`${round(steps) * step}e${Number(exponent) - 3}`);
}

describe('the yearly rates', () => {
  it.each([
    ['MYR', 2025, 4.41],
    ['CNY', 2025, 7.2],
    ['JPY', 2024, 150],
    ['EUR', 2008, 0.65],
    ['DEM', 1995, 1.45],
    ['TRL', 2001, 1_200_000],
  ])('hold for %s in %i the rate %d', (code, year, rate) => {
    expect(contains(code, year, rate)).toBe(true);
  });

  it.each([
    ['MYR', 2025, 3.8],
    ['CNY', 2025, 8.1],
    ['TRY', 2006, 1_200_000],
  ])('do not hold for %s in %i the rate %d', (code, year, rate) => {
    expect(contains(code, year, rate)).toBe(false);
  });

  it.each([
    ['ISK', 2008, 'before a gap', true],
    ['ISK', 2012, 'in a gap', false],
    ['ISK', 2018, 'behind a gap', true],
    ['DEM', 1970, 'before the first year', false],
    ['DEM', 2002, 'behind the last year', false],
    ['USD', 2020, 'of the dollar itself', false],
    ['constructor', 2020, 'of what is no currency', false],
  ])('for %s in %i, %s, have a range: %s', (code, year, _where, expected) => {
    expect(dollarRange(code, year) !== null).toBe(expected);
  });

  it('are positive, the lower one first', () => {
    const wrong = Object.keys(yearlyRates).flatMap((code) =>
      years.filter((year) => {
        const range = dollarRange(code, year);
        return range !== null && !(asNumber(range[0]) > 0 && asNumber(range[0]) <= asNumber(range[1]));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('equal the file they come from, rounded outward, row by row', (context) => {
    if (!existsSync(source)) return context.skip(`${source} is not there`);
    const rows = readFileSync(source, 'utf8').trim().split(/\r?\n/).slice(1);
    const expected = rows.map((row) => {
      const [code = '', year = '', low = '', high = ''] = row.split(',');
      return [code, year, rounded(low, Math.floor), rounded(high, Math.ceil)].join(',');
    });
    const table = Object.keys(yearlyRates).flatMap((code) =>
      years.flatMap((year) => {
        const range = dollarRange(code, year);
        return range === null ? [] : [[code, year, ...range.map(asNumber)].join(',')];
      }),
    );
    expect(table).toEqual(expected);
  });

  it('are written as the file is packed', (context) => {
    if (!existsSync(source)) return context.skip(`${source} is not there`);
    const written = Object.entries(yearlyRates).map(
      ([code, [first, packed]]) => `  ${code}: [${first}, '${packed}'],`,
    );
    expect(written.join('\n')).toBe(packYearlyRates(readFileSync(source, 'utf8')).join('\n'));
  });
});
