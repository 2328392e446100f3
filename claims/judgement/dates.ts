/** Decides whether a date is in the calendar and has the weekday that stands with it. */
import { dayNumber, dayOf, weekdayOf } from '../arithmetic/calendar.ts';
import type { Day } from '../arithmetic/calendar.ts';
import type { Outcome } from '../findings.ts';
import type { DateLink } from '../links/dates.ts';
import { numberOf } from '../links/moments.ts';

export interface JudgedDate {
  readonly link: DateLink;
  readonly outcome: Extract<Outcome, 'consistent' | 'inconsistent'>;
  readonly strength: 'strong' | 'middling';
  readonly diagnosis: 'wrong-weekday' | 'no-such-date' | null;
  /** The date as read, with the year that was taken for it. */
  readonly date: Pick<Day, 'month' | 'day'> & { readonly year: number | null };
  /** The weekday that the date has, 1 for Monday; null where there is no such day. */
  readonly weekday: number | null;
  /** Days of the calendar that may have been meant, in order of time. */
  readonly meant: readonly Day[];
}

/** Weekdays are those of the Gregorian calendar; before 1753 English-speaking countries had another. */
const firstSureYear = 1753;
/** Within so many days of publication a date without a year is of the nearest year. */
const nearPublication = 120;

/** Null where there is nothing to say: no weekday, or no year to tell it by. */
export function judgeDate(link: DateLink, published: Day | null): JudgedDate | null {
  const { year, month, day } = link.moment;
  if (month === null || day === null) return null;
  const missing = day > lengthOf(month, year);
  if (missing) return isJulian(year, month, day) ? null : noSuchDate(link, { year, month, day });
  if (link.weekday === null) return null;
  if (year !== null) return year < firstSureYear ? null : held(link, { year, month, day }, 'strong');
  if (published === null) return null;
  const near = nearest({ month, day }, published);
  const made = near && held(link, near, 'middling');
  if (near === null || made?.outcome === 'consistent') return made;
  const far = Math.abs(dayNumber(near) - dayNumber(published)) > nearPublication;
  return far || (link.years?.some((other) => other !== near.year) ?? false) ? null : made;
}

function held(link: DateLink, date: Day, strength: JudgedDate['strength']): JudgedDate {
  const number = dayNumber(date);
  const weekday = weekdayOf(number);
  const said = link.weekday?.number ?? weekday;
  const fits = said === weekday;
  const ahead = (((said - weekday) % 7) + 7) % 7;
  return {
    link,
    outcome: fits ? 'consistent' : 'inconsistent',
    strength,
    diagnosis: fits ? null : 'wrong-weekday',
    date,
    weekday,
    meant: fits ? [] : [dayOf(number + (ahead > 3 ? ahead - 7 : ahead))],
  };
}

/** The last day of that month, and the first of the next. */
function noSuchDate(link: DateLink, date: JudgedDate['date']): JudgedDate {
  const year = date.year ?? 2024;
  const last = { year, month: date.month, day: lengthOf(date.month, date.year) };
  return {
    link,
    outcome: 'inconsistent',
    strength: 'strong',
    diagnosis: 'no-such-date',
    date,
    weekday: null,
    meant: [last, dayOf(dayNumber(last) + 1)],
  };
}

/** A leap year's where the year is not said. */
function lengthOf(month: number, year: number | null): number {
  const next = { year: year ?? 2024, month, day: 31 };
  for (let day = 31; day > 28; day -= 1) if (numberOf({ ...next, day }) !== null) return day;
  return 28;
}

/** Every century had its 29 February before the calendar was reformed. */
const isJulian = (year: number | null, month: number, day: number): boolean =>
  year !== null && year < firstSureYear && month === 2 && day === 29;

/** The same day in the year that brings it nearest to publication; null for 29 February of none. */
function nearest({ month, day }: Pick<Day, 'month' | 'day'>, published: Day): Day | null {
  const today = dayNumber(published);
  const days = [published.year - 1, published.year, published.year + 1].flatMap((year) =>
    numberOf({ year, month, day }) === null ? [] : [{ year, month, day }],
  );
  return days.reduce<Day | null>((best, one) => {
    const distance = Math.abs(dayNumber(one) - today);
    return best === null || distance < Math.abs(dayNumber(best) - today) ? one : best;
  }, null);
}
