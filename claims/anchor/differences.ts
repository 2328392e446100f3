/**
 * What changed between a claim and the words that stand for it in a later text, so far as a verdict may hang on it:
 * figures, names, and words that turn the sense round. Other words are no difference.
 */
import type { FoundFigure } from '../findings.ts';
import { familyOf, figureKey, isSameFigure } from './figure-keys.ts';
import type { Stretch } from './places.ts';
import { namesIn, sidesIn, turnsIn } from './senses.ts';
import type { Senses } from './senses.ts';
import { wordForm } from './words.ts';
import type { Words } from './words.ts';

export interface Change {
  /** `negation` stands for every word that turns the sense round: "not", "fell" for "rose", "may". */
  readonly what: 'figure' | 'operand' | 'check' | 'name' | 'negation';
  /** As printed in each text; empty where it is only in the other. */
  readonly before: string;
  readonly after: string;
}

/** One text, and the part of it that is compared. */
export interface Side {
  readonly text: string;
  readonly words: Words;
  /** The words that stand in a name of the register. */
  readonly marked: Uint8Array;
  readonly stretches: readonly Stretch[];
  readonly figures: readonly FoundFigure[];
}

/** Whether both say the same words and marks; a mark at either end does not count. */
export function hasSameWords(before: Side, after: Side): boolean {
  const [old, now] = [placesIn(before), placesIn(after)];
  if (old.length !== now.length) return false;
  for (let at = 0; at < old.length; at += 1)
    if (before.words.id[old[at] ?? 0] !== after.words.id[now[at] ?? 0]) return false;
  return true;
}

/** The words of a side, without the marks at either end. */
function placesIn({ words, stretches }: Side): readonly number[] {
  const places: number[] = [];
  let last = 0;
  for (const { from, to } of stretches)
    for (let at = from; at < to; at += 1) {
      const isMark = ((words.form[at] ?? 0) & wordForm.mark) > 0;
      if (isMark && places.length === 0) continue;
      places.push(at);
      if (!isMark) last = places.length;
    }
  places.length = last;
  return places;
}

/** `isVouched`: a check ties the figure to its role, so that its place in the sentence says nothing. */
export function figureChanges(
  before: Side,
  after: Side,
  isVouched: (figure: FoundFigure) => boolean,
): readonly Change[] {
  if (hasSameFigures(before.figures, after.figures)) return [];
  const families = new Set([...before.figures, ...after.figures].map(familyOf));
  return [...families].flatMap((family) => {
    const [old, now] = [before, after].map(({ figures }) =>
      figures.filter((one) => familyOf(one) === family),
    );
    if (old === undefined || now === undefined) return [];
    const changes = sequenceChanges('figure', old, now, figureKey, ({ text }) => text);
    const isTurned = sameItems(old.map(figureKey), now.map(figureKey)) && old.every(isVouched);
    return isTurned ? [] : changes;
  });
}

const hasSameFigures = (old: readonly FoundFigure[], now: readonly FoundFigure[]): boolean =>
  old.length === now.length &&
  old.every((one, index) => {
    const other = now[index];
    return other !== undefined && isSameFigure(one, other);
  });

const sameItems = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join('\n') === other.toSorted().join('\n');

/** Digits that no figure holds: a score, a number of a house. */
export function looseDigitChanges(before: Side, after: Side): readonly Change[] {
  const [old, now] = [before, after].map((side) => outsideFigures(side, digitsIn(side)));
  return wordChanges('figure', before, after, old ?? [], now ?? [], (words, at) => String(words.id[at]));
}

function digitsIn({ words, stretches }: Side): readonly number[] {
  const found: number[] = [];
  for (const { from, to } of stretches)
    for (let at = from; at < to; at += 1) if (((words.form[at] ?? 0) & wordForm.digits) > 0) found.push(at);
  return found;
}

export function senseChanges(before: Side, after: Side, senses: Senses): readonly Change[] {
  const [mended, slips] = [mendedIn(before, after), mendedIn(after, before)];
  const [names, turns] = [
    wordChanges(
      'name',
      before,
      after,
      namesIn(before.words, before.marked, senses, before.stretches),
      namesIn(after.words, after.marked, senses, after.stretches),
      (words, at) => String(words.id[at]),
    ),
    wordChanges(
      'negation',
      before,
      after,
      outsideFigures(before, turnsIn(before.words, senses, before.stretches)).filter((at) => !slips(at)),
      outsideFigures(after, turnsIn(after.words, senses, after.stretches)).filter((at) => !mended(at)),
      (words, at) => senses.senseOf.get(words.id[at] ?? 0) ?? '',
    ),
  ];
  return [...names, ...turns, ...contraryChanges(before, after, senses)];
}

/** Words in a figure are told by the figure: "halved", "five dollars". */
const outsideFigures = ({ words, figures }: Side, places: readonly number[]): readonly number[] =>
  places.filter((at) => {
    const start = words.start[at] ?? 0;
    return !figures.some((figure) => figure.start <= start && start < figure.end);
  });

const wordsOf = ({ text, words, stretches }: Side): ReadonlySet<string> =>
  new Set(
    stretches.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, step) =>
        text.slice(words.start[from + step], words.end[from + step]),
      ),
    ),
  );

/** Asks of a word of the later side whether it is a word of the earlier one with a slip of the keys mended. */
function mendedIn(before: Side, after: Side): (at: number) => boolean {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const gone = [...old].filter((word) => !now.has(word));
  return (at) => {
    const word = slice(after, at);
    return !old.has(word) && gone.some((one) => isSlip(one, word));
  };
}

/** Two neighbouring letters of a longer word that changed places: "clmibed". No two words of English are so alike. */
function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 6) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** One side may come or go; one for the other, or both in another order, is a change. */
function contraryChanges(before: Side, after: Side, senses: Senses): readonly Change[] {
  const old = sidesIn(before.words, senses, before.stretches);
  const now = sidesIn(after.words, senses, after.stretches);
  return [...old].flatMap(([pair, one]) => {
    const other = now.get(pair) ?? [];
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    let kept = 0;
    for (const { side } of long) if (short[kept]?.side === side) kept += 1;
    if (kept === short.length) return [];
    return [
      {
        what: 'negation' as const,
        before: quoted(
          before,
          one.map(({ at }) => at),
        ),
        after: quoted(
          after,
          other.map(({ at }) => at),
        ),
      },
    ];
  });
}

const slice = ({ text, words }: Side, at: number): string => text.slice(words.start[at], words.end[at]);

const quoted = (side: Side, places: readonly number[]): string =>
  places.map((at) => slice(side, at)).join(' ');

function wordChanges(
  what: Change['what'],
  before: Side,
  after: Side,
  old: readonly number[],
  now: readonly number[],
  keyOf: (words: Words, at: number) => string,
): readonly Change[] {
  const [first, last] = sharedEnds(
    old.map((at) => keyOf(before.words, at)),
    now.map((at) => keyOf(after.words, at)),
  );
  const [one, other] = [old.slice(first, old.length - last), now.slice(first, now.length - last)];
  if (one.length === 0 && other.length === 0) return [];
  return [{ what, before: quoted(before, one), after: quoted(after, other) }];
}

/** The items between those that two rows have in common at their heads and ends, side by side. */
function sequenceChanges<T>(
  what: Change['what'],
  old: readonly T[],
  now: readonly T[],
  keyOf: (item: T) => string,
  textOf: (item: T) => string,
): readonly Change[] {
  const [first, last] = sharedEnds(old.map(keyOf), now.map(keyOf));
  const [one, other] = [old.slice(first, old.length - last), now.slice(first, now.length - last)];
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, index) => {
    const [before, after] = [one[index], other[index]];
    return {
      what,
      before: before === undefined ? '' : textOf(before),
      after: after === undefined ? '' : textOf(after),
    };
  });
}

function sharedEnds(old: readonly string[], now: readonly string[]): readonly [first: number, last: number] {
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < most - first && old[old.length - 1 - last] === now[now.length - 1 - last]) last += 1;
  return [first, last];
}
