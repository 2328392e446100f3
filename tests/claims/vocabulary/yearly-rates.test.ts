/** Holds the yearly rates to known facts, and to the file they come from where that is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { yearlyRates } from '../../../claims/vocabulary/yearly-rates.ts';

const source = '../shared/rates/yearly.csv';

/** One year of one currency, as the table writes it. */
interface YearRow {
  readonly code: string;
  readonly year: number;
  readonly low: string;
  readonly high: string;
}

const table: readonly YearRow[] = Object.entries(yearlyRates).flatMap(([code, [firstYear, ranges]]) =>
  ranges.split(';').flatMap((range, at) => {
    const [low = '', high = low] = range.split(' ');
    return range === '' ? [] : [{ code, year: firstYear + at, low, high }];
  }),
);

/** Whether the table says that one dollar bought `rate` units at some time of the year; undefined without a row. */
function contains(code: string, year: number, rate: number): boolean | undefined {
  const row = table.find((entry) => entry.code === code && entry.year === year);
  return row && Number(row.low) <= rate && rate <= Number(row.high);
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

  it('say nothing of a year that is missing between two others', () => {
    const years = table.filter((row) => row.code === 'ISK').map((row) => row.year);
    expect(years).toContain(2008);
    expect(years).not.toContain(2012);
    expect(years).toContain(2018);
  });

  it('are positive decimals, the lower one first', () => {
    const decimal = /^\d+(\.\d+)?(e\+\d+)?$/;
    const wrong = table.filter(
      ({ low, high }) =>
        !decimal.test(low) || !decimal.test(high) || !(Number(low) > 0) || !(Number(low) <= Number(high)),
    );
    expect(wrong).toEqual([]);
  });

  it('equal the file they come from, row by row', (context) => {
    if (!existsSync(source)) return context.skip(`${source} is not there`);
    const rows = readFileSync(source, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').slice(0, 4).join(','));
    expect(table.map(({ code, year, low, high }) => [code, year, low, high].join(','))).toEqual(rows);
  });
});
