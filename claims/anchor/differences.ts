/**
 * What changed between a claim and the words that stand for it in a later text, so far as a verdict may hang on it:
 * figures, names, and words that turn the sense round. Other words are no difference.
 */
import type { FoundFigure } from '../findings.ts';
import { familyOf, figureKey } from './figure-keys.ts';
import type { Stretch } from './places.ts';
import { namesIn, turnsIn } from './senses.ts';
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
  const [one, other] = [trimmed(before), trimmed(after)];
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function trimmed({ words, stretches }: Side): readonly number[] {
  const places = stretches.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, step) => from + step),
  );
  const isMark = (at: number): boolean => ((words.form[at] ?? 0) & wordForm.mark) > 0;
  let [first, last] = [0, places.length];
  while (first < last && isMark(places[first] ?? 0)) first += 1;
  while (last > first && isMark(places[last - 1] ?? 0)) last -= 1;
  return places.slice(first, last).map((at) => words.id[at] ?? 0);
}

export function figureChanges(before: Side, after: Side): readonly Change[] {
  const families = new Set([...before.figures, ...after.figures].map(familyOf));
  return [...families].flatMap((family) => {
    const [old, now] = [before, after].map(({ figures }) =>
      figures.filter((one) => familyOf(one) === family),
    );
    if (old === undefined || now === undefined) return [];
    return sequenceChanges('figure', old, now, figureKey, ({ text }) => text);
  });
}

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
  return [
    ...wordChanges(
      'name',
      before,
      after,
      namesIn(before.words, before.marked, senses, before.stretches),
      namesIn(after.words, after.marked, senses, after.stretches),
      (words, at) => String(words.id[at]),
    ),
    ...wordChanges(
      'negation',
      before,
      after,
      outsideFigures(before, turnsIn(before.words, senses, before.stretches)),
      outsideFigures(after, turnsIn(after.words, senses, after.stretches)),
      (words, at) => senses.senseOf.get(words.id[at] ?? 0) ?? '',
    ),
  ];
}

/** Words in a figure are told by the figure: "halved", "five dollars". */
const outsideFigures = ({ words, figures }: Side, places: readonly number[]): readonly number[] =>
  places.filter((at) => {
    const start = words.start[at] ?? 0;
    return !figures.some((figure) => figure.start <= start && start < figure.end);
  });

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
