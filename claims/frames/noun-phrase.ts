/** Reads a noun phrase by the words that cannot stand in one, forward and backward from a token. */
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { either, fall, rise } from '../vocabulary/en/cues.ts';
import {
  articles,
  auxiliaries,
  phraseEnds,
  nounsToo,
  plurals,
  prepositions,
  takingVerbs,
} from '../vocabulary/en/nouns.ts';

/** Tokens of the words, in reading order. */
export type NounPhrase = readonly number[];

export const moves: ReadonlySet<string> = new Set([...rise, ...fall, ...either]);

/** More words than these are seldom one noun phrase. */
const longest = 5;

/** Words that cannot stand in a noun phrase. */
const outside = wordSet([...articles, ...prepositions, ...phraseEnds, ...auxiliaries, ...moves]);
const verbsOnly = wordSet([...takingVerbs].filter((word) => !nounsToo.has(word)));

/** Whether a word can stand in a noun phrase. */
export function isNominal(tokens: Tokens, at: number): boolean {
  return (
    tokens.shape[at] === shape.word &&
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > 1 &&
    !outside.has(tokens, at)
  );
}

const isPlural = (word: string): boolean =>
  plurals.has(word) ||
  (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is'));

/** From a token on; the first plural ends it, as what is counted is a plural. `to` is exclusive. */
export function readForward(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly phrase: NounPhrase; readonly to: number } {
  const phrase: number[] = [];
  let at = from;
  while (at < to && phrase.length < longest) {
    if (tokens.word[at] === '-' && phrase.length > 0 && isNominal(tokens, at + 1)) {
      at += 1;
      continue;
    }
    if (!isNominal(tokens, at) || isAdverb(tokens, at)) break;
    if (isParticiple(tokens, at) && !isNominal(tokens, at + 1)) break;
    if (verbsOnly.has(tokens, at)) break;
    phrase.push(at);
    at += 1;
    if (isPlural(tokens.word[at - 1] ?? '') && tokens.word[at] !== '-') break;
  }
  return { phrase, to: at };
}

/** `announced` may be a verb; behind a hyphen it is part of an adjective, as it is before a noun. */
export const isParticiple = (tokens: Tokens, at: number): boolean =>
  (tokens.word[at] ?? '').endsWith('ed') && tokens.word[at - 1] !== '-' && (tokens.word[at]?.length ?? 0) > 4;

const isAdverb = (tokens: Tokens, at: number): boolean => (tokens.word[at] ?? '').endsWith('ly');

/** The words that end before a token, back to one that cannot stand in a noun phrase. */
export function readBackward(tokens: Tokens, from: number, end: number): NounPhrase {
  const phrase: number[] = [];
  let at = end - 1;
  while (at >= from && phrase.length < longest && isNominal(tokens, at)) {
    if (verbsOnly.has(tokens, at)) break;
    phrase.unshift(at);
    at -= tokens.word[at - 1] === '-' && at - 2 >= from ? 2 : 1;
  }
  return phrase;
}

/** Lower case, head first. */
export const headFirst = (tokens: Tokens, phrase: NounPhrase): readonly string[] =>
  phrase.map((at) => tokens.word[at] ?? '').reverse();
