/** Whether a figure tells what came after that of which something is said, so that it is no operand of it. */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { wordSet } from '../text/word-set.ts';
import { fall, rise } from '../vocabulary/en/cues.ts';

/** `up 30% to $130, before falling back to $110`: what came afterwards is no operand of what is said before. */
export function isAfterwards(
  article: ReadArticle,
  frames: readonly Frame[],
  stated: number,
  figure: number,
): boolean {
  const here = frames[stated];
  if (figure < stated || frames[figure]?.order !== here?.order) return false;
  const tokens = article.blocks[here?.block ?? -1]?.tokens;
  const end = article.figures[figure]?.from ?? 0;
  for (let at = article.figures[stated]?.to ?? end; at < end - 1; at += 1)
    if (tokens !== undefined && befores.has(tokens, at) && turning.has(tokens, at + 1)) return true;
  return false;
}

const befores = wordSet('before');
const turning = wordSet(
  [...rise, ...fall].filter((word) => word.endsWith('ing')).join(' ') + ' slipping settling',
);
