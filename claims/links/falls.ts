/**
 * Finds falls in per cent of what cannot lie below zero, and so cannot fall by more than all of it. Where the words do
 * not say what falls, or it may lie below zero, nothing is found.
 */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { eitherSide } from '../vocabulary/en/gains.ts';
import { whyNotStated } from './eligible.ts';

const quiet: ReadonlySet<string> = new Set(['cell', 'boilerplate', 'byline', 'heading']);

/** Numbers of figures, in reading order. */
export function findFalls(article: ReadArticle, frames: readonly Frame[]): readonly number[] {
  const found: number[] = [];
  for (const [number, { kind, numeral }] of article.figures.entries()) {
    const frame = frames[number];
    if (kind !== 'percent' || numeral === null || frame === undefined) continue;
    if (frame.direction !== -1 || frame.standing !== 'change') continue;
    if (frame.measure.length === 0 || frame.measure.some((word) => eitherSide.has(word))) continue;
    if (quiet.has(article.blocks[frame.block]?.block.kind ?? '')) continue;
    if (whyNotStated(article, frames, number) === null) found.push(number);
  }
  return found;
}
