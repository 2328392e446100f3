/** Formulas on numbers and on intervals: the corners are evaluated, since an operand may stand in a formula twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute, computeBand } from '../../../claims/arithmetic/compute.ts';
import { decimal, ratio, toNumber, toText } from '../../../claims/arithmetic/exact.ts';
import { around, holds } from '../../../claims/arithmetic/interval.ts';
import type { Interval } from '../../../claims/arithmetic/interval.ts';
import type { Formula } from '../../../claims/arithmetic/formula.ts';

const growth: Formula = { op: '/', of: [{ op: '-', of: ['new', 'old'] }, 'old'] };
const bands = (now: string, before: string, place: number) =>
  new Map([
    ['new', [around(decimal(now), place)]],
    ['old', [around(decimal(before), place)]],
  ]);

describe('a formula', () => {
  test('is null where a role is missing or a divisor is zero', () => {
    expect(compute(growth, new Map([['new', [decimal('5')]]]))).toBeNull();
    expect(
      compute(
        growth,
        new Map([
          ['new', [decimal('5')]],
          ['old', [decimal('0')]],
        ]),
      ),
    ).toBeNull();
  });

  test('adds up a role that several figures fill', () => {
    expect(compute({ op: 'sum', of: 'part' }, new Map([['part', [decimal('1.5'), decimal('2.5')]]]))).toEqual(
      decimal('4'),
    );
  });

  test.each<[Formula, string | null]>([
    ['a', '6'],
    ['nobody', null],
    [{ constant: '2.5' }, '2.5'],
    [{ op: '+', of: ['a', 'b'] }, '10'],
    [{ op: '-', of: ['a', 'b'] }, '2'],
    [{ op: '*', of: ['a', 'b'] }, '24'],
    [{ op: '/', of: ['a', 'b'] }, '1.5'],
    [{ op: '/', of: ['a', { constant: '0' }] }, null],
    [{ op: '+', of: ['nobody', 'a'] }, null],
    [{ op: '+', of: ['a', 'nobody'] }, null],
    [{ op: 'sum', of: 'part' }, '4'],
    [{ op: 'sum', of: 'nobody' }, null],
    [{ op: 'power', of: 'a', exponent: 2 }, '36'],
    [{ op: 'power', of: 'nobody', exponent: 2 }, null],
    [{ op: 'root', of: 'b', degree: 2 }, '2'],
    [{ op: 'root', of: 'nobody', degree: 2 }, null],
    [{ op: 'root', of: { op: '-', of: ['b', 'a'] }, degree: 2 }, null],
  ])('%# comes to %s', (formula, wanted) => {
    const values = new Map([
      ['a', [decimal('6')]],
      ['b', [decimal('4')]],
      ['part', [decimal('1.5'), decimal('2.5')]],
    ]);
    const value = compute(formula, values);
    expect(value && toText(value)).toBe(wanted);
  });

  test('has no band where the divisor may be zero', () => {
    expect(computeBand(growth, bands('5', '0.4', 0))).toBeNull();
  });

  const band = (low: string | null, high: string | null): Interval => ({
    low: low === null ? null : decimal(low),
    high: high === null ? null : decimal(high),
  });
  const across = band('-1', '1');
  const above = band('1', '2');
  const below = band('-2', '-1');
  const quotient = (top: Formula, bottom: Formula): Formula => ({ op: '/', of: [top, bottom] });
  const sum = (left: Formula, right: Formula): Formula => ({ op: '+', of: [left, right] });
  const square = (of: Formula): Formula => ({ op: 'power', of, exponent: 2 });
  const ends = (made: Interval | null) =>
    made && [made.low, made.high].map((end) => (end === null ? 'open' : toText(end)));

  test.each<[string, Formula, Record<string, readonly Interval[]>, string[] | null]>([
    ['a role alone', 'a', { a: [above] }, ['1', '2']],
    ['a number alone', { constant: '5' }, {}, ['5', '5']],
    ['a role that nobody fills', 'b', { a: [above] }, null],
    ['an open low end', 'a', { a: [band(null, '2')] }, null],
    ['an open high end', 'a', { a: [band('1', null)] }, null],
    ['one open end among others', sum('a', 'b'), { a: [above], b: [band(null, '1')] }, null],
    [
      'a product may pass through zero',
      { op: '*', of: ['a', 'b'] },
      { a: [above], b: [across] },
      ['-2', '2'],
    ],
    ['a divisor may not', quotient('a', 'b'), { a: [above], b: [across] }, null],
    ['a divisor that touches zero', quotient('a', 'b'), { a: [above], b: [band('0', '1')] }, null],
    ['a divisor below zero', quotient('a', 'b'), { a: [above], b: [below] }, ['-2', '-0.5']],
    ['a divisor on the left', sum(quotient('a', 'b'), 'a'), { a: [above], b: [across] }, null],
    ['a divisor on the right', sum('a', quotient('a', 'b')), { a: [above], b: [across] }, null],
    ['a divisor under a power', square(quotient('a', 'b')), { a: [above], b: [across] }, null],
    [
      'a divisor under a root',
      { op: 'root', of: quotient('a', 'b'), degree: 2 },
      { a: [above], b: [across] },
      null,
    ],
    [
      'two divisors of two signs',
      sum(quotient('a', 'b'), quotient('a', 'c')),
      { a: [band('2', '2')], b: [above], c: [below] },
      ['-1', '1'],
    ],
    [
      'two divisors of two signs under powers',
      sum(square(quotient('a', 'b')), square(quotient('a', 'c'))),
      { a: [band('2', '2')], b: [above], c: [below] },
      ['2', '8'],
    ],
    ['a power', square('a'), { a: [band('2', '3')] }, ['4', '9']],
    ['a sum of parts', { op: 'sum', of: 'part' }, { part: [band('1', '2'), band('10', '20')] }, ['11', '22']],
    ['a sum of no parts', { op: 'sum', of: 'part' }, { part: [] }, null],
    ['a sum that nobody fills', { op: 'sum', of: 'part' }, {}, null],
    ['a sum with an open low end', { op: 'sum', of: 'part' }, { part: [above, band(null, '2')] }, null],
    ['a sum with an open high end', { op: 'sum', of: 'part' }, { part: [above, band('1', null)] }, null],
    [
      'a sum inside a quotient',
      quotient({ op: 'sum', of: 'part' }, 'a'),
      { part: [above, above], a: [band('2', '4')] },
      ['0.5', '2'],
    ],
    [
      'a sum of twenty parts',
      { op: 'sum', of: 'part' },
      { part: Array.from({ length: 20 }, () => above) },
      ['20', '40'],
    ],
  ])('%s', (_title, formula, given, wanted) => {
    expect(ends(computeBand(formula, new Map(Object.entries(given))))).toEqual(wanted);
  });

  test('of twelve operands has a band, of thirteen none: the corners would be too many', () => {
    const roles = Array.from({ length: 13 }, (_, at) => `r${at}`);
    const total = (of: readonly string[]): Formula => of.reduce<Formula>(sum, { constant: '0' });
    const given = (of: readonly string[]) => new Map(of.map((role) => [role, [above]]));
    const twelve = roles.slice(1);
    expect(ends(computeBand(total(twelve), given(twelve)))).toEqual(['12', '24']);
    expect(computeBand(total(roles), given(roles))).toBeNull();
  });

  test('uses an operand that stands twice at one end at a time', () => {
    const band = computeBand(growth, bands('1874', '3.4', -1));
    expect([band?.low, band?.high].map((end) => Math.floor(end ? toNumber(end) * 100 : 0))).toEqual([
      54217, 55841,
    ]);
  });

  test('holds in its band what any operands inside give', () => {
    const part = fc.integer({ min: 0, max: 100 }).map((percent) => ratio(BigInt(percent - 50), 100n));
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10_000 }),
        fc.integer({ min: 2, max: 10_000 }),
        part,
        part,
        (now, before, a, b) => {
          const band = computeBand(growth, bands(String(now), String(before), 0));
          const moved = (value: number, { n, d }: { n: number; d: number }) => ratio(value * d + n, d);
          const inside = compute(
            growth,
            new Map([
              ['new', [moved(now, a)]],
              ['old', [moved(before, b)]],
            ]),
          );
          expect(band !== null && inside !== null && holds(band, inside)).toBe(true);
        },
      ),
    );
  });
});
