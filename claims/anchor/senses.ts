/**
 * What a claim says besides its figures and its plain words: its names, and the words that turn its sense round, in
 * order. Two wordings that differ in one of these are two claims.
 */
import type { FoundName } from '../findings.ts';
import { openers } from '../vocabulary/en/sentences.ts';
import { contraries, senses } from '../vocabulary/en/reworded.ts';
import type { Stretch } from './places.ts';
import { wordAt, wordForm } from './words.ts';
import type { Lexicon, Words } from './words.ts';

/** What is asked of the words of two texts. */
export interface Senses {
  /** By the number of a word: one of `senses`. */
  readonly senseOf: ReadonlyMap<number, string>;
  /** By the number of a word: the pair of contraries it belongs to, and its side. */
  readonly sideOf: ReadonlyMap<number, readonly [pair: number, side: 0 | 1][]>;
  /** Words that stand somewhere without a capital: one at the head of a sentence makes no name of them. */
  readonly isCommon: Uint8Array;
}

const senseByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(senses).flatMap(([sense, words]) => words.map((word) => [word, sense] as const)),
);

const sidesByWord: ReadonlyMap<string, readonly [number, 0 | 1][]> = (() => {
  const sides = new Map<string, [number, 0 | 1][]>();
  for (const [pair, words] of contraries.entries())
    for (const side of [0, 1] as const)
      for (const word of words[side].split(' ')) sides.set(word, [...(sides.get(word) ?? []), [pair, side]]);
  return sides;
})();

export function readSenses({ words }: Lexicon, texts: readonly Words[]): Senses {
  const senseOf = new Map<number, string>();
  const sideOf = new Map<number, readonly [number, 0 | 1][]>();
  const isCommon = new Uint8Array(words.length);
  for (const [number, word] of words.entries()) {
    const sense = senseByWord.get(word);
    if (sense !== undefined) senseOf.set(number, sense);
    const sides = sidesByWord.get(word);
    if (sides !== undefined) sideOf.set(number, sides);
    if (openers.has(word)) isCommon[number] = 1;
  }
  for (const { count, id, form } of texts)
    for (let at = 0; at < count; at += 1)
      if (((form[at] ?? 0) & wordForm.capital) === 0) isCommon[id[at] ?? 0] = 1;
  return { senseOf, sideOf, isCommon };
}

/** The words that stand in a name of the register, one byte a word. */
export function markNames(words: Words, names: readonly FoundName[]): Uint8Array {
  const marked = new Uint8Array(words.count);
  for (const { mentions } of names)
    for (const { start, end } of mentions)
      for (let at = wordAt(words, start); at < words.count && (words.start[at] ?? 0) < end; at += 1)
        marked[at] = 1;
  return marked;
}

/** The words with a capital that is not owed to their place, as places in the text. */
export function namesIn(
  words: Words,
  marked: Uint8Array,
  { isCommon }: Senses,
  stretches: readonly Stretch[],
): readonly number[] {
  const found: number[] = [];
  for (const { from, to } of stretches)
    for (let at = from; at < to; at += 1) {
      const form = words.form[at] ?? 0;
      if ((form & wordForm.capital) === 0) continue;
      const isByPlace = (form & wordForm.opens) > 0 && isCommon[words.id[at] ?? 0] === 1;
      if (!isByPlace || marked[at] === 1) found.push(at);
    }
  return found;
}

/** The words that turn the sense, as places in the text. */
export function turnsIn(words: Words, { senseOf }: Senses, stretches: readonly Stretch[]): readonly number[] {
  const found: number[] = [];
  for (const { from, to } of stretches)
    for (let at = from; at < to; at += 1) if (senseOf.has(words.id[at] ?? 0)) found.push(at);
  return found;
}

/** By pair of contraries: the sides that are said, in order, as places in the text. */
export function sidesIn(
  words: Words,
  { sideOf }: Senses,
  stretches: readonly Stretch[],
): ReadonlyMap<number, { readonly at: number; readonly side: 0 | 1 }[]> {
  const found = new Map<number, { readonly at: number; readonly side: 0 | 1 }[]>();
  for (const { from, to } of stretches)
    for (let at = from; at < to; at += 1)
      for (const [pair, side] of sideOf.get(words.id[at] ?? 0) ?? []) {
        const some = found.get(pair);
        if (some === undefined) found.set(pair, [{ at, side }]);
        else some.push({ at, side });
      }
  return found;
}
