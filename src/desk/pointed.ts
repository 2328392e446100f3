/**
 * Where the figures of a check that an editor built stand in a later revision. A figure is found by what stands round it,
 * so that it may have changed its number; where two places are equally good, or none is near enough, it is lost, and
 * nobody guesses.
 */
import type { Pointed, Span } from '../../claims/index.ts';
import type { PointedCheck, PointedFigure } from './records.ts';

/** How much of the text on either side is kept. */
const reach = 32;
/** Fewer letters in common, both sides and the figure itself together, may be chance. */
const fewest = 12;

export type Placed = { readonly pointed: Pointed } | { readonly lost: readonly PointedFigure[] };

/** A figure as it is kept with the claim; the span is all of a figure that the engine reads. */
export function pointedFigure(text: string, { start, end }: Span, role: string): PointedFigure {
  return {
    role,
    start,
    end,
    printed: text.slice(start, end),
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach),
  };
}

/** `figures` are the places of all figures of the text, as the engine reads them. */
export function placePointed(check: PointedCheck, text: string, figures: readonly Span[]): Placed {
  const places = check.figures.map((figure) => ({ figure, at: placeOf(figure, text, figures) }));
  const lost = places.flatMap(({ figure, at }) => (at === null ? [figure] : []));
  const [stated, ...operands] = places.flatMap(({ figure, at }) =>
    at === null ? [] : [{ role: figure.role, start: at.start, end: at.end }],
  );
  if (lost.length > 0 || stated === undefined) return { lost };
  const { kind, formula } = check;
  return { pointed: { kind, formula, stated: { start: stated.start, end: stated.end }, operands } };
}

function placeOf(figure: PointedFigure, text: string, figures: readonly Span[]): Span | null {
  const { start, end } = figure;
  const there = pointedFigure(text, { start, end }, figure.role);
  if (isSame(there, figure)) return { start, end };
  let best: Span | null = null;
  let most = fewest - 1;
  let isTied = false;
  for (const place of figures) {
    const likeness = likenessOf(figure, text, place);
    if (likeness > most) [best, most, isTied] = [place, likeness, false];
    else if (likeness === most) isTied = true;
  }
  return isTied ? null : best;
}

function isSame(a: PointedFigure, b: PointedFigure): boolean {
  return a.printed === b.printed && a.before === b.before && a.after === b.after;
}

/** Letters in common: before it, counted backwards, and behind it; and of the figure, where it is the same. */
function likenessOf({ printed, before, after }: PointedFigure, text: string, { start, end }: Span): number {
  let left = 0;
  while (left < before.length && before.at(-1 - left) === text.charAt(start - 1 - left)) left += 1;
  let right = 0;
  while (right < after.length && after.charAt(right) === text.charAt(end + right)) right += 1;
  return left + right + (text.slice(start, end) === printed ? printed.length : 0);
}
