/** Whole sentences through the outcome rule: hedges and their sides, rounding against a named mistake, and the notes. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('a hedge is judged by its side', () => {
  runRows('growth', {
    'Rents rose nearly {20%}, from 400 euros to 478 euros.': { outcome: 'consistent' },
    'Rents rose almost {40%}, from 400 euros to 480 euros.': { outcome: 'inconsistent', recomputed: 20 },
    'Rents rose more than {20%}, from 400 euros to 492 euros.': { outcome: 'consistent' },
    'Rents rose at least {25%}, from 400 euros to 480 euros.': { outcome: 'inconsistent', recomputed: 20 },
    'Rents rose less than {25%}, from 400 euros to 480 euros.': { outcome: 'consistent' },
    'Rents rose less than {15%}, from 400 euros to 480 euros.': { outcome: 'inconsistent', recomputed: 20 },
    'Rents rose about {20%}, from 400 euros to 484 euros.': { outcome: 'consistent' },
    'Rents rose about {30%}, from 400 euros to 484 euros.': { outcome: 'inconsistent', recomputed: 21 },
  });
});

describe('a ratio times 100 overrules rounding', () => {
  runRows('growth', {
    // The bands meet, and some 580 values could have been printed: odds of 580 / 2 / 50 = 5.8, under the 8 that it takes.
    'The reserve grew from $1.3 million to $97.8 million, a rise of {7523%}.': {
      outcome: 'rounding',
      diagnosis: 'none',
    },
    // Some 1,000 values, odds of 10.
    'The reserve grew from $1.3 million to $167.7 million, a rise of {12900%}.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
    },
  });

  test('and is a note where the odds lie between one and eight', () => {
    const [one] = check('The reserve grew from $1.3 million to $97.8 million, a rise of 7523%.').checks;
    expect(one?.notes.map(({ code }) => code)).toContain('may-be-ratio');
  });
});

const notes = (text: string): readonly string[] =>
  check(text).checks.flatMap((one) => one.notes.map(({ code }) => code));

describe('a note is added', () => {
  test.each([
    ['Costs rose 16.6%, from $6.0 million to $7.0 million.', ['truncated']],
    ['Costs rose 16.7%, from $6.0 million to $7.0 million.', []],
    ['Profit rose 366.26%, from $4.0 million to $18.6 million.', ['false-precision']],
    ['Profit rose 366%, from $401.92 million to $1,874 million.', []],
  ])('%s', (text, codes) => expect(notes(text)).toEqual(codes));
});

describe('a weak link', () => {
  runRows('growth', {
    'The hall has 400 seats. The port earned $30 million. Its budget rose 9%. The ferry costs 40 euros.': [],
    'Beds rose 7% in the north. There are 900 of them, and 60 wards.': [],
  });
});
