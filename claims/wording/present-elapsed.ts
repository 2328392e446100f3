/** Turns a judged age or length of time into a finding: the sum in years or days, and a way out for each side. */
import { whole } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import { printFormula } from '../arithmetic/print.ts';
import type { FoundCheck, FoundFix, FoundOperand } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { JudgedElapsed } from '../judgement/elapsed.ts';
import type { Moment } from '../links/moments.ts';
import { recount } from './counts.ts';
import {
  becausesOfCalendar,
  countText,
  dayText,
  either,
  findingsOfCalendar,
  manyOrFew,
  publicationName,
} from './en-calendar.ts';
import type { Said } from './said.ts';
import { statedOf } from './present.ts';
import { sumOf } from './working.ts';

export function presentElapsed(judged: JudgedElapsed, article: ReadArticle): FoundCheck | null {
  const { link, outcome, honest, value, diagnosis } = judged;
  const stated = article.figures[link.stated];
  if (stated === undefined) return null;
  const numbers = { until: writtenEnd(judged, 'last'), from: writtenEnd(judged, 'first') };
  const line = (formula: Formula, count: number): string =>
    `${printFormula(formula, (role) => (role === 'from' ? numbers.from : numbers.until))} = ${honest.days === undefined ? count : countText(honest.days, 'd')}`;
  const readings = judged.readings.map(({ formula, value: count }) => ({
    formula,
    working: line(formula, count),
    recomputed: count,
    outcome: count === link.count ? ('consistent' as const) : outcome,
  }));
  const [house] = judged.readings;
  const said = wordsFor(judged, article);
  const message = findingsOfCalendar[diagnosis ?? `${link.kind}.${outcome}`]?.(said) ?? '';
  return {
    kind: link.kind,
    outcome,
    strength: link.strength,
    stated: statedOf(link.stated, stated),
    operands: operandsOf(judged),
    recomputed: { value, low: honest.low, high: honest.high, unit: link.unit },
    readings,
    working: readings[0]?.working ?? '',
    sums: house === undefined || !inNumbers(judged) ? [] : [sum(judged, house.formula)],
    ...(outcome === 'consistent'
      ? {}
      : { severity: diagnosis === 'off-by-one' ? ('cosmetic' as const) : ('changes-the-story' as const) }),
    ...(diagnosis === null ? {} : { diagnosis: { code: diagnosis, message } }),
    message,
    notes: [],
    fixes: outcome === 'consistent' ? [] : fixesOf(judged, article, said),
  };
}

/** The number with which an end stands in the sum, or its date where a number would say nothing. */
function writtenEnd({ link, honest }: JudgedElapsed, side: 'first' | 'last'): string {
  const moment = link[side];
  if (moment === null) return String(link.published);
  switch (honest.by) {
    case 'years':
      return String(moment.year);
    case 'days':
      return String(moment.day);
    case 'months':
    case 'dates':
    case 'weeks':
      return moment.day === null ? dateText(moment) : dayText(moment.day, moment.month ?? 1, moment.year);
  }
}

const dateText = ({ year, month, day }: Moment): string =>
  month === null ? String(year) : dayText(day ?? 0, month, year).replace(/^0 /, '');

const inNumbers = ({ honest }: JudgedElapsed): boolean => honest.by === 'years' || honest.by === 'days';

function sum(judged: JudgedElapsed, formula: Formula): FoundCheck['sums'][number] {
  const { link, value } = judged;
  const number = (side: 'first' | 'last') => [whole(Number(writtenEnd(judged, side)))];
  return sumOf(
    'recomputed',
    formula,
    {
      values: new Map([
        ['from', number('first')],
        ['until', number('last')],
      ]),
      roles: ['from', 'until'],
      scale: () => 0,
      unit: () => '',
    },
    countText(value, link.unit),
  );
}

function operandsOf({ link }: JudgedElapsed): readonly FoundOperand[] {
  const operand = (role: string, { start, end, figure, year, day }: Moment): FoundOperand => ({
    role,
    start,
    end,
    figure,
    value: day === null ? year : null,
  });
  const first = operand(link.kind === 'age' ? 'birth' : 'from', link.first);
  return link.last === null ? [first] : [first, operand('until', link.last)];
}

function wordsFor({ link, honest, swapped }: JudgedElapsed, { figures, text }: ReadArticle): Said {
  const stated = figures[link.stated];
  const [first, last] = [link.first, link.last].map((moment) =>
    moment === null ? publicationName : text.slice(moment.start, moment.end),
  );
  return {
    stated: stated === undefined ? '' : text.slice(stated.start, stated.end),
    operands: `${first} and ${last}`,
    first: first ?? '',
    last: last ?? '',
    count: String(link.count),
    counts: either([
      ...(honest.low === honest.high ? [] : [String(honest.low)]),
      countText(honest.high, link.unit),
    ]),
    side: manyOrFew(link.count > honest.high),
    ...(swapped === null ? {} : { meant: String(swapped.year), year: String(swapped.moment.year) }),
  };
}

/** The count that follows, and for each bare year the one with which the count would be right. */
function fixesOf(
  { link, value, honest, swapped }: JudgedElapsed,
  { figures, text }: ReadArticle,
  said: Said,
): readonly FoundFix[] {
  const stated = figures[link.stated];
  if (stated === undefined) return [];
  const counted = (count: number, code: string): FoundFix => ({
    start: stated.start,
    end: stated.end,
    replacement: recount(stated, text, count),
    because: becausesOfCalendar[code]?.(said) ?? '',
  });
  const own = counted(value, 'as-printed');
  const both = link.way === 'stretch' && value === honest.low && honest.high > value;
  const because = becausesOfCalendar['count-right']?.(said) ?? '';
  const year = (moment: Moment | null, meant: number): readonly FoundFix[] =>
    moment === null || moment.month !== null
      ? []
      : [{ start: moment.start, end: moment.end, replacement: String(meant), because }];
  if (swapped !== null) return [own, ...year(swapped.moment, swapped.year)];
  if (link.unit !== 'a' || link.first.year === null || link.last?.year == null)
    return both ? [own, counted(honest.high, 'both-count')] : [own];
  return [
    own,
    ...year(link.first, link.last.year - link.count),
    ...year(link.last, link.first.year + link.count),
  ];
}
