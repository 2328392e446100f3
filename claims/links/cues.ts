/** Matches partial cues over the items of a sentence. A cue may leave words out between its elements, never figures. */
import type { Cue, CueElement } from '../checks/rule.ts';
import { cueClass } from './items.ts';
import type { Item } from './items.ts';

export interface CueMatch {
  readonly cue: number;
  readonly weight: number;
  readonly exclusive: boolean;
  /** Figure by role; `stated` is bound only by cues that name it. */
  readonly bound: ReadonlyMap<string, number>;
}

/** Every place at which one of the cues holds. */
export function matchCues(items: readonly Item[], cues: readonly Cue[]): readonly CueMatch[] {
  const matches: CueMatch[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    for (let index = 0; index < cues.length; index += 1) {
      const cue = cues[index];
      const first = cue?.elements[0];
      // Most words begin no cue.
      if (cue === undefined || first === undefined || !fits(item, first)) continue;
      const bound = matchAt(items, at, cue);
      if (bound !== null)
        matches.push({ cue: index, weight: cue.weight, exclusive: cue.exclusive === true, bound });
    }
  }
  return matches;
}

/** Where the elements of the cue that is being matched have been found; used again for each. */
const placesOf: number[] = [];

function matchAt(items: readonly Item[], from: number, cue: Cue): ReadonlyMap<string, number> | null {
  const places = placesOf;
  let at = from;
  for (let element = 0; element < cue.elements.length; element += 1) {
    const wanted = cue.elements[element];
    if (wanted === undefined) return null;
    // `ten of the past 12 months, by 127,000`: what is of something stands right behind it.
    const last = cue.elements[element - 1];
    const behindOf = last !== undefined && 'word' in last && last.word === 'of' && 'role' in wanted;
    let left = element === 0 ? 0 : cue.gap;
    let found = false;
    while (at < items.length) {
      const item = items[at];
      if (item === undefined) break;
      if (fits(item, wanted)) {
        places[element] = at;
        at += 1;
        found = true;
        break;
      }
      if (left === 0 || item.stops || (item.classes & cueClass['rise-or-fall']) > 0 || opensClause(items, at))
        break;
      if (behindOf && item.word === ',') break;
      // "$16 million from the state and $9 million from donors": what is joined on is not what it came from.
      if ((item.word === 'and' || item.word === ',') && isFrom(cue.elements[element - 1])) break;
      // "down from $45 million" is no change of so much.
      if ('role' in wanted && wanted.role === 'change' && (item.classes & ends) > 0) break;
      if (cue.undivided === true && item.word === 'and') break;
      // A time between two elements is no distance: "in the fourth quarter of 2021".
      if (item.figure === null) left -= 1;
      at += 1;
    }
    if (!found) return null;
  }
  const bound = new Map<string, number>();
  cue.elements.forEach((wanted, element) => {
    const figure = items[places[element] ?? -1]?.figure ?? null;
    if ('role' in wanted && figure !== null) bound.set(wanted.role, figure);
  });
  return bound;
}

const ends = cueClass.from | cueClass.to;

const isFrom = (wanted: CueElement<string> | undefined): boolean =>
  wanted !== undefined && 'class' in wanted && wanted.class === 'from';

function fits(item: Item, wanted: CueElement<string>): boolean {
  if ('role' in wanted) return item.figure !== null && item.stops;
  if ('word' in wanted) return item.figure === null && item.word === wanted.word;
  return (item.classes & cueClass[wanted.class]) > 0;
}

const opening: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'when', 'where']);

/** `, and` or `while` part what stands on their two sides. */
function opensClause(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? '';
  if (opening.has(word)) return true;
  return word === 'and' && items[at - 1]?.word === ',';
}
