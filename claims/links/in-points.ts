/** Whether a bare count of points may be one of percentage: `5.5 points`, `a 10-point lead`. */
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const points = wordSet('point points');
const hyphen = wordSet('-');

/** Two percentages must stand beside it for that: points are scored and indices move by them as well. */
export const isInPoints = (tokens: Tokens, { to }: Figure): boolean =>
  points.has(tokens, hyphen.has(tokens, to) ? to + 1 : to);

const played = wordSet('shots shooting scored scoring throws rebounds assists game games beat match');

/** `14 points on 38% shooting`: they are scored. */
export function areScored(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (played.has(tokens, at)) return true;
  return false;
}
