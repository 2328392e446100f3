/**
 * Runs of words that stand once in each of two texts: the firm ground from which all else is told. Words that are taken
 * already are passed over, so that a second look may be less choosy.
 */
import type { Words } from './words.ts';

/** Word by word, where it stands in the other text; -1 where that is not known. */
export interface Images {
  readonly to: Int32Array;
  readonly from: Int32Array;
}

/** Ties the words of each run of `length` words that stands once, among free words, in both texts. */
export function tieUniqueRuns(before: Words, after: Words, length: number, images: Images): void {
  const there = hashRuns(after, length, images.from);
  const here = hashRuns(before, length, images.to);
  const [placeOf, ownOf] = [placesOf(there), placesOf(here)];
  for (let at = 0; at < here.length; at += 1) {
    const hash = here[at] ?? 0;
    if (hash === 0 || ownOf(hash) !== at) continue;
    const place = placeOf(hash);
    if (place < 0 || !isSame(before, at, after, place, length)) continue;
    for (let step = 0; step < length; step += 1) {
      if (images.to[at + step] !== -1 || images.from[place + step] !== -1) continue;
      images.to[at + step] = place + step;
      images.from[place + step] = at + step;
    }
  }
}

/** The hash of the run that begins at each word; 0 where one of its words is taken, or where the text ends. */
function hashRuns({ count, id }: Words, length: number, taken: Int32Array): Int32Array {
  const hashes = new Int32Array(count);
  let free = 0;
  for (let at = count - 1; at >= 0; at -= 1) {
    free = taken[at] === -1 ? free + 1 : 0;
    if (free < length) continue;
    let hash = length;
    for (let step = 0; step < length; step += 1)
      hash = Math.imul(hash ^ (id[at + step] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    hashes[at] = hash === 0 ? 1 : hash;
  }
  return hashes;
}

/** Tells where a hash stands; below 0 where it stands twice or nowhere. Open addressing, at most half full. */
function placesOf(hashes: Int32Array): (hash: number) => number {
  let mask = 15;
  while (mask < 2 * hashes.length) mask = 2 * mask + 1;
  const keys = new Int32Array(mask + 1);
  const places = new Int32Array(mask + 1);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    if (hash === 0) continue;
    const slot = slotOf(hash);
    places[slot] = keys[slot] === 0 ? at : -1;
    keys[slot] = hash;
  }
  return (hash) => {
    const slot = slotOf(hash);
    return keys[slot] === 0 ? -1 : (places[slot] ?? -1);
  };
}

export function isSame(before: Words, at: number, after: Words, place: number, length: number): boolean {
  if (at + length > before.count || place + length > after.count) return false;
  for (let step = 0; step < length; step += 1)
    if (before.id[at + step] !== after.id[place + step]) return false;
  return true;
}
