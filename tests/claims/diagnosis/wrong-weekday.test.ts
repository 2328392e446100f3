/** Weekday and date do not belong together; either side may be the wrong one, so there is a fix for each. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('date', {
    'The deed was signed on {Friday, 7 May 2025}.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-weekday',
      fixes: ['Wednesday', '9'],
    },
    'The deed was signed on {WEDNESDAY, 8 MAY 2025} in Leeds.': {
      outcome: 'inconsistent',
      fixes: ['THURSDAY', '7'],
    },
  });
});

describe('it is not named', () => {
  runRows('date', {
    'The deed was signed on {Wednesday, 7 May 2025}.': { outcome: 'consistent', diagnosis: 'none' },
    'The deed was signed on {Thursday, 8 May 2025}.': { outcome: 'consistent', diagnosis: 'none' },
  });
});

test('it is said in a sentence', () => {
  const [found] = check('The deed was signed on Friday, 7 May 2025.').checks;
  expect(found?.diagnosis?.message).toBe(
    'Weekday and date do not belong together. 7 May 2025 is a Wednesday, not a Friday; either may be wrong.',
  );
});
