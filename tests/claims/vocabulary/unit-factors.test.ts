/** Each factor of the table is read back, and those that other checkers get wrong are held to their definition. */
import { describe, expect, test } from 'vitest';
import { compare, decimal, divide, ratio } from '../../../claims/arithmetic/exact.ts';
import { commensurable, unitSize } from '../../../claims/figures/unit-size.ts';
import { unitTable } from '../../../claims/vocabulary/en/measures.ts';
import { confusedUnits, unitFactors } from '../../../claims/vocabulary/unit-factors.ts';

const rows = unitFactors
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const times = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a']);
const named = new Set(
  unitTable
    .trim()
    .split('\n')
    .map((line) => line.split('|')[0]?.trim()),
);

test.each(rows.map(([unit = '', dimension = '']) => [unit, dimension] as const))(
  '%s is of %s',
  (unit, dimension) => {
    expect(unitSize(unit)?.dimension).toBe(dimension);
    expect((unitSize(unit)?.factor.n ?? 0) > 0).toBe(true);
    expect(named.has(unit) || times.has(unit)).toBe(true);
  },
);

describe('by definition', () => {
  test.each([
    ['oz', 'lb', ratio(1n, 16n)],
    ['lb', 'kg', decimal('0.45359237')],
    ['st', 'lb', ratio(14n, 1n)],
    ['ton', 'lb', ratio(2000n, 1n)],
    ['gal', 'L', decimal('3.785411784')],
    ['pt', 'gal', ratio(1n, 8n)],
    ['floz', 'gal', ratio(1n, 128n)],
    ['bbl', 'gal', ratio(42n, 1n)],
    ['gal', 'in3', ratio(231n, 1n)],
    ['mi', 'ft', ratio(5280n, 1n)],
    ['acre', 'ft2', ratio(43560n, 1n)],
    ['mi2', 'acre', ratio(640n, 1n)],
    ['km2', 'ha', ratio(100n, 1n)],
    ['mu', 'ha', ratio(1n, 15n)],
    ['jin', 'kg', ratio(1n, 2n)],
    ['kn', 'km/h', decimal('1.852')],
    ['mph', 'km/h', decimal('1.609344')],
    ['m/s', 'km/h', decimal('3.6')],
    ['kWh', 'MJ', decimal('3.6')],
    ['km', 'cm', ratio(100000n, 1n)],
    ['t/ha', 'kg/m2', ratio(1n, 10n)],
  ])('a %s in %s', (from, to, factor) => {
    const sizes = commensurable(from, to);
    expect(sizes).not.toBeNull();
    if (sizes !== null) expect(compare(divide(sizes[0].factor, sizes[1].factor), factor)).toBe(0);
  });
});

describe('no pair', () => {
  test.each([
    ['km', 'kg'],
    ['km', 'km2'],
    ['mpg', 'km/L'],
    ['deg', 'm'],
    ['TB', 'GB'],
    ['kmu', 'mu'],
    ['', 'm'],
    ['/', 'm'],
  ])('%s and %s', (one, other) => expect(commensurable(one, other)).toBeNull());
});

test.each(Object.entries(confusedUnits))('units of %s that are confused are of it', (dimension, units) => {
  for (const unit of units) expect(unitSize(unit)?.dimension).toBe(dimension);
});
