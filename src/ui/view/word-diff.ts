/** Two wordings side by side, word by word; a figure is one word, so that a digit never changes inside one. */
import { diffArrays } from 'diff';

export interface DiffPart {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
  readonly hasFigure: boolean;
}

/** "$1,874.5m" and "re-export" are one word each; every other character stands by itself. */
const word = /[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*|\s+|./gsu;

export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const changes = diffArrays(before.match(word) ?? [], after.match(word) ?? [], { timeout: 2000 });
  // Past its time the comparing gives up: then the one is removed and the other added, which is true of any two texts.
  const parts = changes ?? [
    { value: [before], removed: true, added: false },
    { value: [after], removed: false, added: true },
  ];
  return parts
    .map(({ value, added, removed }) => {
      const text = value.join('');
      const kind = added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const);
      return { text, kind, hasFigure: kind !== 'same' && /\p{N}/u.test(text) };
    })
    .filter(({ text }) => text !== '');
}
