/** A difference of temperatures converted as if it were one: 2.5 °C warmer, "36.5 °F" (4.5). */
import type { DiagnosisRule } from './rule.ts';

const ratioOfScales = '1.8';
const freezing = { constant: '32' } as const;

export const levelForDifference: DiagnosisRule = {
  code: 'level-for-difference',
  summary: 'A difference of temperatures is converted as if it were one.',
  prior: 1 / 5,
  source: 'Reports on the climate that give a warming of 2.5 °C as 36.5 °F.',
  example: 'Seas have warmed by 1.5 °C ({34.7 °F}).',
  silentOn: ['Seas have warmed by 1.5 °C (2.7 °F).', 'The sea is at 1.5 °C (34.7 °F).'],
  rivals: ({ formula }) => {
    if (typeof formula === 'string' || !('op' in formula)) return [];
    if (formula.op !== '*' && formula.op !== '/') return [];
    const [amount, factor] = formula.of;
    if (typeof amount !== 'string' || typeof factor === 'string') return [];
    if (!('constant' in factor) || factor.constant !== ratioOfScales) return [];
    return [
      {
        by: 'formula',
        formula:
          formula.op === '*'
            ? { op: '+', of: [formula, freezing] }
            : { op: '/', of: [{ op: '-', of: [amount, freezing] }, factor] },
      },
    ];
  },
};
