/** Finds the times that a sentence names, in the order of its words. */
import type { Figure } from '../figures/figure.ts';
import type { Stretch } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import { readAbsolute } from './absolute-periods.ts';
import type { Source } from './period-source.ts';
import { readRelative } from './relative-periods.ts';
import { writtenDate } from './written-period.ts';
import type { Phrase, Written } from './written-period.ts';

/**
 * The times that the words of a sentence give, in reading order, none over another. `dated` are its figures with dates;
 * what counts from another time is read from the words, which say from which.
 */
export function findPhrases(
  tokens: Tokens,
  text: string,
  { from, to }: Stretch,
  dated: readonly Figure[],
): readonly Phrase[] {
  const dates = new Map<number, { readonly to: number; readonly written: Written }>();
  for (const figure of dated) {
    const written = figure.date === undefined ? null : writtenDate(figure.date);
    if (written !== null && !dates.has(figure.from)) dates.set(figure.from, { to: figure.to, written });
  }
  const source: Source = { tokens, text, from, to, dates };
  const phrases: Phrase[] = [];
  for (let at = from; at < to; at += 1) {
    const phrase = readRelative(source, at) ?? readAbsolute(source, at);
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

/** `in the quarter a year earlier`, `in March, a year ago`: one time in two steps. */
function belongs(tokens: Tokens, first: Phrase, second: Phrase): boolean {
  if (second.written.form !== 'moved' || second.written.relative.offset === 0 || first.earlier) return false;
  if (first.written.form !== 'moved' && first.written.form !== 'yearless') return false;
  return second.from === first.to || (second.from === first.to + 1 && tokens.word[first.to] === 'of');
}
