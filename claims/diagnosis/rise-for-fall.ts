/** The right size in the wrong direction: 4 million to 3.5 million "rose 12.5%". */
import type { Formula } from '../arithmetic/formula.ts';
import type { DiagnosisRule } from './rule.ts';

export const riseForFall: DiagnosisRule = {
  code: 'rise-for-fall',
  summary: 'The right size in the wrong direction.',
  prior: 1 / 80,
  source: 'Corrections columns of British and American dailies: "rose" for "fell".',
  example: 'Turnout rose {12.5%} to 3.5 million from 4 million.',
  silentOn: [
    'Turnout fell 12.5% to 3.5 million from 4 million.',
    'Turnout rose 12.5% to 4.5 million from 4 million.',
  ],
  rivals: ({ formula }) => [
    { by: 'formula', formula: backwards(formula) ?? { op: '*', of: [{ constant: '-1' }, formula] } },
  ],
};

/** A change that is printed too turns with the word: it is reckoned on what there was on its other side. */
function backwards(formula: Formula): Formula | null {
  if (typeof formula === 'string' || !('op' in formula) || formula.op !== '/') return null;
  const [top, base] = formula.of;
  if (typeof top !== 'string' || typeof base === 'string' || !('op' in base) || base.op !== '-') return null;
  return { op: '/', of: [top, { op: '+', of: [base.of[0], top] }] };
}
