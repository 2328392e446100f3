/** Turns "three times fewer" into a finding: what is meant, and words that leave no doubt. */
import type { FoundCheck } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { TimesLess } from '../links/times-less.ts';
import { lessFixes, lessNote } from './less-fixes.ts';
import { statedOf } from './present.ts';

export function presentTimesLess(found: TimesLess, article: ReadArticle): FoundCheck | null {
  const figure = article.figures[found.figure];
  if (figure === undefined) return null;
  const note = lessNote(found, article);
  return {
    kind: 'multiple',
    outcome: 'ambiguous',
    strength: 'middling',
    stated: statedOf(found.figure, figure),
    operands: [],
    readings: [],
    working: `1 ÷ ${String(found.count)}`,
    sums: [],
    message: note.message,
    notes: [note],
    fixes: lessFixes(found, article),
  };
}
