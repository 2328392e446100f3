/** What makes two printed figures the same figure: all that the engine reads of them, and not how they are written. */
import type { FoundFigure } from '../findings.ts';
import type { Span } from '../text/span.ts';

/** Kind, unit, value, interval and hedge: "$5 million" and "$5m" are one. What has no value is known by its letters. */
export function figureKey({
  kind,
  unit,
  per,
  value,
  exact,
  low,
  high,
  hedge,
  date,
  text,
}: FoundFigure): string {
  const isNamed = value === null && low === undefined && date === undefined;
  const name = isNamed ? text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ') : '';
  return `${kind}|${unit}|${per}|${exact ?? value}|${low}|${high}|${hedge}|${date}|${name}`;
}

export const isSameFigure = (one: FoundFigure, other: FoundFigure): boolean =>
  one.text === other.text && one.value !== null && one.exact === undefined
    ? one.value === other.value &&
      one.unit === other.unit &&
      one.hedge === other.hedge &&
      one.per === other.per
    : figureKey(one) === figureKey(other);

/** Figures of which the order matters among themselves. */
export const familyOf = ({ kind, unit }: FoundFigure): string => `${kind} ${unit ?? ''}`;

/** The numbers of the figures that touch one of the spans; `figures` are in reading order. */
export function figuresIn(figures: readonly FoundFigure[], spans: readonly Span[]): readonly number[] {
  const found: number[] = [];
  for (const { start, end } of spans) {
    let at = firstFrom(figures, start);
    // A range holds its ends: what begins earlier may still reach in.
    while (at > 0 && (figures[at - 1]?.end ?? 0) > start) at -= 1;
    for (; at < figures.length && (figures[at]?.start ?? 0) < end; at += 1)
      if ((figures[at]?.end ?? 0) > start && found.at(-1) !== at) found.push(at);
  }
  return found;
}

/** The first of some spans, in reading order, that begins at an offset or behind it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
