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
import { shape } from '../text/tokens.ts';
import { claimOpenings } from '../vocabulary/en/claims.ts';
import { kindOf } from './kind.ts';
import { attributionOf, isQuoted } from './voice.ts';

const asserting: ReadonlySet<BlockKind> = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'item',
  'quotation',
  'cell',
]);
/** Fewer words assert nothing. */
const fewestWords = 3;

export function splitClaims(
  article: ReadArticle,
  frames: readonly Frame[],
  checks: readonly FoundCheck[],
): readonly FoundClaim[] {
  const claims: FoundClaim[] = [];
  for (const block of article.blocks) {
    if (!asserting.has(block.block.kind)) continue;
    for (const sentence of block.sentences) {
      const attribution = attributionOf(block, article.text, sentence);
      for (const stretch of piecesOf(article, frames, block, sentence)) {
        const apart = stretch.from > sentence.from && block.tokens.word[stretch.from - 1] === ';';
        const own = apart ? attributionOf(block, article.text, stretch) : attribution;
        const claim = claimOf(article, block, stretch, own, checks, claims.length);
        if (claim !== null) claims.push(claim);
      }
    }
  }
  return claims;
}

function claimOf(
  article: ReadArticle,
  block: ReadBlock,
  stretch: Stretch,
  attribution: ReturnType<typeof attributionOf>,
  checks: readonly FoundCheck[],
  index: number,
): FoundClaim | null {
  const trimmed = trim(block, stretch);
  const start = block.tokens.start[trimmed.from] ?? 0;
  const end = block.tokens.end[trimmed.to - 1] ?? start;
  if (wordsIn(block, trimmed) < fewestWords && !holdsFigure(block, article, trimmed)) return null;
  const numbers = figuresIn(block, article, trimmed);
  const figures = numbers.flatMap((number) => article.figures[number] ?? []);
  const voice: Voice = isQuoted(block, trimmed) ? 'quoted' : attribution === null ? 'own' : 'attributed';
  return {
    id: `c${index + 1}`,
    spans: [{ start, end }],
    text: article.text.slice(start, end),
    kind: kindOf(block, trimmed, figures, voice),
    voice,
    ...(attribution === null ? {} : { attribution }),
    figures: numbers,
    checks: checksWithin(checks, start, end),
  };
}

/** Checks are in reading order: the first inside is found by halving, the rest follow it. */
function checksWithin(checks: readonly FoundCheck[], start: number, end: number): readonly number[] {
  let low = 0;
  let high = checks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((checks[middle]?.stated.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; (checks[at]?.stated.end ?? Infinity) <= end; at += 1) found.push(at);
  return found;
}

/** The stretches of a sentence that are claims of their own: each holds a figure that is neither a date nor an alias. */
function piecesOf(
  article: ReadArticle,
  frames: readonly Frame[],
  block: ReadBlock,
  sentence: Stretch,
): readonly Stretch[] {
  const cuts: number[] = [];
  let begun = sentence.from;
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    if (!opensClaim(block, at) || inside(block, at)) continue;
    if (!countsIn(article, frames, block, { from: begun, to: at })) continue;
    if (!countsIn(article, frames, block, { from: at, to: nextCut(block, at, sentence.to) })) continue;
    cuts.push(at);
    begun = at;
  }
  const starts = [sentence.from, ...cuts];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? sentence.to }));
}

function opensClaim(block: ReadBlock, at: number): boolean {
  const { word } = block.tokens;
  const previous = word[at - 1] ?? '';
  if (previous === ';') return true;
  if (previous !== ',') return ['while', 'whereas'].includes(word[at] ?? '');
  return claimOpenings.has(word[at] ?? '');
}

function nextCut(block: ReadBlock, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) if (opensClaim(block, at) && !inside(block, at)) return at;
  return end;
}

/** In brackets or in a quotation nothing is cut. */
function inside(block: ReadBlock, at: number): boolean {
  if (block.quotes.some(({ from, to }) => from < at && at < to)) return true;
  let depth = 0;
  const sentence = block.sentences.find(({ from, to }) => from <= at && at < to);
  for (let before = sentence?.from ?? 0; before < at; before += 1) {
    if (block.tokens.word[before] === '(') depth += 1;
    if (block.tokens.word[before] === ')') depth -= 1;
  }
  return depth > 0;
}

const uncounted = new Set(['date', 'year', 'identifier', 'ordinal', 'duration', 'range']);

function countsIn(
  article: ReadArticle,
  frames: readonly Frame[],
  block: ReadBlock,
  stretch: Stretch,
): boolean {
  return figuresIn(block, article, stretch).some((number) => {
    const figure: Figure | undefined = article.figures[number];
    return figure !== undefined && !uncounted.has(figure.kind) && frames[number]?.aliasOf === null;
  });
}

function figuresIn(block: ReadBlock, article: ReadArticle, { from, to }: Stretch): readonly number[] {
  const found: number[] = [];
  for (let number = block.firstFigure; number < block.firstFigure + block.figureCount; number += 1) {
    const figure = article.figures[number];
    if (figure !== undefined && from <= figure.from && figure.to <= to) found.push(number);
  }
  return found;
}

const holdsFigure = (block: ReadBlock, article: ReadArticle, stretch: Stretch): boolean =>
  figuresIn(block, article, stretch).length > 0;

function wordsIn(block: ReadBlock, { from, to }: Stretch): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (block.tokens.shape[at] === shape.word) count += 1;
  return count;
}

/** Without the marks and joining words at its ends. */
function trim(block: ReadBlock, { from, to }: Stretch): Stretch {
  const { word } = block.tokens;
  let start = from;
  let end = to;
  while (start < end - 1 && /^(?:and|but|while|whereas|[,;:–—-])$/.test(word[start] ?? '') && start > 0)
    start += 1;
  while (end > start + 1 && /^[,;:]$/.test(word[end - 1] ?? '')) end -= 1;
  return { from: start, to: end };
}
