/**
 * Cuts a block into stretches of text that are marked alike: figures by outcome, claims, operands by letter, fixes as
 * struck and inserted words. It decides what is marked; `Block.svelte` draws it.
 */
import type { Span } from '../../../claims/index.ts';
import type { Lettered } from './lettering.ts';

export type FigureMark = 'consistent' | 'rounding' | 'inconsistent' | 'ambiguous' | 'plain';

export interface MarkedFigure extends Span {
  readonly mark: FigureMark;
}

export interface MarkedClaim {
  readonly id: string;
  readonly spans: readonly Span[];
}

export interface AppliedFix extends Span {
  readonly replacement: string;
}

export interface Segment extends Span {
  readonly text: string;
  readonly claimId: string | null;
  readonly figure: FigureMark | null;
  /** Where the figure begins, for its letter and its flash. */
  readonly letter: string | null;
  readonly stated: boolean;
  readonly removed: boolean;
  /** Words that an applied fix puts after this stretch. */
  readonly inserted: string | null;
  /** Claims whose last word is in this stretch, in reading order. */
  readonly ends: readonly string[];
}

export interface BlockMarks {
  readonly figures: readonly MarkedFigure[];
  readonly claims: readonly MarkedClaim[];
  readonly fixes: readonly AppliedFix[];
  readonly operands: readonly Lettered[];
  readonly stated: Span | null;
}

export const noMarks: BlockMarks = { figures: [], claims: [], fixes: [], operands: [], stated: null };

/** The stretches of one block, in order; together they are exactly its text. */
export function cutBlock(text: string, block: Span, marks: BlockMarks): readonly Segment[] {
  const cuts = new Set([block.start, block.end]);
  const cut = ({ start, end }: Span): void => {
    if (start > block.start && start < block.end) cuts.add(start);
    if (end > block.start && end < block.end) cuts.add(end);
  };
  marks.figures.forEach(cut);
  marks.fixes.forEach(cut);
  marks.operands.forEach(cut);
  for (const claim of marks.claims) claim.spans.forEach(cut);
  if (marks.stated !== null) cut(marks.stated);

  const bounds = [...cuts].sort((left, right) => left - right);
  const figures = pointer(marks.figures);
  const fixes = pointer(marks.fixes);
  const operands = pointer(marks.operands);
  const claims = pointer(
    marks.claims
      .flatMap(({ id, spans }) => spans.map((span) => ({ ...span, id })))
      .sort((left, right) => left.start - right.start),
  );
  const ends = endsOf(marks.claims);
  const segments: Segment[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 1) {
    const start = bounds[at] ?? 0;
    const end = bounds[at + 1] ?? start;
    const figure = figures(start, end);
    const operand = operands(start, end);
    const fix = fixes(start, end);
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      claimId: claims(start, end)?.id ?? null,
      figure: figure?.mark ?? null,
      letter: operand?.start === start ? operand.letter : operand ? '' : null,
      stated: marks.stated !== null && marks.stated.start <= start && end <= marks.stated.end,
      removed: fix !== null,
      inserted: fix !== null && fix.end === end ? fix.replacement : null,
      ends: ends.get(end) ?? [],
    });
  }
  return segments;
}

function endsOf(claims: readonly MarkedClaim[]): ReadonlyMap<number, readonly string[]> {
  const ends = new Map<number, string[]>();
  for (const { id, spans } of claims) {
    const end = spans.at(-1)?.end;
    if (end === undefined) continue;
    const there = ends.get(end);
    if (there === undefined) ends.set(end, [id]);
    else there.push(id);
  }
  return ends;
}

/** Walks sorted, nearly disjoint spans once; each stretch asks in order for the one that covers it. */
function pointer<T extends Span>(sorted: readonly T[]): (start: number, end: number) => T | null {
  let at = 0;
  return (start, end) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1;
    const found = sorted[at];
    return found !== undefined && found.start <= start && end <= found.end ? found : null;
  };
}
