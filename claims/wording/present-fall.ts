/** Turns a fall of more than 100 per cent into a finding. Nothing is recomputed, and no other number is put in its place. */
import type { FoundCheck } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { diagnoses } from './en.ts';
import { statedOf } from './present.ts';

export function presentImpossibleFall(number: number, { figures, text }: ReadArticle): FoundCheck | null {
  const figure = figures[number];
  if (figure === undefined) return null;
  const printed = text.slice(figure.start, figure.end);
  const message = diagnoses['impossible-fall']?.({ stated: printed }) ?? '';
  return {
    kind: 'growth',
    outcome: 'inconsistent',
    strength: 'strong',
    stated: statedOf(number, figure),
    operands: [],
    readings: [],
    working: `${printed} > 100%`,
    sums: [],
    severity: 'changes-the-story',
    diagnosis: { code: 'impossible-fall', message },
    message,
    notes: [],
    fixes: [],
  };
}
