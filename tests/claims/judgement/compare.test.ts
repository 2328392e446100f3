/** The outcome rule, row by row: what is printed, what the operands give, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { decimal } from '../../../claims/arithmetic/exact.ts';
import { around } from '../../../claims/arithmetic/interval.ts';
import type { Interval } from '../../../claims/arithmetic/interval.ts';
import { compareWith, possibleValues } from '../../../claims/judgement/compare.ts';
import type { Printed } from '../../../claims/judgement/compare.ts';
import type { Hedge } from '../../../claims/vocabulary/hedge.ts';

const between = (low: string, high: string): Interval => ({ low: decimal(low), high: decimal(high) });

function said(text: string, value: string, band: Interval, hedge?: Hedge) {
  const lastPlace = -(text.split('.')[1]?.length ?? 0);
  const printed = {
    value: decimal(text),
    tight: around(decimal(text), lastPlace),
    loose: around(decimal(text), lastPlace),
    lastPlace,
    loosePlace: lastPlace,
    hedge,
    word: false,
  };
  return compareWith(printed, { value: decimal(value), tight: band, loose: band });
}

describe('the outcome', () => {
  test('agrees where the recomputed number rounds to the printed one', () => {
    expect(said('366', '366.26', between('360', '370')).outcome).toBe('consistent');
  });

  test('agrees where it was cut, and says so', () => {
    expect(said('1188.8', '1188.89', between('1188', '1189'))).toMatchObject({
      outcome: 'consistent',
      truncated: true,
    });
  });

  test('is rounding where only the bands meet, and counts the values that could have been printed', () => {
    expect(said('40', '33.3', between('26', '42'))).toMatchObject({ outcome: 'rounding', possible: 16 });
  });

  test('is inconsistent where the bands do not meet', () => {
    expect(said('320', '220', between('219', '221')).outcome).toBe('inconsistent');
  });

  test.each([
    ['over', '100', '52', 'inconsistent'],
    ['over', '100', '130', 'consistent'],
    ['at-least', '40', '41', 'consistent'],
    ['nearly', '50', '51.3', 'inconsistent'],
    ['nearly', '50', '48', 'consistent'],
    ['nearly', '50', '20', 'inconsistent'],
    ['under', '10', '12', 'inconsistent'],
    ['under', '10', '3', 'consistent'],
    ['about', '50', '51.9', 'consistent'],
  ] as const)('%s %s, and it is %s: %s', (hedge, text, value, outcome) => {
    expect(said(text, value, between(value, value), hedge).outcome).toBe(outcome);
  });
});

/** A printed number whose parts are given one by one. */
function judged(
  given: Partial<Printed>,
  value: string,
  tight: Interval | null,
  loose: Interval | null = tight,
) {
  const printed: Printed = {
    value: decimal('100'),
    tight: between('99.5', '100.5'),
    loose: between('95', '105'),
    lastPlace: 0,
    loosePlace: 0,
    hedge: undefined,
    word: false,
    ...given,
  };
  return compareWith(printed, { value: decimal(value), tight, loose });
}

describe('a word for a number', () => {
  const half = {
    value: decimal('50'),
    tight: between('47.5', '52.5'),
    loose: between('45', '55'),
    word: true,
  };
  test.each([
    ['50.4', 'consistent'],
    ['52.5', 'consistent'],
    ['47.4', 'inconsistent'],
    ['60', 'inconsistent'],
  ])('covers a width, and rounds to nothing: %s is %s', (value, outcome) => {
    const none = between(value, value);
    expect(judged({ ...half, loose: half.tight }, value, none)).toMatchObject({ outcome, truncated: false });
  });

  test('is rounding where only its looser width meets', () => {
    expect(judged(half, '54', between('53.5', '54.5')).outcome).toBe('rounding');
  });
});

describe('zeros that may be rounding', () => {
  test.each([
    [1, '97', 'consistent'],
    [1, '104', 'consistent'],
    [1, '106', 'inconsistent'],
    [0, '97', 'inconsistent'],
  ])('down to place %i, %s for 100 is %s', (loosePlace, value, outcome) => {
    const exact = between('100', '100');
    expect(judged({ loosePlace, tight: exact, loose: exact }, value, between(value, value)).outcome).toBe(
      outcome,
    );
  });
});

describe('the bands', () => {
  test('meet tight before they meet loose: what could have been printed is counted on those that met', () => {
    expect(judged({}, '90', between('80', '99.5'), between('70', '110'))).toMatchObject({
      outcome: 'rounding',
      possible: 19.5,
    });
    expect(judged({}, '90', between('88', '92'), between('85', '95'))).toMatchObject({
      outcome: 'rounding',
      possible: 10,
    });
  });

  test('may be missing where a divisor may be zero: then nothing meets', () => {
    expect(judged({}, '90', null).outcome).toBe('inconsistent');
    expect(judged({}, '90', null, between('85', '95')).outcome).toBe('rounding');
    expect(judged({}, '90', between('80', '99.5'), null).outcome).toBe('rounding');
  });
});

describe('a side that the words name', () => {
  test.each<[Hedge, string, string, string, Interval | null]>([
    ['over', '100', '90', 'inconsistent', null],
    ['at-least', '100', '90', 'inconsistent', null],
    ['just-over', '100', '90', 'inconsistent', null],
    ['just-over', '100', '104', 'consistent', null],
    ['over', '100', '90', 'rounding', between('80', '100')],
    ['over', '100', '99', 'rounding', between('98', '99.5')],
    ['under', '100', '110', 'inconsistent', null],
    ['at-most', '100', '110', 'inconsistent', null],
    ['just-under', '100', '110', 'inconsistent', null],
    ['just-under', '100', '96', 'consistent', null],
    ['just-under', '100', '50', 'inconsistent', null],
    ['at-most', '100', '50', 'consistent', null],
    ['under', '100', '110', 'rounding', between('100', '120')],
    ['under', '100', '102', 'rounding', between('100.5', '103')],
    ['nearly', '100', '85', 'consistent', null],
    ['nearly', '100', '84.9', 'inconsistent', null],
    ['nearly', '100', '80', 'consistent', between('70', '85')],
  ])('%s %s: %s is %s', (hedge, text, value, outcome, loose) => {
    expect(judged({ hedge, value: decimal(text) }, value, loose, loose).outcome).toBe(outcome);
  });

  test('where the printed interval is open on that side, the number itself is the edge', () => {
    const over = { hedge: 'over', tight: { low: null, high: null } } as const;
    expect(judged(over, '99', null).outcome).toBe('inconsistent');
    expect(judged({ ...over, hedge: 'under' }, '101', null).outcome).toBe('inconsistent');
  });

  test.each([
    ['-100', '-104', 'consistent'],
    ['-100', '-96', 'consistent'],
    ['-100', '-120', 'inconsistent'],
    ['100', '104.9', 'consistent'],
    ['100', '106', 'inconsistent'],
  ])('about %s holds a twentieth: %s is %s', (text, value, outcome) => {
    const exact = between(text, text);
    expect(
      judged({ hedge: 'about', value: decimal(text), tight: exact, loose: exact }, value, null).outcome,
    ).toBe(outcome);
  });
});

test('how many values of a precision an interval holds, at least one', () => {
  expect(possibleValues(null, 0)).toBeNull();
  expect(possibleValues({ low: decimal('1'), high: null }, 0)).toBeNull();
  expect([0, -1, 1].map((place) => possibleValues(between('10', '40'), place))).toEqual([30, 300, 3]);
  expect(possibleValues(between('1', '1.2'), 0)).toBe(1);
});
