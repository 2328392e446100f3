/** Says where in the article something stands: the number of its paragraph, or the kind of its block. */
import type { Block } from '../../../claims/index.ts';

export interface Place {
  /** Index into the blocks. */
  readonly block: number;
  /** The paragraph's number from 1, or null where the block has none. */
  readonly paragraph: number | null;
  readonly kind: Block['kind'];
}

const numbered: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quotation']);

/** The places of an article, one a block, in reading order. */
export function placesOf(blocks: readonly Block[]): readonly Place[] {
  let paragraphs = 0;
  return blocks.map(({ kind }, block) => ({
    block,
    paragraph: numbered.has(kind) ? ++paragraphs : null,
    kind,
  }));
}

/** The block that holds an offset, or the last one before it; null before the first. */
export function blockAt(blocks: readonly Block[], offset: number): number | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}

/** The blocks to set on the page: those that were found, else the lines of the text. */
export function blocksToRead(text: string, found: readonly Block[] | null | undefined): readonly Block[] {
  return found && (found.length > 0 || text.trim() === '') ? found : linesAsBlocks(text);
}

/** A text whose blocks nobody has found yet is read line by line, so that there is something to read at once. */
function linesAsBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    blocks.push({ kind: 'paragraph', start: line.index, end: line.index + line[0].length });
  }
  return blocks;
}
