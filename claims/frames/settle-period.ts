/** Settles which days a written time means: against the day of publication, or against the period the text is about. */
import {
  monthHolding,
  monthOf,
  monthsFrom,
  moveDays,
  moveMonths,
  oneDay,
  weekdayOf,
  wholeMonths,
} from './calendar.ts';
import type { Days } from './calendar.ts';
import type { Period } from './frame.ts';
import { monthsIn } from './period-source.ts';
import type { Phrase, Written } from './written-period.ts';

/** What a time may be counted from. */
export interface Anchors {
  /** ISO day of publication, or null where it is not known. */
  readonly published: string | null;
  /** The period that the sentence, or the one before, is about. */
  readonly text: Days | null;
}

interface Settled {
  readonly days: Days | null;
  readonly also?: Days | null;
  readonly assumed?: boolean;
}

const open: Settled = { days: null };

export function settlePeriod(phrase: Phrase, anchors: Anchors): Period {
  const { written } = phrase;
  const { days, also, assumed } = settle(written, anchors);
  const counts = written.form === 'counted' || written.form === 'rolling';
  return {
    days,
    also: also ?? null,
    read: written.form === 'full' ? 'full' : 'relative',
    assumed: phrase.assumed || (assumed ?? false),
    earlier: phrase.earlier,
    cumulative: phrase.cumulative,
    anchor: counts ? 'publication' : written.form === 'moved' || written.form === 'same-of' ? 'text' : null,
    relative: 'relative' in written ? written.relative : null,
    yearless: yearlessOf(written),
  };
}

function yearlessOf(written: Written): Period['yearless'] {
  if (written.form === 'yearless') return { month: written.month, months: written.months };
  if (written.form === 'counted' && written.part !== undefined)
    return { month: written.part.from + 1, months: written.part.months };
  return null;
}

function settle(written: Written, anchors: Anchors): Settled {
  switch (written.form) {
    case 'full':
      return { days: written.days };
    case 'yearless':
      return settleYearless(written, anchors);
    case 'counted':
      return settleCounted(written, anchors);
    case 'rolling':
      return settleRolling(written.relative, anchors.published);
    case 'moved':
      return settleMoved(written, anchors);
    case 'same-of':
      return settleSame(written.days, anchors.text);
    case 'before':
      return open;
  }
}

/** The months that end nearest to the period of the text, else the latest ones that have ended by publication. */
function settleYearless(
  { month, months, day }: Extract<Written, { form: 'yearless' }>,
  { published, text }: Anchors,
): Settled {
  const near = text !== null && (wholeMonths(text) ?? 1) < 12 ? text.to : null;
  const limit = near ?? published;
  if (limit === null) return open;
  const end = ((month + months - 2) % 12) + 1;
  const last = monthHolding(limit);
  const behind = ((last % 12) + 1 - end + 12) % 12;
  const first = last - behind - months + 1 + (near !== null && behind > 6 ? 12 : 0);
  if (day === undefined) return { days: monthsFrom(first, months), assumed: true };
  return { days: oneDay(Math.floor(first / 12), (first % 12) + 1, day), assumed: true };
}

/** "last March" is the latest March that is over; where that is of this year, it may be the one before too. */
function settleCounted(
  { relative, part }: Extract<Written, { form: 'counted' }>,
  { published, text }: Anchors,
): Settled {
  const { unit, offset, month, weekday } = relative;
  if (month !== undefined && text !== null && sameMonth(text, month)) {
    return { days: monthsFrom(monthHolding(text.from) + 12 * offset, 1) };
  }
  if (published === null) return open;
  const now = monthHolding(published);
  const year = Math.floor(now / 12);
  if (month !== undefined) {
    const ofYear = monthOf(year, month);
    if (offset === 0) return { days: monthsFrom(ofYear, 1) };
    if (offset > 0) return { days: monthsFrom(ofYear > now ? ofYear : ofYear + 12, 1) };
    return ofYear < now
      ? { days: monthsFrom(ofYear, 1), also: monthsFrom(ofYear - 12, 1) }
      : { days: monthsFrom(ofYear - 12, 1) };
  }
  if (weekday !== undefined) return settleWeekday(published, offset, weekday);
  if (part !== undefined) return { days: monthsFrom(monthOf(year + offset, 1) + part.from, part.months) };
  return { days: aligned(published, unit, offset) };
}

const sameMonth = (text: Days, month: number): boolean =>
  wholeMonths(text) === 1 && (monthHolding(text.from) % 12) + 1 === month;

/** "last Friday" said on a Wednesday may be of this week's start or of the week before. */
function settleWeekday(published: string, offset: number, weekday: number): Settled {
  const today = weekdayOf(published);
  const ofWeek = weekday - today;
  const by =
    offset === 0
      ? ofWeek
      : offset > 0
        ? ofWeek > 0
          ? ofWeek
          : ofWeek + 7
        : ofWeek < 0
          ? ofWeek
          : ofWeek - 7;
  const twice = offset < 0 && ofWeek < 0 ? by - 7 : offset > 0 && ofWeek > 0 ? by + 7 : null;
  return { days: dayMoved(published, by), also: twice === null ? null : dayMoved(published, twice) };
}

function dayMoved(day: string, by: number): Days | null {
  const moved = moveDays(day, by);
  return moved === null ? null : { from: moved, to: moved };
}

/** The unit of the calendar that lies so many units from the one that holds a day. */
function aligned(day: string, unit: NonNullable<Period['relative']>['unit'], offset: number): Days | null {
  if (unit === 'day') return dayMoved(day, offset);
  if (unit === 'week') {
    const monday = moveDays(day, 1 - weekdayOf(day) + 7 * offset);
    const sunday = monday && moveDays(monday, 6);
    return monday === null || sunday === null ? null : { from: monday, to: sunday };
  }
  const length = monthsIn[unit];
  const month = monthHolding(day);
  return monthsFrom(month - (month % length) + offset * length, length);
}

/** "the past 10 years" end, and "the next four years" begin, with the day of publication. */
function settleRolling({ unit, offset }: NonNullable<Period['relative']>, published: string | null): Settled {
  if (published === null) return open;
  const other = moved(published, unit, offset);
  if (other === null) return open;
  return {
    days: offset < 0 ? { from: other, to: published } : { from: published, to: other },
    assumed: true,
  };
}

function moved(day: string, unit: NonNullable<Period['relative']>['unit'], offset: number): string | null {
  if (unit === 'day') return moveDays(day, offset);
  return unit === 'week' ? moveDays(day, 7 * offset) : moveMonths(day, monthsIn[unit] * offset);
}

/** Both ends move; a loose phrase may mean the whole unit of the calendar, which is then assumed not to be meant. */
function settleMoved(
  { relative: { unit, offset }, loosely }: Extract<Written, { form: 'moved' }>,
  { published, text }: Anchors,
): Settled {
  if (text === null) {
    const days = published !== null && offset !== 0 && loosely ? aligned(published, unit, offset) : null;
    return { days, assumed: true };
  }
  const length = unit === 'day' || unit === 'week' ? 0 : monthsIn[unit];
  const own = wholeMonths(text);
  if (offset === 0) return own === length && length > 0 ? { days: text } : open;
  const span = length * Math.abs(offset);
  if (length === 0 && text.from !== text.to) return open;
  if (length > 0 && own !== null && own > span) return open;
  if (loosely && own !== null && own < length && unit !== 'year') {
    return { days: aligned(text.from, unit, offset), assumed: true };
  }
  const from = moved(text.from, unit, offset);
  const to = moved(text.to, unit, offset);
  if (from === null || to === null) return open;
  return { days: { from, to }, assumed: loosely && own !== length };
}

/** The same months in a year that is named. */
function settleSame(year: Days, text: Days | null): Settled {
  const own = text === null ? null : wholeMonths(text);
  if (text === null || (own ?? 0) > 12) return open;
  const years = Math.floor(monthHolding(year.from) / 12) - Math.floor(monthHolding(text.to) / 12);
  const from = moveMonths(text.from, years * 12);
  const to = moveMonths(text.to, years * 12);
  if (from === null || to === null) return open;
  return { days: { from, to } };
}
