/** Whether two figures are the ends of one range, `a forecast of 31,000 to 33,000`, so that neither came from the other. */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { wordSet } from '../text/word-set.ts';

/** What may stand before a range that is told as a movement: `rose 6.5% (31,000 to 33,000)`. */
const moves = wordSet('( : , — –');
const fromWord = wordSet('from');
/** So many tokens may part a change from the two amounts that stand beside it. */
const beside = 3;

/** Two figures that are the ends of a range and no movement told beside the stated figure. */
export function areRangeEnds(
  article: ReadArticle,
  frames: readonly Frame[],
  stated: number,
  one: number,
  two: number,
): boolean {
  const first = Math.min(one, two);
  const range = article.figures[first - 1];
  if (range?.kind !== 'range' || (article.figures[first]?.from ?? 0) !== range.from) return false;
  const last = article.figures[Math.max(one, two)];
  const said = article.figures[stated];
  const here = frames[first];
  if (last === undefined || said === undefined || here === undefined || last.to > range.to) return false;
  if (frames[Math.max(one, two)]?.block !== here.block) return false;
  const tokens = article.blocks[here.block]?.tokens;
  if (tokens === undefined || fromWord.has(tokens, range.from - 1)) return false;
  const isBeside = range.from - said.to <= beside && said.from - range.to <= beside;
  return !(isBeside && frames[stated]?.block === here.block && moves.has(tokens, range.from - 1));
}

/** Whether a percentage is an end of `35% to 39%`, so that another amount goes with the other end. */
export function isRangeEnd(article: ReadArticle, number: number): boolean {
  const end = article.figures[number];
  if (end === undefined) return false;
  for (let at = number - 1; at >= number - 2; at -= 1) {
    const range = article.figures[at];
    if (range?.kind === 'range') return range.start <= end.start && end.end <= range.end;
  }
  return false;
}
