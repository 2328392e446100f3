/** Which figures are no operands of a change, though they stand near it: steps, changes, the two sides of another sum. */
import type { CheckRule } from '../checks/rule.ts';
import type { Frame } from '../frames/frame.ts';
import { hedgePhrases } from '../frames/hedge-phrases.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { wordSet } from '../text/word-set.ts';
import { isInPoints } from './in-points.ts';
import { isSaidLevel } from './said-level.ts';
import type { Candidate } from './scores.ts';

/**
 * The two stand behind the change and are held against each other, and no words tie them to it: "unit sales grew 6%, and
 * revenue was $90 million compared with $80 million", "up 40% since January, closed at $28, against $27 on Tuesday".
 */
export function isOfAnotherSum(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
  stated: number,
  first: Candidate,
  second: Candidate,
): boolean {
  if (rule.mayState !== 'change' || first.tied || second.tied) return false;
  if (first.figure < stated || second.figure < stated) return false;
  const [here, one, two] = [frames[stated], frames[first.figure], frames[second.figure]];
  const tokens = article.blocks[here?.block ?? -1]?.tokens;
  if (here === undefined || one === undefined || two === undefined || tokens === undefined) return false;
  const isOther = ({ clause, measure }: Frame): boolean =>
    clause !== here.clause && measure[0] !== undefined && here.measure[0] !== measure[0];
  if (isOther(one) && isOther(two)) return true;
  const before = (figure: number): number => {
    const from = article.figures[figure]?.from ?? 0;
    return from - 1 - hedgePhrases.endsBefore(tokens, from);
  };
  const isFrom = [first, second].some(({ figure }) => leads.has(tokens, before(figure)));
  return since.has(tokens, article.figures[stated]?.to ?? -1) && !isFrom;
}

const since = wordSet('since');
const leads = wordSet('from to');

/** `fell by 12,000`: how far something went is no level, whatever else may be said of it. */
export function isStep(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
  role: string,
  { figure }: Candidate,
): boolean {
  if (rule.mayState !== 'change' || rule.operands[role]?.signed !== undefined) return false;
  const tokens = article.blocks[frames[figure]?.block ?? -1]?.tokens;
  const from = article.figures[figure]?.from ?? 0;
  return tokens !== undefined && by.has(tokens, from - 1 - hedgePhrases.endsBefore(tokens, from));
}

const by = wordSet('by');

/**
 * `takes the single to $35 and the return to $71`: both are what something came to, and of two things. `from $20 to $30 and
 * then to $40` goes on with one.
 */
export function areBothReached(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
  first: Candidate,
  second: Candidate,
): boolean {
  if (rule.inTime === undefined || first.tied || second.tied) return false;
  const [one, two] = [frames[first.figure], frames[second.figure]];
  const tokens = article.blocks[one?.block ?? -1]?.tokens;
  if (tokens === undefined || one?.order !== two?.order) return false;
  const isReached = ({ figure }: Candidate): boolean => {
    const from = article.figures[figure]?.from ?? 0;
    const before = from - 1 - hedgePhrases.endsBefore(tokens, from);
    return reaching.has(tokens, before) && !comparing.has(tokens, before - 1);
  };
  return isReached(first) && isReached(second);
}

const reaching = wordSet('to');
const comparing = wordSet('compared relative contrast comparison');

/** A change is no level that another could be reckoned from. */
export const isChange = (frames: readonly Frame[], figure: number): boolean =>
  frames[figure]?.standing === 'change';

/** `Up from $124 million` is a level, and `up $41 million, its rival drops 54%` goes the other way. */
export function isNoChange(
  article: ReadArticle,
  frames: readonly Frame[],
  stated: number,
  { figure, tied, cue }: Candidate,
): boolean {
  if (tied) return false;
  const change = frames[figure];
  // In another sentence nothing but words makes it a change.
  if (cue <= 0 && change?.standing !== 'change' && change?.order !== frames[stated]?.order) return true;
  if (isSaidLevel(article, frames, figure)) return true;
  // `up £190 on the month and 62 per cent on the year`
  const [basis, its] = [frames[stated]?.basis ?? null, change?.basis ?? null];
  if (basis !== null && its !== null && basis !== its) return true;
  // `shrinking by 7.7 points to 26.5%` is of another percentage.
  const [points, next] = [article.figures[figure], article.figures[figure + 1]];
  const tokens = article.blocks[change?.block ?? -1]?.tokens;
  if (points?.kind === 'number' && next?.kind === 'percent' && tokens !== undefined)
    if (isInPoints(tokens, points) && leads.has(tokens, next.from - 1)) return true;
  const [here, there] = [frames[stated]?.direction, change?.direction];
  return (here === 1 && there === -1) || (here === -1 && there === 1);
}
