/** Whether the words say of an amount that something stands there: then it is no change of anything. */
import type { Frame } from '../frames/frame.ts';
import { hedgePhrases } from '../frames/hedge-phrases.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { wordSet } from '../text/word-set.ts';
import { either, fall, level, rise } from '../vocabulary/en/cues.ts';

const leading = wordSet('from to at');
const reaching = wordSet('to');
const opening = wordSet('( [');
const moving = wordSet([...rise, ...fall, ...either, 'change', 'difference', 'by']);
const standing = wordSet([
  ...level.filter((word) => word !== 'of' && word !== 'at'),
  ...[
    'cost',
    'costs',
    'charges',
    'charged',
    'employs',
    'employed',
    'draws',
    'drew',
    'holds',
    'held',
    'sells',
    'pays',
    'paid',
  ],
]);
const of = wordSet('of');
const standingNouns = wordSet(
  'revenue revenues sales turnover profit profits income earnings costs budget price population',
);
/** How far before its verb the noun of a change may stand: "the increase in costs was $5 million". */
const reach = 12;

/** `from $60bn to $45bn`, `it now has 5,750`: where it came from and where it is, and not how far it went. */
export function isSaidLevel(article: ReadArticle, frames: readonly Frame[], figure: number): boolean {
  const frame = frames[figure];
  const block = article.blocks[frame?.block ?? -1];
  const { from, to } = article.figures[figure] ?? { from: 0, to: 0 };
  if (frame === undefined || block === undefined || frame.standing === 'change') return false;
  const { tokens } = block;
  const before = from - 1 - hedgePhrases.endsBefore(tokens, from);
  // `(31,000 to 33,000)`
  const isFirstOfTwo = opening.has(tokens, before) && reaching.has(tokens, to);
  if (isFirstOfTwo || leading.has(tokens, before)) return true;
  // `with sales of $60 million`
  const isOf = of.has(tokens, before) && standingNouns.has(tokens, before - 1);
  if (!isOf && !standing.has(tokens, before)) return false;
  const first = Math.max(block.sentences[frame.sentence]?.from ?? 0, before - reach);
  for (let at = before - 1; at >= first; at -= 1) if (moving.has(tokens, at)) return false;
  return true;
}
