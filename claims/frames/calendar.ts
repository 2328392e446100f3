/** The calendar as arithmetic: months and days as whole numbers, and stretches of days as ISO 8601. */

/** A stretch of days, both ends inclusive, as ISO 8601 days. Days of this form are in order as strings are. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A month counted from year 0; `month` is 1 to 12. */
export const monthOf = (year: number, month: number): number => year * 12 + month - 1;

/** Years that are written with four digits; a month outside of them has no ISO form here. */
const isWritten = (month: number): boolean => month >= 12 && month < 120_000;

function lastDay(month: number): number {
  const year = Math.floor(month / 12);
  return month % 12 === 1 && isLeap(year) ? 29 : (lengths[month % 12] ?? 31);
}

const isoDay = (month: number, day: number): string =>
  `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-${pad(day, 2)}`;

/** So many whole months from the first of one; null where the year has no four digits. */
export function monthsFrom(month: number, count: number): Days | null {
  const last = month + count - 1;
  if (count < 1 || !isWritten(month) || !isWritten(last)) return null;
  return { from: isoDay(month, 1), to: isoDay(last, lastDay(last)) };
}

/** One day; null where the calendar has no such day. */
export function oneDay(year: number, month: number, day: number): Days | null {
  const number = monthOf(year, month);
  if (month < 1 || month > 12 || !isWritten(number) || day < 1 || day > lastDay(number)) return null;
  return { from: isoDay(number, day), to: isoDay(number, day) };
}

/** The month, counted from year 0, that holds an ISO day. */
export const monthHolding = (day: string): number =>
  monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

export const dayOfMonth = (day: string): number => Number(day.slice(8, 10));

export const isLastDay = (day: string): boolean => dayOfMonth(day) === lastDay(monthHolding(day));

/** How many whole months a stretch covers; null where an end lies inside a month. */
export function wholeMonths({ from, to }: Days): number | null {
  if (dayOfMonth(from) !== 1 || !isLastDay(to)) return null;
  return monthHolding(to) - monthHolding(from) + 1;
}

/** Moves an ISO day by months; the 31st becomes the last day of a shorter month. */
export function moveMonths(day: string, by: number): string | null {
  const month = monthHolding(day) + by;
  if (!isWritten(month)) return null;
  return isoDay(month, isLastDay(day) ? lastDay(month) : Math.min(dayOfMonth(day), lastDay(month)));
}

/** Days since 1 March of year 0, a Wednesday: the leap day is then the last of its year. */
function dayNumber(day: string): number {
  const month = monthHolding(day) - 2;
  const year = Math.floor(month / 12);
  const inYear = Math.floor((153 * (month - year * 12) + 2) / 5) + dayOfMonth(day) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear;
}

export function moveDays(day: string, by: number): string | null {
  const number = dayNumber(day) + by;
  const era = Math.floor(number / 146_097);
  const rest = number - era * 146_097;
  const year = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const inYear = rest - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = (era * 400 + year) * 12 + shifted + 2;
  return isWritten(month) ? isoDay(month, inYear - Math.floor((153 * shifted + 2) / 5) + 1) : null;
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => ((dayNumber(day) + 2) % 7) + 1;
