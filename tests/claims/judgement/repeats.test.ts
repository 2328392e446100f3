/** Two printings of one quantity, pair by pair: when they agree, when one slipped, and when nothing is said. */
import { describe, expect, test } from 'vitest';
import { toText } from '../../../claims/arithmetic/exact.ts';
import { judgeRepeat } from '../../../claims/judgement/repeats.ts';
import type { Repeat } from '../../../claims/links/repeats.ts';
import { evidenceOf, withoutValue } from './given.ts';

interface Given {
  readonly tie?: number;
  readonly alone?: boolean;
  /** Further figures that are tied as the second is; the rest are only of the same kind. */
  readonly tied?: number;
}

/** The first text above, the second below it; further ones stand below as well. */
function judged(texts: readonly string[], { tie = 4, alone = true, tied = 1 }: Given = {}) {
  const { figures, diagnoses, text } = evidenceOf(...texts);
  const below = texts.slice(1).map((_, place) => place + 1);
  const repeat: Repeat = {
    stated: 0,
    others: below.slice(0, tied).map((figure) => ({ figure, tie, alone })),
    alike: below,
  };
  return judgeRepeat(repeat, figures, diagnoses, text);
}

const view = (texts: readonly string[], given: Given = {}) => {
  const one = judged(texts, given);
  return one && [one.outcome, one.code];
};

describe('two values that agree', () => {
  test('are shown, with nothing to mend', () => {
    expect(judged(['£450 million', '£450 million'])).toEqual({
      stated: 0,
      other: 1,
      outcome: 'consistent',
      code: null,
      fixes: [],
    });
  });

  test.each([
    ['£450 million', '£452.3 million'],
    ['£452.3 million', '£450 million'],
    ['more than 500 people', '534 people'],
    ['534 people', 'more than 500 people'],
    ['10 people', '10 people'],
    ['£5', '£5'],
    ['more than 43 people', 'at least 50 people'],
    ['at least 50 people', 'at least 50 people'],
    ['at least 50 people', '51 people'],
  ])('%s above %s', (above, below) => {
    expect(view([above, below])).toEqual(['consistent', null]);
  });

  test.each<[string, string, Given]>([
    // Neither bound says that the other is wrong, nor that it is right.
    ['more than 50 people', 'at least 43 people', {}],
    ['at least 50 people', 'more than 43 people', {}],
    // A single shared idea, or a small count, says little.
    ['£450 million', '£450 million', { tie: 1 }],
    ['eight singers', 'eight people', {}],
    ['9 singers', '9 people', {}],
    // Not tied at all, it still accounts for the stated one.
    ['£450 million', '£450 million', { tied: 0 }],
  ])('%s above %s is not shown: %j', (above, below, given) => {
    expect(view([above, below], given)).toBeNull();
  });
});

describe('two values that differ', () => {
  test('by a slip of digits have a fix for each side', () => {
    const one = judged(['£450 million', '£540 million']);
    expect(one).toMatchObject({ stated: 0, other: 1, outcome: 'inconsistent', code: 'transposed-digits' });
    expect(one?.fixes.map(({ value, ...rest }) => ({ ...rest, value: toText(value) }))).toEqual([
      { figure: 0, value: '540000000', place: 6, about: false, because: 'other-side-right', given: 1 },
      { figure: 1, value: '450000000', place: 6, about: false, because: 'other-side-right', given: 0 },
    ]);
  });

  test.each<[string, string, Given, readonly [string, string | null] | null]>([
    ['£450 million', '£540 million', { tie: 1 }, ['inconsistent', 'transposed-digits']],
    ['£450 million', '£45 million', {}, ['inconsistent', 'power-of-ten']],
    ['£5 million', '£5 billion', { tie: 1 }, ['inconsistent', 'power-of-ten']],
    ['£5 million', '£6 billion', {}, ['inconsistent', null]],
    ['£450 million', '£4,550 million', {}, ['inconsistent', 'doubled-digit']],
    ['1,234 people', '1,324 people', {}, ['inconsistent', 'transposed-digits']],
    ['12.34 tonnes', '12.43 tonnes', {}, ['inconsistent', 'transposed-digits']],
    ['£450 million', '£617 million', {}, ['inconsistent', null]],
    // Fewer shared ideas leave doubt, and one leaves too much of it.
    ['£450 million', '£617 million', { tie: 3 }, ['ambiguous', null]],
    ['£450 million', '£617 million', { tie: 2 }, ['ambiguous', null]],
    ['£450 million', '£617 million', { tie: 1 }, null],
    ['£450 million', '£617 million', { tie: 3, alone: false }, null],
    ['£450 million', '£617 million', { tie: 4, alone: false }, ['inconsistent', null]],
    ['thirty people', '40 people', {}, ['inconsistent', null]],
    ['seven people', '40 people', { tie: 3 }, ['ambiguous', null]],
  ])('%s above %s, %j: %s', (above, below, given, wanted) => {
    expect(view([above, below], given)).toEqual(wanted);
  });

  test('are no finding where both may be right', () => {
    expect(judged(['£450 million', '£617 million'], { tie: 3 })?.fixes).toEqual([]);
  });
});

describe('nothing is said', () => {
  test('where another figure accounts for the stated one', () => {
    expect(view(['£450 million', '£617 million', '£450 million'])).toBeNull();
    expect(view(['£450 million', '£617 million', '£451 million'])).toBeNull();
    expect(view(['£450 million', '£617 million', '£618 million'])).toEqual(['inconsistent', null]);
  });

  test('where several that differ could be meant', () => {
    expect(view(['£450 million', '£617 million', '£733 million'], { tied: 2 })).toBeNull();
    expect(view(['£450 million', '£617 million', '£617.4 million'], { tied: 2 })).toEqual([
      'inconsistent',
      null,
    ]);
    expect(view(['£450 million', '£617 million', '£450 million'], { tied: 2 })).toEqual(['consistent', null]);
  });

  test('of what is missing or has no value', () => {
    expect(view(['£450 million'])).toBeNull();
    expect(view([withoutValue, '£450 million'])).toEqual(['inconsistent', null]);
    expect(judgeRepeat({ stated: 7, others: [], alike: [] }, [], [], '')).toBeNull();
    const { figures, diagnoses, text } = evidenceOf('£450 million');
    const others = [{ figure: 7, tie: 4, alone: true }];
    expect(judgeRepeat({ stated: 0, others, alike: [7] }, figures, diagnoses, text)).toBeNull();
  });
});
