/** Sorts the marks of an article into its blocks once, so that a change in one block redraws that block alone. */
import type { Block, Findings, Outcome, Span } from '../../../claims/index.ts';
import type { Correction } from '../../desk/corrected.ts';
import type { ClaimView } from './claim-view.ts';
import type { Selection } from './lettering.ts';
import { blockAt } from './places.ts';
import { noMarks, type AppliedFix, type BlockMarks, type FigureMark, type MarkedFigure } from './segments.ts';

const order: readonly FigureMark[] = ['plain', 'consistent', 'rounding', 'ambiguous', 'inconsistent'];

/** How each figure is underlined: by the worst check that states it and is not set aside, else as one that a check rests on. */
function figureMarks(findings: Findings, claims: readonly ClaimView[]): readonly FigureMark[] {
  const aside = new Set(claims.flatMap(({ setAside }) => setAside.map(({ check }) => check)));
  const stated = new Map<number, Outcome | 'plain'>();
  for (const check of findings.checks) {
    const { stated: figure } = check;
    if (figure.figure === null) continue;
    const outcome = aside.has(check) ? 'plain' : check.outcome;
    const there = stated.get(figure.figure);
    if (there === undefined || order.indexOf(outcome) > order.indexOf(there))
      stated.set(figure.figure, outcome);
  }
  return findings.figures.map(
    ({ account }, index) => stated.get(index) ?? (account === 'recomputed' ? 'consistent' : 'plain'),
  );
}

/** The marks of each block while nothing is selected. */
export function marksByBlock(
  blocks: readonly Block[],
  findings: Findings | null,
  claims: readonly ClaimView[],
  corrections: readonly Correction[],
): readonly BlockMarks[] {
  const figures = blocks.map((): MarkedFigure[] => []);
  const claimed = blocks.map((): ClaimView[] => []);
  const fixed = blocks.map((): AppliedFix[] => []);
  if (findings !== null) {
    const marks = figureMarks(findings, claims);
    findings.figures.forEach(({ start, end }, index) => {
      put(figures, blocks, { start, end, mark: marks[index] ?? 'plain' });
    });
  }
  for (const claim of claims) {
    for (const block of new Set(claim.spans.map(({ start }) => blockAt(blocks, start)))) {
      if (block !== null) claimed[block]?.push(claim);
    }
  }
  for (const { span, decision } of corrections)
    put(fixed, blocks, { ...span, replacement: decision.replacement });
  return blocks.map((_, at) => ({
    ...noMarks,
    figures: figures[at] ?? [],
    claims: claimed[at] ?? [],
    fixes: fixed[at] ?? [],
  }));
}

/** What the selection adds to the blocks it touches: nothing for all others. */
export function selectionByBlock(
  blocks: readonly Block[],
  selection: Selection | null,
  claim: ClaimView | null,
): ReadonlyMap<number, Pick<Selection, 'operands' | 'stated' | 'claimId'>> {
  if (selection === null) return new Map();
  const spans: readonly Span[] = [
    ...(claim?.spans ?? []),
    ...selection.operands,
    ...(selection.stated === null ? [] : [selection.stated]),
  ];
  return new Map(
    spans.flatMap(({ start }) => {
      const block = blockAt(blocks, start);
      return block === null ? [] : [[block, selection] as const];
    }),
  );
}

function put<T extends Span>(into: readonly T[][], blocks: readonly Block[], entry: T): void {
  const block = blockAt(blocks, entry.start);
  if (block !== null) into[block]?.push(entry);
}
