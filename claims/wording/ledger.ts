/** The account of every figure: recomputed, stated, or left alone and why. */
import type { Figure } from '../figures/figure.ts';
import type { FoundCheck, FoundFigure } from '../findings.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import * as english from './en.ts';
import { presentFigure } from './figures.ts';
import { presentFrame } from './frame.ts';

/** `why` gives the code of a reason for figures that a check looked at and left alone. */
export function presentFigures(
  article: ReadArticle,
  frames: readonly Frame[],
  checks: readonly FoundCheck[],
  why: (figure: number) => string | null,
): readonly FoundFigure[] {
  const used = new Set(
    checks.flatMap(({ stated, operands }) => [stated.figure, ...operands.map(({ figure }) => figure)]),
  );
  return article.figures.map((figure, number) => {
    const block = article.blocks[frames[number]?.block ?? -1]?.block.kind;
    const small = block === 'boilerplate' || block === 'byline';
    const account = used.has(number)
      ? 'recomputed'
      : small || figure.kind === 'identifier'
        ? 'ignored'
        : 'stated';
    const reason = account === 'recomputed' ? undefined : reasonOf(figure, small, why(number));
    const frame = frames[number];
    const found = presentFigure(figure.written, article.text, account, reason);
    if (frame !== undefined && figure.kind !== 'identifier') found.measures = presentFrame(frame);
    return found;
  });
}

function reasonOf(figure: Figure, small: boolean, why: string | null): string {
  if (figure.reason !== undefined) return english.reasons[figure.reason] ?? '';
  if (small) return english.reasons['boilerplate'] ?? '';
  const byKind = {
    date: 'date',
    year: 'date',
    duration: 'duration',
    age: 'duration',
    ordinal: 'ordinal',
  } as const;
  if (why === null && figure.kind === 'range' && figure.date !== undefined)
    return english.reasons['date'] ?? '';
  const code = why ?? (figure.kind in byKind ? byKind[figure.kind as keyof typeof byKind] : 'no-operands');
  return english.reasons[code] ?? '';
}
