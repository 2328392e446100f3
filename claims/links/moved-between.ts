/** The figure that is compared, where a word of change or of beating stands before both: "rose from 45 to 40". */
import { comparatives, degrees, hedgeWords, records } from '../vocabulary/en/comparisons.ts';
import type { Comparator } from './comparators.ts';
import { behindHedge, nextAmount, timeWords } from './compared-scene.ts';
import type { Scene, Tie } from './compared-scene.ts';

/** `rose from 45 to 40`: the figure behind a `to`, with nothing but times in between. */
export function statedBehind(
  { article, block, amounts, skips }: Scene,
  { comparative, at }: Comparator,
  other: number,
): number | null {
  if (comparative.joint !== 'from' || block.tokens.word[at + 1] === 'on') return null;
  const [from, next] = [article.figures[other], nextAmount(amounts, other)];
  const to = article.figures[next];
  if (from === undefined || to === undefined) return null;
  const ends = new Map([...skips].map(([end, begin]) => [begin, end + 1]));
  let step = from.to;
  for (let tries = 0; tries < 6 && step < to.from; tries += 1) {
    const word = block.tokens.word[step] ?? '';
    if (word === 'to') return behindHedge(block, step + 1, to.from) ? next : null;
    const end = ends.get(step);
    if (end === undefined && !timeWords.has(word)) return null;
    step = end ?? step + 1;
  }
  return null;
}

/** `rose to 40 in May from 45`: the word of change stands before the first of the two. */
export function movedTo({ article, block, amounts, skips }: Scene, other: number): Tie | null {
  const { word } = block.tokens;
  const stated = amounts[amounts.indexOf(other) - 1];
  const [from, to] = [article.figures[other], article.figures[stated ?? -1]];
  if (stated === undefined || from === undefined || to === undefined) return null;
  let at = from.from - 1;
  while (hedgeWords.has(word[at] ?? '')) at -= 1;
  if (word[at] !== 'from') return null;
  for (at -= 1; at >= to.to; at -= 1) {
    const begin = skips.get(at);
    if (begin === undefined && !timeWords.has(word[at] ?? '')) return null;
    at = begin ?? at;
  }
  at = to.from - 1;
  while (hedgeWords.has(word[at] ?? '')) at -= 1;
  if (word[at] !== 'to') return null;
  const verb = degrees.has(word[at - 1] ?? '') ? at - 2 : at - 1;
  const comparative = comparatives[word[verb] ?? ''];
  if (comparative?.joint !== 'from') return null;
  return { stated, comparator: { comparative, at: verb, from: verb, pointed: false, isHedge: false } };
}

/** `the record of 50 was beaten with 48`. */
export function beatenBehind({ article, block, amounts }: Scene, other: number): Tie | null {
  const { word } = block.tokens;
  const stated = nextAmount(amounts, other);
  const [figure, next] = [article.figures[other], article.figures[stated]];
  if (figure === undefined || next === undefined) return null;
  const isRecord =
    records.has(word[figure.from - 1] ?? '') ||
    (word[figure.from - 1] === 'of' && records.has(word[figure.from - 2] ?? ''));
  if (!isRecord) return null;
  for (let at = figure.to; at < next.from && at < figure.to + 6; at += 1) {
    if (!beaten.has(word[at] ?? '')) continue;
    const comparative = { sign: 1, joint: 'verb', opposite: null } as const;
    return word[at + 1] === 'with' && behindHedge(block, at + 2, next.from)
      ? { stated, comparator: { comparative, at, from: at, pointed: true, isHedge: false } }
      : null;
  }
  return null;
}

const beaten: ReadonlySet<string> = new Set('beaten broken surpassed topped eclipsed bettered'.split(' '));
