/** Says where in the article something stands: the number of its paragraph, or what its block is. */
import type { Block, Span } from '../../claims/index.ts';
import { reportWords } from './words.en.ts';

/** Finds the block of an offset and names it. Built once for a report. */
export interface Places {
  /** "¶2", "headline"; empty where the blocks are not known. */
  nameOf(offset: number): string;
  /** The block around an offset, else the whole text. */
  around(offset: number): Span;
}

const numbered: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quotation']);

export function placesIn(text: string, blocks: readonly Block[]): Places {
  const ordered = [...blocks].sort((left, right) => left.start - right.start);
  let paragraphs = 0;
  const names = ordered.map(({ kind }) =>
    numbered.has(kind) ? reportWords.paragraph((paragraphs += 1)) : reportWords.blocks[kind],
  );
  return {
    nameOf: (offset) => names[lastStartingBefore(ordered, offset)] ?? '',
    around: (offset) => {
      const block = ordered[lastStartingBefore(ordered, offset)];
      return block !== undefined && offset < block.end ? block : { start: 0, end: text.length };
    },
  };
}

/** -1 before the first block. */
function lastStartingBefore(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
