/** Times as the words of a sentence give them, before it is settled which days they are. */
import type { Relative } from '../figures/relative.ts';
import { monthOf, monthsFrom, oneDay } from './calendar.ts';
import type { Days } from './calendar.ts';

/** Some months of an unnamed year, or one day of them. */
export interface Yearless {
  readonly form: 'yearless';
  /** 1 to 12 */
  readonly month: number;
  readonly months: number;
  readonly day?: number;
}

export type Written =
  | { readonly form: 'full'; readonly days: Days }
  | Yearless
  /** Counted from the day of publication: "last quarter", "March last year". With `month` and the unit month it is "last March". */
  | { readonly form: 'counted'; readonly relative: Relative; readonly part?: Part }
  /** A stretch that ends or begins with the day of publication: "the past 10 years" has -10. */
  | { readonly form: 'rolling'; readonly relative: Relative }
  /** The period that the sentence is about, moved: "a year earlier"; `loosely` where its length may change: "the previous year". */
  | { readonly form: 'moved'; readonly relative: Relative; readonly loosely: boolean }
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

/** The part of the date of a figure: what `2025-03`, `2012/2013`, `--04-17` or `199X` say; null where that is nothing. */
export function writtenDate(date: string): Written | null {
  const yearless = /^(?:--|XXXX-)(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (yearless !== null) {
    const month = Number(yearless[1]);
    if (month < 1 || month > 12) return null;
    const day = yearless[2] === undefined ? {} : { day: Number(yearless[2]) };
    return { form: 'yearless', month, months: 1, ...day };
  }
  const [first = '', second] = date.split('/');
  const from = daysOf(first);
  const to = second === undefined ? from : daysOf(second);
  if (from === null || to === null || from.from > to.to) return null;
  return { form: 'full', days: { from: from.from, to: to.to } };
}

/** Quarters, halves and seasons as EDTF numbers them and as `Q3` and `H1` write them. */
function partOf(code: string): Part | null {
  const letter = /^([QH])(\d)$/.exec(code);
  const number = letter === null ? Number(code) : Number(letter[2]) + (letter[1] === 'Q' ? 32 : 39);
  if (number >= 33 && number <= 36) return { from: (number - 33) * 3, months: 3 };
  if (number === 40 || number === 41) return { from: (number - 40) * 6, months: 6 };
  if (number >= 21 && number <= 24) return { from: (number - 21) * 3 + 2, months: 3 };
  return null;
}

function daysOf(date: string): Days | null {
  const rough = /^(\d{2,3})(X{1,2})$/.exec(date);
  if (rough !== null && date.length === 4) {
    const years = rough[2] === 'X' ? 10 : 100;
    return monthsFrom(monthOf(Number(rough[1]) * years, 1), years * 12);
  }
  const read = /^(\d{4})(?:-([QH]?\d{1,2})(?:-(\d{2}))?)?$/.exec(date);
  if (read === null) return null;
  const year = Number(read[1]);
  if (read[2] === undefined) return monthsFrom(monthOf(year, 1), 12);
  if (read[3] !== undefined) return oneDay(year, Number(read[2]), Number(read[3]));
  const month = Number(read[2]);
  if (month >= 1 && month <= 12) return monthsFrom(monthOf(year, month), 1);
  const part = partOf(read[2]);
  return part === null ? null : monthsFrom(monthOf(year, part.from + 1), part.months);
}
