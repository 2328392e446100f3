/** The calendar against the one of the host, which the engine may not ask, and against days that are known. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  dayOf,
  isoDay,
  monthLater,
  parseDay,
  weekdayOf,
} from '../../../claims/arithmetic/calendar.ts';

test('every day from 1600 to 2400 is the day of the host', () => {
  fc.assert(
    fc.property(fc.integer({ min: -135_140, max: 157_054 }), (number) => {
      const host = new Date(number * 86_400_000);
      expect(isoDay(dayOf(number))).toBe(host.toISOString().slice(0, 10));
      expect(dayNumber(dayOf(number))).toBe(number);
      expect(weekdayOf(number) % 7).toBe(host.getUTCDay());
    }),
  );
});

describe('a day is parsed only where it is in the calendar', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-06-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['25-01-01', false],
    ['2025-1-1', false],
    ['2025-01-00', false],
    ['2025-01-01', true],
    ['2025-12-31', true],
    ['2025-99-99', false],
    ['on 2024-02-29', false],
    ['2024-02-29T10:00', false],
  ])('%s', (text, there) => expect(parseDay(text) !== null).toBe(there));
});

test.each([
  [2025, 1, -1, 2024, 12],
  [2025, 12, 1, 2026, 1],
  [2025, 4, -13, 2024, 3],
  [2025, 4, 120, 2035, 4],
])('%i-%i, %i months later', (year, month, by, wantedYear, wantedMonth) =>
  expect(monthLater(year, month, by)).toEqual({ year: wantedYear, month: wantedMonth }),
);

test('a year of three digits is written with four', () => {
  expect(isoDay({ year: 476, month: 9, day: 4 })).toBe('0476-09-04');
});

test('a day is parsed into its parts', () => {
  expect(parseDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
});
