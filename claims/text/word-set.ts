/**
 * Sets of words and of phrases that are asked by token: each word is entered in the lexicon once, while the engine
 * loads, and a question is a look into a table of bytes, with no letter of the text touched.
 */
import { enterWord } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** The number in the lexicon of a token; -1 where there is no such token. */
export const idAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.id[at] ?? 0) : -1;

/** A set of words, to be asked by token. */
export interface WordSet {
  has(tokens: Tokens, at: number): boolean;
}

/** Of words in lower case, or marks of one code point; in one text they are parted by spaces. */
export function wordSet(words: string | Iterable<string>): WordSet {
  const all = typeof words === 'string' ? words.trim().split(/\s+/) : [...words];
  const numbers = all.map(enterWord);
  const bytes = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) bytes[number] = 1;
  return { has: (tokens, at) => at >= 0 && at < tokens.count && bytes[tokens.id[at] ?? 0] === 1 };
}

/** Phrases by their first word and by their last; among those that hold the first given wins. */
export interface PhraseSet {
  /** How many tokens the phrase that begins at a token has; 0 where none does. */
  beginsAt(tokens: Tokens, at: number): number;
  /** How many tokens the phrase that ends before a token has, none of them before `floor`; 0 where none does. */
  endsBefore(tokens: Tokens, end: number, floor?: number): number;
}

export function phraseSet(phrases: readonly (readonly string[])[]): PhraseSet {
  const byFirst: (readonly number[][] | undefined)[] = [];
  const byLast: (readonly number[][] | undefined)[] = [];
  for (const phrase of phrases) {
    const ids = phrase.map(enterWord);
    const [first, last] = [ids[0] ?? 0, ids.at(-1) ?? 0];
    byFirst[first] = [...(byFirst[first] ?? []), ids];
    byLast[last] = [...(byLast[last] ?? []), ids];
  }
  return {
    beginsAt(tokens, at) {
      const some = at >= 0 && at < tokens.count ? byFirst[tokens.id[at] ?? 0] : undefined;
      return some === undefined ? 0 : lengthOf(some, tokens, at, 0, false);
    },
    endsBefore(tokens, end, floor = 0) {
      const some = end > 0 && end <= tokens.count ? byLast[tokens.id[end - 1] ?? 0] : undefined;
      return some === undefined ? 0 : lengthOf(some, tokens, end, floor, true);
    },
  };
}

function lengthOf(
  phrases: readonly number[][],
  tokens: Tokens,
  at: number,
  floor: number,
  before: boolean,
): number {
  for (const ids of phrases) {
    const from = before ? at - ids.length : at;
    if (from < floor || from + ids.length > tokens.count) continue;
    let place = 0;
    while (place < ids.length && tokens.id[from + place] === ids[place]) place += 1;
    if (place === ids.length) return ids.length;
  }
  return 0;
}
