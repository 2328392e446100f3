/** The words of a claim, each with its place in the text. */
import type { Span } from '../../../claims/index.ts';

export interface PlacedWord {
  readonly start: number;
  readonly text: string;
}

export function wordsWithPlaces(text: string, spans: readonly Span[]): readonly PlacedWord[] {
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S+/gu)].map((found) => ({
      start: start + found.index,
      text: found[0],
    })),
  );
}
