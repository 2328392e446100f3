/** Finds quotations that are somebody's words. Titles and scare quotes, short or without a verb's length, are not. */
import type { Stretch } from './sentences.ts';
import { shape } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A shorter quotation is a title, a term or a scare quote. */
const fewestWords = 5;

export function findQuotes(tokens: Tokens, text: string): readonly Stretch[] {
  const quotes: Stretch[] = [];
  let open: number | null = null;
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.word[at];
    if (word === '“' || (word === '"' && open === null)) {
      open = at;
    } else if ((word === '”' || word === '"') && open !== null) {
      keep(tokens, text, { from: open, to: at + 1 }, quotes);
      open = null;
    }
  }
  if (open !== null) keep(tokens, text, { from: open, to: tokens.count }, quotes);
  return quotes;
}

function keep(tokens: Tokens, text: string, quote: Stretch, quotes: Stretch[]): void {
  let count = 0;
  let small = 0;
  for (let at = quote.from + 1; at < quote.to; at += 1) {
    if (tokens.shape[at] !== shape.word) continue;
    count += 1;
    const letter = text.charAt(tokens.start[at] ?? 0);
    if (letter === letter.toLowerCase()) small += 1;
  }
  const stop = /[.,!?…]/.test(tokens.word[quote.to - 2] ?? '') || /[,]/.test(tokens.word[quote.to] ?? '');
  if ((count >= fewestWords && small * 2 > count) || (count >= 2 && stop && small > 0)) quotes.push(quote);
}
