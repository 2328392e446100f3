/** Settles which days a written time means: those it names, or those that follow from the period the text is about. */
import { monthHolding, monthsFrom, moveDays, moveMonths, wholeMonths } from './calendar.ts';
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
  readonly days: readonly Days[];
  readonly assumed?: boolean;
}

const open: Settled = { days: [] };

export function settlePeriod(phrase: Phrase, anchors: Anchors): Period {
  const { written } = phrase;
  const { days, assumed } = settle(written, anchors);
  return {
    days: days[0] ?? null,
    also: days[1] ?? null,
    read: written.form === 'full' ? 'full' : 'relative',
    assumed: phrase.assumed || (assumed ?? false),
    earlier: phrase.earlier,
    cumulative: phrase.cumulative,
    anchor: anchorOf(written.form),
    relative: 'relative' in written ? written.relative : null,
    yearless: yearlessOf(written),
  };
}

function anchorOf(form: Written['form']): Period['anchor'] {
  if (form === 'counted') return 'publication';
  return form === 'moved' || form === 'same-of' ? 'text' : null;
}

function yearlessOf(written: Written): Period['yearless'] {
  if (written.form === 'yearless') return { month: written.month, months: written.months };
  const part = written.form === 'counted' ? written.part : undefined;
  return part === undefined ? null : { month: part.from + 1, months: part.months };
}

function settle(written: Written, anchors: Anchors): Settled {
  switch (written.form) {
    case 'full':
      return { days: [written.days] };
    case 'yearless':
      return settleYearless(written, anchors);
    case 'counted':
      return settleCounted(written, anchors.text);
    case 'moved':
      return settleMoved(written, anchors.text);
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
  const days = monthsFrom(first, months);
  if (days === null) return open;
  const from = day === undefined ? days.from : moveDays(days.from, day - 1);
  return { days: [{ from, to: day === undefined ? days.to : from }], assumed: true };
}

/** Where the text names a March with its year, "last March" is the one before it. */
function settleCounted(
  { relative: { month, offset }, days }: Extract<Written, { form: 'counted' }>,
  text: Days | null,
): Settled {
  if (month === undefined || text === null || wholeMonths(text) !== 1) return { days };
  const named = monthHolding(text.from);
  const before = (named % 12) + 1 === month ? monthsFrom(named + 12 * offset, 1) : null;
  return before === null ? { days } : { days: [before] };
}

/** Both ends move; without a period to count from, the day of publication has been counted from. */
function settleMoved(
  { relative: { unit, offset }, days, loosely }: Extract<Written, { form: 'moved' }>,
  text: Days | null,
): Settled {
  if (text === null) return { days, assumed: true };
  const length = unit === 'day' || unit === 'week' ? 0 : monthsIn[unit];
  const own = wholeMonths(text);
  if (offset === 0) return own === length && length > 0 ? { days: [text] } : open;
  if (length === 0 && text.from !== text.to) return open;
  if (length > 0 && own !== null && own > length * Math.abs(offset)) return open;
  if (loosely && own !== null && own < length && unit !== 'year') return open;
  const by = (day: string): string | null =>
    length > 0 ? moveMonths(day, length * offset) : moveDays(day, (unit === 'week' ? 7 : 1) * offset);
  const [from, to] = [by(text.from), by(text.to)];
  return from === null || to === null ? open : { days: [{ from, to }], assumed: loosely && own !== length };
}

/** The same months in a year that is named. */
function settleSame(year: Days, text: Days | null): Settled {
  if (text === null || (wholeMonths(text) ?? 0) > 12) return open;
  const months = (Math.floor(monthHolding(year.from) / 12) - Math.floor(monthHolding(text.to) / 12)) * 12;
  const [from, to] = [moveMonths(text.from, months), moveMonths(text.to, months)];
  return from === null || to === null ? open : { days: [{ from, to }] };
}
