/**
 * Words known by number. The tables of the vocabulary enter their words while the engine loads; from then on the reader
 * of tokens finds the number of a word without making a string of it. What a word means is kept by those who entered it.
 */

/** Words by number; number 0 is every word that nobody entered. */
const words: string[] = [''];
const numbers = new Map<string, number>();

/** Open addressing over the hash of a word; a power of two, and at most half full. */
let slots = new Int32Array(1 << 12);
const hashes: number[] = [0];

/** The number of each word or mark that is one code unit of ASCII. */
export const asciiMarks = new Int32Array(128);

/** The hash of a word is folded over its code units; the reader of tokens does the same as it goes. */
const step = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);

/** The number of a word in lower case, or of a mark; entered now where it is new. */
export function enterWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = words.length;
  words.push(word);
  numbers.set(word, number);
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
  hashes.push(hash);
  if (word.length === 1 && word.charCodeAt(0) < 128) asciiMarks[word.charCodeAt(0)] = number;
  if (words.length * 2 > slots.length) grow();
  else if (isPlain(word)) place(number);
  return number;
}

function grow(): void {
  slots = new Int32Array(slots.length * 2);
  for (let number = 1; number < words.length; number += 1) if (isPlain(words[number] ?? '')) place(number);
}

function place(number: number): void {
  const mask = slots.length - 1;
  let slot = spread(hashes[number] ?? 0) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = number;
}

const spread = (hash: number): number => hash ^ (hash >>> 15);

/** The number of the word at a place of a text, all of it ASCII letters, whose hash in lower case is known; else 0. */
export function plainWord(text: string, start: number, end: number, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot] ?? 0;
    if (number === 0) return 0;
    if (hashes[number] === hash && equals(words[number] ?? '', text, start, end)) return number;
  }
}

function equals(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | 32)) return false;
  }
  return true;
}

/** The number of any word in lower case, or of a mark; 0 where nobody entered it. */
export const wordNumber = (word: string): number => numbers.get(word) ?? 0;

/** The word of a number above 0. */
export const wordOf = (number: number): string => words[number] ?? '';
