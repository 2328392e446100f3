/**
 * Whether a link runs from a loss to a profit or back. Such a change is no percentage, since what it would be measured on
 * lies below zero. Source: DESIGN of the outcomes, a base that is negative or changes its sign.
 */
import type { CheckRule } from '../checks/rule.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { wordSet } from '../text/word-set.ts';
import { gainNouns, lossNouns } from '../vocabulary/en/gains.ts';
import type { Link } from './link.ts';

const losses = wordSet(lossNouns);
const gains = wordSet(gainNouns);
const joints = wordSet('of was is totaling totalling');

/** Both sides must be named: where one has no noun it may be as much a loss as the other. */
export function changesSign(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
  { operands }: Link,
): boolean {
  if (rule.inTime === undefined) return false;
  const [first, second] = rule.inTime.map((role) => {
    const operand = operands.find((one) => one.role === role);
    return operand === undefined ? null : sideOf(article, frames, operand.figure);
  });
  return first != null && second != null && first !== second;
}

/** `a loss of $3 million`, `a $3 million loss`. */
function sideOf(article: ReadArticle, frames: readonly Frame[], number: number): 'loss' | 'gain' | null {
  const figure = article.figures[number];
  const tokens = article.blocks[frames[number]?.block ?? -1]?.tokens;
  if (figure === undefined || tokens === undefined) return null;
  const before = joints.has(tokens, figure.from - 1) ? figure.from - 2 : -1;
  if (losses.has(tokens, figure.to) || losses.has(tokens, before)) return 'loss';
  if (gains.has(tokens, figure.to) || gains.has(tokens, before)) return 'gain';
  const [head = ''] = frames[number]?.measure ?? [];
  return lossNouns.has(head) ? 'loss' : gainNouns.has(head) ? 'gain' : null;
}
