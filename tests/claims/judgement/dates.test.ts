/** Dates against the calendar, one by one: the weekday they have, the days that may be meant, and when nothing is said. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../claims/arithmetic/calendar.ts';
import { judgeDate } from '../../../claims/judgement/dates.ts';
import type { DateLink } from '../../../claims/links/dates.ts';

type Parts = readonly [year: number | null, month: number | null, day: number | null];

const linkOf = (
  [year, month, day]: Parts,
  weekday: number | null,
  years: DateLink['years'] = null,
): DateLink => ({
  stated: 0,
  moment: { figure: 0, start: 0, end: 0, from: 0, to: 0, year, month, day },
  weekday: weekday === null ? null : { number: weekday, token: 0, figure: null },
  years,
});

const published = parseDay('2025-02-20');

describe('a weekday and its date', () => {
  test('that belong together', () => {
    const link = linkOf([2025, 3, 4], 2);
    expect(judgeDate(link, null)).toEqual({
      link,
      outcome: 'consistent',
      strength: 'strong',
      diagnosis: null,
      date: { year: 2025, month: 3, day: 4 },
      weekday: 2,
      meant: [],
    });
  });

  test.each([
    // 4 March 2025 was a Tuesday: the nearest day that has the weekday is meant.
    [1, { year: 2025, month: 3, day: 3 }],
    [3, { year: 2025, month: 3, day: 5 }],
    [4, { year: 2025, month: 3, day: 6 }],
    [5, { year: 2025, month: 3, day: 7 }],
    [6, { year: 2025, month: 3, day: 1 }],
    [7, { year: 2025, month: 3, day: 2 }],
  ])('that do not: weekday %i of 4 March 2025', (weekday, meant) => {
    const link = linkOf([2025, 3, 4], weekday);
    expect(judgeDate(link, null)).toEqual({
      link,
      outcome: 'inconsistent',
      strength: 'strong',
      diagnosis: 'wrong-weekday',
      date: { year: 2025, month: 3, day: 4 },
      weekday: 2,
      meant: [meant],
    });
  });

  test('of the old calendar are left alone', () => {
    expect(judgeDate(linkOf([1752, 12, 31], 1), null)).toBeNull();
    expect(judgeDate(linkOf([1753, 1, 1], 1), null)).toMatchObject({ outcome: 'consistent' });
  });

  test.each<[Parts, number | null]>([
    [[2025, 3, 4], null],
    [[2025, 3, null], 2],
    [[2025, null, 4], 2],
    [[null, 3, 4], null],
    [[null, 3, null], 2],
  ])('of which one is not said: %j', (parts, weekday) => {
    expect(judgeDate(linkOf(parts, weekday), published)).toBeNull();
  });
});

describe('a date without a year, in an article of 20 February 2025', () => {
  test.each<[number, number, number, number]>([
    [3, 4, 2, 2025],
    [12, 30, 1, 2024],
    [8, 20, 3, 2025],
    // 183 days behind lie farther than 182 before.
    [8, 22, 4, 2024],
    [8, 21, 4, 2025],
  ])('%i/%i on weekday %i is that of %i', (month, day, weekday, year) => {
    expect(judgeDate(linkOf([null, month, day], weekday), published)).toMatchObject({
      outcome: 'consistent',
      strength: 'middling',
      date: { year, month, day },
    });
  });

  test('is held against its weekday near publication, and not far from it', () => {
    const wrong = (month: number, day: number) => judgeDate(linkOf([null, month, day], 7), published);
    // 20 June lies 120 days ahead, 21 June 121; 23 October 120 days back, 22 October 121.
    expect(wrong(6, 20)).toMatchObject({
      outcome: 'inconsistent',
      strength: 'middling',
      date: { year: 2025 },
      weekday: 5,
      meant: [{ year: 2025, month: 6, day: 22 }],
    });
    expect(wrong(6, 21)).toBeNull();
    expect(wrong(10, 23)).toMatchObject({ outcome: 'inconsistent', date: { year: 2024 }, weekday: 3 });
    expect(wrong(10, 22)).toBeNull();
  });

  test('may be of another year that its block names', () => {
    const wrong = (years: DateLink['years']) => judgeDate(linkOf([null, 3, 4], 4, years), published);
    expect(wrong([2025, 2025])).toMatchObject({ outcome: 'inconsistent' });
    expect(wrong(null)).toMatchObject({ outcome: 'inconsistent' });
    expect(wrong([2021, 2021])).toBeNull();
    expect(wrong([2021, 2025])).toBeNull();
    expect(wrong([2025, 2026])).toBeNull();
    expect(judgeDate(linkOf([null, 3, 4], 2, [2021, 2025]), published)).toMatchObject({
      outcome: 'consistent',
    });
  });

  test('is left alone where the publication is not known, or where no year near it has that day', () => {
    expect(judgeDate(linkOf([null, 3, 4], 4), null)).toBeNull();
    expect(judgeDate(linkOf([null, 2, 29], 4), parseDay('2022-02-20'))).toBeNull();
    expect(judgeDate(linkOf([null, 2, 29], 4), parseDay('2025-02-20'))).toMatchObject({
      outcome: 'consistent',
      date: { year: 2024, month: 2, day: 29 },
    });
  });
});

describe('a day that no calendar has', () => {
  test.each<[Parts, number, Parts, Parts]>([
    [[2025, 6, 31], 3, [2025, 6, 30], [2025, 7, 1]],
    [[2025, 2, 29], 3, [2025, 2, 28], [2025, 3, 1]],
    [[2024, 2, 30], 3, [2024, 2, 29], [2024, 3, 1]],
    [[null, 2, 30], 3, [2024, 2, 29], [2024, 3, 1]],
    [[null, 11, 31], 3, [2024, 11, 30], [2024, 12, 1]],
    [[2025, 12, 32], 3, [2025, 12, 31], [2026, 1, 1]],
    [[1700, 2, 30], 3, [1700, 2, 28], [1700, 3, 1]],
    [[1600, 6, 31], 3, [1600, 6, 30], [1600, 7, 1]],
    [[1900, 2, 29], 3, [1900, 2, 28], [1900, 3, 1]],
  ])('%j', ([year, month, day], weekday, ...meant) => {
    const link = linkOf([year, month, day], weekday);
    const wanted = {
      link,
      outcome: 'inconsistent',
      strength: 'strong',
      diagnosis: 'no-such-date',
      date: { year, month, day },
      weekday: null,
      meant: meant.map(([ofYear, ofMonth, ofDay]) => ({ year: ofYear, month: ofMonth, day: ofDay })),
    };
    expect(judgeDate(link, null)).toEqual(wanted);
    expect(judgeDate({ ...link, weekday: null }, published)).toMatchObject({ diagnosis: 'no-such-date' });
  });

  test('but 29 February of a century was one before the calendar was reformed, and may be one without a year', () => {
    expect(judgeDate(linkOf([1700, 2, 29], 4), null)).toBeNull();
    expect(judgeDate(linkOf([null, 2, 29], null), null)).toBeNull();
  });
});
