/** What an editor may type as a formula, what it comes to, and what is said of what cannot be read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute } from '../../../claims/arithmetic/compute.ts';
import { decimal, toText } from '../../../claims/arithmetic/exact.ts';
import type { Formula } from '../../../claims/arithmetic/formula.ts';
import { rolesIn, spreadRoles } from '../../../claims/arithmetic/formula-roles.ts';
import { printFormula } from '../../../claims/arithmetic/print.ts';
import { readFormula } from '../../../claims/arithmetic/read-formula.ts';

const values = new Map(
  Object.entries({ new: '1874', old: '400', a: '10', b: '4', c: '2.5', größe: '8', a1: '3' }).map(
    ([role, value]) => [role, [decimal(value)]],
  ),
);

/** What a formula comes to, or the code of its fault and the words it is about. */
function come(typed: string): string {
  const read = readFormula(typed);
  if ('fault' in read) return `${read.fault.code}: ${read.fault.at}`;
  const value = compute(read.formula, values);
  return value === null ? 'nothing' : toText(value);
}

describe('is read', () => {
  test.each([
    ['(new − old) ÷ old', '3.685'],
    ['(new - old) / old', '3.685'],
    ['new÷old−1', '3.685'],
    ['a + b × c', '20'],
    ['(a + b) × c', '35'],
    ['a − b − c', '3.5'],
    ['a ÷ b ÷ c', '1'],
    ['a ÷ (b ÷ c)', '6.25'],
    ['a – b', '6'],
    ['a · b', '40'],
    ['a : b', '2.5'],
    ['a*b', '40'],
    ['4 % × a', '0.4'],
    ['(a + b)%', '0.14'],
    ['-a + b', '-6'],
    ['a × -b', '-40'],
    ['a − -b', '14'],
    ['1,250.5 + a', '1260.5'],
    ['.5 × a', '5'],
    ['12,345,678', '12345678'],
    ['größe + a1', '11'],
    ['  a\t+\n b ', '14'],
    ['((a))', '10'],
    ['a ÷ (b − 4)', 'nothing'],
  ])('%s', (typed, wanted) => expect(come(typed)).toBe(wanted));
});

describe('is not read', () => {
  test.each([
    ['', 'empty: '],
    ['   ', 'empty: '],
    ['a +', 'missing-value: '],
    ['+ a', 'missing-value: +'],
    ['a + × b', 'missing-value: ×'],
    ['a ×', 'missing-value: '],
    ['% a', 'missing-value: %'],
    ['()', 'missing-value: )'],
    ['(a + )', 'missing-value: )'],
    ['-', 'missing-value: '],
    ['a b', 'missing-operator: b'],
    ['a (b)', 'missing-operator: ('],
    ['2 a', 'missing-operator: a'],
    ['(a b)', 'missing-operator: b'],
    ['50%%', 'missing-operator: %'],
    ['4 % a', 'missing-operator: a'],
    ['(a + b', 'unclosed: ('],
    ['(a + (b)', 'unclosed: ('],
    ['a + b)', 'unopened: )'],
    [')', 'unopened: )'],
    ['(a))', 'unopened: )'],
    ['a ^ b', 'unknown-sign: ^'],
    ['a + 😀', 'unknown-sign: 😀'],
    ['a = b', 'unknown-sign: ='],
    ['$5 + a', 'unknown-sign: $'],
    ['a . b', 'unknown-sign: .'],
    ['1.2.3 + a', 'malformed-number: 1.2.3'],
    ['1,00 + a', 'malformed-number: 1,00'],
    ['1234,567', 'malformed-number: 1234,567'],
    ['1,,000', 'malformed-number: 1,,000'],
    [',5', 'unknown-sign: ,'],
    ['5.', 'malformed-number: 5.'],
    ['1.000,5', 'malformed-number: 1.000,5'],
  ])('%s', (typed, wanted) => expect(come(typed)).toBe(wanted));

  test('what is longer than an editor would type', () => {
    expect(readFormula('a+'.repeat(100) + 'a')).toMatchObject({
      fault: { code: 'too-long', start: 200, end: 201 },
    });
    expect('formula' in readFormula('a+'.repeat(99) + 'ab')).toBe(true);
  });

  test('the place of a fault is the place of its words', () => {
    const typed = 'new + (old × 3 4)';
    const read = readFormula(typed);
    expect('fault' in read && typed.slice(read.fault.start, read.fault.end)).toBe('4');
    expect('fault' in read && read.fault.start).toBe(15);
  });
});

const formula = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('new', 'old', 'a', 'b'),
    fc.integer({ min: 0, max: 99_999 }).map((value) => ({ constant: String(value) })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('formula'), tie('formula'))
      .map(([op, left, right]) => ({ op, of: [left, right] }) as Formula),
  ),
})).formula;

test('no text throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ab12.,()+−×÷% ') })), (typed) => {
      const read = readFormula(typed);
      if ('fault' in read) expect(typed.slice(read.fault.start, read.fault.end)).toBe(read.fault.at);
    }),
  );
});

test('a formula that is printed is read back as one that comes to the same', () => {
  fc.assert(
    fc.property(formula, (some) => {
      const printed = printFormula(some, (role) => role);
      fc.pre(printed.length <= 200);
      const read = readFormula(printed);
      if ('fault' in read) throw new Error(`${printed}: ${read.fault.code}`);
      expect(compute(read.formula, values)).toEqual(compute(some, values));
    }),
  );
});

describe('the roles of a formula', () => {
  test.each([
    ['(new − old) ÷ old', ['new', 'old']],
    ['5 + 3 %', []],
  ])('%s', (typed, wanted) => {
    const read = readFormula(typed);
    expect('formula' in read && [...rolesIn(read.formula)]).toEqual(wanted);
  });

  test('of a sum, a power and a root', () => {
    expect([...rolesIn({ op: 'sum', of: 'part' })]).toEqual(['part']);
    expect([...rolesIn({ op: 'power', of: 'pace', exponent: 2 })]).toEqual(['pace']);
    expect([...rolesIn({ op: 'root', of: 'pace', degree: 2 })]).toEqual(['pace']);
  });

  test('that several figures fill are the sum of them', () => {
    const standIns = new Map([
      ['part', ['part 0', 'part 1', 'part 2']],
      ['whole', ['whole']],
    ]);
    const printed = (some: Formula) => printFormula(spreadRoles(some, standIns), (role) => role);
    expect(printed({ op: 'sum', of: 'part' })).toBe('part 0 + (part 1) + (part 2)'.replaceAll(/[()]/g, ''));
    expect(printed({ op: '/', of: ['part', 'whole'] })).toBe('(part 0 + part 1 + part 2) ÷ whole');
    expect(printed({ op: 'power', of: 'whole', exponent: 3 })).toBe('whole^3');
    expect(printed({ op: 'root', of: 'other', degree: 3 })).toBe('other^(1/3)');
    expect(printed({ constant: '7' })).toBe('7');
  });
});
