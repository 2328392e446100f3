/**
 * Notes on how figures are written, none of them an alarm: a hedge on a number that is too exact for it, and ends of one
 * range that are not equally precise.
 */
import type { Figure } from '../figures/figure.ts';
import { isTransparent } from '../frames/transparent.ts';

export interface FigureNote {
  readonly code: 'hedged-precision' | 'mixed-precision';
  /** Numbers of figures. */
  readonly figures: readonly number[];
}

/** From so many significant digits on a number is no estimate any more. */
const exactDigits = 5;
/** So many more digits behind the point show that one end of a range was rounded and the other was not. */
const unequal = 2;

const vague: ReadonlySet<string> = new Set(['about', 'nearly']);
const counted: ReadonlySet<string> = new Set(['money', 'number', 'measure', 'percent', 'points', 'multiple']);

/** In reading order. */
export function notesOnFigures(figures: readonly Figure[]): readonly FigureNote[] {
  const notes: FigureNote[] = [];
  for (const [number, figure] of figures.entries()) {
    if (isTransparent(figures, number)) {
      const [one, two] = [figures[number + 1], figures[number + 2]];
      if (one !== undefined && two !== undefined && areUnequal(one, two))
        notes.push({ code: 'mixed-precision', figures: [number] });
    }
    const { numeral, hedge, kind } = figure;
    if (numeral === null || numeral.spelled || !counted.has(kind) || !vague.has(hedge ?? '')) continue;
    if (numeral.digits - writtenZeros(figure) >= exactDigits)
      notes.push({ code: 'hedged-precision', figures: [number] });
  }
  return notes;
}

/** Zeros at the end of a whole number are no sign of precision. */
const writtenZeros = ({ numeral }: Figure): number =>
  numeral === null ? 0 : numeral.loosePlace - numeral.lastPlace;

/** `3% to 4.25%`; where the scales differ so may the digits. */
function areUnequal({ numeral: one, kind }: Figure, { numeral: two }: Figure): boolean {
  if (one === null || two === null || !counted.has(kind)) return false;
  if ((one.scale?.exponent ?? 0) !== (two.scale?.exponent ?? 0)) return false;
  return Math.abs(one.decimals - two.decimals) >= unequal;
}
