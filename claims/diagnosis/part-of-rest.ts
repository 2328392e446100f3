/** The part divided by the rest and not by the whole: 126 of 360 "54%", where it is 35%. */
import type { DiagnosisRule } from './rule.ts';

export const partOfRest: DiagnosisRule = {
  code: 'part-of-rest',
  summary: 'The part is divided by the rest, not by the whole.',
  prior: 1 / 80,
  source:
    'Corrections of shares that were reckoned on all others: a ratio to the rest given as a share of the whole.',
  example: 'Of the 800 seats, 240, or {43%}, are empty.',
  silentOn: [
    'Of the 800 seats, 240, or 30%, are empty.',
    'There are 240 empty seats for 560 that are taken, or 43%.',
  ],
  rivals: ({ formula }) => {
    if (typeof formula === 'string' || !('op' in formula) || formula.op !== '/') return [];
    const [part, all] = formula.of;
    return [{ by: 'formula', formula: { op: '/', of: [part, { op: '-', of: [all, part] }] } }];
  },
};
