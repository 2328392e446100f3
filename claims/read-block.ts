/** Reads one block by itself: tokens, sentences, clauses, quotations and figures. It is pure, by the block's text. */
import { readWritten } from './figures/read.ts';
import type { Written } from './figures/written.ts';
import type { ReadBlock } from './frames/reading.ts';
import type { Block } from './text/block.ts';
import { findQuotes } from './text/quotes.ts';
import { numberClauses, splitSentences } from './text/sentences.ts';
import { readTokens } from './text/tokens.ts';

export function readBlock(
  text: string,
  block: Block,
  firstFigure: number,
): { readonly block: ReadBlock; readonly figures: readonly Written[] } {
  const tokens = readTokens(text, block.start, block.end);
  const sentences = splitSentences(tokens, text);
  const clauses = new Int32Array(tokens.count);
  for (const sentence of sentences) numberClauses(tokens, sentence, clauses);
  const figures = readWritten(tokens, text);
  const quotes = findQuotes(tokens, text);
  return {
    block: { block, tokens, sentences, clauses, quotes, firstFigure, figureCount: figures.length },
    figures,
  };
}
