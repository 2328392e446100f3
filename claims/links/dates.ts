/** Finds dates that can be held against the calendar: days that may not exist, and days with their weekday. */
import { factsAt } from '../figures/words.ts';
import type { Frame } from '../frames/frame.ts';
import { denials, otherDays } from '../vocabulary/en/times.ts';
import { holdsWord } from './moments.ts';
import type { Moment, Passage } from './moments.ts';

export interface DateLink {
  readonly stated: number;
  readonly moment: Moment;
  /** 1 for Monday to 7 for Sunday, with the token that says so. */
  readonly weekday: {
    readonly number: number;
    readonly token: number;
    readonly figure: number | null;
  } | null;
  /** The first and last year that its block names: a date without a year may be of one of them. */
  readonly years: readonly [number, number] | null;
}

export function datesIn(
  passage: Passage,
  frames: readonly Frame[],
  years: DateLink['years'],
): readonly DateLink[] {
  if (!passage.moments.some(({ day }) => day !== null)) return [];
  if (holdsWord(passage, passage.from, passage.to, otherDays)) return [];
  if (isOldStyle(passage)) return [];
  return passage.moments.flatMap((moment) => {
    const { figure: stated } = moment;
    if (moment.day === null || frames[stated]?.mode === 'quoted') return [];
    const figure = passage.article.figures[stated];
    if (figure === undefined || figure.relative !== undefined) return [];
    if (holdsWord(passage, Math.max(passage.from, moment.from - 4), moment.from, denials)) return [];
    return [{ stated, moment, weekday: weekdayOf(passage, moment), years }];
  });
}

/** `29 February 1900 (Old Style)`: of the Julian calendar. */
const isOldStyle = ({ words, from, to }: Passage): boolean => {
  for (let at = from; at < to; at += 1) if (words[at] === 'old' && words[at + 1] === 'style') return true;
  return false;
};

function weekdayOf(passage: Passage, moment: Moment): DateLink['weekday'] {
  const { article, block, figures } = passage;
  const figure = article.figures[moment.figure];
  if (figure?.kind !== 'date') return null;
  const { weekday } = factsAt(block.tokens, figure.from);
  if (weekday > 0)
    return isOneOfSeveral(passage, figure.from)
      ? null
      : { number: weekday, token: figure.from, figure: null };
  if (moment.year === null) return null;
  const place = figures.indexOf(moment.figure);
  for (const near of [figures[place + 1], figures[place - 1]]) {
    const other = near === undefined ? undefined : article.figures[near];
    const number = other?.relative?.weekday;
    if (near === undefined || other === undefined || number === undefined) continue;
    if (other.to - other.from !== 1 || factsAt(block.tokens, other.from).weekday !== number) continue;
    const behind = other.from >= figure.to;
    const tied = behind
      ? isBehind(passage, figure.to, other.from, other.to)
      : isBefore(passage, other.to, figure.from);
    if (tied && !isOneOfSeveral(passage, other.from)) return { number, token: other.from, figure: near };
  }
  return null;
}

/** `Wednesday and Thursday, March 4 and 5`: the days and the weekdays run in step. */
function isOneOfSeveral({ block, words }: Passage, at: number): boolean {
  const joined = ['and', 'or', '&', 'to', '-', '–', '/', ',', 'through'].includes(words[at - 1] ?? '');
  return joined && factsAt(block.tokens, at - 2).weekday > 0;
}

const between = new Set([',', '(', 'was', 'is', 'fell', 'falls', 'landed', 'on', 'a', 'which', '–', '—']);

/** `4 March 2025, a Thursday,`, `4 March 2025 fell on a Thursday.` */
function isBehind({ words, block }: Passage, from: number, at: number, to: number): boolean {
  const gap = words.slice(from, at);
  if (gap.length === 0 || gap.length > 4 || !gap.every((word) => between.has(word))) return false;
  const named = gap.at(-1) === 'a' || gap.at(-1) === '(' || (gap.length === 2 && gap[1] === 'on');
  return named && (to >= words.length || (block.tokens.shape[to] === 3 && words[to] !== '-'));
}

const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'night']);

/** `Thursday (4 March 2025)`, `Thursday evening, 4 March 2025`. */
function isBefore({ words }: Passage, from: number, at: number): boolean {
  const gap = words.slice(from, at);
  if (gap.length === 1) return gap[0] === '(';
  return gap.length === 2 && partsOfDay.has(gap[0] ?? '') && (gap[1] === ',' || gap[1] === '(');
}
