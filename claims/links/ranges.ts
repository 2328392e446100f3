/**
 * Ranges whose first end is the greater one. The reader of figures says which pairs are ranges; here are left out the
 * pairs that are none after all, because the words hold two amounts apart or count backwards.
 */
import { compare, whole } from '../arithmetic/exact.ts';
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { fall, rise } from '../vocabulary/en/cues.ts';
import { countedBack, pairWords, pointers } from '../vocabulary/en/ranges.ts';
import { tellsRange } from './ranges-told.ts';

export interface ReversedRange {
  /** The range itself, or null where only its ends are figures: "$9-6 billion". */
  readonly figure: number | null;
  readonly first: number;
  readonly second: number;
}

/** How far before the range the words may stand that make it none. */
const reach = 7;
/** Hours and small counts: "open between nine and five". */
const smallest = whole(13);
const moves: ReadonlySet<string> = new Set([...rise, ...fall]);
const dashed: ReadonlySet<string> = new Set(['money', 'measure', 'duration']);
const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '‑']);
const kinds: ReadonlySet<string> = new Set([
  'money',
  'percent',
  'measure',
  'number',
  'points',
  'duration',
  'age',
  'temperature',
  'year',
]);

/** In reading order. */
export function findReversedRanges(article: ReadArticle, frames: readonly Frame[]): readonly ReversedRange[] {
  return article.figures.flatMap((figure, number) => {
    const frame = frames[number];
    const block = article.blocks[frame?.block ?? -1];
    if (frame === undefined || block === undefined || frame.mode === 'quoted') return [];
    if (block.block.kind === 'cell' || block.block.kind === 'boilerplate') return [];
    const found =
      figure.kind === 'range'
        ? endsInside(article, number) && { figure: number, first: number + 1, second: number + 2 }
        : (isDashed(article, block, number) || tellsRange(article, block, number, frame.sentence)) && {
            figure: null,
            first: number,
            second: number + 1,
          };
    return found && isReversed(article, found) && isRange(block, figure, article, found) ? [found] : [];
  });
}

/** A range of years or dates has no ends that are figures. */
function endsInside({ figures }: ReadArticle, number: number): boolean {
  const [range, first, second] = [0, 1, 2].map((step) => figures[number + step]);
  return range?.written.ends != null && first?.start === range.start && second?.end === range.end;
}

/** `$9-6 billion`: of money and measures alone, since `60-40` and `52%–48%` are splits and results. */
function isDashed(article: ReadArticle, { tokens }: ReadBlock, number: number): boolean {
  const [before, first, second] = [-1, 0, 1].map((step) => article.figures[number + step]);
  if (first === undefined || second?.from !== first.to + 1 || !dashed.has(first.kind)) return false;
  if (before?.kind === 'range' && before.to > first.from) return false;
  return dashes.has(tokens.word[first.to] ?? '') && first.end + 1 === second.start;
}

function isReversed({ figures }: ReadArticle, { first, second }: ReversedRange): boolean {
  const [a, b] = [figures[first], figures[second]];
  if (a?.value == null || b?.value == null || a.kind !== b.kind || a.unit !== b.unit) return false;
  if (!kinds.has(a.kind) || a.value.n <= 0 || b.value.n <= 0) return false;
  return compare(a.value, b.value) > 0;
}

function isRange(
  { tokens }: ReadBlock,
  figure: Figure,
  { figures }: ReadArticle,
  { first, second }: ReversedRange,
): boolean {
  const [a, b] = [figures[first], figures[second]];
  if (a?.value == null || b === undefined) return false;
  const { word } = tokens;
  if (a.kind === 'number' && compare(a.value, smallest) < 0) return false;
  if (countedBack.has(word[b.to] ?? '') || pointers.has(word[figure.from - 1] ?? '')) return false;
  for (let at = figure.from - 1; at >= 0 && at >= figure.from - reach; at -= 1) {
    const own = word[at] ?? '';
    if (own === '.' || own === ';') break;
    if (pairWords.has(own) || (moves.has(own) && at >= figure.from - 2)) return false;
  }
  return true;
}
