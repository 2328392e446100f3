/** Reads times that count from another time of the text and are no figures: "the year before", "prior-year quarter". */
import { shape } from '../text/tokens.ts';
import { beforeWords, counters, fromText, sameUnits, sameWords } from '../vocabulary/en/periods.ts';
import { wholeMonths } from './calendar.ts';
import { countAt, unitAt, wordAt } from './period-source.ts';
import type { Source, TimeUnit } from './period-source.ts';
import type { Phrase, Written } from './written-period.ts';

/** A relative time that begins at a token. */
export function readRelative(source: Source, at: number): Phrase | null {
  return (
    readSame(source, at) ??
    readToDate(source, at) ??
    readFromText(source, at) ??
    readBefore(source, at) ??
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
): Phrase => ({ from, to, written, earlier, cumulative: false, assumed: false, ...more });

const moved = (unit: TimeUnit, offset: number, loosely = false): Written => ({
  form: 'moved',
  relative: { unit, offset },
  days: [],
  loosely,
});

const hyphenBehind = (source: Source, at: number): number => (wordAt(source, at) === '-' ? at + 1 : at);

/** `the same quarter of 2023`, `the corresponding months`, `the same three months last year`. */
function readSame(source: Source, at: number): Phrase | null {
  if (!sameWords.has(wordAt(source, at))) return null;
  const counted = hyphenBehind(source, countAt(source, at + 1) === null ? at + 1 : at + 2);
  if (!sameUnits.has(wordAt(source, counted))) return null;
  let next = counted + 1;
  while (next < counted + 4 && ['of', 'in', 'the', 'for'].includes(wordAt(source, next))) next += 1;
  const date = source.dates.get(next) ?? source.dates.get(next - 1);
  if (date?.written.form === 'full' && wholeMonths(date.written.days) === 12)
    return phrase(at, date.to, { form: 'same-of', days: date.written.days }, true);
  const back = date === undefined ? (readFromText(source, next) ?? readBefore(source, next)) : null;
  const written = date?.written ?? back?.written;
  if (written !== undefined && 'relative' in written) {
    const { unit, offset } = written.relative;
    return phrase(at, date?.to ?? back?.to ?? next, moved(unit, offset), offset < 0);
  }
  return phrase(at, counted + 1, moved('year', -1), true, { assumed: true });
}

/** `year to date`, `so far this year`, `earlier this month`. */
function readToDate(source: Source, at: number): Phrase | null {
  const first = hyphenBehind(source, at + 1);
  const date = hyphenBehind(source, first + 1);
  if (wordAt(source, at) === 'year' && wordAt(source, first) === 'to' && wordAt(source, date) === 'date') {
    const written: Written = { form: 'counted', relative: { unit: 'year', offset: 0 }, days: [] };
    return phrase(at, date + 1, written, false, { cumulative: true });
  }
  const adds = wordAt(source, at) === 'so' && wordAt(source, at + 1) === 'far';
  const named = source.dates.get(adds ? at + 2 : at + 1);
  if (named?.written.form !== 'counted' || named.written.relative.offset !== 0) return null;
  if (!adds && wordAt(source, at) !== 'earlier') return null;
  return phrase(at, named.to, named.written, !adds, { cumulative: adds });
}

/** `prior-year period`, `the following month`, `the previous period`. */
function readFromText(source: Source, at: number): Phrase | null {
  const word = wordAt(source, at);
  const offset = Object.hasOwn(fromText, word) ? fromText[word] : undefined;
  if (offset === undefined) return null;
  const first = hyphenBehind(source, at + 1);
  if (wordAt(source, first) === 'period') return phrase(at, first + 1, { form: 'before' }, offset < 0);
  const unit = unitAt(source, first);
  if (unit === null) return null;
  const of = ofPeriod(source, first + 1);
  return phrase(at, first + 1 + of, moved(unit, offset, of === 0), offset < 0);
}

const ofPeriod = (source: Source, at: number): number =>
  ['period', 'quarter', 'month'].includes(wordAt(source, at)) ? 1 : 0;

/** `the month before`, `year-ago quarter`, `year earlier`. */
function readBefore(source: Source, at: number): Phrase | null {
  const begun = ['a', 'one', 'the'].includes(wordAt(source, at)) ? at + 1 : at;
  const unit = unitAt(source, begun);
  const behind = hyphenBehind(source, begun + 1);
  const word = wordAt(source, behind);
  const way = Object.hasOwn(counters, word) ? counters[word] : undefined;
  if (unit === null || way === undefined) return null;
  return phrase(at, behind + 1 + ofPeriod(source, behind + 1), moved(unit, way), way < 0);
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
  return phrase(at, at + 2, moved(unit, 0), false);
}

/** `previously`; `before` only where no noun stands behind it: income before taxes is no time. */
function readWord(source: Source, at: number): Phrase | null {
  const word = wordAt(source, at);
  if (!beforeWords.has(word) || (word === 'before' && source.tokens.shape[at + 1] === shape.word))
    return null;
  return phrase(at, at + 1, { form: 'before' }, true);
}
