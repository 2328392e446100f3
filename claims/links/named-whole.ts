/**
 * Finds the wholes that a share names only by what they measure: "Gross profit was $26.4 million, or 25% of net sales",
 * behind "net sales were $106 million". Such a link is never strong: a party's 1,559 votes are not the vote.
 */
import type { Frame } from '../frames/frame.ts';
import { readForward } from '../frames/noun-phrase.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { compareMeasures } from '../frames/same-measure.ts';
import { wordSet } from '../text/word-set.ts';

const ofWord = wordSet('of');
const leads = wordSet('the its their our his her total overall all net gross');
const ends = wordSet(', ; . )');
/** So many figures and sentences before the share a whole may stand. */
const farthestFigure = 8;
const farthestSentence = 1;

/** The figures, nearest first; none where an amount stands behind the `of`. */
export function wholesNamed(
  article: ReadArticle,
  frames: readonly Frame[],
  stated: number,
): readonly number[] {
  const [figure, frame] = [article.figures[stated], frames[stated]];
  const block = article.blocks[frame?.block ?? -1];
  if (figure === undefined || frame === undefined || block === undefined) return [];
  const { tokens, sentences } = block;
  if (!ofWord.has(tokens, figure.to)) return [];
  const next = article.figures[stated + 1]?.from ?? tokens.count;
  const end = Math.min(sentences[frame.sentence]?.to ?? 0, figure.to + 7);
  let at = figure.to + 1;
  while (at < end && leads.has(tokens, at)) at += 1;
  const { phrase, to } = readForward(tokens, at, end);
  const head = tokens.word[phrase.at(-1) ?? -1];
  // "32% of the authorization under our $500 million program" has its whole behind it.
  const isBehind = frames[stated + 1]?.order === frame.order && next - to < 4 && !ends.has(tokens, to);
  if (head === undefined || isBehind) return [];
  const found: number[] = [];
  for (let number = stated - 1; number >= Math.max(0, stated - farthestFigure); number -= 1) {
    const there = frames[number];
    if (there === undefined || there.block !== frame.block || frame.order - there.order > farthestSentence)
      break;
    const [own = ''] = there.measure;
    if (there.standing === 'level' && own !== '' && compareMeasures([own], [head]) === 'same')
      found.push(number);
  }
  return found;
}
