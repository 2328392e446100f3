/** New ÷ old given as the change. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('growth', {
    'Visits to the dunes rose {320%}, from 500 to 1,600.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
      recomputed: 220,
      fixes: ['220%'],
    },
    'Enrolment rose {112%}, from 25,000 to 28,000.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
      recomputed: 12,
    },
    'The reserve grew from $20.0 million to $113.4 million, a rise of {567%}.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
      fixes: ['467%'],
    },
  });
});

describe('it is not named', () => {
  runRows('growth', {
    'Visits to the dunes rose {220%}, from 500 to 1,600.': { outcome: 'consistent', diagnosis: 'none' },
    'The reserve grew from $2 million to $11 million, a rise of {550%}.': {
      outcome: 'rounding',
      diagnosis: 'none',
    },
    'Visits to the dunes came to 320% of what they were, from 500 to 1,600.': [],
  });
});

test('“fell 40%” for a fall to 40% is named, and said as a fall', () => {
  const [one] = check('Lobster landings fell 40%, from 500 tonnes to 200 tonnes.').checks;
  expect(one?.diagnosis?.code).toBe('ratio-as-growth');
  expect(one?.diagnosis?.message).toContain('What is left is given as the fall.');
  expect(one?.fixes.map(({ replacement }) => replacement)).toEqual(['60%']);
});

test('the ratio is right also where only the change is printed', () => {
  const [one] = check('Lobster landings fell 300 tonnes, or 40%, to 200 tonnes.').checks;
  expect(one?.diagnosis?.message).toContain('200 tonnes is 0.4 times what it was before');
});
