/** Splits the tokens of a block into sentences and clauses. What a clause says is for `frames/` to find out. */
import { sayingVerbs } from '../vocabulary/en/claims.ts';
import {
  abbreviations,
  calendarNames,
  numbering,
  openAbbreviations,
  openers,
  titleAbbreviations,
  zones,
} from '../vocabulary/en/sentences.ts';
import { enterWord } from './lexicon.ts';
import { shape, touches } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stops = wordSet('. ! ? … 。 ！ ？');
const closers = wordSet(`" ” ’ ' ) ] »`);
/** So many words may stand between a quoted question and the verb of saying behind it. */
const longestSpeaker = 5;

/** The sentences of a block: together they hold every token, in order. A line end inside a block ends one. */
export function splitSentences(tokens: Tokens, text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const isLine = tokens.shape[at] === shape.line;
    if (!isLine && !stops.has(tokens, at)) continue;
    const next = isLine ? at + 1 : behindClosers(tokens, at);
    if (!isLine && !endsHere(tokens, text, at, next)) continue;
    sentences.push({ from, to: next });
    from = next;
    at = next - 1;
  }
  if (from < tokens.count) sentences.push({ from, to: tokens.count });
  return sentences;
}

/** The first token behind a stop and the marks that close on it. */
function behindClosers(tokens: Tokens, stop: number): number {
  let next = stop + 1;
  while (next < tokens.count && closers.has(tokens, next) && touches(tokens, next - 1)) next += 1;
  return next;
}

function endsHere(tokens: Tokens, text: string, at: number, next: number): boolean {
  if (next >= tokens.count) return true;
  if (touches(tokens, at) && next === at + 1)
    return stops.has(tokens, next) ? false : isGlued(tokens, text, at);
  if (!looksLikeStart(tokens, text, next)) return false;
  const mark = tokens.word[at];
  // "“Why?” Ada Berg asked." is one sentence.
  if (mark === '?' || mark === '!') return next === at + 1 || !isSpeakerNext(tokens, next);
  const trails = mark === '…' || (tokens.word[at - 1] === '.' && touches(tokens, at - 1));
  if (trails) return tokens.word[next] !== 'i';
  return mark !== '.' || at === 0 || !touches(tokens, at - 1) || !isAbbreviated(tokens, text, at, next);
}

/** "It rose.The ferry": the space is missing. A lower-case word, and behind the stop a word that opens a sentence. */
function isGlued(tokens: Tokens, text: string, at: number): boolean {
  if (tokens.word[at] !== '.' || at === 0 || !touches(tokens, at - 1)) return false;
  const [before, behind] = [tokens.start[at - 1] ?? 0, tokens.start[at + 1] ?? 0];
  const isWord = tokens.shape[at - 1] === shape.word && (tokens.end[at - 1] ?? 0) - before > 1;
  return (
    isWord && !isCapital(text, before) && isCapital(text, behind) && openers.has(tokens.word[at + 1] ?? '')
  );
}

/** Whether the full stop belongs to the word before it and ends nothing. */
function isAbbreviated(tokens: Tokens, text: string, at: number, next: number): boolean {
  const word = tokens.word[at - 1] ?? '';
  const follows = tokens.word[next] ?? '';
  const opens = tokens.shape[next] === shape.word && openers.has(follows);
  const isLetter =
    tokens.shape[at - 1] === shape.word && tokens.end[at - 1] === (tokens.start[at - 1] ?? 0) + 1;
  // "1. Apples": the number of an item, not the end of a sentence.
  if (at === 1 && tokens.shape[0] === shape.digits && word.length < 3) return true;
  if (titleAbbreviations.has(word)) return true;
  if (isLetter && isCapital(text, tokens.start[at - 1] ?? 0)) return word !== 'i' && !opens;
  if (numbering.has(word)) return tokens.shape[next] === shape.digits;
  if (isLetter && tokens.word[at - 2] === '.' && touches(tokens, at - 2)) {
    if (openAbbreviations.has(`${tokens.word[at - 3] ?? ''}.${word}`)) return true;
    return word !== 'm' || zones.has(follows) || calendarNames.has(follows);
  }
  return abbreviations.has(word) && !opens && (word !== 'etc' || tokens.shape[next] !== shape.mark);
}

/** "Ada Berg asked", "she said": a verb of saying stands close behind, before any mark. */
function isSpeakerNext(tokens: Tokens, next: number): boolean {
  for (let at = next; at < Math.min(tokens.count, next + longestSpeaker); at += 1) {
    if (tokens.shape[at] !== shape.word) return false;
    if (sayingVerbs.has(tokens.word[at] ?? '')) return true;
  }
  return false;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function looksLikeStart(tokens: Tokens, text: string, at: number): boolean {
  const first = text.charAt(tokens.start[at] ?? 0);
  if (tokens.shape[at] === shape.word)
    return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
  return tokens.shape[at] !== shape.mark || /["“‘'([$£€¥«—–-]/.test(first);
}
const clauseMarks = wordSet('; : — –');
const clauseWords = wordSet('while whereas although though but whilst');
const [comma, and, open, close] = [enterWord(','), enterWord('and'), enterWord('('), enterWord(')')];

/**
 * Writes the number of the clause of each token of a sentence, counted from 0. Brackets open no clause of their own.
 */
export function numberClauses(tokens: Tokens, { from, to }: Stretch, clauses: Int32Array): void {
  let clause = 0;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const word = tokens.id[at];
    if (word === open) depth += 1;
    if (word === close && depth > 0) depth -= 1;
    const begins =
      depth === 0 &&
      at > from &&
      (clauseWords.has(tokens, at) ||
        (word === and && tokens.id[at - 1] === comma) ||
        (clauseMarks.has(tokens, at) && !touches(tokens, at)));
    if (begins) clause += 1;
    clauses[at] = clause;
  }
}
