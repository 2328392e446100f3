/** Counts the places and peoples that an article names, by the currency that they speak for. */
import { enterWord } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { currencyPlaces } from '../vocabulary/currency-places.ts';

const codes: (string | undefined)[] = [];
for (const [code, words] of Object.entries(currencyPlaces))
  for (const word of words) codes[enterWord(word)] = code;

/** Mentions by ISO code. */
export type Mentions = Map<string, number>;

export function countPlaces(tokens: Tokens, mentions: Mentions): void {
  for (let at = 0; at < tokens.count; at += 1) {
    const code = codes[tokens.id[at] ?? 0];
    if (code !== undefined) mentions.set(code, (mentions.get(code) ?? 0) + 1);
  }
}
