/** Reads stretches of time by their ends: "the nine months to September", "January to September 2024", "the end of 2024". */
import type { Relative } from '../figures/relative.ts';
import { endings } from '../vocabulary/en/periods.ts';
import {
  dayOfMonth,
  isLastDay,
  monthHolding,
  monthsFrom,
  moveDays,
  moveMonths,
  wholeMonths,
} from './calendar.ts';
import { hyphens, inYear, readPoint } from './named-times.ts';
import type { Read } from './named-times.ts';
import { countAt, monthsIn, skip, unitAt, wordAt } from './period-source.ts';
import type { Source } from './period-source.ts';
import type { Phrase, Written } from './written-period.ts';

const joints: ReadonlySet<string> = new Set(['to', '-', '–', '—', 'through', 'until']);

/** A period that begins at a token, with what is joined to it: "January to September 2024", "between 2019 and 2023". */
export function readAbsolute(source: Source, at: number): Phrase | null {
  const stretch = readStretch(source, at) ?? readEnd(source, at);
  if (stretch !== null) return phrase(at, stretch);
  const first = readPoint(source, at);
  if (first === null) return null;
  const joint = wordAt(source, first.to);
  const joined = joints.has(joint) || (joint === 'and' && wordAt(source, at - 1) === 'between');
  const second = joined ? readPoint(source, first.to + 1) : null;
  const both = second === null ? null : join(first, second);
  return phrase(at, both === null ? first : inYear(source, both));
}

/** A stretch up to now does not lie before it. */
const looksBack = ({ offset, stretch }: Relative): boolean => offset < 0 && stretch !== true;

const phrase = (from: number, { to, written, assumed, cumulative }: Read): Phrase => ({
  from,
  to,
  written,
  earlier:
    written.form === 'counted'
      ? looksBack(written.relative)
      : written.form === 'moved' && written.relative.offset < 0,
  cumulative: cumulative ?? false,
  assumed: assumed ?? false,
});

/** `the end of 2024` is its last day. */
function readEnd(source: Source, at: number): Read | null {
  if (wordAt(source, at) !== 'end') return null;
  const point = readPoint(source, skip(source, at + 1, 2, endOf));
  if (point?.written.form !== 'full') return null;
  const { to } = point.written.days;
  return { ...point, written: { form: 'full', days: { from: to, to } } };
}

const endOf: ReadonlySet<string> = new Set(['of', 'the', '-']);

function join(first: Read, second: Read): Read | null {
  const [a, b] = [first.written, second.written];
  const assumed = first.assumed === true || second.assumed === true;
  if (b.form === 'yearless') {
    if (a.form !== 'yearless' || a.day !== undefined || b.day !== undefined) return null;
    const months = ((b.month - a.month + 12) % 12) + b.months;
    return { to: second.to, written: { ...a, months }, assumed, cumulative: a.month === 1 && months > 1 };
  }
  if (b.form !== 'full') return null;
  if (a.form === 'full')
    return a.days.from < b.days.from
      ? { to: second.to, written: { form: 'full', days: { from: a.days.from, to: b.days.to } }, assumed }
      : null;
  if (a.form !== 'yearless' || a.day !== undefined || (wholeMonths(b.days) ?? 1) > 3) return null;
  const last = monthHolding(b.days.to);
  const from = last - (((((last % 12) + 1 - a.month) % 12) + 12) % 12);
  const days = monthsFrom(from, last - from + 1);
  const cumulative = a.month === 1 && last > from;
  return days && { to: second.to, written: { form: 'full', days }, assumed, cumulative };
}

/** `nine months to September`, `the year ended 31 March 2025`, `the three-month period ended June 30`. */
function readStretch(source: Source, at: number): Read | null {
  const count = countAt(source, at);
  const begun = count === null ? at : skip(source, at + 1, 1, hyphens);
  const unit = unitAt(source, begun);
  if (unit === null) return null;
  const behind = wordAt(source, begun + 1) === 'period' ? begun + 2 : begun + 1;
  if (!endings.has(wordAt(source, behind))) return null;
  const point = readPoint(source, skip(source, behind + 1, 4, beforeEnd));
  if (point === null) return null;
  const length = unit === 'week' || unit === 'day' ? null : monthsIn[unit];
  const months = length === null ? null : length * (count ?? 1);
  const written =
    months === null
      ? weeksTo(point.written, unit === 'week' ? 7 : 1, count ?? 1)
      : monthsTo(point.written, months);
  return (
    written && {
      to: point.to,
      written,
      assumed: point.assumed ?? false,
      cumulative: months !== null && months > 3 && months < 12,
    }
  );
}

const beforeEnd: ReadonlySet<string> = new Set(['the', 'end', 'of', 'in', 'on', 'at']);

function monthsTo(end: Written, months: number): Written | null {
  if (end.form === 'yearless' && months <= 12) {
    if (end.months > months) return null;
    const last = end.month + end.months - 1;
    return { form: 'yearless', month: ((last - months + 24) % 12) + 1, months };
  }
  if (end.form !== 'full' || (wholeMonths(end.days) ?? 0) >= months) return null;
  const { to } = end.days;
  if (isLastDay(to)) {
    const days = monthsFrom(monthHolding(to) - months + 1, months);
    return days && { form: 'full', days };
  }
  const before = moveMonths(to, -months);
  const from = before === null ? null : moveDays(before, dayOfMonth(before) === dayOfMonth(to) ? 1 : 0);
  return from === null ? null : { form: 'full', days: { from, to } };
}

function weeksTo(end: Written, length: number, count: number): Written | null {
  if (end.form !== 'full' || end.days.from !== end.days.to) return null;
  const from = moveDays(end.days.to, 1 - length * count);
  return { form: 'full', days: { from, to: end.days.to } };
}
