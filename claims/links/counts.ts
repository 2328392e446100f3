/** Ties a number of things to the list that names them: "four priorities: A, B and C", "five states – A, B and C – left". */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import { isNominal, readForward } from '../frames/noun-phrase.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import type { Span } from '../text/span.ts';
import { letterForm, shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { listedNouns, wholeNouns } from '../vocabulary/en/lists.ts';
import { plurals, prepositions } from '../vocabulary/en/nouns.ts';
import { readItems } from './items-named.ts';
import { isDash } from './marks.ts';

export interface CountLink {
  readonly stated: number;
  /** The items in the ordinary reading. */
  readonly items: readonly Span[];
  /** How few and how many they are where every `and` belongs to a name, or none does. */
  readonly fewest: number;
  readonly most: number;
  /** Built alike and short: nothing but a list of things. */
  readonly alike: boolean;
  /** Names stand beside common nouns: one may explain the other. */
  readonly mixed: boolean;
}

/** So many words may stand between the noun and the mark that opens the list. */
const reach = 8;
/** A list with more tokens is no list that a number counts. */
const longestList = 120;
const prose: ReadonlySet<string> = new Set([
  'paragraph',
  'standfirst',
  'item',
  'caption',
  'headline',
  'heading',
]);

export function linkCounts(
  { blocks, figures, text }: ReadArticle,
  frames: readonly Frame[],
): readonly CountLink[] {
  const links: CountLink[] = [];
  for (const block of blocks) {
    if (!prose.has(block.block.kind)) continue;
    for (let number = block.firstFigure; number < block.firstFigure + block.figureCount; number += 1) {
      const figure = figures[number];
      const frame = frames[number];
      if (figure?.kind !== 'number' || figure.hedge !== undefined || !isTold(frame)) continue;
      if (figure.numeral === null || figure.numeral.decimals > 0 || figure.numeral.scale !== null) continue;
      if (figure.numeral.digits > 2 || isPartOfWhole(block.tokens, figure.from)) continue;
      const end = block.sentences[frame.sentence]?.to ?? 0;
      const list = openedBy(block, figure, end);
      if (list === null) continue;
      // What has figures of its own is for the sums: "three men: one in Leeds and two in York".
      const next = nextFigure(figures, number, list.from);
      if (next < block.firstFigure + block.figureCount && (figures[next]?.from ?? Infinity) < list.to)
        continue;
      const items = readItems(block.tokens, text, list.from, list.to);
      if (items !== null && (list.sure || items.named)) links.push({ stated: number, ...items });
    }
  }
  return links;
}

/** The list of a plan is a list; what is quoted or given as an example is left alone. */
const isTold = (frame: Frame | undefined): frame is Frame =>
  frame?.mode === 'asserted' || frame?.mode === 'forecast';

function nextFigure(figures: readonly Figure[], number: number, from: number): number {
  let next = number + 1;
  while (next < number + reach && (figures[next]?.to ?? Infinity) <= from) next += 1;
  return next;
}

/** `one of four`, `two of the five`, `four out of five` */
function isPartOfWhole({ word }: Tokens, from: number): boolean {
  let at = from - 1;
  while (/^(?:the|its|their|his|her|these|those|all|a)$/.test(word[at] ?? '')) at -= 1;
  return (
    (word[at] === 'of' && !wholeNouns.has(word[at - 1] ?? '')) || word[at] === 'least' || word[at] === 'most'
  );
}

interface List {
  readonly from: number;
  readonly to: number;
  /** A mark opens it; behind a mere `are` only names or nouns of lists are taken for one. */
  readonly sure: boolean;
}

/** The stretch of tokens that names the things which a number counts; null where none is opened. */
function openedBy(
  { tokens }: ReadBlock,
  { from, to }: { readonly from: number; readonly to: number },
  end: number,
): List | null {
  const noun = nounBehind(tokens, to, end);
  const head = tokens.word[noun.to - 1] ?? '';
  if (noun.to === to || !isPlural(head)) return null;
  // `In the four towns: misery, hunger and fear.` says where, and counts nothing.
  const isFirst = from < 3 || tokens.shape[from - 3] !== shape.word;
  const isPlace = isFirst && prepositions.has(tokens.word[from - 2] ?? '') && isDefinite(tokens, from);
  if (isPlace && tokens.word[noun.to] === ':') return null;
  for (let at = noun.to; at < Math.min(end, noun.to + reach + 1); at += 1) {
    const word = tokens.word[at] ?? '';
    if (word === ':' && !touches(tokens, at)) return bounded(tokens, at + 1, end, '');
    if (isDash(tokens, at)) return bounded(tokens, behindDash(tokens, at), end, '–');
    if (word === '(' && at === noun.to) return bounded(tokens, at + 1, end, ')');
    if (word === ',' && tokens.word[at + 1] === 'namely') return bounded(tokens, at + 2, end, '');
    if (word === ',' && at === noun.to) return apposed(tokens, at + 1, end);
    if (tokens.shape[at] !== shape.word && word !== "'" && word !== '’' && word !== '-') return null;
    if (/^(?:are|were)$/.test(word) && isDefinite(tokens, from)) {
      const colon = tokens.word[at + 1] === ':' ? 1 : 0;
      const list = bounded(tokens, at + 1 + colon, end, '');
      return list && { ...list, sure: colon === 1 || listedNouns.has(head) };
    }
  }
  return null;
}

/** `the three founders, Ann Lee, Bo Dahl and Cy Young, met`: names up to the mark behind the last of them. */
function apposed(tokens: Tokens, from: number, end: number): List | null {
  let closes = false;
  for (let at = from; at < Math.min(end, from + longestList); at += 1) {
    const word = tokens.word[at] ?? '';
    const isName = ((tokens.letters[at] ?? 0) & letterForm.capitalFirst) > 0;
    if (closes && /^[,.;:)–—]$/.test(word) && !isInitial(tokens, at)) {
      // `Marks and Spencer, Ford and Bell` goes on.
      const goesOn = word === ',' && ((tokens.letters[at + 1] ?? 0) & letterForm.capitalFirst) > 0;
      return goesOn ? null : { from, to: at, sure: false };
    }
    if (word === 'and') closes = true;
    else if (!isName && (at === from || !/^(?:,|\.|-|'|’|s|of|the|de|van|von|al)$/.test(word))) return null;
  }
  return closes && end - from < longestList ? { from, to: end, sure: false } : null;
}

/** The point of `J. Moss`. */
const isInitial = (tokens: Tokens, at: number): boolean =>
  tokens.word[at] === '.' && (tokens.word[at - 1] ?? '').length === 1 && touches(tokens, at - 1);

/** What is counted; a spaced hyphen opens a list and joins no words. */
function nounBehind(tokens: Tokens, from: number, end: number): { readonly to: number } {
  const { phrase, to } = readForward(tokens, from, end);
  const dash = phrase.findIndex((at) => isDash(tokens, at - 1));
  return { to: dash > 0 ? (phrase[dash - 1] ?? from) + 1 : to };
}

const isDefinite = ({ word }: Tokens, from: number): boolean =>
  /^(?:the|its|their|his|her|our|s|main|other)$/.test(word[from - 1] ?? '');

const isPlural = (head: string): boolean =>
  plurals.has(head) || (head.endsWith('s') && !head.endsWith('ss') && !head.endsWith('us'));

const behindDash = ({ word }: Tokens, at: number): number => (word[at + 1] === '-' ? at + 2 : at + 1);

/** Up to the closing mark or the end of the sentence; a second dash, a colon or a question leaves it unclear. */
function bounded(tokens: Tokens, from: number, end: number, closer: string): List | null {
  let to = from;
  while (to < end && to - from <= longestList && !isEnd(tokens, to, closer)) to += 1;
  if (to - from > longestList) return null;
  if (closer === ')' && tokens.word[to] !== ')') return null;
  const word = tokens.word[to] ?? '';
  if (to < end && !['.', ';', closer].includes(word) && !(closer === '–' && isDash(tokens, to))) return null;
  return to > from ? { from, to, sure: true } : null;
}

function isEnd(tokens: Tokens, at: number, closer: string): boolean {
  const word = tokens.word[at] ?? '';
  if (closer === ')') return word === ')' || word === '.';
  if (word === '.') return !touches(tokens, at) || !isNominal(tokens, at + 1);
  return /^[:?!]$/.test(word) || isDash(tokens, at) || tokens.shape[at] === shape.line;
}
