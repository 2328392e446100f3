/** Exact numbers: what must hold of any two of them, and how they are written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  decimal,
  divide,
  isZero,
  leadingPlace,
  multiply,
  power,
  ratio,
  root,
  roundAt,
  subtract,
  tenTo,
  toNumber,
  toText,
  truncateAt,
  whole,
} from '../../../claims/arithmetic/exact.ts';
import type { Formula } from '../../../claims/arithmetic/formula.ts';
import { fixed, grouped, plain, printFormula, significant } from '../../../claims/arithmetic/print.ts';

const exact = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => ratio(n, d));

describe('exact numbers', () => {
  test('what is added is taken away again, and what is multiplied is divided again', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.n !== 0) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  test('are always in lowest terms over a positive divisor', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        const made = multiply(a, b);
        const { n, d } = made.large ?? { n: BigInt(made.n), d: BigInt(made.d) };
        let [x, y] = [n < 0n ? -n : n, d];
        while (y !== 0n) [x, y] = [y, x % y];
        expect(x === 1n || made.n === 0).toBe(true);
        expect(made.d > 0).toBe(true);
      }),
    );
  });

  test('small and large ones are counted alike: what is scaled up, and down again, is what it was', () => {
    const scale = whole(10n ** 40n);
    const small = fc
      .tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }))
      .map(([n, d]) => ratio(n, d));
    fc.assert(
      fc.property(small, small, fc.integer({ min: -6, max: 6 }), (a, b, place) => {
        const [x, y] = [multiply(a, scale), multiply(b, scale)];
        expect(divide(add(x, y), scale)).toEqual(add(a, b));
        expect(divide(subtract(x, y), scale)).toEqual(subtract(a, b));
        expect(divide(multiply(x, b), scale)).toEqual(multiply(a, b));
        expect(compare(x, y)).toBe(compare(a, b));
        expect(divide(roundAt(x, place + 40), scale)).toEqual(roundAt(a, place));
        expect(divide(truncateAt(x, place + 40), scale)).toEqual(truncateAt(a, place));
        if (!isZero(b)) expect(divide(x, y)).toEqual(divide(a, b));
      }),
    );
  });

  test('nothing is below nothing', () => {
    const nothing = decimal('-0');
    expect(Object.is(nothing.n, 0)).toBe(true);
    expect(Object.is(multiply(nothing, whole(-3)).n, 0)).toBe(true);
    expect(Object.is(subtract(whole(0), whole(0)).n, 0)).toBe(true);
  });

  test('are in the order of their differences', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        const difference = subtract(a, b).n;
        expect(Math.sign(compare(a, b))).toBe(difference < 0 ? -1 : difference > 0 ? 1 : 0);
      }),
    );
  });

  test('rounding moves by at most half a unit, cutting by less than one and towards zero', () => {
    fc.assert(
      fc.property(exact, fc.integer({ min: -6, max: 6 }), (value, place) => {
        const off = subtract(roundAt(value, place), value);
        expect(
          compare(multiply(off, off), multiply(ratio(1n, 4n), multiply(tenTo(place), tenTo(place)))),
        ).toBeLessThanOrEqual(0);
        const cut = truncateAt(value, place);
        expect(cut.n === 0 || cut.n < 0 === value.n < 0).toBe(true);
      }),
    );
  });

  test('a decimal is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const text = toText(ratio(digits, 10n ** BigInt(places)));
          expect(toText(decimal(text))).toBe(text);
        },
      ),
    );
  });

  test.each([
    ['1874', 3],
    ['1000', 3],
    ['0.05', -2],
    ['9.99', 0],
  ])('the first digit of %s has place %i', (text, place) => expect(leadingPlace(decimal(text))).toBe(place));

  test('zero has place 0', () => expect(leadingPlace(decimal('0'))).toBe(0));
  test('the first digit of a third has place -1', () => expect(leadingPlace(ratio(1n, 3n))).toBe(-1));
  test('the sign changes no place', () => expect(leadingPlace(decimal('-250'))).toBe(2));

  test('huge numbers become doubles without overflow', () => {
    expect(toNumber(ratio(10n ** 320n + 1n, 10n ** 310n))).toBe(1e10);
    expect(toNumber(ratio(-(10n ** 320n) - 1n, 10n ** 310n))).toBe(-1e10);
    expect(toNumber(ratio(1n, 3n))).toBe(1 / 3);
  });

  test.each([
    ['-3.25', -13, 4],
    ['.5', 1, 2],
    ['12.', 12, 1],
    ['', 0, 1],
    ['-0.004', -1, 250],
  ])('the decimal “%s”', (text, n, d) => expect(decimal(text)).toEqual({ n, d, large: null }));

  test.each([
    ['1', '3', '1/3'],
    ['-1', '3', '-1/3'],
    ['-1', '2', '-0.5'],
    ['-7', '1', '-7'],
    ['1', '8', '0.125'],
    ['1', '50', '0.02'],
    ['7', '20', '0.35'],
    ['1200', '1', '1200'],
  ])('%s ÷ %s is written %s', (n, d, text) => expect(toText(ratio(BigInt(n), BigInt(d)))).toBe(text));

  test.each([
    ['1188.89', -1, '1188.8', '1188.9'],
    ['-1188.89', -1, '-1188.8', '-1188.9'],
    ['2.5', 0, '2', '3'],
    ['-2.5', 0, '-2', '-3'],
    ['2.4999', 0, '2', '2'],
    ['14501', 3, '14000', '15000'],
    ['0', 2, '0', '0'],
    ['49', 2, '0', '0'],
  ])('%s at place %i is cut to %s and rounded to %s', (text, place, cut, rounded) => {
    expect(toText(truncateAt(decimal(text), place))).toBe(cut);
    expect(toText(roundAt(decimal(text), place))).toBe(rounded);
  });

  test('a power, a whole number, a size and powers of ten', () => {
    expect(power(ratio(-2n, 3n), 3)).toEqual(ratio(-8n, 27n));
    expect(power(decimal('5'), 0)).toEqual(whole(1));
    expect(whole(7)).toEqual({ n: 7, d: 1, large: null });
    expect([absolute(decimal('-2.5')), absolute(decimal('2.5'))]).toEqual([decimal('2.5'), decimal('2.5')]);
    expect([tenTo(3), tenTo(0), tenTo(-2)].map(toText)).toEqual(['1000', '1', '0.01']);
  });

  test('a divisor that is negative gives its sign to the number above it', () => {
    expect(ratio(3n, -6n)).toEqual({ n: -1, d: 2, large: null });
    expect(divide(decimal('3'), decimal('-6'))).toEqual({ n: -1, d: 2, large: null });
  });
});

describe('numbers in a working', () => {
  test.each([
    ['1870600000', '1,870,600,000'],
    ['-14', '−14'],
    ['999', '999'],
  ])('%s is grouped as %s', (text, written) => expect(grouped(text)).toBe(written));

  test('keep the decimals that were asked for, the digits that count, or two decimals', () => {
    expect(fixed(decimal('5'), 2)).toBe('5.00');
    expect(fixed(decimal('5.4'), 0)).toBe('5');
    expect(fixed(decimal('1874'), -2)).toBe('1900');
    expect(fixed(decimal('-0.255'), 2)).toBe('-0.26');
    expect(plain(decimal('1.2345'))).toBe('1.23');
    expect(plain(decimal('0.98765'))).toBe('0.9877');
    expect(plain(decimal('-1874.567'))).toBe('−1,874.57');
    expect(significant(decimal('55017.647'), 3)).toBe('55,000');
    expect(plain(decimal('366.2619'))).toBe('366.26');
    expect(plain(decimal('0.0123456'))).toBe('0.01235');
  });

  test('a formula has brackets where a sum needs them and none elsewhere', () => {
    const name = (role: string): string => role;
    expect(printFormula({ op: '/', of: [{ op: '-', of: ['new', 'old'] }, 'old'] }, name)).toBe(
      '(new − old) ÷ old',
    );
    expect(printFormula({ op: '-', of: [{ op: '/', of: ['new', 'old'] }, { constant: '1' }] }, name)).toBe(
      'new ÷ old − 1',
    );
    expect(printFormula({ op: '/', of: ['change', { op: '-', of: ['new', 'change'] }] }, name)).toBe(
      'change ÷ (new − change)',
    );
  });

  test.each<[Formula, string]>([
    [{ op: '*', of: ['a', { op: '/', of: ['b', 'c'] }] }, 'a × (b ÷ c)'],
    [{ op: '*', of: [{ op: '/', of: ['a', 'b'] }, 'c'] }, '(a ÷ b) × c'],
    [{ op: '+', of: [{ op: '-', of: ['a', 'b'] }, 'c'] }, 'a − b + c'],
    [{ op: '-', of: ['a', { op: '+', of: ['b', 'c'] }] }, 'a − (b + c)'],
    [{ constant: '1250.50' }, '1,250.5'],
    [{ op: 'sum', of: 'parts' }, 'parts'],
    [{ op: '/', of: [{ op: 'sum', of: 'parts' }, 'all'] }, '(parts) ÷ all'],
    [{ op: 'power', of: { op: '+', of: [{ constant: '1' }, 'pace'] }, exponent: 5 }, '(1 + pace)^5'],
    [{ op: 'root', of: { op: '/', of: ['end', 'start'] }, degree: 10 }, '(end ÷ start)^(1/10)'],
  ])('%#: brackets', (formula, printed) => expect(printFormula(formula, (role) => role)).toBe(printed));
});

describe('a root', () => {
  test.each([
    ['1.61051', 5, '1.1'],
    ['8', 3, '2'],
    ['2', 2, '1.414213562373'],
    ['0.25', 2, '0.5'],
    ['0', 4, '0'],
  ])('of %s of degree %s is %s', (of, degree, wanted) => {
    expect(toText(root(decimal(of), degree) ?? whole(-1))).toBe(wanted);
  });

  test('of a negative number there is none', () => expect(root(decimal('-8'), 3)).toBe(null));
});
