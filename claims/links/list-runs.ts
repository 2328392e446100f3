/** How far a list of figures reaches from one of its ends, and the ways to cut it. */
import { areParallel, gapOf, lastTail } from './rows.ts';
import type { Gap, Listed, Row } from './rows.ts';

export interface Run {
  /** The items that are surely of one list, in reading order. */
  readonly tidy: readonly Listed[];
  /** Those beyond that may belong to it. */
  readonly loose: readonly Listed[];
  readonly parallel: boolean;
  /** It ends with an `and`. */
  readonly closes: boolean;
  /** Stretches of at least two items that may be the list, the likeliest first. */
  readonly cuts: readonly (readonly Listed[])[];
}

/** A longer list is a table, not a sum that somebody did in a sentence. */
const longestList = 16;
/** So many longer and shorter cuts of a list are tried. */
const mostCuts = 4;

/** The list that ends with the item at a place of the row. */
export function backward(row: Row, last: number): Run {
  return runOf(row, last, -1);
}

/** The list that begins with the item at a place of the row. */
export function forward(row: Row, first: number): Run {
  return runOf(row, first, 1);
}

function runOf(row: Row, anchor: number, step: 1 | -1): Run {
  const reached: Listed[] = [];
  const gaps: Gap[] = [];
  let tidy = 1;
  for (let at = anchor; reached.length < longestList; at += step) {
    const item = row.figures[at];
    const next = row.figures[at + step];
    if (item === undefined) break;
    reached.push(item);
    if (next === undefined) break;
    const gap = step === 1 ? gapOf(row, item, next) : gapOf(row, next, item);
    if (gap.quality === 'broken') break;
    // An `and` closes a list: what goes on behind it is another.
    const goesOn = gaps.length === 0 || !(step === 1 ? gaps.at(-1) : gap)?.closes;
    if (gap.quality === 'tidy' && tidy === reached.length && goesOn) tidy += 1;
    gaps.push(gap);
  }
  const ordered = (items: readonly Listed[]): readonly Listed[] =>
    step === 1 ? items : [...items].reverse();
  const tidyGaps = gaps.slice(0, tidy - 1);
  const sure = ordered(reached.slice(0, tidy));
  const last = sure.at(-1);
  const end = row.block.sentences[row.sentence]?.to ?? 0;
  const tails = tidyGaps.map(({ tail }) => tail);
  if (last !== undefined) tails.push(lastTail(row, last, end));
  return {
    tidy: sure,
    loose: ordered(reached.slice(tidy)),
    parallel: areParallel(tails),
    closes: (step === 1 ? tidyGaps.at(-1) : tidyGaps[0])?.closes ?? false,
    cuts: cutsOf(reached, tidy).map(ordered),
  };
}

/** The sure list first, then longer ones, then shorter ones; all hold the anchor. */
function cutsOf(reached: readonly Listed[], tidy: number): readonly (readonly Listed[])[] {
  const lengths: number[] = [];
  const most = Math.min(reached.length, tidy + mostCuts);
  const fewest = Math.max(2, tidy - mostCuts);
  for (let length = tidy; length <= most; length += 1) lengths.push(length);
  for (let length = tidy - 1; length >= fewest; length -= 1) lengths.push(length);
  return lengths.filter((length) => length > 1).map((length) => reached.slice(0, length));
}
