/**
 * Where each word of a text stands in a later text, told by the words round it: runs that stand once in both are firm
 * ground, and from there one goes on word by word, forward and backward. Where the two ways lead to different places,
 * as they do in a paragraph that was doubled, the word is in doubt, and nothing is chosen.
 */
import { fillGaps } from './gaps.ts';
import { tieUniqueRuns } from './runs.ts';
import type { Images } from './runs.ts';
import type { Words } from './words.ts';

export interface Tied extends Images {
  /** Where a word in doubt would stand if the words before it, or those behind it, were to tell; else -1. */
  readonly forward: Int32Array;
  readonly backward: Int32Array;
}

/** Firm ground is a run of so many words; where nothing else is near, two do. */
const firmRun = 4;
const looseRun = 2;

export function tieWords(before: Words, after: Words): Tied {
  const images: Images = {
    to: new Int32Array(before.count).fill(-1),
    from: new Int32Array(after.count).fill(-1),
  };
  tieUniqueRuns(before, after, firmRun, images);
  const forward = walk(before, after, images.to, 1);
  const backward = walk(before, after, images.to, -1);
  const isDoubtful = settle(before, images, forward, backward);
  fillGaps(before, after, images, isDoubtful);
  tieUniqueRuns(before, after, looseRun, images);
  fillGaps(before, after, images, isDoubtful);
  return { ...images, forward, backward };
}

/** The place of each word as its neighbour on one side tells it; the ends of both texts belong together. */
function walk(before: Words, after: Words, firm: Int32Array, step: 1 | -1): Int32Array {
  const places = new Int32Array(before.count);
  let place = step === 1 ? -1 : after.count;
  let isTied = true;
  for (let turn = 0; turn < before.count; turn += 1) {
    const at = step === 1 ? turn : before.count - 1 - turn;
    const known = firm[at] ?? -1;
    const next = place + step;
    // To go on comes before firm ground: a paragraph that was doubled may begin as firmly as the one before it ended.
    if (isTied && next >= 0 && next < after.count && before.id[at] === after.id[next]) place = next;
    else if (known >= 0) place = known;
    else {
      isTied = false;
      places[at] = -1;
      continue;
    }
    isTied = true;
    places[at] = place;
  }
  return places;
}

/** Ties what both ways, or the only way, lead to; gives the words that are in doubt. */
function settle(before: Words, { to, from }: Images, forward: Int32Array, backward: Int32Array): Uint8Array {
  const isDoubtful = new Uint8Array(before.count);
  for (let at = 0; at < before.count; at += 1) {
    const [one, other] = [forward[at] ?? -1, backward[at] ?? -1];
    if (one >= 0 && other >= 0 && one !== other) {
      isDoubtful[at] = 1;
      to[at] = -1;
      continue;
    }
    to[at] = Math.max(one, other);
  }
  const claimed = from.fill(-1);
  for (let at = 0; at < before.count; at += 1) {
    const place = to[at] ?? -1;
    if (place < 0) continue;
    const earlier = claimed[place] ?? -1;
    if (earlier === -1) claimed[place] = at;
    else {
      isDoubtful[at] = 1;
      if (earlier >= 0) isDoubtful[earlier] = 1;
    }
  }
  for (let at = 0; at < before.count; at += 1) {
    const place = to[at] ?? -1;
    if (isDoubtful[at] === 0 || place < 0) continue;
    to[at] = -1;
    from[place] = -1;
  }
  return isDoubtful;
}
