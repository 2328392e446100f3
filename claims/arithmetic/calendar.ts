/**
 * The Gregorian calendar on whole numbers, without a clock or a time zone. Days are counted from 1 January 1970.
 * Source: the era arithmetic of the proleptic Gregorian calendar; a cycle of 400 years has 146,097 days.
 */

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Whole division, rounded down. */
const quotient = (a: number, b: number): number => Math.floor(a / b);

/** The number of a day that is in the calendar. */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month > 2 ? year : year - 1;
  const era = quotient(shifted, 400);
  const ofEra = shifted - era * 400;
  const ofYear = quotient(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  return era * 146_097 + ofEra * 365 + quotient(ofEra, 4) - quotient(ofEra, 100) + ofYear - 719_468;
}

export function dayOf(number: number): Day {
  const shifted = number + 719_468;
  const era = quotient(shifted, 146_097);
  const ofEra = shifted - era * 146_097;
  const year = quotient(
    ofEra - quotient(ofEra, 1460) + quotient(ofEra, 36_524) - quotient(ofEra, 146_096),
    365,
  );
  const ofYear = ofEra - (365 * year + quotient(year, 4) - quotient(year, 100));
  const shiftedMonth = quotient(5 * ofYear + 2, 153);
  const day = ofYear - quotient(153 * shiftedMonth + 2, 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: year + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

const two = (value: number): string => String(value).padStart(2, '0');

/** `2025-03-08`. */
export const isoDay = ({ year, month, day }: Day): string => `${isoMonth({ year, month })}-${two(day)}`;

/** `2025-03`. */
export const isoMonth = ({ year, month }: { readonly year: number; readonly month: number }): string =>
  `${String(year).padStart(4, '0')}-${two(month)}`;

/** A month so many months later; negative for earlier. */
export function monthLater(
  year: number,
  month: number,
  by: number,
): { readonly year: number; readonly month: number } {
  const count = year * 12 + month - 1 + by;
  return { year: quotient(count, 12), month: count - quotient(count, 12) * 12 + 1 };
}

/** Null where the text is no `YYYY-MM-DD` of the calendar: a day that is there is written again as it was. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const given = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoDay(dayOf(dayNumber(given))) === text ? given : null;
}
