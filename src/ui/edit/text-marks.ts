/** Which places of the working text are marked: what was recomputed, and the operands of what cannot hold. */
import type { Findings } from '../../../claims/index.ts';
import type { TextMark } from './text-editor.ts';

export function textMarks({ checks }: Findings): readonly TextMark[] {
  return checks.flatMap(({ stated, operands, outcome }) => {
    const own = { start: stated.start, end: stated.end, kind: outcome };
    if (outcome !== 'inconsistent') return [own];
    return [own, ...operands.map(({ start, end }) => ({ start, end, kind: 'operand' as const }))];
  });
}
