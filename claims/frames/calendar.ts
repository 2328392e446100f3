/** Stretches of days as ISO 8601, and months as whole numbers. The calendar itself is arithmetic. */
import { dayNumber, dayOf, isoDay, parseDay } from '../arithmetic/calendar.ts';

/** A stretch of days, both ends inclusive, as ISO 8601 days. Days of this form are in order as strings are. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A month counted from year 0; `month` is 1 to 12. */
export const monthOf = (year: number, month: number): number => year * 12 + month - 1;

/** The month, counted from year 0, that holds an ISO day. */
export const monthHolding = (day: string): number =>
  monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

export const dayOfMonth = (day: string): number => Number(day.slice(8, 10));

const isoIn = (month: number, day: number): string =>
  isoDay({ year: Math.floor(month / 12), month: (month % 12) + 1, day });

/** Years that are written with four digits; a month outside of them has no ISO form here. */
const isWritten = (month: number): boolean => month >= 12 && month < 120_000;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has that is counted from year 0. */
function daysIn(month: number): number {
  const year = Math.floor(month / 12);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month % 12 === 1 && isLeap ? 29 : (lengths[month % 12] ?? 31);
}

const lastDayIn = (month: number): string => isoIn(month, daysIn(month));

export const isLastDay = (day: string): boolean => dayOfMonth(day) === daysIn(monthHolding(day));

/** So many whole months from the first of one; null where the year has no four digits. */
export function monthsFrom(month: number, count: number): Days | null {
  const last = month + count - 1;
  if (count < 1 || !isWritten(month) || !isWritten(last)) return null;
  return { from: isoIn(month, 1), to: lastDayIn(last) };
}

/** How many whole months a stretch covers; null where an end lies inside a month. */
export function wholeMonths({ from, to }: Days): number | null {
  if (dayOfMonth(from) !== 1 || !isLastDay(to)) return null;
  return monthHolding(to) - monthHolding(from) + 1;
}

/** Moves an ISO day by months; the last of a month stays the last, and the 31st is the last of a shorter one. */
export function moveMonths(day: string, by: number): string | null {
  const month = monthHolding(day) + by;
  if (!isWritten(month)) return null;
  const last = lastDayIn(month);
  return isLastDay(day) || dayOfMonth(day) > dayOfMonth(last) ? last : isoIn(month, dayOfMonth(day));
}

/** Moves an ISO day by days. */
export function moveDays(day: string, by: number): string {
  const known = parseDay(day);
  return known === null ? day : isoDay(dayOf(dayNumber(known) + by));
}
