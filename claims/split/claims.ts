/**
 * Splits an article into claims: one assertion each, that can be true or false by itself. A sentence is one claim, or
 * several where its clauses hold figures of their own. What is no assertion (bylines, captions, small print) is left out.
 */
import type { Figure } from '../figures/figure.ts';
import type { FoundCheck, FoundClaim, Voice } from '../findings.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import type { BlockKind } from '../text/block.ts';
import type { Stretch } from '../text/sentences.ts';
import { enterWord } from '../text/lexicon.ts';
import { shape } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Span } from '../text/span.ts';
import { claimOpenings, rankOpenings } from '../vocabulary/en/claims.ts';
import { findEnclosed } from './enclosed.ts';
import type { Enclosed } from './enclosed.ts';
import { kindOf } from './kind.ts';
import { findRanks, holdsRank } from './rank.ts';
import type { Scope } from './rank.ts';
import { findSpeakers } from './speakers.ts';
import { attributionOf, isQuoted } from './voice.ts';
import type { Attribution } from './voice.ts';

/** A claim before `wording/` has spoken: its ranks with what they lack, in place of notes. */
export interface SplitClaim extends Omit<FoundClaim, 'notes'> {
  readonly ranks: readonly (Span & { readonly lacks: readonly Scope[] })[];
}

const asserting: ReadonlySet<BlockKind> = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'item',
  'quotation',
]);
/** Fewer words assert nothing. */
const fewestWords = 3;

export function splitClaims(
  article: ReadArticle,
  frames: readonly Frame[],
  checks: readonly FoundCheck[],
): readonly SplitClaim[] {
  const claims: SplitClaim[] = [];
  const enclosedBy = article.blocks.map(findEnclosed);
  const speakers = findSpeakers(article, enclosedBy);
  for (const [index, block] of article.blocks.entries()) {
    const enclosed = enclosedBy[index];
    if (enclosed === undefined || !asserts(block)) continue;
    const counted = countedIn(article, frames, block);
    for (const [number, sentence] of block.sentences.entries()) {
      const attribution = speakers[index]?.[number] ?? null;
      for (const stretch of piecesOf(block, article.text, sentence, enclosed, counted)) {
        const apart = stretch.from > sentence.from && block.tokens.word[stretch.from - 1] === ';';
        const own = apart ? attributionOf(block, article.text, stretch, enclosed) : attribution;
        const claim = claimOf(article, block, stretch, enclosed, own, checks, claims.length);
        if (claim !== null) claims.push(claim);
      }
    }
  }
  return claims;
}

/** A cell asserts what its figures say; a heading of a column asserts nothing. */
function asserts({ block, figureCount }: ReadBlock): boolean {
  if (block.kind === 'cell') return figureCount > 0 && block.cell?.header !== true;
  return asserting.has(block.kind);
}

function claimOf(
  article: ReadArticle,
  block: ReadBlock,
  stretch: Stretch,
  enclosed: Enclosed,
  attribution: Attribution | null,
  checks: readonly FoundCheck[],
  index: number,
): SplitClaim | null {
  const trimmed = trim(block, stretch);
  const start = block.tokens.start[trimmed.from] ?? 0;
  const end = block.tokens.end[trimmed.to - 1] ?? start;
  const numbers = figuresIn(block, article, trimmed);
  if (wordsIn(block, trimmed) < fewestWords && numbers.length === 0) return null;
  const figures =
    numbers.length === 0 ? noFigures : numbers.flatMap((number) => article.figures[number] ?? []);
  const voice: Voice = isQuoted(block, trimmed, enclosed)
    ? 'quoted'
    : attribution === null
      ? 'own'
      : 'attributed';
  const ranks = findRanks(block, article.text, trimmed, figures);
  return {
    id: `c${index + 1}`,
    spans: [{ start, end }],
    text: article.text.slice(start, end),
    kind: kindOf(block, article.text, trimmed, figures, voice, ranks.length > 0),
    voice,
    ...(attribution === null ? {} : { attribution }),
    figures: numbers,
    checks: checksWithin(checks, start, end),
    ranks: ranks.map(({ from, to, lacks }) => ({
      start: block.tokens.start[from] ?? 0,
      end: block.tokens.end[to - 1] ?? 0,
      lacks,
    })),
  };
}

const noFigures: readonly Figure[] = [];

/** Checks are in reading order: those inside follow the first of them. */
function checksWithin(checks: readonly FoundCheck[], start: number, end: number): readonly number[] {
  const found: number[] = [];
  let at = firstFrom(checks.length, start, (place) => checks[place]?.stated.start ?? 0);
  for (; (checks[at]?.stated.end ?? Infinity) <= end; at += 1) found.push(at);
  return found;
}

/** The first of so many places, in rising order of `of`, that is not below `least`; found by halving. */
function firstFrom(count: number, least: number, of: (place: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The stretches of a sentence that are claims of their own: each holds a figure that is neither a date nor an alias, or
 * a rank behind such a figure: "…, marking its largest order in 32 years".
 */
function piecesOf(
  block: ReadBlock,
  text: string,
  sentence: Stretch,
  enclosed: Enclosed,
  counted: readonly Figure[],
): readonly Stretch[] {
  const cuts: number[] = [];
  let begun = sentence.from;
  let isRanked = false;
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const isClaim = opensClaim(block, at);
    if ((!isClaim && !opensRank(block, at)) || enclosed.isInside(at)) continue;
    if (!isRanked && !holdsOne(counted, { from: begun, to: at })) continue;
    const rest = { from: at, to: nextCut(block, at, sentence.to, enclosed) };
    const isCounted = holdsOne(counted, rest);
    const isRank = !isCounted && opensRank(block, at) && isRankNear(block, text, rest);
    if (!(isClaim && isCounted) && !isRank) continue;
    cuts.push(at);
    begun = at;
    isRanked = isRank;
  }
  const starts = [sentence.from, ...cuts];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? sentence.to }));
}

function opensClaim({ tokens }: ReadBlock, at: number): boolean {
  const previous = tokens.id[at - 1];
  if (previous === semicolon) return true;
  return (previous === comma ? claimOpeningSet : contrasting).has(tokens, at);
}

const opensRank = ({ tokens }: ReadBlock, at: number): boolean =>
  tokens.id[at - 1] === comma && rankOpeningSet.has(tokens, at);

const [comma, semicolon] = [enterWord(','), enterWord(';')];
const claimOpeningSet = wordSet(claimOpenings);
const rankOpeningSet = wordSet(rankOpenings);
const contrasting = wordSet('while whereas');

/** So many tokens behind its opening a clause has come to its rank. */
const nearestRank = 8;

const isRankNear = (block: ReadBlock, text: string, { from, to }: Stretch): boolean =>
  holdsRank(block, text, { from, to: Math.min(to, from + nearestRank) });

/** In brackets or in a quotation nothing is cut. */
function nextCut(block: ReadBlock, from: number, end: number, enclosed: Enclosed): number {
  for (let at = from + 1; at < end; at += 1) if (opensClaim(block, at) && !enclosed.isInside(at)) return at;
  return end;
}

const uncounted = new Set(['date', 'year', 'identifier', 'ordinal', 'duration', 'range']);

/** The figures of a block that make a clause a claim of its own, in reading order. */
function countedIn(article: ReadArticle, frames: readonly Frame[], block: ReadBlock): readonly Figure[] {
  const counted: Figure[] = [];
  for (let number = block.firstFigure; number < block.firstFigure + block.figureCount; number += 1) {
    const figure = article.figures[number];
    if (figure !== undefined && !uncounted.has(figure.kind) && frames[number]?.aliasOf === null)
      counted.push(figure);
  }
  return counted;
}

/** No two figures overlap, so the first that begins inside is the first that could end there. */
function holdsOne(figures: readonly Figure[], { from, to }: Stretch): boolean {
  const first = figures[firstFrom(figures.length, from, (place) => figures[place]?.from ?? 0)];
  return first !== undefined && first.to <= to;
}

function figuresIn(block: ReadBlock, article: ReadArticle, { from, to }: Stretch): readonly number[] {
  const found: number[] = [];
  const { firstFigure, figureCount } = block;
  const first = firstFrom(figureCount, from, (place) => article.figures[firstFigure + place]?.from ?? 0);
  for (let number = firstFigure + first; number < firstFigure + figureCount; number += 1) {
    if ((article.figures[number]?.to ?? Infinity) > to) break;
    found.push(number);
  }
  return found;
}

function wordsIn(block: ReadBlock, { from, to }: Stretch): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (block.tokens.shape[at] === shape.word) count += 1;
  return count;
}

/** Without the marks and joining words at its ends. */
function trim(block: ReadBlock, { from, to }: Stretch): Stretch {
  let start = from;
  let end = to;
  while (start < end - 1 && start > 0 && joinedOn.has(block.tokens, start)) start += 1;
  while (end > start + 1 && trailing.has(block.tokens, end - 1)) end -= 1;
  return { from: start, to: end };
}

const joinedOn = wordSet('and but while whereas , ; : – — -');
const trailing = wordSet(', ; :');
