/** What is said of the way in which figures are written. */
import type { Findings } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { FigureNote } from '../judgement/figure-notes.ts';

export function figureNotes(notes: readonly FigureNote[], { figures, text }: ReadArticle): Findings['notes'] {
  return notes.flatMap(({ code, figures: numbers }) => {
    const spans = numbers.flatMap((number) => {
      const figure = figures[number];
      return figure === undefined ? [] : [{ start: figure.start, end: figure.end }];
    });
    const [first] = spans;
    return first === undefined
      ? []
      : [{ code, message: messages[code](text.slice(first.start, first.end)), spans }];
  });
}

const messages: Readonly<Record<FigureNote['code'], (written: string) => string>> = {
  'hedged-precision': (written) =>
    `“${written}” is hedged, and exact to its last digit. Round it, or take the hedge away.`,
  'mixed-precision': (written) => `The two ends of “${written}” are not equally precise.`,
};
