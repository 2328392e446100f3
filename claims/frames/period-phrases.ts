/** Finds the times that a sentence names, in the order of its words. */
import type { Figure } from '../figures/figure.ts';
import type { Stretch } from '../text/sentences.ts';
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { months } from '../vocabulary/en/calendar.ts';
import { tens, units } from '../vocabulary/en/numbers.ts';
import {
  beforeWords,
  counters,
  fromText,
  ordinalsOfParts,
  sameWords,
  timeUnits,
} from '../vocabulary/en/periods.ts';
import { readAbsolute } from './absolute-periods.ts';
import type { Dated, Source } from './period-source.ts';
import { readRelative } from './relative-periods.ts';
import { readingsOf, writtenDate } from './written-period.ts';
import type { Phrase, Written } from './written-period.ts';

/** The times that the words of a sentence give, in reading order, none over another. `dated` are its figures of time. */
export function findPhrases(
  tokens: Tokens,
  { from, to }: Stretch,
  dated: readonly Figure[],
): readonly Phrase[] {
  const dates = new Map<number, Dated>();
  for (const figure of dated) {
    const written = writtenOf(tokens, figure);
    if (written === null || dates.has(figure.from)) continue;
    const counts = figure.kind === 'duration' && Object.hasOwn(counters, tokens.word[figure.to] ?? '');
    const led = figure.relative?.stretch === true && figure.kind === 'duration';
    dates.set(led ? figure.from - 1 : figure.from, { to: counts ? figure.to + 1 : figure.to, written });
  }
  const source: Source = { tokens, from, to, dates };
  const phrases: Phrase[] = [];
  for (let at = from; at < to; at += 1) {
    const named = dates.has(at);
    if (!named && tokens.shape[at] !== shape.digits && !opening.has(tokens, at)) continue;
    const phrase = named ? readAbsolute(source, at) : (readRelative(source, at) ?? readAbsolute(source, at));
    if (phrase === null) continue;
    const last = phrases.at(-1);
    if (last !== undefined && belongs(tokens, last, phrase)) {
      phrases[phrases.length - 1] = { ...phrase, from: last.from };
    } else {
      phrases.push(phrase);
    }
    at = phrase.to - 1;
  }
  return phrases;
}

/** The words with which a time can begin: most words are none of them. */
const opening = wordSet(
  [months, tens, units, fromText, ordinalsOfParts, timeUnits]
    .flatMap((table) => Object.keys(table))
    .concat(...sameWords, ...beforeWords, 'a', 'one', 'the', 'so', 'end'),
);

/** What counts from the text is told from what counts from the day of publication by its own words. */
function writtenOf(tokens: Tokens, figure: Figure): Written | null {
  const { date, relative, kind } = figure;
  if (relative === undefined) return date === undefined || kind === 'duration' ? null : writtenDate(date);
  const days = date === undefined ? [] : readingsOf(date);
  const words = tokens.word.slice(kind === 'duration' ? figure.from - 1 : figure.from, figure.to);
  const same = words.some((word) => sameWords.has(word));
  const stepped = words.some((word) => Object.hasOwn(fromText, word));
  if (relative.named !== true && !same && !stepped) return { form: 'counted', relative, days };
  return { form: 'moved', relative, days: same ? [] : days, loosely: stepped && !same };
}

/** `in the quarter a year earlier`, `in March, a year ago`: one time in two steps. */
function belongs(tokens: Tokens, first: Phrase, second: Phrase): boolean {
  if (second.written.form !== 'moved' || second.written.relative.offset === 0 || first.earlier) return false;
  if (first.written.form !== 'moved' && first.written.form !== 'yearless') return false;
  return second.from === first.to || (second.from === first.to + 1 && tokens.word[first.to] === 'of');
}
