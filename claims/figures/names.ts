/** Tells a number word that is part of a name: `the Six Nations`, `the Big Four`. A headline in title case is none. */
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital, markAt } from './numeral.ts';
import { enterWord } from '../text/lexicon.ts';
import { idAt, wordSet } from '../text/word-set.ts';

/** How far to look for plain words, which tell running text from a line in title case. */
const reach = 7;
const openers = wordSet(
  'the a an in on at of and or but for with from to by as since until last this next every each all',
);
const quote = new Set(['"', '“', '‘'].map(enterWord));

/** Whether a token with a capital stands inside a sentence of running text. */
export function isInName(tokens: Tokens, at: number, text: string): boolean {
  if (!isCapital(tokens, at, text) || opensSentence(tokens, at, text)) return false;
  let plain = 0;
  for (let near = at - reach; near <= at + reach; near += 1) {
    if (near < 0 || near >= tokens.count || tokens.shape[near] !== shape.word || openers.has(tokens, near))
      continue;
    const long = (tokens.end[near] ?? 0) - (tokens.start[near] ?? 0) > 3;
    if (long && !isCapital(tokens, near, text)) plain += 1;
  }
  return plain > 1 || (plain === 1 && tokens.count < 9);
}

/** The first word of a sentence, a line or a quotation. */
export function opensSentence(tokens: Tokens, at: number, text: string): boolean {
  if (at === 0 || tokens.shape[at - 1] === shape.line || quote.has(idAt(tokens, at - 1))) return true;
  const before = markAt(tokens, at - 1, text);
  return (
    before === 46 ||
    before === 33 ||
    before === 63 ||
    before === 58 ||
    before === 40 ||
    before === 0x2014 ||
    before === 0x2022
  );
}
