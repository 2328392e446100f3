/** The ways in which one unit is given in another: exact factors, both ends of a scale, and units taken for others. */
import { describe, expect, test } from 'vitest';
import { printFormula } from '../../../claims/arithmetic/print.ts';
import { decimal, ratio, toText, whole } from '../../../claims/arithmetic/exact.ts';
import type { Formula } from '../../../claims/arithmetic/formula.ts';
import type { Figure } from '../../../claims/figures/figure.ts';
import {
  along,
  backward,
  forward,
  measureWays,
  otherUnits,
  temperatureWays,
  wayOf,
} from '../../../claims/judgement/unit-ways.ts';
import type { Way } from '../../../claims/judgement/unit-ways.ts';
import { between, figuresOf, shown } from './given.ts';

const pair = (...texts: readonly [string, string]) =>
  figuresOf(...texts) as unknown as readonly [Figure, Figure];
const printed = ({ formula }: Way): string => printFormula(formula as Formula, (role) => role);
const withName = (way: Way): string => (way.read === null ? printed(way) : `${printed(way)}, ${way.read}`);

describe('a measure by the factor of its units', () => {
  test.each<[string, string, readonly string[]]>([
    ['40 miles', '64 km', ['amount × 1.609344', 'amount × 1.852, nautical mile']],
    ['64 km', '40 miles', ['amount ÷ 1.609344', 'amount ÷ 1.852, nautical mile']],
    ['500 acres', '200 hectares', ['amount × 0.40468564224']],
    ['9 lb', '4 kg', ['amount × 0.45359237']],
    ['30 feet', '10 yards', ['amount ÷ 3']],
    ['10 yards', '30 feet', ['amount × 3']],
    ['9 lb', '144 ounces', ['amount × 16', '(amount × 175) ÷ 12, troy ounce']],
    ['4 hours', '3 km', []],
    ['4 kg', '3 km', []],
  ])('%s in %s', (amount, stated, ways) => {
    expect(measureWays(...pair(amount, stated)).map(withName)).toEqual(ways);
  });

  test('is a fraction where neither it nor its inverse ends', () => {
    expect(measureWays(...pair('60 feet', '0.01 nautical miles')).map(withName)).toEqual([
      '(amount × 381) ÷ 2,315,000',
    ]);
  });

  test('is the same each time it is asked', () => {
    expect(measureWays(...pair('40 miles', '64 km'))).toBe(measureWays(...pair('3 miles', '5 km')));
    expect(measureWays(...pair('40 miles', '64 km'))).not.toBe(measureWays(...pair('64 km', '40 miles')));
  });
});

describe('a temperature', () => {
  const ways = (from: string | undefined, to: string | undefined, sense: 'level' | 'difference' | 'either') =>
    temperatureWays(from, to, sense).map(withName);

  test.each([
    ['Cel', '[degF]', ['amount × 1.8 + 32'], ['amount × 1.8']],
    ['[degF]', 'Cel', ['(amount − 32) ÷ 1.8'], ['amount ÷ 1.8']],
    ['Cel', 'K', ['amount + 273.15'], ['amount × 1']],
    ['K', 'Cel', ['amount − 273.15'], ['amount × 1']],
    ['K', '[degF]', ['(amount − 273.15) × 1.8 + 32'], ['amount × 1.8']],
    ['[degF]', 'K', ['(amount − 32) ÷ 1.8 + 273.15'], ['amount ÷ 1.8']],
    // Bare degrees are of the other scale.
    ['deg', '[degF]', ['amount × 1.8 + 32'], ['amount × 1.8']],
    ['deg', 'Cel', ['(amount − 32) ÷ 1.8'], ['amount ÷ 1.8']],
    ['Cel', 'Cel', [], []],
    ['km', 'Cel', [], []],
    [undefined, 'Cel', [], []],
  ] as const)('%s in %s', (from, to, levels, differences) => {
    expect(ways(from, to, 'level')).toEqual(levels);
    expect(ways(from, to, 'difference')).toEqual(differences);
    expect(ways(from, to, 'either')).toEqual([...levels, ...differences.map((one) => `${one}, difference`)]);
  });
});

describe('a way', () => {
  const [heat] = temperatureWays('Cel', '[degF]', 'level');
  test('leads there and back, and takes intervals along', () => {
    expect(heat && toText(forward(heat, whole(100)))).toBe('212');
    expect(heat && toText(backward(heat, whole(212)))).toBe('100');
    expect(heat && toText(heat.slope)).toBe('1.8');
    expect(heat && toText(heat.offset)).toBe('32');
    expect(heat && shown(along(forward, heat, between('0', '10')))).toBe('32 to 50');
    expect(heat && shown(along(backward, heat, between('32', '50')))).toBe('0 to 10');
    expect(heat && shown(along(forward, heat, { low: null, high: whole(10) }))).toBe('… to 50');
    expect(heat && shown(along(forward, heat, { low: whole(10), high: null }))).toBe('50 to …');
  });

  test('is a rising line, or none', () => {
    const line = (formula: Formula) => {
      const way = wayOf(formula);
      return way && [toText(way.slope), toText(way.offset), way.read];
    };
    expect(line({ op: '*', of: ['amount', { constant: '3' }] })).toEqual(['3', '0', null]);
    expect(line({ op: '+', of: ['amount', { constant: '3' }] })).toEqual(['1', '3', null]);
    expect(line({ op: '-', of: [{ constant: '3' }, 'amount'] })).toBeNull();
    expect(line({ constant: '3' })).toBeNull();
    expect(line({ op: '/', of: [{ constant: '3' }, 'amount'] })).toBeNull();
    expect(line('nobody')).toBeNull();
    expect(wayOf('amount', 'as it is')?.read).toBe('as it is');
  });
});

describe('units that are taken for these', () => {
  const others = (amount: string, stated: string) =>
    otherUnits(...pair(amount, stated)).map(({ side, unit, way }) => `${side} as ${unit}: ${printed(way)}`);

  test('come first for the amount, then for the stated figure, and never as the other or a power of ten of it', () => {
    expect(others('40 feet', '64 km')).toEqual([
      'amount as mi: amount × 1.609344',
      'amount as yd: amount × 0.0009144',
      'amount as in: amount × 0.0000254',
      'amount as nmi: amount × 1.852',
      'amount as m: amount × 0.001',
      'amount as cm: amount × 0.00001',
      'amount as mm: amount × 0.000001',
      'stated as mi: amount ÷ 5,280',
      'stated as yd: amount ÷ 3',
      'stated as in: amount × 12',
      'stated as nmi: (amount × 381) ÷ 2,315,000',
    ]);
    expect(others('40 kg', '64 lb')).toEqual([
      'amount as oz: amount × 0.0625',
      'amount as st: amount × 14',
      'amount as ton: amount × 2,000',
      'amount as jin: amount ÷ 0.90718474',
      'stated as oz: amount ÷ 0.028349523125',
      'stated as st: amount ÷ 6.35029318',
      'stated as ton: amount ÷ 907.18474',
      'stated as t: amount × 0.001',
      'stated as g: amount × 1,000',
      'stated as jin: amount × 2',
    ]);
  });

  test('are those of the sides where the units are square or cubic', () => {
    expect(others('12 square miles', '19 sq km')).toContain('amount as : amount × 1.609344');
    expect(others('12 cubic feet', '3 cubic metres')).toContain('amount as : amount × 0.3048');
    expect(others('12 acres', '5 hectares').some((one) => one.startsWith('amount as :'))).toBe(false);
    expect(others('12 miles', '19 km').some((one) => one.startsWith('amount as :'))).toBe(false);
    expect(others('12 square miles', '5 hectares').some((one) => one.startsWith('amount as :'))).toBe(false);
  });

  test('are none between a length and a weight', () => {
    expect(others('12 miles', '19 kg')).toEqual([]);
  });

  test('are worked out once', () => {
    expect(otherUnits(...pair('40 feet', '64 km'))).toBe(otherUnits(...pair('3 feet', '5 km')));
  });
});

test('a factor is exact', () => {
  const [way] = measureWays(...pair('1 km', '1 mile'));
  expect(way && forward(way, decimal('1.609344'))).toEqual(ratio(1n, 1n));
});
