/** Matches partial cues over the items of a sentence. A cue may leave words out between its elements, never figures. */
import type { Cue, CueElement } from '../checks/rule.ts';
import { wordNumber } from '../text/lexicon.ts';
import { cueClass, markOf } from './items.ts';
import type { Item, SentenceItems } from './items.ts';

export interface CueMatch {
  readonly cue: number;
  readonly weight: number;
  readonly exclusive: boolean;
  /** Figure by role; `stated` is bound only by cues that name it. */
  readonly bound: ReadonlyMap<string, number>;
}

/** Every place at which one of the cues holds. */
export function matchCues(sentence: SentenceItems, cues: readonly Cue[]): readonly CueMatch[] {
  const { items } = sentence;
  const possible = soughtFor(cues).filter((cue) => mayHold(sentence, cue));
  const matches: CueMatch[] = [];
  if (possible.length === 0) return matches;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    for (const sought of possible) {
      // Most words begin no cue.
      if (!fits(item, sought.first)) continue;
      const bound = matchAt(items, at, sought);
      if (bound === null) continue;
      const { weight, exclusive } = sought.cue;
      matches.push({ cue: sought.index, weight, exclusive: exclusive === true, bound });
    }
  }
  return matches;
}

/** What an element asks of an item: a figure, one of a class of words, or one word. */
interface Element {
  /** Empty where it is no figure. */
  readonly role: string;
  readonly bits: number;
  readonly word: string;
  /** The number of the word; 0 where nobody entered it. */
  readonly id: number;
}

/** A cue as it is looked for, and what a sentence must hold for it to be there at all. */
interface Sought {
  readonly cue: Cue;
  readonly index: number;
  readonly elements: readonly Element[];
  readonly first: Element;
  readonly classes: number;
  readonly marks: number;
  readonly figures: number;
}

const mayHold = (sentence: SentenceItems, { classes, marks, figures }: Sought): boolean =>
  (sentence.classes & classes) === classes &&
  (sentence.marks & marks) === marks &&
  sentence.figures >= figures;

const known = new WeakMap<readonly Cue[], readonly Sought[]>();

function soughtFor(cues: readonly Cue[]): readonly Sought[] {
  const made = known.get(cues) ?? cues.flatMap(asSought);
  known.set(cues, made);
  return made;
}

function asSought(cue: Cue, index: number): readonly Sought[] {
  const elements = cue.elements.map(asElement);
  const [first] = elements;
  if (first === undefined) return [];
  return [
    {
      cue,
      index,
      elements,
      first,
      classes: elements.reduce((all, { bits }) => all | bits, 0),
      marks: elements.reduce((all, { id }) => all | markOf(id), 0),
      figures: elements.filter(({ role }) => role !== '').length,
    },
  ];
}

function asElement(wanted: CueElement<string>): Element {
  if ('role' in wanted) return { role: wanted.role, bits: 0, word: '', id: 0 };
  if ('word' in wanted) return { role: '', bits: 0, word: wanted.word, id: wordNumber(wanted.word) };
  return { role: '', bits: cueClass[wanted.class], word: '', id: 0 };
}

/** Where the elements of the cue that is being matched have been found; used again for each. */
const placesOf: number[] = [];

function matchAt(
  items: readonly Item[],
  from: number,
  { cue, elements }: Sought,
): ReadonlyMap<string, number> | null {
  const places = placesOf;
  let at = from;
  for (let element = 0; element < elements.length; element += 1) {
    const wanted = elements[element];
    if (wanted === undefined) return null;
    const last = elements[element - 1];
    // `ten of the past 12 months, by 127,000`: what is of something stands right behind it.
    const behindOf = wanted.role !== '' && last?.word === 'of';
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
      if (last?.bits === cueClass.from && (item.word === 'and' || item.word === ',')) break;
      // "a million fewer than in January, Turkey 2.7 million"
      if (
        item.word === ',' &&
        items[at + 1]?.word !== 'when' &&
        last?.bits === cueClass.against &&
        ((items[at - 1]?.classes ?? 0) & cueClass.time) > 0
      )
        break;
      // "down from $45 million" is no change of so much.
      if (wanted.role === 'change' && (item.classes & ends) > 0) break;
      if (cue.undivided === true && item.word === 'and') break;
      // A time between two elements is no distance: "in the fourth quarter of 2021".
      if (item.figure === null) left -= 1;
      at += 1;
    }
    if (!found) return null;
  }
  const bound = new Map<string, number>();
  for (const [element, { role }] of elements.entries()) {
    const figure = items[places[element] ?? -1]?.figure ?? null;
    if (role !== '' && figure !== null) bound.set(role, figure);
  }
  return bound;
}

const ends = cueClass.from | cueClass.to;

function fits(item: Item, { role, bits, word, id }: Element): boolean {
  if (role !== '') return item.figure !== null && item.stops;
  if (bits > 0) return (item.classes & bits) > 0;
  return item.figure === null && (id > 0 ? item.id === id : item.word === word);
}

const opening: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'when', 'where']);

/** `, and` or `while` part what stands on their two sides. */
function opensClause(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? '';
  if (opening.has(word)) return true;
  return word === 'and' && items[at - 1]?.word === ',';
}
