/** What the words beside a multiple make of it: "three times more" may be growth, "fell threefold" is a part. */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { fall } from '../vocabulary/en/cues.ts';
import { lessWords } from '../vocabulary/en/multiples.ts';

const comparatives: ReadonlySet<string> = new Set(
  'more higher larger bigger greater faster slower longer'.split(' '),
);

/** `fell threefold`, `three times fewer`: by a factor. */
export function saysLess(article: ReadArticle, frames: readonly Frame[], stated: number): boolean {
  const word = article.blocks[frames[stated]?.block ?? -1]?.tokens.word ?? [];
  const { from = 0, to = 0 } = article.figures[stated] ?? {};
  if (lessWords.has(word[to] ?? '') || falls.has(word[to] ?? '')) return true;
  return [1, 2, 3].some((step) => falls.has(word[from - step] ?? ''));
}

const falls: ReadonlySet<string> = new Set(fall);

/** `three times more`, `four times larger`: the words may also mean the growth. */
export function saysMore(article: ReadArticle, frames: readonly Frame[], stated: number): boolean {
  const block = article.blocks[frames[stated]?.block ?? -1];
  const word = block?.tokens.word[article.figures[stated]?.to ?? -1] ?? '';
  if (lessWords.has(word)) return false;
  return comparatives.has(word) || (word.length > 5 && word.endsWith('er'));
}
