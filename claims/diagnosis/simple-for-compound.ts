/** Growth added up where each year's comes on top of the last: $10,000 at 5% for 20 years "$20,000" (26,533). */
import type { Formula } from '../arithmetic/formula.ts';
import type { DiagnosisRule } from './rule.ts';

export const simpleForCompound: DiagnosisRule = {
  code: 'simple-for-compound',
  summary: "Growth is added up where each year's comes on top of the last.",
  prior: 1 / 20,
  source: 'New York Post, 2005: raises of 3, 4 and 3.5 per cent given as 10.5 per cent together (10.87).',
  example: 'Rents that rise 5% a year go up by {100%} in 20 years.',
  silentOn: [
    'A bond of $4,000 pays 6% a year for 15 years, which makes $3,600 in interest.',
    'A loan of $4,000 at 6% simple interest a year for 15 years swells to $7,600.',
  ],
  rivals: ({ formula }) => {
    const simple = addedUp(formula);
    return simple === null ? [] : [{ by: 'formula', formula: simple }];
  },
};

const one: Formula = { constant: '1' };

/** The same with sums in place of powers, products and roots; null where nothing compounds in it. */
function addedUp(formula: Formula): Formula | null {
  if (typeof formula === 'string' || !('op' in formula) || formula.op === 'sum') return null;
  if (formula.op === 'power') {
    const step = stepOf(formula.of);
    if (step === null) return null;
    const all: Formula = { op: '*', of: [step.by, { constant: String(formula.exponent) }] };
    return { op: step.op, of: [one, all] };
  }
  if (formula.op === 'root') {
    const change: Formula = { op: '-', of: [formula.of, one] };
    return { op: '+', of: [one, { op: '/', of: [change, { constant: String(formula.degree) }] }] };
  }
  const [left, right] = formula.of;
  const [first, second] = [stepOf(left), stepOf(right)];
  if (formula.op === '*' && second !== null && (first !== null || isGrown(left)))
    return { op: second.op, of: [addedUp(left) ?? left, second.by] };
  const [other, another] = [addedUp(left), addedUp(right)];
  return other === null && another === null
    ? null
    : { op: formula.op, of: [other ?? left, another ?? right] };
}

/** `1 + x` or `1 − x`. */
function stepOf(formula: Formula): { readonly op: '+' | '-'; readonly by: Formula } | null {
  if (typeof formula === 'string' || !('op' in formula)) return null;
  if (formula.op !== '+' && formula.op !== '-') return null;
  const [left, by] = formula.of;
  return typeof left !== 'string' && 'constant' in left && left.constant === '1'
    ? { op: formula.op, by }
    : null;
}

/** A product of such steps. */
const isGrown = (formula: Formula): boolean =>
  typeof formula !== 'string' &&
  'op' in formula &&
  formula.op === '*' &&
  stepOf(formula.of[1]) !== null &&
  (stepOf(formula.of[0]) !== null || isGrown(formula.of[0]));
