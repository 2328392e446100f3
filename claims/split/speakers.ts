/**
 * Who speaks in each sentence of an article. A quotation has one speaker, named before, inside or behind it, however
 * many sentences it has; one that runs on over paragraphs, its opening mark repeated, keeps its speaker.
 */
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { sentenceOf } from '../frames/reading.ts';
import type { Enclosed } from './enclosed.ts';
import { attributionOf, isQuoted } from './voice.ts';
import type { Attribution } from './voice.ts';

type Speakers = (Attribution | null)[];

/** By block and sentence. `enclosed` is by block. */
export function findSpeakers(
  article: ReadArticle,
  enclosed: readonly Enclosed[],
): readonly (readonly (Attribution | null)[])[] {
  const found = article.blocks.map((block, index) => speakersIn(block, article.text, enclosed[index]));
  for (let index = 1; index < found.length; index += 1) carry(article, found, index - 1, index);
  for (let index = found.length - 1; index > 0; index -= 1) carry(article, found, index, index - 1);
  return found;
}

function speakersIn(block: ReadBlock, text: string, enclosed: Enclosed | undefined): Speakers {
  if (enclosed === undefined) return [];
  const speakers: Speakers = block.sentences.map((one) => attributionOf(block, text, one, enclosed));
  for (const { from, to } of block.quotes) {
    const [first, last] = [sentenceOf(block, from), sentenceOf(block, to - 1)];
    fill(speakers, first, last, speakers[first] ?? speakers[last] ?? null);
  }
  // “It is over,” he said. “We will not come back.”
  for (const [index, sentence] of block.sentences.entries()) {
    const before = speakers[index - 1];
    if (speakers[index] !== null || !before || !isQuoted(block, sentence, enclosed)) continue;
    const previous = block.sentences[index - 1];
    const isAfterQuote =
      previous !== undefined && (enclosed.isQuoted(previous.from) || enclosed.isQuoted(previous.to - 1));
    if (isAfterQuote) speakers[index] = before;
  }
  return speakers;
}

function fill(speakers: Speakers, first: number, last: number, speaker: Attribution | null): void {
  for (let index = first; index <= last; index += 1) speakers[index] ??= speaker;
}

/** Hands the speaker of one block to the next, or back, where a quotation runs from the upper into the lower one. */
function carry(article: ReadArticle, found: readonly Speakers[], from: number, to: number): void {
  const [upper, lower] = [article.blocks[Math.min(from, to)], article.blocks[Math.max(from, to)]];
  const open = upper && openAtEnd(upper);
  const begun = lower?.quotes[0];
  if (!upper || !lower || !open || begun?.from !== 0) return;
  const [above, below] = [found[Math.min(from, to)] ?? [], found[Math.max(from, to)] ?? []];
  const firstOpen = sentenceOf(upper, open.from);
  const lastBegun = sentenceOf(lower, begun.to - 1);
  if (from < to) fill(below, 0, lastBegun, above.at(-1) ?? null);
  else fill(above, firstOpen, above.length - 1, below[lastBegun] ?? null);
}

/** The quotation that a block ends in without a closing mark. */
function openAtEnd(block: ReadBlock): ReadBlock['quotes'][number] | undefined {
  const last = block.quotes.at(-1);
  const isOpen = last?.to === block.tokens.count && !/^[”"»]$/.test(block.tokens.word[last.to - 1] ?? '');
  return isOpen ? last : undefined;
}
