/** Formulas on numbers and on intervals: the corners are evaluated, since an operand may stand in a formula twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute, computeBand } from '../../../claims/arithmetic/compute.ts';
import { decimal, ratio, toNumber } from '../../../claims/arithmetic/exact.ts';
import { around, holds } from '../../../claims/arithmetic/interval.ts';
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

  test('has no band where the divisor may be zero', () => {
    expect(computeBand(growth, bands('5', '0.4', 0))).toBeNull();
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
          const moved = (value: number, { n, d }: { n: bigint; d: bigint }) =>
            ratio(BigInt(value) * d + n, d);
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
