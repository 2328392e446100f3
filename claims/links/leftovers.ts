/**
 * Ties what is left to a whole and the part that went: "six of the ten bidders withdrew, leaving four". Where more than
 * these is told of them, "leaving four injured", nothing is found.
 */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Link } from './link.ts';

/** From the part to what is left. */
const reach = 20;
const leaving = wordSet('leaving leaves left');
const determiners: ReadonlySet<string> = new Set('the its their his her our those these'.split(' '));
const hedges: ReadonlySet<string> = new Set(['only', 'just']);
/** Behind what is left they say no more of it than that it is left. */
const leftBehind: ReadonlySet<string> = new Set(
  'in still left open standing remaining intact available others'.split(' '),
);
const races: ReadonlySet<string> = new Set(
  'race contest running field squad game draw competition hunt favour favor'.split(' '),
);

export function linkLeftovers({ blocks, figures }: ReadArticle, frames: readonly Frame[]): readonly Link[] {
  const links: Link[] = [];
  figures.forEach((whole, number) => {
    const [left, before] = [figures[number + 1], figures[number - 1]];
    const frame = frames[number];
    if (
      left === undefined ||
      before === undefined ||
      frame === undefined ||
      !isCount(whole) ||
      !isCount(left)
    )
      return;
    const tokens = blocks[frame.block]?.tokens;
    if (tokens === undefined || frames[number + 1]?.order !== frame.order || !isCount(before)) return;
    if (frames[number - 1]?.order !== frame.order || left.from - whole.to > reach) return;
    if (!isPartOf(tokens, before, whole) || !isLeft(tokens, whole, left)) return;
    if ([-1, 0, 1].some((step) => frames[number + step]?.mode !== 'asserted')) return;
    links.push({
      check: 'difference',
      stated: number + 1,
      operands: [
        { role: 'new', figure: number },
        { role: 'old', figure: number - 1 },
      ],
      reading: 0,
      score: 0,
      strength: 'strong',
      rivals: [],
      runnersUp: [],
      because: [],
    });
  });
  return links;
}

const isCount = ({ kind, numeral, hedge }: Figure): boolean =>
  kind === 'number' && numeral !== null && numeral.decimals === 0 && hedge === undefined;

/** `six of the ten` */
function isPartOf({ word }: Tokens, part: Figure, whole: Figure): boolean {
  const at = part.to;
  if (word[at] !== 'of') return false;
  return whole.from === at + 2 && determiners.has(word[at + 1] ?? '');
}

/** `, leaving four in the race` */
function isLeft(tokens: Tokens, whole: Figure, left: Figure): boolean {
  const { word, shape: shapes, count } = tokens;
  let at = left.from - 1;
  if (hedges.has(word[at] ?? '')) at -= 1;
  if (!leaving.has(tokens, at) || (word[at] === 'left' ? word[at - 1] !== 'which' : word[at - 1] !== ','))
    return false;
  const behind = word[left.to] ?? '';
  if (left.to >= count || shapes[left.to] !== shape.word) return true;
  if (behind === word[whole.to]) return shapes[left.to + 1] !== shape.word;
  if (behind === 'in') return [1, 2, 3].some((step) => races.has(word[left.to + step] ?? ''));
  return leftBehind.has(behind) && (behind === 'still' || shapes[left.to + 1] !== shape.word);
}
