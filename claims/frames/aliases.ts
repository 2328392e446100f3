/** Finds amounts that give another amount again in other money or units: "$1.874 billion (about RMB 13.7 billion)". */
import type { Figure } from '../figures/figure.ts';
import { commensurable, fullUnit } from '../figures/unit-size.ts';
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { extents } from '../vocabulary/en/measures.ts';
import type { Frame } from './frame.ts';
import { phraseTies, ties } from './alias-ties.ts';
import { hedgePhrases } from './hedge-phrases.ts';
import { isOtherAmount, isSideOfRate, moneyTie, speaksOfRates } from './money-ties.ts';

interface Alias {
  readonly of: number;
  readonly tie: NonNullable<Frame['aliasTie']>;
}

/** By place in `figures`, which are the figures of one block in reading order. */
export function findAliases(figures: readonly Figure[], tokens: Tokens): ReadonlyMap<number, Alias> {
  const aliases = new Map<number, Alias>();
  for (let at = 1; at < figures.length; at += 1) {
    const figure = figures[at];
    const before = figures[at - 1];
    if (figure === undefined || before === undefined || !convertible(figure)) continue;
    const between = gap(tokens, before, figure);
    if (between === null || (figure.kind === 'money' && isSideOfRate(tokens, before, figure))) continue;
    const inherited = aliases.get(at - 1);
    const range = pairedRange(figures, tokens, at, aliases);
    if (range !== null) aliases.set(at, range);
    else if (inherited !== undefined && figures[inherited.of]?.kind === figure.kind && follows.has(between)) {
      const of = figures[inherited.of];
      if (of !== undefined && isSameInOther(of, figure)) aliases.set(at, inherited);
    } else if (isSameInOther(before, figure)) {
      const looser = figure.kind === 'money' ? moneyTie : measureTie;
      const tie = ties.get(between) ?? looser(tokens, before, figure, between);
      if (tie == null || (tie === 'bracket' && !closes(tokens, figure))) continue;
      if (figure.kind === 'money' && isOtherAmount(tokens, before, figure, tie)) continue;
      const first = rangeStart(figures, tokens, at - 1);
      const second = rangeEnd(figures, tokens, at);
      aliases.set(at, { of: second !== null && first !== null ? first : at - 1, tie });
    }
  }
  return aliases;
}

const convertible = ({ kind }: Figure): boolean =>
  kind === 'money' || kind === 'measure' || kind === 'temperature';

/** The same kind of amount in another unit; two measures must be of one dimension: 5 kg are no 30 km. */
function isSameInOther(before: Figure, figure: Figure): boolean {
  // `90 degrees (32C)`: those degrees are Fahrenheit's.
  if (before.unit === 'deg' && figure.kind === 'temperature') return true;
  if (before.kind !== figure.kind || before.unit === figure.unit) return false;
  return figure.kind !== 'measure' || commensurable(fullUnit(before), fullUnit(figure)) !== null;
}

/**
 * Measures in units of two systems are tied more loosely than money: words may stand between ("100 miles of road (160
 * km)", "30-foot-tall"), a slash, or a mere comma on both sides ("26.2 miles, 42.2 km, in").
 */
function measureTie(tokens: Tokens, before: Figure, figure: Figure, between: string): Frame['aliasTie'] {
  const known = phraseTies.get(between);
  if (known !== undefined) return known;
  const isTwoSystems = figure.kind === 'temperature' || areTwoSystems(before, figure);
  if (!isTwoSystems) return null;
  if (between === '. (') return 'bracket';
  if (between === ',' || between === '—' || between === '–')
    return enders.has(tokens.word[figure.to] ?? '.') ? 'comma' : null;
  const open = between.lastIndexOf('(') < 0 ? between.lastIndexOf('[') : between.lastIndexOf('(');
  const tie = open < 0 ? undefined : ties.get(between.slice(open));
  if (tie !== 'bracket') return null;
  const words = between.slice(0, open).trim().split(' ');
  return words.length <= 5 && words.every((word) => word === '-' || /^[a-z]+$/i.test(word)) ? tie : null;
}

function areTwoSystems(before: Figure, figure: Figure): boolean {
  const sizes = commensurable(fullUnit(before), fullUnit(figure));
  return sizes !== null && sizes[0].system !== sizes[1].system;
}

const enders: ReadonlySet<string> = new Set([',', '.', ')', ';', '–', '—']);

const follows: ReadonlySet<string> = new Set([
  ',',
  ';',
  ', or',
  'or',
  '/',
  'and',
  ', and',
  '; or',
  ') (',
  '=',
]);
const joints: ReadonlySet<string> = new Set(['to', 'and', '-', '–', '—', 'by', 'x', '×']);

/** The words between two figures without hedges, or null where there are too many to be a tie. */
function gap(tokens: Tokens, before: Figure, figure: Figure): string | null {
  if (figure.from - before.to > 8) return null;
  const words: string[] = [];
  for (let at = before.to; at < figure.from; at += 1) {
    const hedge = hedgePhrases.beginsAt(tokens, at);
    if (hedge === 0 || at + hedge > figure.from) words.push(tokens.word[at] ?? '');
    else at += hedge - 1;
  }
  return words.join(' ');
}

const closers: ReadonlySet<string> = new Set(
  ') ] , ; or / to and - – — at in as each per a an when then = equivalent based respectively us u approximately approx per'.split(
    ' ',
  ),
);

/** Behind a measure the way it lies may be said again: "100 miles (160 km long)"; and another side of the same thing. */
function closes(tokens: Tokens, figure: Figure): boolean {
  const next = tokens.word[figure.to] ?? ')';
  // `(€35 at the gate)` is no conversion, `(€28 at current rates)` is one.
  if (figure.kind === 'money' && next === 'at') return speaksOfRates(tokens, figure.to + 1);
  if (closers.has(next)) return true;
  if (figure.kind === 'money') return false;
  // `(465 sq. ft.)`
  if (next === '.') return closers.has(tokens.word[figure.to + 1] ?? '');
  const isSide = sides.has(next) && tokens.shape[figure.to + 1] === shape.digits;
  return isSide || (extents.has(next) && closers.has(tokens.word[figure.to + 1] ?? ')'));
}

/** Between the sides of one thing: "600 metres by 200 metres". */
const sides: ReadonlySet<string> = new Set(['by', 'x', '×']);

/** The first end of a range whose second end is the figure at a place. */
function rangeStart(figures: readonly Figure[], tokens: Tokens, at: number): number | null {
  const second = figures[at];
  const first = figures[at - 1];
  if (first === undefined || second === undefined || first.kind !== second.kind) return null;
  if (first.unit !== second.unit) return null;
  return joints.has(gap(tokens, first, second) ?? '') ? at - 1 : null;
}

function rangeEnd(figures: readonly Figure[], tokens: Tokens, at: number): number | null {
  const start = rangeStart(figures, tokens, at + 1);
  return start === at ? at + 1 : null;
}

/** The second end of a converted range goes with the second end of the range it converts. */
function pairedRange(
  figures: readonly Figure[],
  tokens: Tokens,
  at: number,
  aliases: ReadonlyMap<number, Alias>,
): Alias | null {
  const first = aliases.get(at - 1);
  if (first === undefined || rangeStart(figures, tokens, at) === null) return null;
  const source = rangeEnd(figures, tokens, first.of);
  return source === null ? null : { of: source, tie: first.tie };
}
