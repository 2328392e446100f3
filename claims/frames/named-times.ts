/** Reads one time that names its days or its months: a date, `the third quarter`, `the first nine months of 2024`. */
import { months as monthNames } from '../vocabulary/en/calendar.ts';
import { fiscalWords, ofYear, ordinalsOfParts } from '../vocabulary/en/periods.ts';
import { monthHolding, monthsFrom, wholeMonths } from './calendar.ts';
import type { Days } from './calendar.ts';
import { countAt, skip, unitAt, wordAt } from './period-source.ts';
import type { Dated, Source } from './period-source.ts';
import type { Part, Written } from './written-period.ts';

export interface Read {
  readonly to: number;
  readonly written: Written;
  readonly assumed?: boolean;
  readonly cumulative?: boolean;
}

/** A date, a quarter or half, a fiscal year; the year of a part of one may stand behind it. */
export function readPoint(source: Source, at: number): Read | null {
  const date = source.dates.get(at);
  if (date !== undefined) return ofDate(source, at, date);
  const part = readPart(source, at) ?? readMonthQuarter(source, at);
  if (part === null) return null;
  const { from, months } = part.part;
  const read = inYear(source, {
    to: part.to,
    written: { form: 'yearless', month: from + 1, months },
    cumulative: months > 3 && months < 12 && from === 0 && part.counted,
  });
  return read.written.form === 'yearless' && isOfSomething(source, read.to) ? null : read;
}

/** `the March quarter` ends with March. */
function readMonthQuarter(source: Source, at: number): ReturnType<typeof readPart> {
  const word = wordAt(source, at);
  const month = Object.hasOwn(monthNames, word) ? monthNames[word] : undefined;
  if (month === undefined || wordAt(source, at + 1) !== 'quarter') return null;
  return { to: at + 2, part: { from: (month + 9) % 12, months: 3 }, counted: false };
}

/** `the second half of the bridge` is no time; that of the year is one. */
function isOfSomething(source: Source, at: number): boolean {
  if (wordAt(source, at) !== 'of') return false;
  const next = skip(source, at + 1, 1, the);
  return unitAt(source, next) !== 'year';
}

const the: ReadonlySet<string> = new Set(['the']);

/** `2024–25` is a year that begins in one and ends in the next, unless `from` or `between` stands before it. */
function ofDate(source: Source, at: number, { to, written }: Dated): Read {
  if (written.form !== 'full') return inYear(source, { to, written });
  const months = wholeMonths(written.days);
  const assumed = fiscalWords.has(wordAt(source, at));
  if (months === 12) {
    const part = readPart(source, skip(source, to, 2, possessive));
    if (part === null || part.counted) return { to, written, assumed };
    return { to: part.to, written: partOfYear(written.days, part.part), assumed };
  }
  const first = monthHolding(written.days.from);
  const spans = months === 24 && !['from', 'between'].includes(wordAt(source, at - 1));
  const days = spans ? monthsFrom(first + 6, 12) : null;
  if (days !== null) return { to, written: { form: 'full', days }, assumed: true };
  const adds = months !== null && months > 1 && months < 12 && months % 3 !== 0 && first % 12 === 0;
  return { to, written, assumed, cumulative: adds || (months === 9 && first % 12 === 0) };
}

const possessive: ReadonlySet<string> = new Set(["'", '’', 's']);

function partOfYear(year: Days, { from, months }: Part): Written {
  return { form: 'full', days: monthsFrom(monthHolding(year.from) + from, months) ?? year };
}

/** `third quarter`, `first nine months`, `second half`, `Q3`, `1H`: the part of a year, before the year is known. */
function readPart(
  source: Source,
  at: number,
): { readonly to: number; readonly part: Part; readonly counted: boolean } | null {
  const word = wordAt(source, at);
  const ordinal = Object.hasOwn(ordinalsOfParts, word) ? (ordinalsOfParts[word] ?? 0) : 0;
  if (ordinal === 0) return null;
  const count = countAt(source, at + 1);
  const behind = skip(source, at + (count === null ? 1 : 2), 1, hyphens);
  const unit = unitAt(source, behind);
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'half' ? 6 : 0;
  const months = length * (count ?? 1);
  if (length === 0 || months > 12 || (unit === 'month' && count === null)) return null;
  if (count === null && word === 'last' && !['of', 'in'].includes(wordAt(source, behind + 1))) return null;
  if (count !== null && (ordinal > 1 || (word === 'last' && wordAt(source, behind + 1) !== 'of')))
    return null;
  const from = ordinal < 0 ? 12 - months : (ordinal - 1) * length;
  return from + months > 12 ? null : { to: behind + 1, part: { from, months }, counted: count !== null };
}

export const hyphens: ReadonlySet<string> = new Set(['-', '‑']);

/** Gives months their year where one stands behind them: "of 2024", "last year". */
export function inYear(source: Source, read: Read): Read {
  const { written } = read;
  if (written.form !== 'yearless' || written.day !== undefined) return read;
  const part = { from: written.month - 1, months: written.months };
  const at = skip(source, read.to, 3, ofYear);
  const date = source.dates.get(at);
  if (date?.written.form === 'full' && wholeMonths(date.written.days) === 12) {
    const assumed = read.assumed === true || fiscalWords.has(wordAt(source, at));
    return { ...read, to: date.to, written: partOfYear(date.written.days, part), assumed };
  }
  if (date?.written.form !== 'counted') return read;
  const { relative, days } = date.written;
  if (relative.unit !== 'year' || relative.month !== undefined || relative.stretch) return read;
  const years = days.flatMap((year) => monthsFrom(monthHolding(year.from) + part.from, part.months) ?? []);
  return { ...read, to: date.to, written: { form: 'counted', relative, days: years, part } };
}
