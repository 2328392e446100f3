/** Which printed rates may be that of a conversion, and which mistake leads from one rate to another. */
import { describe, expect, test } from 'vitest';
import { decimal } from '../../../claims/arithmetic/exact.ts';
import type { RateMistake } from '../../../claims/diagnosis/rule.ts';
import type { Frame } from '../../../claims/frames/frame.ts';
import { nameOf } from '../../../claims/judgement/named-rates.ts';
import { indexPrinted, rateDistance, ratesFor, yearOf } from '../../../claims/judgement/printed-index.ts';
import { between } from './given.ts';

interface Said {
  readonly from?: string;
  readonly to?: string;
  readonly earlier?: boolean;
  readonly also?: boolean;
}

const frameOf = (order: number, said: Said | null = null): Frame =>
  ({
    order,
    period: said && {
      ...(said.from === undefined ? {} : { days: { from: said.from, to: said.to ?? said.from } }),
      earlier: said.earlier === true,
      also: said.also === true ? {} : null,
    },
  }) as unknown as Frame;

const in2019: Said = { from: '2019-01-01', to: '2019-12-31' };
const in2020: Said = { from: '2020-01-01', to: '2020-12-31' };

/** Rates in the sentences that are given, each with the time it is said of. */
const index = (...rates: readonly (readonly [order: number, said?: Said])[]) =>
  indexPrinted(
    rates.map(([order, said], figure) => ({
      figure,
      band: between('1', '2'),
      firm: true,
      frame: frameOf(order, said ?? null),
    })),
  );

describe('the year of a period', () => {
  test.each<[Said | null, string | null]>([
    [in2019, '2019'],
    [{ from: '2019-03-05' }, '2019'],
    [{ from: '2019-03-05', to: '2020-03-04' }, null],
    [{ ...in2019, also: true }, null],
    [{ earlier: true }, null],
    [null, null],
  ])('%j: %s', (said, year) => {
    expect(yearOf(frameOf(1, said))).toBe(year);
  });
});

describe('the rates that may be meant', () => {
  const found = (
    rates: ReturnType<typeof index>,
    order: number | null,
    year: string | null = null,
    beside = true,
  ) => ratesFor(rates, order === null ? undefined : frameOf(order), year, beside).map(({ figure }) => figure);

  test('are those of no time, and those of its year', () => {
    const rates = index([1], [2, in2019], [3, in2020], [4]);
    expect(found(rates, 9)).toEqual([0, 3]);
    expect(found(rates, 9, '2019')).toEqual([0, 3, 1]);
    expect(found(rates, 9, '2020')).toEqual([0, 3, 2]);
    expect(found(rates, 9, '2021')).toEqual([0, 3]);
    expect(found(rates, null, '2019')).toEqual([0, 3, 1]);
    expect(found(index(), 9, '2019')).toEqual([]);
  });

  test('and those of a year in its own sentence, where it has none', () => {
    const rates = index([1], [2, in2019], [3, in2020]);
    expect(found(rates, 2)).toEqual([0, 1]);
    expect(found(rates, 2, null, false)).toEqual([0]);
    expect(found(rates, 3)).toEqual([0, 2]);
    expect(found(rates, 1)).toEqual([0]);
  });

  test('but not those of an earlier time that is not said', () => {
    expect(found(index([1], [2, { earlier: true }]), 9)).toEqual([0]);
    expect(found(index([1], [2, { ...in2019, earlier: true }]), 9, '2019')).toEqual([0, 1]);
    expect(found(index([1], [2, { from: '2019-03-05', to: '2020-03-04' }]), 9)).toEqual([0, 1]);
  });

  test('of many the nearest eight on either side', () => {
    const many = index(...Array.from({ length: 30 }, (_, order) => [order] as const));
    expect(found(many, 15)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
    expect(found(many, 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(found(many, 99)).toEqual([22, 23, 24, 25, 26, 27, 28, 29]);
    expect(found(many, 9)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    expect(found(many, 8)).toEqual(Array.from({ length: 16 }, (_, at) => at));
    const few = index(...Array.from({ length: 8 }, (_, order) => [order] as const));
    expect(found(few, 99)).toHaveLength(8);
    expect(found(index(...Array.from({ length: 9 }, (_, order) => [order] as const)), 99)).toHaveLength(8);
  });

  test('lie so many sentences away', () => {
    const [rate] = index([5]).all;
    const far = (order: number | null) =>
      rate && rateDistance(rate, order === null ? undefined : frameOf(order));
    expect([far(3), far(9), far(5), far(null)]).toEqual([2, 4, 0, 0]);
  });
});

describe('the mistake that leads from one rate to another', () => {
  const mistake = (code: RateMistake['code'], ...rates: readonly [string, string, object?][]): RateMistake =>
    ({
      code,
      rates: () => rates.map(([low, high, rest]) => ({ band: between(low, high), ...rest })),
    }) as unknown as RateMistake;
  const hypothesis = (low: string, high: string) => ({ band: between(low, high), others: [], earlier: [] });
  const named = (
    band: readonly [string, string],
    mistakes: readonly RateMistake[],
    bands = [hypothesis('7', '7.1')],
  ) => nameOf(between(...band), bands, mistakes, decimal('0.01'));

  test('is the first that fits, with its exponent and whose rate it is', () => {
    const tenfold = mistake('power-of-ten', ['0.7', '0.71', { exponent: -1 }], ['70', '71', { exponent: 1 }]);
    const other = mistake('other-currency', ['70.5', '72', { whose: 'EUR' }]);
    expect(named(['70.4', '70.6'], [tenfold, other])).toEqual({
      code: 'power-of-ten',
      against: between('7', '7.1'),
      exponent: 1,
    });
    expect(named(['70.4', '70.6'], [other, tenfold])).toEqual({
      code: 'other-currency',
      against: between('7', '7.1'),
      other: 'EUR',
    });
    expect(named(['0.7', '0.7'], [other, tenfold])).toMatchObject({ exponent: -1 });
    expect(named(['9', '9.1'], [tenfold, other])).toBeNull();
    expect(named(['9', '9.1'], [])).toBeNull();
    expect(named(['70', '71'], [tenfold], [])).toBeNull();
  });

  test('within the slack', () => {
    const tenfold = mistake('power-of-ten', ['70', '71', { exponent: 1 }]);
    expect(named(['71.7', '72'], [tenfold])).toMatchObject({ code: 'power-of-ten' });
    expect(named(['71.72', '72'], [tenfold])).toBeNull();
  });

  test('is asked of all bands way by way', () => {
    const shifted = {
      code: 'power-of-ten',
      rates: ({ band }: { band: { low: unknown } }) =>
        band === first.band
          ? [{ band: between('1', '2') }, { band: between('90', '91'), exponent: 2 }]
          : [{ band: between('90', '91'), exponent: 1 }],
    } as unknown as RateMistake;
    const first = hypothesis('7', '7.1');
    const second = hypothesis('8', '8.1');
    expect(nameOf(between('90', '90.5'), [first, second], [shifted], decimal('0.01'))).toEqual({
      code: 'power-of-ten',
      against: second.band,
      exponent: 1,
    });
    expect(nameOf(between('90', '90.5'), [first], [shifted], decimal('0.01'))).toMatchObject({ exponent: 2 });
  });
});
