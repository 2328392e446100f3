/** How far a name of letters, digits and dashes that touch goes: `A350-900`, `PM2.5`. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { isDash, markAt, runLength, touchesBefore } from './numeral.ts';

/** Longest run of tokens that touch which is looked at as one. */
export const longestRun = 64;
const dotMark = 46;

export const isPartOfName = (tokens: Tokens, at: number, text: string): boolean =>
  tokens.shape[at] === shape.word ||
  tokens.shape[at] === shape.digits ||
  (isDash(markAt(tokens, at, text)) && touches(tokens, at) && touchesBefore(tokens, at));

export function nameEnd(tokens: Tokens, at: number, text: string): number {
  let to = at + 1;
  while (to < tokens.count && to - at < longestRun && touches(tokens, to - 1)) {
    // `PM2.5`: a point between digits belongs to it.
    const point =
      markAt(tokens, to, text) === dotMark && touches(tokens, to) && runLength(tokens, to + 1) > 0;
    if (!point && !isPartOfName(tokens, to, text)) break;
    to += point ? 2 : 1;
  }
  return to;
}
