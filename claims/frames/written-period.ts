/** Times as the words of a sentence give them, before it is settled which days they are. */
import { parseDay } from '../arithmetic/calendar.ts';
import type { Relative } from '../figures/relative.ts';
import { monthOf, monthsFrom } from './calendar.ts';
import type { Days } from './calendar.ts';

export type Written =
  | { readonly form: 'full'; readonly days: Days }
  /** Some months of an unnamed year, or one day of them; `month` is 1 to 12. */
  | { readonly form: 'yearless'; readonly month: number; readonly months: number; readonly day?: number }
  /** Counted from the day of publication; without one there are no days. */
  | {
      readonly form: 'counted';
      readonly relative: Relative;
      readonly days: readonly Days[];
      readonly part?: Part;
    }
  /** The period that the sentence is about, moved: "a year earlier"; `loosely` where its length may change: "the previous year". */
  | {
      readonly form: 'moved';
      readonly relative: Relative;
      readonly days: readonly Days[];
      readonly loosely: boolean;
    }
  /** The same months of the period that the sentence is about, in a year that is named. */
  | { readonly form: 'same-of'; readonly days: Days }
  /** No more than that it lies before: "previously". */
  | { readonly form: 'before' };

/** Months within a year, from the first on: the third quarter has from 6, months 3. */
export interface Part {
  readonly from: number;
  readonly months: number;
}

export interface Phrase {
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly written: Written;
  readonly earlier: boolean;
  readonly cumulative: boolean;
  readonly assumed: boolean;
}

/** What the date of a figure says, `2025-03`, `2012/2013`, `--04-17` or `199X`; null where that is nothing. */
export function writtenDate(date: string): Written | null {
  const [first = '', second = first] = date.split('/');
  if (first.startsWith('--')) {
    const [month = 0, day] = first.slice(2).split('-').map(Number);
    const last = Number(second.slice(2, 4));
    if (month < 1 || month > 12 || !(last >= 1 && last <= 12)) return null;
    const months = ((last - month + 12) % 12) + 1;
    return { form: 'yearless', month, months, ...(day === undefined ? {} : { day }) };
  }
  const from = daysOf(first);
  const to = daysOf(second);
  if (from === null || to === null || from.from > to.to) return null;
  return { form: 'full', days: { from: from.from, to: to.to } };
}

/** The readings of a date that was resolved: `2024-03 or 2025-03`. */
export const readingsOf = (date: string): readonly Days[] =>
  date.split(' or ').flatMap((one) => {
    const written = writtenDate(one);
    return written?.form === 'full' ? [written.days] : [];
  });

/** `2024`, `2024-03`, `2024-03-08`, `199X` and `19XX`; EDTF numbers the seasons from 21 on. */
function daysOf(date: string): Days | null {
  const rough = /^(\d{2,3})(X{1,2})$/.exec(date);
  if (rough !== null) {
    const years = rough[2] === 'X' ? 10 : 100;
    return monthsFrom(monthOf(Number(rough[1]) * years, 1), years * 12);
  }
  const read = /^(\d{4})(?:-(\d{2}))?(-\d{2})?$/.exec(date);
  if (read === null) return null;
  if (read[3] !== undefined) return parseDay(date) === null ? null : { from: date, to: date };
  const year = Number(read[1]);
  const month = Number(read[2] ?? 0);
  if (month === 0) return monthsFrom(monthOf(year, 1), 12);
  if (month > 20 && month < 25) return monthsFrom(monthOf(year, (month - 21) * 3 + 3), 3);
  return month <= 12 ? monthsFrom(monthOf(year, month), 1) : null;
}
