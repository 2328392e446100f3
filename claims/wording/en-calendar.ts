/** What the engine says of dates, ages and lengths of time, in English. */
import { value } from './said.ts';
import type { Said } from './said.ts';

export const monthNames =
  'January February March April May June July August September October November December'.split(' ');
export const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** `4 March 2025`, without the year where none is said. */
export const dayText = (day: number, month: number, year: number | null): string =>
  `${day} ${monthNames[month - 1] ?? ''}${year === null ? '' : ` ${year}`}`;

/** Of a count of such things: `7 years`. */
export const countText = (count: number, unit: string): string =>
  `${count} ${unitNames[unit] ?? ''}${count === 1 ? '' : 's'}`;

const unitNames: Readonly<Record<string, string>> = { a: 'year', mo: 'month', wk: 'week', d: 'day' };

export const findingsOfCalendar: Readonly<Record<string, (said: Said) => string>> = {
  'date.consistent': (said) => `The weekday agrees: ${value(said, 'date')} is a ${value(said, 'weekday')}.`,
  'date.wrong-weekday': (said) =>
    `Weekday and date do not belong together. ${value(said, 'date')} is a ${value(said, 'weekday')}, not a ${value(said, 'said')}; either may be wrong.`,
  'date.no-such-date': (said) =>
    `There is no such day. ${value(said, 'month')} has ${value(said, 'last')} days.`,
  'age.consistent': (said) => `${value(said, 'stated')} agrees with ${value(said, 'operands')}.`,
  'span.consistent': (said) => `${value(said, 'stated')} agrees with ${value(said, 'operands')}.`,
  'age.inconsistent': (said) =>
    `This does not follow. From ${value(said, 'first')} to ${value(said, 'last')} is ${value(said, 'counts')}, not ${value(said, 'count')}.`,
  'span.inconsistent': (said) =>
    `This does not follow. From ${value(said, 'first')} to ${value(said, 'last')} is ${value(said, 'counts')}, not ${value(said, 'count')}.`,
  'off-by-one': (said) =>
    `One too ${value(said, 'side')}. From ${value(said, 'first')} to ${value(said, 'last')} is ${value(said, 'counts')}, not ${value(said, 'count')}.`,
  'transposed-digits': (said) =>
    said['meant'] === undefined
      ? `Two digits have changed places. From ${value(said, 'first')} to ${value(said, 'last')} is ${value(said, 'counts')}, not ${value(said, 'count')}.`
      : `Two digits have changed places. With ${value(said, 'meant')} for ${value(said, 'year')} it would be ${value(said, 'count')}; as printed it is ${value(said, 'counts')}.`,
};

export const manyOrFew = (tooMany: boolean): string => (tooMany ? 'many' : 'few');
export const either = (counts: readonly string[]): string => counts.join(' or ');
export const publicationName = 'the year of publication';

export const becausesOfCalendar: Readonly<Record<string, (said: Said) => string>> = {
  'right-weekday': () => 'If the date is right',
  'right-date': (said) => `If ${value(said, 'said')} is right: the nearest one`,
  'last-of-month': () => 'The last day of that month',
  'first-of-next': () => 'The day behind it',
  'as-printed': () => 'The number that follows from the others as printed',
  'both-count': () => 'If the first and the last both count',
  'count-right': (said) => `If ${value(said, 'stated')} is right`,
};
