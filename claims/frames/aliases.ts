/** Finds amounts that give another amount again in other money or units: "$1.874 billion (about RMB 13.7 billion)". */
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../text/tokens.ts';
import { hedgesBefore } from '../vocabulary/en/hedges.ts';
import type { Frame } from './frame.ts';

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
    if (between === null) continue;
    const inherited = aliases.get(at - 1);
    const range = pairedRange(figures, tokens, at, aliases);
    if (range !== null) aliases.set(at, range);
    else if (inherited !== undefined && figures[inherited.of]?.kind === figure.kind && follows.has(between)) {
      if (figures[inherited.of]?.unit !== figure.unit) aliases.set(at, inherited);
    } else if (before.kind === figure.kind && before.unit !== figure.unit) {
      const tie = ties.get(between);
      if (tie === undefined || (tie === 'bracket' && !closes(tokens, figure))) continue;
      if (tie === 'or' && isRate(tokens, figure)) continue;
      const first = rangeStart(figures, tokens, at - 1);
      const second = rangeEnd(figures, tokens, at);
      aliases.set(at, { of: second !== null && first !== null ? first : at - 1, tie });
    }
  }
  return aliases;
}

const convertible = ({ kind }: Figure): boolean =>
  kind === 'money' || kind === 'measure' || kind === 'temperature';

const ties: ReadonlyMap<string, NonNullable<Frame['aliasTie']>> = new Map([
  ['(', 'bracket'],
  ['[', 'bracket'],
  ['( or', 'bracket'],
  ['( i . e .', 'bracket'],
  ['( equivalent to', 'bracket'],
  ['( equal to', 'bracket'],
  ['( worth', 'bracket'],
  ['or', 'or'],
  [', or', 'or'],
  [', equivalent to', 'or'],
  ['equivalent to', 'or'],
  ['=', 'equals'],
]);

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
const joints: ReadonlySet<string> = new Set(['to', 'and', '-', '–', '—']);

/** The words between two figures without hedges, or null where there are too many to be a tie. */
function gap(tokens: Tokens, before: Figure, figure: Figure): string | null {
  if (figure.from - before.to > 8) return null;
  const words: string[] = [];
  for (let at = before.to; at < figure.from; at += 1) {
    const hedge = hedgesBefore.find(({ words: phrase }) =>
      phrase.every((word, index) => tokens.word[at + index] === word),
    );
    if (hedge === undefined || at + hedge.words.length > figure.from) words.push(tokens.word[at] ?? '');
    else at += hedge.words.length - 1;
  }
  return words.join(' ');
}

/** `worth CA$32 billion, or roughly $40 per share`: the price of a part is no other way to say the whole. */
function isRate(tokens: Tokens, figure: Figure): boolean {
  return ['per', 'a', 'an', 'each', 'apiece'].includes(tokens.word[figure.to] ?? '');
}

const closers: ReadonlySet<string> = new Set(
  ') ] , ; or / to and - – — at in as each per a an when then = equivalent based respectively us u approximately approx per'.split(
    ' ',
  ),
);

function closes(tokens: Tokens, figure: Figure): boolean {
  return closers.has(tokens.word[figure.to] ?? ')');
}

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
