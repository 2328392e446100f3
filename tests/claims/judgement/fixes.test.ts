/** The numbers that are offered for a stated figure, and falls that cannot be. */
import { describe, expect, test } from 'vitest';
import { decimal, toText } from '../../../claims/arithmetic/exact.ts';
import type { DiagnosisCode } from '../../../claims/diagnosis/rule.ts';
import { caseOf } from '../../../claims/judgement/case.ts';
import { isImpossibleFall } from '../../../claims/judgement/falls.ts';
import { fixesFor, placeFor } from '../../../claims/judgement/fixes.ts';
import type { Figure } from '../../../claims/figures/figure.ts';
import { evidenceOf, figuresOf, linkTo, ruleOf } from './given.ts';

/** What is offered for the first text where the operands give the value: `366.26 at -2`, `about 370 at 1`. */
function offered(
  texts: readonly string[],
  value: string,
  code: DiagnosisCode | null = null,
): readonly string[] {
  const evidence = evidenceOf(...texts);
  const ready = caseOf(ruleOf(), linkTo(texts.length - 1), evidence.figures, evidence.frames);
  if (ready === null) throw new Error('no case');
  const cause = code && { code, odds: 1, formula: null };
  return fixesFor(ready, decimal(value), cause, evidence).map((fix) => {
    expect(fix).toMatchObject({ figure: 0, because: fix.about ? 'digits-carried' : 'as-printed' });
    return `${fix.about ? 'about ' : ''}${toText(fix.value)} at ${fix.place}`;
  });
}

describe('a fix', () => {
  test.each([
    [['320%', '£500', '£1,600'], '220', ['220 at 0']],
    [['320.5%', '£500.0', '£1,600.0'], '220.5', ['220.5 at -1']],
    // The operands cannot carry the digits: the rounder number first.
    [['55,117%', '$1.874 billion', '$3.4 million'], '55017.6', ['about 55017.6 at 3', '55017.6 at 0']],
    [['366.26%', '£18.6 million', '£4.1 million'], '353.66', ['about 353.66 at 1', '353.66 at -2']],
    [['366%', '£18.6 million', '£4.1 million'], '353.66', ['about 353.66 at 1', '353.66 at 0']],
    [['36%', '£18.6 million', '£4.1 million'], '35.4', ['35.4 at 0']],
    [['366%', '£18.6 million', '£4.12 million'], '351.5', ['351.5 at 0']],
    [['3,666%', '£18.6 million', '£4.12 million'], '3515', ['about 3515 at 1', '3515 at 0']],
    // One digit carries two.
    [['366%', '£9 million', '£4.12 million'], '351.5', ['about 351.5 at 1', '351.5 at 0']],
    [['366%', '£4.12 million', '£9 million'], '351.5', ['about 351.5 at 1', '351.5 at 0']],
    // A word carries whatever it is.
    [['366%', 'half', '£412.345678 million'], '351.5', ['351.5 at 0']],
    [['1,234,567,891 people', 'half', 'half'], '1234567892', ['1234567892 at 0']],
  ] as const)('%j that comes to %s', (texts, value, wanted) => {
    expect(offered(texts, value)).toEqual(wanted);
  });

  test('is none for a fall that is called a rise: that is mended in its word', () => {
    expect(offered(['25%', '£500', '£400'], '20', 'rise-for-fall')).toEqual([]);
    expect(offered(['25%', '£500', '£400'], '20', 'wrong-base')).toEqual(['20 at 0']);
    expect(offered(['25%', '£500', '£400'], '-20')).toEqual([]);
    expect(offered(['25%', '£500', '£400'], '0')).toEqual(['0 at 0']);
  });
});

describe('the place down to which a fix is written', () => {
  test.each([
    ['£4.5 billion', '450000000', 7],
    ['£4.5 billion', '4600000000', 8],
    ['£4.5 billion', '45000000000', 8],
    ['45 tonnes', '4.5', -1],
    ['45 people', '4.5', -1],
    ['45%', '4.5', 0],
    ['45.5%', '4.5', -1],
    ['half', '4.5', 0],
  ])('of %s, for %s: %i', (text, value, place) => {
    const [figure] = figuresOf(text);
    expect(placeFor(figure as Figure, decimal(value))).toBe(place);
  });
});

describe('a fall', () => {
  test.each([
    ['120', undefined, true],
    ['-120', undefined, true],
    ['100', undefined, false],
    ['100.1', undefined, true],
    ['99', undefined, false],
    ['120', 'over', true],
    ['120', 'about', true],
    ['120', 'at-most', false],
    ['120', 'under', false],
  ] as const)('of %s, %s, cannot be: %s', (value, hedge, isImpossible) => {
    expect(isImpossibleFall(decimal(value), hedge)).toBe(isImpossible);
  });
});
