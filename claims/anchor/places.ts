/**
 * Where in a text the words of a claim went: one stretch, or several where a sentence was cut in two. What stands beside
 * them in the same sentence belongs to them, so that a "not" at the edge is seen. What was said twice and cannot be told
 * apart has rivals, and no place.
 */
import type { Span } from '../text/span.ts';
import type { Tied } from './images.ts';
import { isSame } from './runs.ts';
import { wordForm } from './words.ts';
import type { Words } from './words.ts';

/** Words of a text, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Place {
  /** In reading order; empty where there is none. */
  readonly stretches: readonly Stretch[];
  /** How much of the claim and of its place is the same, 0 to 1. */
  readonly likeness: number;
  /** How many of the neighbours of the claim, before and behind, are those of the place: 0 to 2. */
  readonly neighbours: number;
  readonly rivals: readonly Stretch[];
}

const nowhere: Place = { stretches: [], likeness: 0, neighbours: 0, rivals: [] };

/** Words of one claim stand no further apart than this, if they are to be one stretch. */
const widestGap = 12;
/** Two parts of a sentence stand no further apart than this. */
const widestCut = 60;
/** So few words in a row that belong elsewhere are strays. */
const fewestForeign = 3;
/** A quotation of fewer words than this is found by its neighbours, or not at all. */
const shortestQuote = 6;
/** So many rivals are told; nobody looks at more. */
const mostRivals = 20;

/** Where the words of a claim stand in both texts, as far as nothing else is known to stand there. */
export type Quotes = (claim: readonly Stretch[]) => {
  readonly own: readonly Stretch[];
  readonly places: readonly Stretch[];
};

export function findPlace(
  before: Words,
  claim: readonly Stretch[],
  after: Words,
  tied: Tied,
  quotes: Quotes,
): Place {
  const size = plainWords(before, claim);
  if (size === 0) return nowhere;
  const whole = wholePlace(claim, tied);
  if (whole !== null) return whole;
  let clusters = clustersOf(before, claim, after, tied);
  const found = clusters.reduce((sum, { weight }) => sum + weight, 0);
  if (found * 3 < size) {
    const quoted = quotedPlace(before, claim, tied, quotes, size);
    if (quoted !== null) return quoted;
    if (clusters.length === 0) clusters = enclosed(before, claim, after, tied, size);
  }
  clusters = clusters.filter(({ weight }) => weight * 4 >= found || weight >= fewestForeign);
  const strongest = clusters.reduce<Cluster | null>(
    (best, one) => (best !== null && best.weight >= one.weight ? best : one),
    null,
  );
  if (strongest === null) return nowhere;
  const isScattered = clusters.some(
    (one, index) => index > 0 && one.from - (clusters[index - 1]?.to ?? 0) > widestCut,
  );
  const kept = isScattered ? clusters.filter((one) => one.weight * 10 >= found * 7) : clusters;
  if (kept.length === 0) return nowhere;
  const stretches = kept.map((one, index) => {
    const end = has(after, one.to, wordForm.stop) && tied.from[one.to] === -1 ? one.to + 1 : one.to;
    return {
      from: index === 0 ? withoutJoints(after, one.from, reach(claim, after, tied, one.from, -1)) : one.from,
      to: index < kept.length - 1 ? end : withoutJoints(after, one.to, reach(claim, after, tied, one.to, 1)),
    };
  });
  const twice = saidTwice(before, claim, after, stretches, size);
  if (twice !== null) return { ...nowhere, rivals: twice };
  const weight = kept.reduce((sum, one) => sum + one.weight, 0);
  return {
    stretches,
    likeness: (2 * weight) / Math.max(1, size + plainWords(after, stretches)),
    neighbours: neighboursOf(before, claim, after, tied, stretches),
    rivals: [],
  };
}

/** The plain case: all of it stands there in a row, between the neighbours that it had. */
function wholePlace(claim: readonly Stretch[], { to, from }: Tied): Place | null {
  const [one] = claim;
  if (one === undefined || claim.length > 1) return null;
  const start = to[one.from] ?? -1;
  const end = start + one.to - one.from;
  if (start < 0 || from[start - 1] !== one.from - 1 || from[end] !== one.to) return null;
  for (let at = one.from; at < one.to; at += 1) if (to[at] !== start + at - one.from) return null;
  return { stretches: [{ from: start, to: end }], likeness: 1, neighbours: 2, rivals: [] };
}

interface Cluster extends Stretch {
  /** How many words of the claim stand in it; marks do not count. */
  readonly weight: number;
}

const isPlain = ({ form }: Words, at: number): boolean => ((form[at] ?? 0) & wordForm.mark) === 0;

function plainWords(words: Words, stretches: readonly Stretch[]): number {
  let count = 0;
  for (const { from, to } of stretches)
    for (let at = from; at < to; at += 1) if (isPlain(words, at)) count += 1;
  return count;
}

/** Places of the words of a claim, gathered where no more than a stray word of another claim stands between. */
function clustersOf(before: Words, claim: readonly Stretch[], after: Words, tied: Tied): readonly Cluster[] {
  const places: number[] = [];
  for (const { from, to } of claim)
    for (let at = from; at < to; at += 1) if ((tied.to[at] ?? -1) >= 0) places.push(tied.to[at] ?? 0);
  places.sort((a, b) => a - b);
  const clusters: { from: number; to: number; weight: number }[] = [];
  for (const place of places) {
    const weight = isPlain(after, place) ? 1 : 0;
    const open = clusters.at(-1);
    if (open !== undefined && place - open.to <= widestGap && !isForeign(claim, tied, open.to, place)) {
      open.to = place + 1;
      open.weight += weight;
    } else clusters.push({ from: place, to: place + 1, weight });
  }
  return clusters.filter(({ weight }) => weight > 0);
}

const isOf = (claim: readonly Stretch[], at: number): boolean =>
  claim.some(({ from, to }) => at >= from && at < to);

/** Whether some words between belong to other claims. */
function isForeign(claim: readonly Stretch[], { from }: Tied, start: number, end: number): boolean {
  let foreign = 0;
  for (let place = start; place < end; place += 1) {
    const own = from[place] ?? -1;
    if (own >= 0 && !isOf(claim, own)) foreign += 1;
    if (foreign >= fewestForeign) return true;
  }
  return false;
}

/** Where the words are not told by their neighbours: all places that have the same words and belong to nothing else. */
function quotedPlace(
  before: Words,
  claim: readonly Stretch[],
  tied: Tied,
  quotes: Quotes,
  size: number,
): Place | null {
  const { own, places } = quotes(claim);
  const [first] = places;
  if (places.length > 1) return { ...nowhere, rivals: places.slice(0, mostRivals) };
  if (first !== undefined && size >= shortestQuote && own.length === 1)
    return { stretches: [first], likeness: 1, neighbours: 0, rivals: [] };
  const ways = [tied.forward, tied.backward].flatMap((way) => wayOf(before, claim, way) ?? []);
  const [one, other] = ways;
  if (one === undefined || other === undefined || one.from === other.from) return null;
  return { ...nowhere, rivals: ways.toSorted((a, b) => a.from - b.from) };
}

function isMostlyFree(ties: Int32Array, { from, to }: Stretch): boolean {
  let free = 0;
  for (let at = from; at < to; at += 1) if (ties[at] === -1) free += 1;
  return free * 2 > to - from;
}

/** Where one way alone would put a claim, if it puts more than half of its words somewhere. */
function wayOf(before: Words, claim: readonly Stretch[], way: Int32Array): Stretch | null {
  let [from, to, count, all] = [Infinity, -1, 0, 0];
  for (const one of claim)
    for (let at = one.from; at < one.to; at += 1) {
      if (!isPlain(before, at)) continue;
      all += 1;
      const place = way[at] ?? -1;
      if (place < 0) continue;
      count += 1;
      from = Math.min(from, place);
      to = Math.max(to, place + 1);
    }
  return count * 2 > all ? { from, to } : null;
}

/** A cell or a few words that were written anew between neighbours that stayed. */
function enclosed(
  before: Words,
  claim: readonly Stretch[],
  after: Words,
  { to, from }: Tied,
  size: number,
): readonly Cluster[] {
  const [first, last] = [claim[0]?.from ?? 0, claim.at(-1)?.to ?? 0];
  const start = first === 0 ? 0 : (to[first - 1] ?? -1) + 1;
  const end = last >= before.count ? after.count : (to[last] ?? -1);
  if (size > 4 || (first > 0 && start === 0) || end <= start || end - start > 2 * (last - first) + 4)
    return [];
  for (let place = start; place < end; place += 1) if (from[place] !== -1) return [];
  return [{ from: start, to: end, weight: 0 }];
}

const has = ({ form }: Words, at: number, bit: number): boolean => ((form[at] ?? 0) & bit) > 0;

/**
 * Takes in what stands beside it in its sentence, before it or behind it by the sign of `step`, up to what stood there
 * already or belongs to another claim.
 */
function reach(claim: readonly Stretch[], after: Words, tied: Tied, edge: number, step: 1 | -1): number {
  let foreign = 0;
  let at = edge;
  while (at < after.count && !has(after, at, wordForm.line) && !has(after, at - 1, wordForm.stop)) {
    const own = tied.from[step === 1 ? at : at - 1] ?? -1;
    const apart = step === 1 ? own - (claim.at(-1)?.to ?? 0) : (claim[0]?.from ?? 0) - 1 - own;
    if (own >= 0 && apart >= 0 && apart < fewestForeign) return at - step * foreign;
    foreign = own >= 0 && !isOf(claim, own) ? foreign + 1 : 0;
    at += step;
    if (foreign === fewestForeign) return at - step * foreign;
  }
  return at;
}

/** What was taken in, without the words and marks at its edge that only join it to what stands beside it. */
function withoutJoints(after: Words, own: number, reached: number): number {
  const isJoint = (at: number): boolean =>
    has(after, at, wordForm.joins) || (has(after, at, wordForm.mark) && !has(after, at, wordForm.stop));
  let at = reached;
  while (at < own && isJoint(at)) at += 1;
  while (at > own && isJoint(at - 1)) at -= 1;
  return at;
}

/** The two halves of a place that says most of the claim twice. */
function saidTwice(
  before: Words,
  claim: readonly Stretch[],
  after: Words,
  stretches: readonly Stretch[],
  size: number,
): readonly Stretch[] | null {
  const [start, end] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  if (end - start <= size * 1.5) return null;
  const left = new Map<number, number>();
  for (const { from, to } of claim)
    for (let at = from; at < to; at += 1) {
      const id = before.id[at] ?? 0;
      if (isPlain(before, at)) left.set(id, (left.get(id) ?? 0) + 1);
    }
  let again = 0;
  for (let at = start; at < end; at += 1) {
    const count = left.get(after.id[at] ?? 0);
    if (count === undefined) continue;
    if (count === 0) again += 1;
    else left.set(after.id[at] ?? 0, count - 1);
  }
  if (again * 5 < size * 2) return null;
  const middle = (start + end) >> 1;
  return [
    { from: start, to: middle },
    { from: middle, to: end },
  ];
}

function neighboursOf(
  before: Words,
  claim: readonly Stretch[],
  after: Words,
  { to }: Tied,
  stretches: readonly Stretch[],
): number {
  const [first, last] = [claim[0]?.from ?? 0, claim.at(-1)?.to ?? 0];
  const [start, end] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  const image = first === 0 ? -1 : (to[first - 1] ?? -1);
  const isBefore = first === 0 ? start === 0 : image >= 0 && image < start && start - image <= widestGap;
  const next = last >= before.count ? after.count : (to[last] ?? -1);
  return (isBefore ? 1 : 0) + (next >= end && next - end < widestGap ? 1 : 0);
}

/** Finds the same words as a claim's in both texts; each quotation is looked for once. */
export function quotesIn(before: Words, after: Words, tied: Tied): Quotes {
  const known = new Map<string, ReturnType<Quotes>>();
  let index:
    readonly [ReadonlyMap<number, readonly number[]>, ReadonlyMap<number, readonly number[]>] | null = null;
  return (claim) => {
    const [one] = claim;
    if (one === undefined || claim.length > 1) return { own: [], places: [] };
    const key = before.id.subarray(one.from, one.to).join(' ');
    const old = known.get(key);
    if (old !== undefined) return old;
    index ??= [placesById(before), placesById(after)];
    const found = {
      own: occurrences(before, one, before, index[0]).filter((place) => isMostlyFree(tied.to, place)),
      places: occurrences(before, one, after, index[1]).filter((place) => isMostlyFree(tied.from, place)),
    };
    known.set(key, found);
    return found;
  };
}

function placesById({ count, id }: Words): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    const some = places.get(id[at] ?? 0);
    if (some === undefined) places.set(id[at] ?? 0, [at]);
    else some.push(at);
  }
  return places;
}

/** Told by the rarest of the words. */
function occurrences(
  before: Words,
  { from, to }: Stretch,
  text: Words,
  places: ReadonlyMap<number, readonly number[]>,
): readonly Stretch[] {
  let [rarest, offset]: [readonly number[] | null, number] = [null, 0];
  for (let at = from; at < to; at += 1) {
    const some = places.get(before.id[at] ?? 0) ?? [];
    if (rarest === null || some.length < rarest.length) [rarest, offset] = [some, at - from];
  }
  return (rarest ?? [])
    .map((place) => place - offset)
    .filter((start) => start >= 0 && isSame(before, from, text, start, to - from))
    .map((start) => ({ from: start, to: start + to - from }));
}

/** A stretch of words as a place in the text. */
export const spanOf = ({ start, end }: Words, { from, to }: Stretch): Span => ({
  start: start[from] ?? 0,
  end: end[to - 1] ?? 0,
});
