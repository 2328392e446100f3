/** New ÷ old given as the change: 500 to 1,600 "up 320%", where the growth is 220%. */
import type { Formula } from '../arithmetic/formula.ts';
import type { DiagnosisRule } from './rule.ts';

export const ratioAsGrowth: DiagnosisRule = {
  code: 'ratio-as-growth',
  summary: 'New ÷ old is given as the change.',
  prior: 1 / 50,
  source:
    'Guardian, 20 January 2016: four figures with an extra 100 % added; odds of 1 to 50 simulated on 200,000 draws.',
  example: 'Enrolment rose {112%}, from 25,000 to 28,000.',
  silentOn: [
    'Enrolment rose 12%, from 25,000 to 28,000.',
    'Output grew to 250% of the 2019 level, from 10,000 to 25,000.',
  ],
  overrules: true,
  rivals: ({ formula }) => {
    const ratio = ratioOf(formula);
    return ratio === null ? [] : [{ by: 'formula', formula: ratio, undirected: true }];
  },
};

/** (new − old) ÷ old without the subtraction; with a change, the change plus the base over the base. */
function ratioOf(formula: Formula): Formula | null {
  if (typeof formula === 'string' || !('op' in formula) || formula.op !== '/') return null;
  const [top, base] = formula.of;
  if (typeof top !== 'string' && 'op' in top && top.op === '-') return { op: '/', of: [top.of[0], base] };
  if (typeof base !== 'string' && 'op' in base && base.op === '-') return { op: '/', of: [base.of[0], base] };
  return { op: '/', of: [{ op: '+', of: [base, top] }, base] };
}
