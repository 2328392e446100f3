/** The outcome rule, row by row: what is printed, what the operands give, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { decimal } from '../../../claims/arithmetic/exact.ts';
import { around } from '../../../claims/arithmetic/interval.ts';
import type { Interval } from '../../../claims/arithmetic/interval.ts';
import { compareWith } from '../../../claims/judgement/compare.ts';
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
