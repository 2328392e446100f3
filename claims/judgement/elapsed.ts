/** Decides whether a count of years or days is one of those that its two times honestly allow. */
import type { Formula } from '../arithmetic/formula.ts';
import type { Outcome } from '../findings.ts';
import type { Elapsed } from '../links/elapsed.ts';
import { numberOf } from '../links/moments.ts';
import type { Moment } from '../links/moments.ts';

/** All counts that are honest, without a gap, and the one that a sum of the printed figures gives. */
export interface Honest {
  readonly low: number;
  readonly high: number;
  /** Last less first, in the unit of the count. */
  readonly difference: number;
  /** In which figures the difference is written: years, months, days of one month, or whole dates. */
  readonly by: 'years' | 'months' | 'days' | 'dates' | 'weeks';
  /** In days, where it is weeks that are counted. */
  readonly days?: number;
}

export interface JudgedElapsed {
  readonly link: Elapsed;
  readonly outcome: Extract<Outcome, 'consistent' | 'inconsistent'>;
  readonly honest: Honest;
  /** The honest count that is meant: the difference where it is one. */
  readonly value: number;
  readonly readings: readonly { readonly formula: Formula; readonly value: number }[];
  readonly diagnosis: 'off-by-one' | 'transposed-digits' | null;
  /** A year whose digits changed places, with what was meant. */
  readonly swapped: { readonly moment: Moment; readonly year: number } | null;
}

/** Null where the times cannot be compared, run backwards, or the link is too weak to alarm. */
export function judgeElapsed(link: Elapsed): JudgedElapsed | null {
  const honest = honestCounts(link);
  if (honest === null || honest.high < 1) return null;
  const fits = agrees(honest, link.count);
  if (link.way === 'within' && link.count <= honest.high) return null;
  const value = agrees(honest, honest.difference) ? honest.difference : honest.high;
  const swapped = fits ? null : swappedYear(link);
  const diagnosis = fits ? null : causeOf(link, honest, swapped !== null);
  if (!fits && link.strength !== 'strong' && diagnosis === null) return null;
  return {
    link,
    outcome: fits ? 'consistent' : 'inconsistent',
    honest,
    value,
    readings: readingsOf(honest, value),
    diagnosis,
    swapped: diagnosis === 'transposed-digits' ? swapped : null,
  };
}

const agrees = ({ low, high }: Honest, count: number): boolean => count >= low && count <= high;

function causeOf({ count }: Elapsed, honest: Honest, swapped: boolean): JudgedElapsed['diagnosis'] {
  if (agrees(honest, count + 1) || agrees(honest, count - 1)) return 'off-by-one';
  const turned = [...String(count)].reverse().join('');
  const own = count < 100 && agrees(honest, Number(turned));
  return own || swapped ? 'transposed-digits' : null;
}

/** 1818 for 1881: the only year of the two that fits once two neighbouring digits change places. */
function swappedYear(link: Elapsed): JudgedElapsed['swapped'] {
  for (const side of ['first', 'last'] as const) {
    const moment = link[side];
    if (moment?.year == null) continue;
    const digits = [...String(moment.year)];
    for (let at = 1; at < 3; at += 1) {
      const swapped = [...digits];
      [swapped[at], swapped[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
      const year = Number(swapped.join(''));
      const honest = year === moment.year ? null : honestCounts({ ...link, [side]: { ...moment, year } });
      if (honest !== null && agrees(honest, link.count)) return { moment, year };
    }
  }
  return null;
}

/** The difference first, or the honest count that stands for it; then the other. */
function readingsOf({ low, high, difference }: Honest, value: number): JudgedElapsed['readings'] {
  const counts = [value, ...(low === high ? [] : [value === low ? high : low])];
  const base: Formula = { op: '-', of: ['until', 'from'] };
  return counts.map((count) => {
    const off = count - difference;
    const constant = { constant: String(off < 0 ? -off : off) };
    return { value: count, formula: off === 0 ? base : { op: off < 0 ? '-' : '+', of: [base, constant] } };
  });
}

function honestCounts(link: Elapsed): Honest | null {
  const { first } = link;
  const last = link.last ?? { ...first, year: link.published, month: null, day: null };
  switch (link.unit) {
    case 'a':
      return yearsBetween(first, last, link.way);
    case 'mo':
      return monthsBetween(first, last, link.way);
    case 'wk':
    case 'd':
      return daysBetween(first, last, link.way, link.unit);
  }
}

function yearsBetween(first: Moment, last: Moment, way: Elapsed['way']): Honest | null {
  if (first.year === null || last.year === null) return null;
  const difference = last.year - first.year;
  const by = 'years' as const;
  if (way === 'anniversary') return { low: difference, high: difference, difference, by };
  const order = orderInYear(first, last);
  if (way === 'age') {
    const low = order === 'unsaid' || order === 'before' ? difference - 1 : difference;
    return { low, high: order === 'before' ? difference - 1 : difference, difference, by };
  }
  if (order === 'unsaid') {
    return way === 'since'
      ? { low: difference - 1, high: difference, difference, by }
      : { low: difference, high: difference + 1, difference, by };
  }
  const passed = order === 'before' ? difference - 1 : difference;
  return { low: passed, high: passed + 1, difference, by };
}

/** Whether the last lies before the same day of the year as the first. */
function orderInYear(first: Moment, last: Moment): Order {
  if (first.month === null || last.month === null) return 'unsaid';
  if (first.month !== last.month) return last.month < first.month ? 'before' : 'reached';
  return orderInMonth(first, last);
}

/** The same of the day of the month. */
function orderInMonth(first: Moment, last: Moment): Order {
  if (first.day === null || last.day === null) return 'unsaid';
  return last.day < first.day ? 'before' : 'reached';
}

type Order = 'before' | 'reached' | 'unsaid';

function monthsBetween(first: Moment, last: Moment, way: Elapsed['way']): Honest | null {
  if (first.month === null || last.month === null) return null;
  const years = first.year === null || last.year === null ? 0 : last.year - first.year;
  const months = years * 12 + last.month - first.month;
  const difference = first.year === null && months < 0 ? months + 12 : months;
  const order = orderInMonth(first, last);
  const isOpen = way === 'since' && order === 'unsaid';
  const low = order === 'before' || isOpen ? difference - 1 : difference;
  return { low, high: low + 1, difference, by: 'months' };
}

/** Where no year is said it may have been a leap year or none. */
function daysBetween(first: Moment, last: Moment, way: Elapsed['way'], unit: 'd' | 'wk'): Honest | null {
  const lengths = [2023, 2024].flatMap((year) => {
    const [from, until] = inYears(first, last, year).map(numberOf);
    return from == null || until == null ? [] : [until - from];
  });
  const [length = -1, leap = length] = lengths;
  const more = way === 'stretch' || way === 'within' ? 1 : 0;
  if (unit === 'd') {
    const isOneMonth = first.month === last.month && length < 31;
    return { low: length, high: leap + more, difference: length, by: isOneMonth ? 'days' : 'dates' };
  }
  const low = Math.max(1, Math.floor(length / 7));
  const high = Math.ceil((leap + more) / 7);
  return { low, high, difference: high, by: 'weeks', days: length };
}

/** A year that is not said is that of the other date, or the next where the last lies earlier in the year. */
function inYears(first: Moment, last: Moment, fallback: number): readonly [Moment, Moment] {
  const turn = orderInYear(first, last) === 'before' ? 1 : 0;
  const until = last.year ?? (first.year === null ? fallback : first.year + turn);
  return [
    { ...first, year: first.year ?? until - turn },
    { ...last, year: until },
  ];
}
