/** Reads one time that names its days or its months: a date, `Q3 2024`, `the March quarter`, `fiscal 2024`. */
import { touches } from '../text/tokens.ts';
import { fiscalWords, fromToday, ofYear, ordinalsOfParts } from '../vocabulary/en/periods.ts';
import { monthHolding, monthOf, monthsFrom, wholeMonths } from './calendar.ts';
import type { Days } from './calendar.ts';
import { countAt, monthAt, skip, unitAt, wordAt } from './period-source.ts';
import type { Source } from './period-source.ts';
import type { Part, Written } from './written-period.ts';

export interface Read {
  readonly to: number;
  readonly written: Written;
  readonly assumed?: boolean;
  readonly cumulative?: boolean;
}

/** A date, a month, a quarter or half, a fiscal year. */
export function readPoint(source: Source, at: number): Read | null {
  const fiscal = readFiscal(source, at);
  if (fiscal !== null) return fiscal;
  const date = source.dates.get(at);
  if (date !== undefined) return seasonOf(source, at, date);
  const month = monthAt(source, at);
  if (month !== null) {
    if (wordAt(source, month.to) !== 'quarter')
      return inYear(source, { to: month.to, written: { form: 'yearless', month: month.month, months: 1 } });
    const first = ((month.month + 9) % 12) + 1;
    return inYear(source, { to: month.to + 1, written: { form: 'yearless', month: first, months: 3 } });
  }
  const part = readPart(source, at);
  if (part === null) return null;
  const { from, months } = part.part;
  const read = inYear(source, {
    to: part.to,
    written: { form: 'yearless', month: from + 1, months },
    cumulative: months > 3 && months < 12 && from === 0 && part.counted,
  });
  return read.written.form === 'yearless' && isOfSomething(source, read.to) ? null : read;
}

/** `the second half of the bridge` is no time; that of the year is one. */
function isOfSomething(source: Source, at: number): boolean {
  if (wordAt(source, at) !== 'of') return false;
  const next = skip(source, at + 1, 1, the);
  return unitAt(source, next) !== 'year';
}

const the: ReadonlySet<string> = new Set(['the']);

/** `2024–25` is a year that begins in one and ends in the next, unless `from` or `between` stands before it. */
function seasonOf(source: Source, at: number, { to, written }: { to: number; written: Written }): Read {
  if (written.form !== 'full') return inYear(source, { to, written });
  const year = wholeMonths(written.days);
  if (year === 12) {
    const part = readPart(source, skip(source, to, 2, possessive));
    if (part !== null && !part.counted) return { to: part.to, written: partOfYear(written.days, part.part) };
    return { to, written };
  }
  const adds =
    year !== null &&
    year > 1 &&
    year < 12 &&
    year !== 3 &&
    year !== 6 &&
    monthHolding(written.days.from) % 12 === 0;
  const spans = year === 24 && !['from', 'between'].includes(wordAt(source, at - 1));
  const days = spans ? monthsFrom(monthHolding(written.days.from) + 6, 12) : null;
  return days === null
    ? { to, written, cumulative: adds }
    : { to, written: { form: 'full', days }, assumed: true };
}

const possessive: ReadonlySet<string> = new Set(["'", '’', 's']);

function partOfYear(year: Days, { from, months }: Part): Written {
  return { form: 'full', days: monthsFrom(monthHolding(year.from) + from, months) ?? year };
}

/** `fiscal 2024`, `FY24`, `financial year 2023–24`, and a quarter of it. */
function readFiscal(source: Source, at: number): Read | null {
  if (!fiscalWords.has(wordAt(source, at))) return null;
  const begun = wordAt(source, at + 1) === 'year' ? at + 2 : at + 1;
  const date = source.dates.get(begun);
  if (date !== undefined) {
    const read = seasonOf(source, begun, date);
    return read.written.form === 'full' ? { ...read, assumed: true } : null;
  }
  const short = skip(source, begun, 1, possessive);
  const isShort = wordAt(source, at) === 'fy' || short > begun;
  const year = isShort ? shortYear(source, short) : null;
  return year === null ? null : { to: short + 1, written: { form: 'full', days: year }, assumed: true };
}

/** The `24` of FY24 and of '24. */
function shortYear(source: Source, at: number): Days | null {
  const word = wordAt(source, at);
  return /^\d\d$/.test(word) ? monthsFrom(monthOf(2000 + Number(word), 1), 12) : null;
}

/** `third quarter`, `first nine months`, `second half`, `Q3`, `1H`: the part of a year, before the year is known. */
function readPart(
  source: Source,
  at: number,
): { readonly to: number; readonly part: Part; readonly counted: boolean } | null {
  const word = wordAt(source, at);
  const ordinal = Object.hasOwn(ordinalsOfParts, word) ? (ordinalsOfParts[word] ?? 0) : 0;
  if (ordinal === 0) return readCode(source, at);
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

function readCode(source: Source, at: number): ReturnType<typeof readPart> {
  const [one, two] = [wordAt(source, at), wordAt(source, at + 1)];
  if (!touches(source.tokens, at)) return null;
  const [letter, digit] = /^[qh]$/.test(one) ? [one, two] : [two, one];
  const number = /^[1-4]$/.test(digit) ? Number(digit) : 0;
  const length = letter === 'q' ? 3 : letter === 'h' ? 6 : 0;
  if (number === 0 || length === 0 || number * length > 12) return null;
  return { to: at + 2, part: { from: (number - 1) * length, months: length }, counted: false };
}

/** Gives months their year where one stands behind them: "of 2024", "last year", "'24". */
export function inYear(source: Source, read: Read): Read {
  const { written } = read;
  if (written.form !== 'yearless' || written.day !== undefined) return read;
  const part = { from: written.month - 1, months: written.months };
  const at = skip(source, read.to, 3, ofYear);
  const fiscal = readFiscal(source, at);
  const date = fiscal ?? source.dates.get(at);
  if (date?.written.form === 'full' && wholeMonths(date.written.days) === 12)
    return {
      ...read,
      to: date.to,
      written: partOfYear(date.written.days, part),
      assumed: read.assumed === true || fiscal !== null,
    };
  const offset = fromToday[wordAt(source, at)];
  if (offset !== undefined && wordAt(source, at) !== 'past' && wordAt(source, at + 1) === 'year')
    return {
      ...read,
      to: at + 2,
      written: { form: 'counted', relative: { unit: 'year', offset }, part },
    };
  const year = touches(source.tokens, at - 1) ? shortYear(source, at) : null;
  return year === null ? read : { ...read, to: at + 1, written: partOfYear(year, part) };
}
