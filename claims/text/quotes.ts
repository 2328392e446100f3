/**
 * Finds quotations that are somebody's words: in double marks, in single ones where a stop stands before the closing
 * mark, in guillemets. Titles and scare quotes, short or with capitals throughout, are not.
 */
import type { Stretch } from './sentences.ts';
import { shape, touches } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A shorter quotation is a title, a term or a scare quote. */
const fewestWords = 5;

const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’', "'": "'" };
const openingMarks = new Set(Object.keys(closing));
const quoteMarks = wordSet([...Object.keys(closing), ...Object.values(closing)]);
/** These are apostrophes too, so less is enough to doubt them. */
const single = new Set(['‘', "'"]);
const stopMark = /^[.,!?…]$/;

export function findQuotes(tokens: Tokens, text: string): readonly Stretch[] {
  const quotes: Stretch[] = [];
  let open: { readonly at: number; readonly mark: string } | null = null;
  for (let at = 0; at < tokens.count; at += 1) {
    if (!quoteMarks.has(tokens, at)) continue;
    const word = tokens.word[at] ?? '';
    if (open !== null && word === closing[open.mark] && closes(tokens, at, open.mark)) {
      keep(tokens, text, { from: open.at, to: at + 1 }, quotes);
      open = null;
    } else if (openingMarks.has(word) && mayOpen(tokens, at, word, open?.mark ?? null)) {
      open = { at, mark: word };
    }
  }
  if (open !== null && !single.has(open.mark))
    keep(tokens, text, { from: open.at, to: tokens.count }, quotes);
  return quotes;
}

/** A curly mark or a guillemet opens wherever it stands; of two that open, the later one counts. */
function mayOpen(tokens: Tokens, at: number, mark: string, opened: string | null): boolean {
  if (opened !== null && (single.has(mark) || mark === '"') && !single.has(opened)) return false;
  if (mark !== '"' && mark !== "'") return true;
  // Behind a figure or a letter it is an inch or an apostrophe.
  const isBehind = at > 0 && touches(tokens, at - 1) && tokens.shape[at - 1] !== shape.mark;
  return !isBehind && (mark === '"' || touches(tokens, at));
}

function closes(tokens: Tokens, at: number, mark: string): boolean {
  if (!single.has(mark)) return true;
  const isBeforeWord = touches(tokens, at) && tokens.shape[at + 1] === shape.word;
  return !isBeforeWord && touches(tokens, at - 1) && stopMark.test(tokens.word[at - 1] ?? '');
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
  const stop = stopMark.test(tokens.word[quote.to - 2] ?? '') || tokens.word[quote.to] === ',';
  if ((count >= fewestWords && small * 2 > count) || (count >= 2 && stop && small > 0)) quotes.push(quote);
}
