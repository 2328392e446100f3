/** An article once its blocks are read: tokens, sentences, clauses and figures by block, figures by number over all. */
import type { Figure } from '../figures/figure.ts';
import type { Block } from '../text/block.ts';
import type { Stretch } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';

export interface ReadBlock {
  readonly block: Block;
  readonly tokens: Tokens;
  readonly sentences: readonly Stretch[];
  /** By token of the block. */
  readonly clauses: Int32Array;
  /** Token stretches inside quotation marks that quote somebody, end exclusive. */
  readonly quotes: readonly Stretch[];
  /** The number of the first figure and how many there are. */
  readonly firstFigure: number;
  readonly figureCount: number;
}

export interface ReadArticle {
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  readonly figures: readonly Figure[];
}

/** The sentence that holds a token of a block. */
export function sentenceOf(block: ReadBlock, token: number): number {
  let low = 0;
  let high = block.sentences.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((block.sentences[mid]?.from ?? 0) <= token) low = mid;
    else high = mid - 1;
  }
  return low;
}
