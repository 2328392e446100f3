/** Counts of years, months, weeks and days against their two times: which are honest, and what a wrong one is called. */
import { describe, expect, test } from 'vitest';
import { judgeElapsed } from '../../../claims/judgement/elapsed.ts';
import type { Elapsed } from '../../../claims/links/elapsed.ts';
import type { Moment } from '../../../claims/links/moments.ts';

/** `1950`, `1950-05`, `1950-05-03`, `--05-03` and `--05`, as a date is written. */
function momentOf(written: string): Moment {
  const [year, month, day] = written.replace(/^--/, '-').split('-');
  const part = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text));
  return {
    figure: 0,
    start: 0,
    end: 0,
    from: 0,
    to: 0,
    year: part(year),
    month: part(month),
    day: part(day),
  };
}

function linkOf(
  way: Elapsed['way'],
  count: number,
  unit: Elapsed['unit'],
  first: string,
  last: string | null,
  rest: Partial<Elapsed> = {},
): Elapsed {
  const ends = { first: momentOf(first), last: last === null ? null : momentOf(last) };
  return { kind: 'span', stated: 0, count, unit, ...ends, published: null, way, strength: 'strong', ...rest };
}

/** The least and the greatest honest count, the difference, and what it is the difference of. */
const honestOf = (way: Elapsed['way'], unit: Elapsed['unit'], first: string, last: string | null) => {
  const judged = judgeElapsed(linkOf(way, 9999, unit, first, last));
  if (judged === null) return null;
  const { low, high, difference, by, days } = judged.honest;
  return [low, high, difference, by, ...(days === undefined ? [] : [days])];
};

describe('honest counts of years', () => {
  test.each([
    // A birthday may or may not have been kept; with months it is known.
    ['age', '1940', '2001', [60, 61, 61, 'years']],
    ['age', '1940-06', '2001-03', [60, 60, 61, 'years']],
    ['age', '1940-03', '2001-06', [61, 61, 61, 'years']],
    ['age', '1940-06', '2001-06', [60, 61, 61, 'years']],
    ['age', '1940-06', '2001', [60, 61, 61, 'years']],
    ['age', '1940', '2001-06', [60, 61, 61, 'years']],
    ['age', '1940-06-03', '2001-06', [60, 61, 61, 'years']],
    ['age', '1940-06', '2001-06-03', [60, 61, 61, 'years']],
    ['age', '1940-06-03', '2001-06-02', [60, 60, 61, 'years']],
    ['age', '1940-06-03', '2001-06-03', [61, 61, 61, 'years']],
    ['age', '1940-06-03', '2001-06-04', [61, 61, 61, 'years']],
    ['age', '1940-06-03', '2001-05-04', [60, 60, 61, 'years']],
    ['anniversary', '1998', '2018', [20, 20, 20, 'years']],
    ['anniversary', '1998-09', '2018-03', [20, 20, 20, 'years']],
    // The first and the last year may both count.
    ['stretch', '2016', '2023', [7, 8, 7, 'years']],
    ['within', '2016', '2023', [7, 8, 7, 'years']],
    ['stretch', '2016-09', '2023-03', [6, 7, 7, 'years']],
    ['stretch', '2016-03', '2023-09', [7, 8, 7, 'years']],
    // What has passed since may be a year short.
    ['since', '1999', '2012', [12, 13, 13, 'years']],
    ['since', '1999-09', '2012-03', [12, 13, 13, 'years']],
    ['since', '1999-03', '2012-09', [13, 14, 13, 'years']],
  ] as const)('of %s from %s to %s', (way, first, last, wanted) => {
    expect(way === 'within' ? honestWithin(first, last) : honestOf(way, 'a', first, last)).toEqual(wanted);
  });

  const honestWithin = (first: string, last: string) => honestOf('within', 'a', first, last);

  test('up to the year of publication', () => {
    const link = linkOf('age', 40, 'a', '1984-05', null, { published: 2024 });
    expect(judgeElapsed(link)?.honest).toEqual({ low: 39, high: 40, difference: 40, by: 'years' });
  });

  test.each([
    ['the publication is not known', '1984', null],
    ['a year is not said', '--05', '2001'],
    ['the other is not', '1984', '--05'],
    ['they run backwards', '2001', '1940'],
    ['no time has passed', '2001-09', '2001-03'],
  ])('there are none where %s', (_, first, last) => {
    expect(judgeElapsed(linkOf('since', 61, 'a', first, last))).toBeNull();
  });
});

describe('honest counts of months', () => {
  test.each([
    ['stretch', '2024-01', '2024-05', [4, 5, 4, 'months']],
    ['since', '2024-01', '2024-05', [3, 4, 4, 'months']],
    ['since', '2024-01-10', '2024-05', [3, 4, 4, 'months']],
    ['since', '2024-01', '2024-05-10', [3, 4, 4, 'months']],
    ['since', '2024-01-10', '2024-05-10', [4, 5, 4, 'months']],
    ['since', '2024-01-10', '2024-05-09', [3, 4, 4, 'months']],
    ['stretch', '2024-01-10', '2024-05-09', [3, 4, 4, 'months']],
    ['stretch', '2022-11', '2024-02', [15, 16, 15, 'months']],
    ['stretch', '--11', '--02', [3, 4, 3, 'months']],
    ['stretch', '--02', '--11', [9, 10, 9, 'months']],
    ['stretch', '--03', '2020-05', [2, 3, 2, 'months']],
    ['stretch', '2020-03', '--05', [2, 3, 2, 'months']],
  ] as const)('of %s from %s to %s', (way, first, last, wanted) => {
    expect(honestOf(way, 'mo', first, last)).toEqual(wanted);
  });

  test.each([
    ['2024', '2024-05'],
    ['2024-05', '2024'],
    ['2024-05', '2023-02'],
    ['2020-03', '--01'],
  ])('there are none from %s to %s', (first, last) => {
    expect(judgeElapsed(linkOf('stretch', 9, 'mo', first, last))).toBeNull();
  });
});

describe('honest counts of days', () => {
  test.each([
    ['stretch', '--03-04', '--03-06', [2, 3, 2, 'days']],
    ['within', '--03-04', '--03-06', [2, 3, 2, 'days']],
    ['since', '--03-04', '--03-06', [2, 2, 2, 'days']],
    ['since', '--03-04', '--04-06', [33, 33, 33, 'dates']],
    ['since', '2024-03-04', '2024-03-06', [2, 2, 2, 'days']],
    ['since', '2023-03-04', '2024-03-04', [366, 366, 366, 'dates']],
    // It may have been a leap year or none.
    ['since', '--02-20', '--03-05', [13, 14, 13, 'dates']],
    ['stretch', '--02-20', '--03-05', [13, 15, 13, 'dates']],
    ['since', '--02-29', '--03-05', [5, 5, 5, 'dates']],
    // Into the next year, with 29 February behind it or not.
    ['since', '--12-20', '--01-05', [16, 16, 16, 'dates']],
    ['stretch', '--12-20', '--01-05', [16, 17, 16, 'dates']],
    ['since', '--12-20', '--03-05', [75, 76, 75, 'dates']],
    ['since', '--03-20', '--03-04', [349, 350, 349, 'dates']],
    // The year of one is that of the other.
    ['since', '--03-01', '2024-03-15', [14, 14, 14, 'days']],
    ['since', '2020-03-01', '--03-15', [14, 14, 14, 'days']],
    ['since', '--12-20', '2024-03-05', [76, 76, 76, 'dates']],
    ['since', '2019-12-20', '--03-05', [76, 76, 76, 'dates']],
    ['since', '2023-02-20', '2023-03-05', [13, 13, 13, 'dates']],
  ] as const)('of %s from %s to %s', (way, first, last, wanted) => {
    const judged = way === 'within' ? honestWithin(first, last) : honestOf(way, 'd', first, last);
    expect(judged).toEqual(wanted);
  });

  const honestWithin = (first: string, last: string) => honestOf('within', 'd', first, last);

  test.each([
    ['2024-03-06', '2024-03-04'],
    ['2023-02-29', '2023-03-04'],
    ['2023-02-20', '2023-02-29'],
    ['2024-03', '2024-03-04'],
    ['2024-03-04', '2024-03'],
    ['2024-03-04', '2024-03-04'],
  ])('there are none from %s to %s', (first, last) => {
    expect(judgeElapsed(linkOf('since', 2, 'd', first, last))).toBeNull();
  });
});

describe('honest counts of weeks', () => {
  test.each([
    ['since', '2025-03-03', '2025-03-16', [1, 2, 2, 'weeks', 13]],
    ['since', '2025-03-03', '2025-03-17', [2, 2, 2, 'weeks', 14]],
    ['stretch', '2025-03-03', '2025-03-17', [2, 3, 3, 'weeks', 14]],
    ['stretch', '2025-03-03', '2025-03-16', [1, 2, 2, 'weeks', 13]],
    ['since', '2025-03-03', '2025-03-06', [1, 1, 1, 'weeks', 3]],
    ['since', '--12-20', '--03-05', [10, 11, 11, 'weeks', 75]],
    ['since', '--12-20', '--03-07', [11, 12, 12, 'weeks', 77]],
  ] as const)('of %s from %s to %s', (way, first, last, wanted) => {
    expect(honestOf(way, 'wk', first, last)).toEqual(wanted);
  });
});

const from = { op: '-', of: ['until', 'from'] } as const;
const plus = (constant: string) => ({ op: '+', of: [from, { constant }] });
const minus = (constant: string) => ({ op: '-', of: [from, { constant }] });

describe('a count that agrees', () => {
  test.each([
    [
      'stretch',
      7,
      '2016',
      '2023',
      7,
      [
        [7, from],
        [8, plus('1')],
      ],
    ],
    [
      'stretch',
      8,
      '2016',
      '2023',
      7,
      [
        [7, from],
        [8, plus('1')],
      ],
    ],
    [
      'age',
      60,
      '1940',
      '2001',
      61,
      [
        [61, from],
        [60, minus('1')],
      ],
    ],
    ['age', 60, '1940-06', '2001-03', 60, [[60, minus('1')]]],
    ['anniversary', 20, '1998', '2018', 20, [[20, from]]],
    [
      'since',
      13,
      '1999-03',
      '2012-09',
      13,
      [
        [13, from],
        [14, plus('1')],
      ],
    ],
  ] as const)('%s of %i from %s to %s', (way, count, first, last, value, readings) => {
    const link = linkOf(way, count, 'a', first, last);
    expect(judgeElapsed(link)).toMatchObject({
      link,
      outcome: 'consistent',
      value,
      readings: readings.map(([wanted, formula]) => ({ value: wanted, formula })),
      diagnosis: null,
      swapped: null,
    });
  });

  test('with one of many honest counts the readings are those of both ends', () => {
    const { readings } = judgeElapsed(linkOf('stretch', 9, 'd', '--02-20', '--03-05')) ?? {};
    expect(readings?.map(({ value }) => value)).toEqual([13, 15]);
  });
});

describe('a count that does not follow', () => {
  test.each([
    ['stretch', 9, '2016', '2023', 'off-by-one'],
    ['stretch', 6, '2016', '2023', 'off-by-one'],
    ['stretch', 12, '2016', '2023', null],
    ['stretch', 5, '2016', '2023', null],
    ['anniversary', 21, '1998', '2018', 'off-by-one'],
    ['anniversary', 19, '1998', '2018', 'off-by-one'],
    ['anniversary', 25, '1998', '2018', null],
    // 17 for 71, and 71 for 17.
    ['age', 17, '1929', '2001', 'transposed-digits'],
    ['age', 71, '1984', '2001', 'transposed-digits'],
    ['anniversary', 321, '1877', '2000', null],
    ['anniversary', 100, '1999', '2000', null],
  ] as const)('%s of %i from %s to %s: %s', (way, count, first, last, diagnosis) => {
    expect(judgeElapsed(linkOf(way, count, 'a', first, last))).toMatchObject({
      outcome: 'inconsistent',
      diagnosis,
      swapped: null,
    });
  });

  test.each([
    // 1818 for 1881, 2021 for 2012, 1946 for 1964.
    ['first', 55, '1818', '1936', 1881],
    ['last', 14, '1998', '2021', 2012],
    ['first', 36, '1946', '2000', 1964],
  ] as const)('the %s year of %i years from %s to %s was %i', (side, count, first, last, year) => {
    const link = linkOf('stretch', count, 'a', first, last);
    expect(judgeElapsed(link)).toMatchObject({
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      swapped: { moment: link[side], year },
    });
  });

  test('the digits of centuries are not turned round, nor those of a year that is not written', () => {
    // 9181 for 1981 would be no year of a newspaper.
    expect(judgeElapsed(linkOf('anniversary', 8000, 'a', '1181', '1991'))).toMatchObject({ swapped: null });
    expect(judgeElapsed(linkOf('age', 55, 'a', '1818', null, { published: 1936 }))).toMatchObject({
      swapped: { year: 1881 },
    });
    expect(judgeElapsed(linkOf('age', 37, 'a', '1955', null, { published: 2019 }))).toMatchObject({
      diagnosis: null,
      swapped: null,
    });
  });

  test('is off by one before it is a year with its digits turned', () => {
    expect(judgeElapsed(linkOf('anniversary', 9, 'a', '1990', '2000'))).toMatchObject({
      diagnosis: 'off-by-one',
      swapped: null,
    });
  });

  test('is left alone by a link that is not sure, unless the mistake has a name', () => {
    const middling = { strength: 'middling' } as const;
    expect(judgeElapsed(linkOf('stretch', 12, 'a', '2016', '2023', middling))).toBeNull();
    expect(judgeElapsed(linkOf('stretch', 9, 'a', '2016', '2023', middling))).toMatchObject({
      outcome: 'inconsistent',
      diagnosis: 'off-by-one',
    });
    expect(judgeElapsed(linkOf('stretch', 7, 'a', '2016', '2023', middling))).toMatchObject({
      outcome: 'consistent',
    });
  });

  test('that is some time within a longer one may only be too long', () => {
    expect(judgeElapsed(linkOf('within', 3, 'a', '1990', '2010'))).toBeNull();
    expect(judgeElapsed(linkOf('within', 20, 'a', '1990', '2010'))).toBeNull();
    expect(judgeElapsed(linkOf('within', 21, 'a', '1990', '2010'))).toBeNull();
    expect(judgeElapsed(linkOf('within', 22, 'a', '1990', '2010'))).toMatchObject({
      outcome: 'inconsistent',
      diagnosis: 'off-by-one',
    });
    expect(judgeElapsed(linkOf('within', 30, 'a', '1990', '2010'))).toMatchObject({
      outcome: 'inconsistent',
      diagnosis: null,
    });
  });
});
