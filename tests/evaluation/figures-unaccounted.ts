/** What the reader left lying, or took twice: digits and number words of a text that do not lie in exactly one figure. */
import type { FoundFigure } from '../../claims/index.ts';

/** Words that count wherever they stand. "One", "second" and "quarter" often do not. */
const numberWords = new RegExp(
  String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|` +
    String.raw`twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|` +
    String.raw`dozens?|percent|per cent|percentage points?|basis points?|doubled|tripled|halved|twice|two-thirds)\b`,
  'gi',
);

export interface Unaccounted {
  readonly start: number;
  readonly end: number;
  /** In how many figures it lies, ranges left out; a part of it counts as a half. */
  readonly figures: number;
}

export const unaccountedDigits = (text: string, figures: readonly FoundFigure[]): readonly Unaccounted[] =>
  unaccounted(text, figures, /\d+/g);

export const unaccountedWords = (text: string, figures: readonly FoundFigure[]): readonly Unaccounted[] =>
  unaccounted(text, figures, numberWords);

function unaccounted(text: string, figures: readonly FoundFigure[], look: RegExp): readonly Unaccounted[] {
  // A range of years or days has no ends of its own.
  const holders = figures.filter(({ kind, date }) => kind !== 'range' || date !== undefined);
  return [...text.matchAll(look)].flatMap((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const inside = holders.filter((one) => one.start <= start && end <= one.end).length;
    const across = holders.filter(
      (one) => one.start < end && start < one.end && !(one.start <= start && end <= one.end),
    ).length;
    const held = inside + across / 2;
    return held === 1 ? [] : [{ start, end, figures: held }];
  });
}

/** Figures that share a letter though neither is a range; each is named by its second. */
export function overlaps(figures: readonly FoundFigure[]): readonly FoundFigure[] {
  let reached = 0;
  return figures.filter(({ kind, start, end }) => {
    if (kind === 'range') return false;
    const isOver = start < reached;
    reached = Math.max(reached, end);
    return isOver;
  });
}
