/** Reads times that count from the day of publication or from another time of the text: "last March", "a year earlier". */
import type { Relative } from '../figures/relative.ts';
import { weekdays } from '../vocabulary/en/calendar.ts';
import {
  beforeWords,
  counters,
  fromText,
  fromToday,
  sameUnits,
  sameWords,
} from '../vocabulary/en/periods.ts';
import { wholeMonths } from './calendar.ts';
import { countAt, monthAt, unitAt, wordAt } from './period-source.ts';
import type { Source } from './period-source.ts';
import type { Phrase, Written } from './written-period.ts';

/** A relative time that begins at a token. */
export function readRelative(source: Source, at: number): Phrase | null {
  return (
    readSame(source, at) ??
    readToDate(source, at) ??
    readFromToday(source, at) ??
    readFromText(source, at) ??
    readCounted(source, at) ??
    readPresent(source, at) ??
    readWord(source, at)
  );
}

const phrase = (
  from: number,
  to: number,
  written: Written,
  earlier: boolean,
  more: Partial<Phrase> = {},
): Phrase => ({
  from,
  to,
  written,
  earlier,
  cumulative: false,
  assumed: false,
  ...more,
});

const aYear = (offset: number): Written => ({
  form: 'moved',
  relative: { unit: 'year', offset },
  loosely: false,
});

const hyphenBehind = (source: Source, at: number): number => (wordAt(source, at) === '-' ? at + 1 : at);

/** `the same period last year`, `the same quarter of 2023`, `the corresponding months a year earlier`. */
function readSame(source: Source, at: number): Phrase | null {
  if (!sameWords.has(wordAt(source, at))) return null;
  const counted = hyphenBehind(source, countAt(source, at + 1) === null ? at + 1 : at + 2);
  if (!sameUnits.has(wordAt(source, counted))) return null;
  let next = counted + 1;
  while (next < counted + 4 && ['of', 'in', 'a', 'the', 'for'].includes(wordAt(source, next))) next += 1;
  const date = source.dates.get(next);
  if (date?.written.form === 'full' && wholeMonths(date.written.days) === 12)
    return phrase(at, date.to, { form: 'same-of', days: date.written.days }, true);
  const back = readFromToday(source, next) ?? readFromText(source, next) ?? readCounted(source, next);
  const relative = back !== null && 'relative' in back.written ? back.written.relative : null;
  if (back !== null && relative !== null && relative.month === undefined)
    return phrase(at, back.to, { form: 'moved', relative, loosely: false }, relative.offset < 0);
  if (['time', 'stage', 'point'].includes(wordAt(source, counted))) return null;
  return phrase(at, counted + 1, aYear(-1), true, { assumed: true });
}

/** `so far this year`, `year to date`, `earlier this month`. */
function readToDate(source: Source, at: number): Phrase | null {
  const [one, two, three] = [wordAt(source, at), wordAt(source, at + 1), wordAt(source, at + 2)];
  const first = hyphenBehind(source, at + 1);
  const toDate =
    one === 'year' &&
    wordAt(source, first) === 'to' &&
    wordAt(source, hyphenBehind(source, first + 1)) === 'date';
  const thisYear: Written = { form: 'counted', relative: { unit: 'year', offset: 0 } };
  if (toDate) return phrase(at, hyphenBehind(source, first + 1) + 1, thisYear, false, { cumulative: true });
  const unit = unitAt(source, at + 2);
  if (one === 'so' && two === 'far' && three === 'this') {
    const of = unitAt(source, at + 3);
    const written: Written | null = of && { form: 'counted', relative: { unit: of, offset: 0 } };
    return written && phrase(at, at + 4, written, false, { cumulative: true });
  }
  if (one !== 'earlier' || two !== 'this' || unit === null) return null;
  return phrase(at, at + 3, { form: 'counted', relative: { unit, offset: 0 } }, true);
}

/** `last year`, `this quarter`, `next March`, `last Friday`, `the past 10 years`. */
function readFromToday(source: Source, at: number): Phrase | null {
  const word = wordAt(source, at);
  const offset = Object.hasOwn(fromToday, word) ? fromToday[word] : undefined;
  if (offset === undefined) return null;
  const month = monthAt(source, at + 1);
  if (month !== null && word !== 'past') {
    const relative: Relative = { unit: 'month', offset, month: month.month };
    return phrase(at, month.to, { form: 'counted', relative }, offset < 0);
  }
  const weekday = weekdayAt(source, at + 1);
  if (weekday !== null) {
    const relative: Relative = { unit: 'week', offset, weekday };
    return phrase(at, at + 2, { form: 'counted', relative }, offset < 0);
  }
  const count = countAt(source, at + 1);
  const unit = unitAt(source, count === null ? at + 1 : at + 2);
  if (unit === null) return null;
  const rolling =
    offset !== 0 && (count !== null || word === 'past' || word === 'coming' || unit === 'decade');
  if (rolling) {
    const relative: Relative = { unit, offset: offset * (count ?? 1) };
    return phrase(at, at + (count === null ? 2 : 3), { form: 'rolling', relative }, false);
  }
  if (count !== null) return null;
  return phrase(at, at + 2, { form: 'counted', relative: { unit, offset } }, offset < 0);
}

/** `Mon` is short for money too, so the day is asked for by its full name. */
function weekdayAt(source: Source, at: number): number | null {
  const index = weekdays.findIndex(([name]) => name === wordAt(source, at));
  return index === -1 ? null : index + 1;
}

/** `the previous quarter`, `prior-year period`, `the preceding six months`. */
function readFromText(source: Source, at: number): Phrase | null {
  const word = wordAt(source, at);
  const offset = Object.hasOwn(fromText, word) ? fromText[word] : undefined;
  if (offset === undefined) return null;
  const first = hyphenBehind(source, at + 1);
  if (wordAt(source, first) === 'period') return phrase(at, first + 1, { form: 'before' }, offset < 0);
  const count = countAt(source, first);
  const unit = unitAt(source, count === null ? first : first + 1);
  if (unit === null) return null;
  const relative: Relative = { unit, offset: offset * (count ?? 1) };
  const end = count === null ? first + 1 : first + 2;
  const of = ['period', 'quarter', 'month'].includes(wordAt(source, end)) ? 1 : 0;
  return phrase(at, end + of, { form: 'moved', relative, loosely: of === 0 }, offset < 0);
}

/** `a year earlier`, `two years ago`, `12 months later`, `the month before`, `year-ago`. */
function readCounted(source: Source, at: number): Phrase | null {
  const article = ['a', 'one', 'the'].includes(wordAt(source, at));
  const count = article ? 1 : (countAt(source, at) ?? 1);
  const begun = article || countAt(source, at) !== null ? at + 1 : at;
  const unit = unitAt(source, begun);
  if (unit === null) return null;
  const behind = hyphenBehind(source, begun + 1);
  const word = wordAt(source, behind);
  const way = Object.hasOwn(counters, word) ? counters[word] : undefined;
  if (way === undefined) return null;
  const relative: Relative = { unit, offset: way * count };
  const today = word === 'ago' && (count > 1 || unit === 'day');
  const written: Written = today
    ? { form: 'counted', relative }
    : { form: 'moved', relative, loosely: false };
  const of = ['period', 'quarter', 'month'].includes(wordAt(source, behind + 1)) ? 1 : 0;
  return phrase(at, behind + 1 + of, written, way < 0);
}

const inTime: ReadonlySet<string> = new Set(['in', 'for', 'during']);
const goesOn: ReadonlySet<string> = new Set(
  'of to ended ending before earlier through until since ahead ago from'.split(' '),
);

/** `in the quarter`, `for the year`: the one that the text is about. */
function readPresent(source: Source, at: number): Phrase | null {
  if (wordAt(source, at) !== 'the' || !inTime.has(wordAt(source, at - 1))) return null;
  const unit = unitAt(source, at + 1);
  if (unit === null || unit === 'day' || unit === 'decade' || goesOn.has(wordAt(source, at + 2))) return null;
  if (wordAt(source, at + 1) !== unit) return null;
  return phrase(at, at + 2, { form: 'moved', relative: { unit, offset: 0 }, loosely: false }, false);
}

function readWord(source: Source, at: number): Phrase | null {
  const word = wordAt(source, at);
  if (beforeWords.has(word)) return phrase(at, at + 1, { form: 'before' }, true);
  const day = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : word === 'today' ? 0 : null;
  if (day === null) return null;
  return phrase(at, at + 1, { form: 'counted', relative: { unit: 'day', offset: day } }, day < 0);
}
