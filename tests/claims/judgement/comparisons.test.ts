/** Which side of another figure a figure lies on, row by row: what rounding and bounds leave open is no alarm. */
import { describe, expect, test } from 'vitest';
import { judgeComparison } from '../../../claims/judgement/comparisons.ts';
import type { Comparison } from '../../../claims/links/comparison.ts';
import { figuresOf, withoutValue } from './given.ts';

const signs = { higher: 1, lower: -1 } as const;

/** The first figure against the second; further ones are rivals of the first. */
function judged(
  word: keyof typeof signs,
  texts: readonly string[],
  { plain = true, isHedge = false }: { readonly plain?: boolean; readonly isHedge?: boolean } = {},
) {
  const comparative = { sign: signs[word], joint: 'than', opposite: null } as const;
  const comparison: Comparison = {
    stated: 0,
    other: 1,
    comparator: { comparative, at: 0, from: 0, pointed: true, isHedge },
    plain,
    rivals: texts.slice(2).map((_, place) => place + 2),
  };
  const made = judgeComparison(comparison, figuresOf(...texts));
  if (made === null) return null;
  expect(made).toEqual({ comparison, outcome: expect.stringMatching(/./) as string });
  return made.outcome;
}

describe('a figure against another', () => {
  test.each([
    ['42 stalls', 'higher', '36 stalls', 'consistent'],
    ['36 stalls', 'higher', '42 stalls', 'inconsistent'],
    ['36 stalls', 'lower', '42 stalls', 'consistent'],
    ['42 stalls', 'lower', '36 stalls', 'inconsistent'],
    // Small counts are exact, so that equal ones are neither higher nor lower.
    ['36 stalls', 'higher', '36 stalls', 'inconsistent'],
    ['36 stalls', 'lower', '36 stalls', 'inconsistent'],
    ['4%', 'higher', '4%', 'rounding'],
    ['4%', 'lower', '4%', 'rounding'],
    ['4%', 'higher', '4.2%', 'rounding'],
    // 4.5 to 5.5 and 3.5 to 4.5 touch, and are equal at most.
    ['4%', 'higher', '5%', 'inconsistent'],
    ['5%', 'lower', '4%', 'inconsistent'],
    // Zeros may be rounding: 1,900 lies between 1,850 and 1,950, and 1,940 between 1,935 and 1,945.
    ['1,900 tonnes', 'higher', '1,940 tonnes', 'rounding'],
    ['1,900 tonnes', 'higher', '1,960 tonnes', 'inconsistent'],
  ] as const)('%s is %s than %s: %s', (stated, word, other, outcome) => {
    expect(judged(word, [stated, other])).toBe(outcome);
  });
});

describe('a figure with a bound may lie anywhere beyond it', () => {
  test.each([
    ['more than 300 stalls', 'higher', '420 stalls', 'rounding'],
    ['at least 300 stalls', 'higher', '420 stalls', 'rounding'],
    ['just over 300 stalls', 'higher', '420 stalls', 'rounding'],
    ['under 420 stalls', 'lower', '300 stalls', 'rounding'],
    ['at most 420 stalls', 'lower', '300 stalls', 'rounding'],
    ['420 stalls', 'lower', 'more than 300 stalls', 'rounding'],
    ['300 stalls', 'higher', 'under 420 stalls', 'rounding'],
    ['300 stalls', 'higher', 'at most 420 stalls', 'rounding'],
    // Not on the other side of it.
    ['more than 420 stalls', 'lower', '300 stalls', 'inconsistent'],
    ['at least 420 stalls', 'lower', '300 stalls', 'inconsistent'],
    ['just over 420 stalls', 'lower', '300 stalls', 'inconsistent'],
    ['under 300 stalls', 'higher', '420 stalls', 'inconsistent'],
    ['at most 300 stalls', 'higher', '420 stalls', 'inconsistent'],
    // About: a twentieth either way, here 285 to 315.
    ['about 300 stalls', 'higher', '312 stalls', 'rounding'],
    ['about 300 stalls', 'lower', '288 stalls', 'rounding'],
    ['about 300 stalls', 'higher', '320 stalls', 'inconsistent'],
  ] as const)('%s is %s than %s: %s', (stated, word, other, outcome) => {
    expect(judged(word, [stated, other])).toBe(outcome);
  });

  test('but where the hedge is the comparison itself, the other figure is as printed', () => {
    const rows = ['300 stalls', 'under 420 stalls'];
    expect(judged('higher', rows, { isHedge: true })).toBe('inconsistent');
    expect(judged('higher', ['330 stalls', 'under 334 stalls'], { isHedge: true })).toBe('rounding');
    expect(judged('higher', ['300 stalls', 'under 280 stalls'], { isHedge: true })).toBe('consistent');
  });
});

describe('nothing is said', () => {
  test('of an agreement that is not plain; an error is shown all the same', () => {
    expect(judged('higher', ['42 stalls', '36 stalls'], { plain: false })).toBeNull();
    expect(judged('higher', ['4%', '4.2%'], { plain: false })).toBeNull();
    expect(judged('higher', ['36 stalls', '42 stalls'], { plain: false })).toBe('inconsistent');
  });

  test('where an earlier figure that may be meant agrees', () => {
    expect(judged('higher', ['36 stalls', '42 stalls', '30 shops', '50 shops'])).toBeNull();
    expect(judged('higher', ['36 stalls', '42 stalls', '30 shops'])).toBe('inconsistent');
    expect(judged('higher', ['36 stalls', '42 stalls', withoutValue])).toBe('inconsistent');
    expect(judged('higher', ['42 stalls', '36 stalls', '50 shops'])).toBe('consistent');
    // One that only rounding would save is no better.
    expect(judged('higher', ['3%', '4.2%', '4%'])).toBe('inconsistent');
  });

  test('of what is no figure, or has no value', () => {
    expect(judged('higher', ['36 stalls'])).toBeNull();
    expect(judged('higher', [])).toBeNull();
    expect(judged('higher', [withoutValue, '36 stalls'])).toBeNull();
    expect(judged('higher', ['36 stalls', withoutValue])).toBeNull();
    expect(judged('higher', [withoutValue, withoutValue])).toBeNull();
  });
});
