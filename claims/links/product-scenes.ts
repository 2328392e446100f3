/** The sentences that hold enough figures for a product of two of them to be a third: figures by number, and their tokens. */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { isTransparent } from '../frames/transparent.ts';

export interface ProductScene {
  readonly article: ReadArticle;
  readonly frames: readonly Frame[];
  readonly block: ReadBlock;
  /** Tokens of the sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** In reading order; dates, names, ranks and ranges are left out. */
  readonly figures: readonly Placed[];
  /** The years and dates of the sentence. */
  readonly times: readonly Figure[];
  /** The sentence before in the same block, where it has figures. */
  readonly before: ProductScene | null;
}

/** A figure with its number in the article. */
export interface Placed {
  readonly number: number;
  readonly figure: Figure;
}

const counted: ReadonlySet<string> = new Set([
  'number',
  'money',
  'measure',
  'percent',
  'duration',
  'fraction',
  'multiple',
  'points',
]);
/** A sentence with more figures is a table. */
const mostFigures = 12;

/** In reading order. */
export function productScenes(article: ReadArticle, frames: readonly Frame[]): readonly ProductScene[] {
  const scenes: ProductScene[] = [];
  let before: { readonly scene: ProductScene; readonly order: number; readonly block: number } | null = null;
  for (let begin = 0; begin < frames.length;) {
    const frame = frames[begin];
    let end = begin + 1;
    while (end < frames.length && frames[end]?.order === frame?.order && frames[end]?.block === frame?.block)
      end += 1;
    const block = article.blocks[frame?.block ?? -1];
    if (frame !== undefined && block !== undefined && !quietBlocks.has(block.block.kind)) {
      const isNext = before !== null && before.order === frame.order - 1 && before.block === frame.block;
      const scene = sceneOf(article, frames, block, begin, end, isNext && before ? before.scene : null);
      if (scene !== null) scenes.push(scene);
      before = scene && { scene, order: frame.order, block: frame.block };
    }
    begin = end;
  }
  return scenes;
}

const quietBlocks: ReadonlySet<string> = new Set(['cell', 'boilerplate', 'byline']);

function sceneOf(
  article: ReadArticle,
  frames: readonly Frame[],
  block: ReadBlock,
  begin: number,
  end: number,
  before: ProductScene | null,
): ProductScene | null {
  const { from, to } = block.sentences[frames[begin]?.sentence ?? 0] ?? { from: 0, to: 0 };
  const figures: Placed[] = [];
  const times: Figure[] = [];
  for (let number = begin; number < end; number += 1) {
    const figure = article.figures[number];
    if (figure === undefined || isTransparent(article.figures, number)) continue;
    if (figure.kind === 'year' || figure.kind === 'date') times.push(figure);
    else if (counted.has(figure.kind) && figure.value !== null && figure.value.n > 0)
      figures.push({ number, figure });
  }
  if (figures.length === 0 || figures.length > mostFigures) return null;
  // Of the sentence before only its figures are asked for, never its own past.
  return { article, frames, block, from, to, figures, times, before: before && { ...before, before: null } };
}

/** Strengths that the words allow at most: what is quoted is left alone, what is foreseen or supposed raises no alarm. */
export function standingOf(
  { frames }: ProductScene,
  numbers: readonly number[],
): 'plain' | 'careful' | 'none' {
  let standing: 'plain' | 'careful' = 'plain';
  for (const number of numbers) {
    const mode = frames[number]?.mode;
    if (mode === undefined || mode === 'quoted') return 'none';
    if (mode !== 'asserted') standing = 'careful';
  }
  return standing;
}
