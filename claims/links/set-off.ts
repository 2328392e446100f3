/** Whether a figure is set off from the words before it as one that says a thing again: `14 of 21, or 67%`, `(67%)`. */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { wordSet } from '../text/word-set.ts';

const marks = wordSet('or ( [ , — – : ; = is was are were i.e equals equalling making meaning namely');
const hedges = wordSet(
  'about around some nearly almost roughly approximately just over under more less than fewer a an the only exactly ' +
    'well close little slightly',
);

/** Hedges between it and the mark are passed over. */
export function isSetOff(article: ReadArticle, frames: readonly Frame[], number: number): boolean {
  const tokens = article.blocks[frames[number]?.block ?? -1]?.tokens;
  if (tokens === undefined) return false;
  let at = (article.figures[number]?.from ?? 0) - 1;
  while (hedges.has(tokens, at)) at -= 1;
  return at < 0 || marks.has(tokens, at);
}
