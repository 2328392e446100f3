/**
 * Finds "three times fewer": nothing can be less by more than all of it, and a third is most likely meant. What replaces
 * it is for `wording/`.
 */
import { toNumber } from '../arithmetic/exact.ts';
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { lessWords } from '../vocabulary/en/multiples.ts';

export interface TimesLess {
  readonly figure: number;
  /** How many times. */
  readonly count: number;
  readonly tokens: Tokens;
  /** Token of `fewer`, and of the `than` of its own clause where there is one. */
  readonly at: number;
  readonly than: number | null;
}

/** So many words may stand between `fewer` and `than`. */
const reach = 4;

/** In reading order. */
export function findTimesLess(article: ReadArticle, frames: readonly Frame[]): readonly TimesLess[] {
  const found: TimesLess[] = [];
  for (const [number, figure] of article.figures.entries()) {
    if (figure.kind !== 'multiple') continue;
    const frame = frames[number];
    const block = article.blocks[frame?.block ?? -1];
    if (block === undefined || frame?.mode === 'quoted' || block.block.kind === 'boilerplate') continue;
    const one = timesLess(block.tokens, number, figure);
    if (one !== null) found.push(one);
  }
  return found;
}

/** Whether the words behind a multiple make it one that takes away. */
export function timesLess(tokens: Tokens, number: number, figure: Figure): TimesLess | null {
  const { word } = tokens;
  const at = figure.to;
  if (figure.value === null || word[at - 1] !== 'times' || !lessWords.has(word[at] ?? '')) return null;
  const count = toNumber(figure.value);
  if (count < 2) return null;
  let than: number | null = null;
  for (let step = at + 1; step <= at + reach && than === null; step += 1) {
    if (word[step] === 'than') than = step;
    else if (tokens.shape[step] !== 1) break;
  }
  return { figure: number, count, tokens, at, than };
}
