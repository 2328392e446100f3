/** What a typed formula gives, read from its shape and from the figures behind its names. */
import { describe, expect, test } from 'vitest';
import { readFormula } from '../../../claims/arithmetic/read-formula.ts';
import type { Formula } from '../../../claims/arithmetic/formula.ts';
import type { Figure } from '../../../claims/figures/figure.ts';
import { ruleOfFormula } from '../../../claims/judgement/pointed-rule.ts';

const money = { kind: 'money', unit: 'USD' } as Figure;
const euros = { kind: 'money', unit: 'EUR' } as Figure;
const percent = { kind: 'percent', unit: '%' } as Figure;
const points = { kind: 'points', unit: 'pp' } as Figure;
const fraction = { kind: 'fraction' } as Figure;
const multiple = { kind: 'multiple', unit: 'x' } as Figure;

/** Amounts a and b, percentages p and q, points s. */
const filled = new Map([
  ['a', money],
  ['b', money],
  ['p', percent],
  ['q', percent],
  ['s', points],
]);

const formulaOf = (typed: string): Formula => {
  const read = readFormula(typed);
  if ('fault' in read) throw new Error(read.fault.code);
  return read.formula;
};

describe('a printed percentage', () => {
  test.each([
    ['(a − b) ÷ b', 'percent'],
    ['(a − b) ÷ b × 100', 'amount'],
    ['100 × a ÷ b', 'amount'],
    ['100 × (a ÷ b)', 'amount'],
    ['a ÷ b × 50', 'percent'],
    ['p + q', 'amount'],
    ['p − 5', 'amount'],
    ['100 − p', 'amount'],
    ['p + s', 'amount'],
    ['s × 2', 'amount'],
    ['2 × p', 'amount'],
    ['p × (a ÷ b)', 'amount'],
    ['p × q', 'percent'],
    ['p ÷ q', 'percent'],
    ['(p − q) ÷ q', 'percent'],
    ['p ÷ 4', 'amount'],
    ['p ÷ 100', 'percent'],
    ['p % × 100', 'amount'],
    ['a × p %', 'percent'],
    ['a + b', 'percent'],
    ['7', 'percent'],
    ['p', 'amount'],
    ['nobody', 'percent'],
  ])('by %s is held against the result as %s', (typed, result) => {
    expect(ruleOfFormula(formulaOf(typed), percent, filled).result).toBe(result);
    expect(ruleOfFormula(formulaOf(typed), fraction, filled).result).toBe(result);
  });

  test.each<[Formula, string]>([
    [{ op: 'sum', of: 'p' }, 'amount'],
    [{ op: 'sum', of: 'a' }, 'percent'],
    [{ op: 'power', of: 'p', exponent: 2 }, 'percent'],
    [{ op: 'root', of: 'p', degree: 2 }, 'percent'],
  ])('%#: of a sum, a power, a root', (formula, result) => {
    expect(ruleOfFormula(formula, percent, filled).result).toBe(result);
  });
});

test('points, times and amounts are what they are, whatever they come from', () => {
  const resultOf = (stated: Figure) => ruleOfFormula(formulaOf('p − q'), stated, filled).result;
  expect([points, multiple, money].map(resultOf)).toEqual(['points', 'times', 'amount']);
});

test('an amount is like the figures it comes from where one of them has its unit', () => {
  const isLike = (stated: Figure, typed: string) =>
    ruleOfFormula(formulaOf(typed), stated, filled).likeStated === true;
  expect([isLike(money, 'a + b'), isLike(euros, 'a + b')]).toEqual([true, false]);
  expect(isLike(percent, '(p − q) ÷ q')).toBe(false);
});

test('the rule takes just these figures in just this way', () => {
  const rule = ruleOfFormula(formulaOf('a ÷ b'), multiple, new Map([...filled].slice(0, 2)));
  expect(rule).toMatchObject({
    kind: 'pointed',
    stated: { kinds: ['multiple'] },
    operands: { a: { kinds: ['money'] }, b: { kinds: ['money'] } },
    cues: [],
    directed: false,
    reaches: 'sentence',
    readings: [{ needs: ['a', 'b'], formula: { op: '/', of: ['a', 'b'] } }],
  });
});
