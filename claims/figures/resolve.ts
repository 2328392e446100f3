/** Finds the days that relative dates mean, told from the day of publication. Where two are honest, both are given. */
import {
  dayNumber,
  dayOf,
  isoDay,
  isoMonth,
  monthLater,
  parseDay,
  weekdayOf,
} from '../arithmetic/calendar.ts';
import type { Day } from '../arithmetic/calendar.ts';
import type { Relative } from './relative.ts';
import type { Written } from './written.ts';

/** The same figure; `date` is given where it was not and words tell it from the day of publication. */
export function resolveDate(figure: Written, published: Day | null): Written {
  const { relative, date, assumed } = figure;
  if (published === null || relative === null || relative.named === true || date !== '') return figure;
  return { ...figure, date: dateOf(relative, published), assumed: [...assumed, 'from-publication'] };
}

/** The day of publication, `YYYY-MM-DD`; null where none is given or the calendar has no such day. */
export const publicationDay = (publishedOn: string | undefined): Day | null =>
  publishedOn === undefined ? null : parseDay(publishedOn);

function dateOf(relative: Relative, published: Day): string {
  const { unit, offset, month, weekday } = relative;
  const today = dayNumber(published);
  if (relative.stretch) return stretchOf(relative, published);
  if (month !== undefined) return monthOf(month, offset, published);
  if (weekday !== undefined) return weekdayNear(weekday, offset, today);
  if (unit === 'day') return isoDay(dayOf(today + offset));
  if (unit === 'week') {
    const monday = today - weekdayOf(today) + 1 + 7 * offset;
    return `${isoDay(dayOf(monday))}/${isoDay(dayOf(monday + 6))}`;
  }
  if (unit === 'month') return isoMonth(monthLater(published.year, published.month, offset));
  if (unit === 'quarter' || unit === 'half') {
    const length = unit === 'quarter' ? 3 : 6;
    const first = published.month - ((published.month - 1) % length);
    const begins = monthLater(published.year, first, length * offset);
    return `${isoMonth(begins)}/${isoMonth(monthLater(begins.year, begins.month, length - 1))}`;
  }
  if (unit === 'decade') return `${String(published.year + 10 * offset).slice(0, 3)}X`;
  return String(published.year + offset);
}

/** `last March` in April is this year's or last year's; in February it is last year's alone. */
function monthOf(month: number, offset: number, { year, month: now }: Day): string {
  if (offset === 0) return isoMonth({ year, month });
  const near = offset < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1;
  const far = year + offset;
  const years = near < far ? [near, far] : near > far ? [far, near] : [near];
  return years.map((one) => isoMonth({ year: one, month })).join(' or ');
}

/** `on Monday`: the last one, publication day included; `last Monday` may also be that of the week before. */
function weekdayNear(weekday: number, offset: number, today: number): string {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (offset === 0) return isoDay(dayOf(today - back));
  if (offset > 0) return isoDay(dayOf(today + (back === 0 ? 7 : 7 - back)));
  const latest = today - (back === 0 ? 7 : back);
  const weekBefore = today - weekdayOf(today) - 7 + weekday;
  const days = latest === weekBefore ? [latest] : [weekBefore, latest];
  return days.map((day) => isoDay(dayOf(day))).join(' or ');
}

/** From the day of publication on, or up to it: days and weeks to the day, longer times to the month. */
function stretchOf({ unit, offset }: Relative, published: Day): string {
  const today = dayNumber(published);
  if (unit === 'day' || unit === 'week') {
    const other = isoDay(dayOf(today + offset * (unit === 'week' ? 7 : 1)));
    return offset < 0 ? `${other}/${isoDay(published)}` : `${isoDay(published)}/${other}`;
  }
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 }[unit];
  const other = isoMonth(monthLater(published.year, published.month, offset * months));
  return offset < 0 ? `${other}/${isoMonth(published)}` : `${isoMonth(published)}/${other}`;
}
