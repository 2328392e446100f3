/** A number of things against the list that names them: what is said of each pair, and which lists leave doubt. */
import { describe, expect, test } from 'vitest';
import { whole } from '../../../claims/arithmetic/exact.ts';
import { judgeCount } from '../../../claims/judgement/counts.ts';
import type { CountLink } from '../../../claims/links/counts.ts';
import { figuresOf, withoutValue } from './given.ts';

/** A list of so many items, all alike and read in one way unless said otherwise. */
const listOf = (items: number, rest: Partial<CountLink> = {}): CountLink => ({
  stated: 0,
  items: Array.from({ length: items }, (_, at) => ({ start: at, end: at + 1 })),
  fewest: items,
  most: items,
  alike: true,
  mixed: false,
  ...rest,
});

describe('a number and its list', () => {
  test.each([
    ['three pillars', 3],
    ['2 pillars', 2],
    ['twelve pillars', 12],
  ] as const)('%s agree with %i', (text, items) => {
    const link = listOf(items);
    expect(judgeCount(link, figuresOf(text))).toEqual({
      link,
      counted: items,
      strength: 'strong',
      outcome: 'consistent',
      isOffByOne: false,
      fixes: [],
    });
  });

  test.each([
    ['four pillars', 3, true],
    ['five pillars', 3, false],
    ['four pillars', 5, true],
    ['four pillars', 6, false],
    ['three pillars', 5, false],
    ['two pillars', 3, true],
    ['three pillars', 2, true],
    ['four pillars', 2, false],
    ['twelve pillars', 13, true],
  ] as const)('%s do not agree with %i', (text, items, isOffByOne) => {
    const link = listOf(items);
    expect(judgeCount(link, figuresOf(text))).toEqual({
      link,
      counted: items,
      strength: 'strong',
      outcome: 'inconsistent',
      isOffByOne,
      fixes: [{ figure: 0, value: whole(items), place: 0, about: false, because: 'as-listed' }],
    });
  });

  test('of a list of unlike things only an agreement is told, and not surely', () => {
    expect(judgeCount(listOf(3, { alike: false }), figuresOf('three pillars'))).toMatchObject({
      outcome: 'consistent',
      strength: 'middling',
    });
    expect(judgeCount(listOf(3, { alike: false }), figuresOf('four pillars'))).toBeNull();
  });

  test('names that may explain other names are no longer list', () => {
    expect(judgeCount(listOf(4, { mixed: true }), figuresOf('three pillars'))).toBeNull();
    expect(judgeCount(listOf(3, { mixed: true }), figuresOf('four pillars'))).toMatchObject({
      outcome: 'inconsistent',
    });
    expect(judgeCount(listOf(4, { mixed: true }), figuresOf('four pillars'))).toMatchObject({
      outcome: 'consistent',
    });
  });
});

describe('nothing is said', () => {
  test.each([
    ['of one thing', '1 pillar', listOf(2)],
    ['of one thing, even where it agrees', '1 pillar', listOf(1)],
    ['of more than twelve', '13 pillars', listOf(13)],
    ['of more than twelve that are one short', '13 pillars', listOf(12)],
    ['of a part of one', '2.5 pillars', listOf(3)],
    ['where the list is further off', 'six pillars', listOf(3)],
    ['where it is further off the other way', 'four pillars', listOf(7)],
    ['of twice as many', 'two pillars', listOf(4)],
    ['where an `and` may belong to a name', 'four pillars', listOf(3, { fewest: 2, most: 4 })],
    ['where none may', 'two pillars', listOf(3, { fewest: 2, most: 3 })],
    ['of what has no value', withoutValue, listOf(3)],
  ])('%s', (_, text, link) => {
    expect(judgeCount(link, figuresOf(text))).toBeNull();
  });

  test('without the figure', () => {
    expect(judgeCount(listOf(3), [])).toBeNull();
  });

  test('but just outside the ways to read the list it is said', () => {
    const link = listOf(4, { fewest: 3, most: 4 });
    expect(judgeCount(link, figuresOf('five pillars'))).toMatchObject({ outcome: 'inconsistent' });
    const other = listOf(4, { fewest: 4, most: 5 });
    expect(judgeCount(other, figuresOf('three pillars'))).toMatchObject({ outcome: 'inconsistent' });
  });
});
