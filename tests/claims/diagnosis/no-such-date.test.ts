/** A day that its month does not have. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('date', {
    'The loan runs to {31 April 2026}.': {
      outcome: 'inconsistent',
      diagnosis: 'no-such-date',
      fixes: ['30', '1 May 2026'],
    },
    'The loan runs to Friday, {29 February 2023}.': { outcome: 'inconsistent', diagnosis: 'no-such-date' },
  });
});

describe('it is not named', () => {
  runRows('date', {
    'The loan runs to 30 April 2026.': [],
    'The loan runs to {Thursday, 29 February 2024}.': { outcome: 'consistent', diagnosis: 'none' },
    'The loan runs to 29 February 2000.': [],
  });
});

test('it is said in a sentence', () => {
  const [found] = check('The loan runs to 29 February 2023.').checks;
  expect(found?.diagnosis?.message).toBe('There is no such day. February 2023 has 28 days.');
});
