/** Colour in a terminal. It only adds to signs and words: a report says the same without it. */
import type { Outcome } from '../../claims/index.ts';

export type Ink = (stroke: Outcome | 'strong', text: string) => string;

const codes: Readonly<Record<Outcome | 'strong', string>> = {
  strong: '1',
  inconsistent: '31',
  rounding: '33',
  ambiguous: '33',
  consistent: '2',
};

export const coloured: Ink = (stroke, text) => `\u001B[${codes[stroke]}m${text}\u001B[0m`;
export const plain: Ink = (_, text) => text;
