/** Matches partial cues over the items of a sentence. A cue may leave words out between its elements, never figures. */
import type { Cue, CueElement } from '../checks/rule.ts';
import type { CueClass, Item } from './items.ts';

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
    cues.forEach((cue, index) => {
      const bound = matchAt(items, at, cue);
      if (bound !== null)
        matches.push({ cue: index, weight: cue.weight, exclusive: cue.exclusive === true, bound });
    });
  }
  return matches;
}

function matchAt(items: readonly Item[], from: number, cue: Cue): ReadonlyMap<string, number> | null {
  const bound = new Map<string, number>();
  let at = from;
  for (let element = 0; element < cue.elements.length; element += 1) {
    const wanted = cue.elements[element];
    if (wanted === undefined) return null;
    let left = element === 0 ? 0 : cue.gap;
    let found = false;
    while (at < items.length) {
      const item = items[at];
      if (item === undefined) break;
      if (fits(item, wanted)) {
        if ('role' in wanted && item.figure !== null) bound.set(wanted.role, item.figure);
        at += 1;
        found = true;
        break;
      }
      if (left === 0 || item.stops || item.classes.has('rise-or-fall') || opensClause(items, at)) break;
      left -= 1;
      at += 1;
    }
    if (!found) return null;
  }
  return bound;
}

function fits(item: Item, wanted: CueElement<string>): boolean {
  if ('role' in wanted) return item.figure !== null && item.stops;
  if ('word' in wanted) return item.figure === null && item.word === wanted.word;
  return item.classes.has(wanted.class satisfies CueClass);
}

/** `, and` or `while` part what stands on their two sides. */
function opensClause(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? '';
  if (word === 'while' || word === 'whereas' || word === 'but') return true;
  return word === 'and' && items[at - 1]?.word === ',';
}
