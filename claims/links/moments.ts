/** The times that a sentence names, as parts of a day: single dates, years, and both ends of ranges. */
import { dayNumber, parseDay } from '../arithmetic/calendar.ts';
import type { Figure } from '../figures/figure.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import type { Span } from '../text/span.ts';

/** A year, a month or a day; what is not said is null. The span is that of the words, also inside a range. */
export interface Moment extends Span {
  readonly figure: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Tokens of the block, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A sentence with the figures that lie in it. */
export interface Passage {
  readonly article: ReadArticle;
  readonly block: ReadBlock;
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Numbers of the figures, in order. */
  readonly figures: readonly number[];
  /** All times it names, in order. */
  readonly moments: readonly Moment[];
}

/** A sentence with more figures than that is a list or a table in disguise, and pairing all with all would take long. */
const mostFigures = 40;

/** The sentences of a block that hold figures, by number; null for others. */
export function passagesOf(article: ReadArticle, block: ReadBlock): readonly (Passage | null)[] {
  let next = block.firstFigure;
  const end = block.firstFigure + block.figureCount;
  return block.sentences.map(({ from, to }) => {
    const figures: number[] = [];
    while (next < end && (article.figures[next]?.from ?? to) < to) figures.push(next++);
    if (figures.length === 0 || figures.length > mostFigures) return null;
    const moments = figures.flatMap((figure) => momentsOf(article, block, figure));
    return { article, block, words: block.tokens.word, from, to, figures, moments };
  });
}

/** The one or two times of a figure; none where it is no date, or one that words leave open. */
function momentsOf(article: ReadArticle, block: ReadBlock, number: number): readonly Moment[] {
  const figure = article.figures[number];
  if (figure?.date === undefined || figure.hedge !== undefined) return [];
  if (figure.kind !== 'date' && figure.kind !== 'year' && figure.kind !== 'range') return [];
  const dates = figure.date.split('/');
  if (dates.length > 2 || (dates.length === 2) !== (figure.kind === 'range')) return [];
  const parts = dates.map(partsOf);
  const made = parts.flatMap((part, at) => (part === null ? [] : [placed(part, at)]));
  return made.length === dates.length ? made : [];

  function placed({ year, month, day }: Parts, at: number): Moment {
    const { start, end, from, to } = figure as Figure;
    if (dates.length === 1) return { year, month, day, figure: number, start, end, from, to };
    const joint = jointIn(block.tokens.word, from, to);
    const [first, last] = at === 0 ? [from, joint] : [joint + 1, to];
    return {
      year,
      month,
      day,
      figure: number,
      start: block.tokens.start[first] ?? start,
      end: block.tokens.end[last - 1] ?? end,
      from: first,
      to: last,
    };
  }
}

const joints = new Set(['-', '–', '—', '‑', '/', 'to', 'through', 'until', 'till']);

function jointIn(words: readonly string[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at += 1) if (joints.has(words[at] ?? '')) return at;
  return from;
}

type Parts = Pick<Moment, 'year' | 'month' | 'day'>;

function partsOf(date: string): Parts | null {
  const match = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (match === null) return null;
  const part = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const month = part(match[2]);
  if (month !== null && (month < 1 || month > 12)) return null;
  return { year: match[1] === '-' ? null : Number(match[1]), month, day: part(match[3]) };
}

/** The number of the day; null where a part is not said or the calendar has no such day. */
export function numberOf({ year, month, day }: Parts): number | null {
  if (year === null || month === null || day === null) return null;
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  const known = parseDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
  return known === null ? null : dayNumber(known);
}

/** A date takes the year of the one it is joined to: `from March 4 to April 6, 2024`. */
export function shareYear(first: Moment, last: Moment): readonly [Moment, Moment] {
  if (first.year !== null || last.year === null || first.month === null || last.month === null)
    return [first, last];
  return [{ ...first, year: first.month > last.month ? last.year - 1 : last.year }, last];
}

/** Whether the word at a token is written with a capital. */
export function isCapitalAt({ article, block }: Passage, at: number): boolean {
  const first = article.text.charAt(block.tokens.start[at] ?? 0);
  return block.tokens.shape[at] === 1 && first !== first.toLowerCase();
}

/** Whether one of the words stands in a stretch of tokens. */
export function holdsWord(
  { words }: Passage,
  from: number,
  to: number,
  wanted: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) if (wanted.has(words[at] ?? '')) return true;
  return false;
}

/** Whether a figure begins in a stretch of tokens. */
export const holdsFigure = ({ article, figures }: Passage, from: number, to: number): boolean =>
  figures.some((number) => {
    const at = article.figures[number]?.from ?? -1;
    return at >= from && at < to;
  });
