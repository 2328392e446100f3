/** Finds the word that says whether a stated change rises or falls, and where it stands. */
import type { Figure } from '../figures/figure.ts';
import { either, fall, makes, rise } from '../vocabulary/en/cues.ts';
import { enterWord } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';

/** By the number of a word. */
const sign: (Direction['sign'] | undefined)[] = [];
for (const word of rise) sign[enterWord(word)] = 1;
for (const word of fall) sign[enterWord(word)] = -1;
for (const word of either) sign[enterWord(word)] = 'either';

const ends = wordSet(';');
/** `8% on the quarter and down 3% on the year`: what is joined on speaks of another figure. */
const endsBehind = wordSet('; , ( from and but while');
/** `made up 72%`, `signed up`: with an `up` behind them they say of nothing that it rises. */
const idle = wordSet([
  ...makes,
  ...'set setting take took taken end ended gave sign signed turned showed split'.split(' '),
]);
const comparing = wordSet('more less fewer');
const [or, than, up, to, of] = ['or', 'than', 'up', 'to', 'of'].map(enterWord);

/** Behind a figure these tell what became of it: `a rate of 19.4% improved`. The rest may be nouns: `a 5% fall`. */
const told = wordSet(
  'rose grew fell shrank sank climbed jumped surged soared gained dropped declined slid slipped plunged plummeted tumbled slumped dipped narrowed widened improved weakened grow grows shrink shrinks',
);

export interface Direction {
  readonly sign: -1 | 1 | 'either';
  readonly at: number;
}

/** How far before a figure the verb may stand, and how far behind it a noun or comparative. */
const reachBefore = 9;
const reachBehind = 4;

/**
 * `floor` and `ceiling` are the tokens between which words are this figure's own. A word before it counts up to the
 * nearest other percentage; amounts between ("rose $1.2 million, or 8%") are passed over;
 * `neighbour` is the figure before, and `next` the one behind.
 */
export function directionOf(
  tokens: Tokens,
  figure: Figure,
  floor: number,
  ceiling: number,
  neighbour: Figure | undefined,
  next: Figure | undefined,
): Direction | null {
  const beside = besideAnother(tokens, figure, next) ?? lossOf(tokens, figure);
  if (beside !== null) return beside;
  const behind = nearest(tokens, figure.to, Math.min(ceiling, figure.to + reachBehind), 1);
  const start = figure.from - reachBefore - passed(tokens, figure, neighbour);
  const before = nearest(tokens, figure.from - 1, Math.max(floor, start) - 1, -1);
  if (before !== null && before.sign !== 'either' && behind?.sign === 'either') return before;
  // `27% up to $2 million` is a band and no rise.
  const isBand =
    behind?.at === figure.to && idAt(tokens, behind.at) === up && idAt(tokens, behind.at + 1) === to;
  if (behind !== null && behind.at === figure.to && !isBand) return behind;
  if (isBand) return before;
  if (before !== null && behind !== null) {
    return figure.from - before.at <= behind.at - figure.to + 1 ? before : behind;
  }
  return before ?? behind;
}

/** `a loss of 25%`, `losing a fifth of its area`: of an amount, a loss is no fall. */
function lossOf(tokens: Tokens, { kind, from }: Figure): Direction | null {
  if (kind !== 'percent' && kind !== 'fraction') return null;
  if (losing.has(tokens, from - 1)) return { sign: -1, at: from - 1 };
  return idAt(tokens, from - 1) === of && loss.has(tokens, from - 2) ? { sign: -1, at: from - 2 } : null;
}

const losing = wordSet('losing');
const loss = wordSet('loss losses');

/** `40% above the 4 million sold a year ago`: only where the amount itself follows. */
function besideAnother(tokens: Tokens, { kind, to }: Figure, next: Figure | undefined): Direction | null {
  if (idAt(tokens, to + 1) === than && (dearer.has(tokens, to) || cheaper.has(tokens, to)))
    return { sign: dearer.has(tokens, to) ? 1 : -1, at: to };
  const over = above.has(tokens, to);
  if (next === undefined || !(over || below.has(tokens, to))) return null;
  // `1.4 percentage points below its 2019 level of 6.0%`
  if (kind === 'points' && owned.has(tokens, to + 1)) return { sign: over ? 1 : -1, at: to };
  const first = next.from - to - 1;
  if (first > 2 || (first > 0 && !owned.has(tokens, to + 1))) return null;
  return levels.has(next.kind) && next.numeral?.spelled !== true ? { sign: over ? 1 : -1, at: to } : null;
}

const dearer = wordSet(
  'dearer pricier costlier taller longer heavier wider deeper thicker older hotter warmer busier',
);
const cheaper = wordSet('cheaper shorter lighter narrower shallower thinner younger colder cooler');
const above = wordSet('above over');
const below = wordSet('below under beneath');
const owned = wordSet('the its their his her last');
const levels: ReadonlySet<string> = new Set(['money', 'measure', 'number']);

/** `from 4.0 tonnes to 4.6 tonnes, or by 15%`: what it came from is passed over as well. */
const fromAndTo = 5;

/** The tokens of an amount that is said again: `a decrease of $0.132 per dozen, or 9.4%`. */
function passed({ id }: Tokens, { from }: Figure, before: Figure | undefined): number {
  if (before === undefined || from - before.to > 6) return 0;
  for (let at = before.to; at < from; at += 1) if (id[at] === or) return before.to - before.from + fromAndTo;
  return 0;
}

function nearest(tokens: Tokens, from: number, to: number, step: 1 | -1): Direction | null {
  for (let at = from; at !== to && at >= 0 && at < tokens.count; at += step) {
    if ((step === 1 ? endsBehind : ends).has(tokens, at)) return null;
    const found = sign[tokens.id[at] ?? 0];
    if (found === undefined) continue;
    if (step === 1 && told.has(tokens, at)) return null;
    if (tokens.id[at] === up && idle.has(tokens, at - 1)) continue;
    // `more than 200`, `200 or more`
    const hedge =
      comparing.has(tokens, at) &&
      (idAt(tokens, at - 1) === or || (step === -1 && idAt(tokens, at + 1) === than));
    if (!hedge) return { sign: found, at };
  }
  return null;
}
