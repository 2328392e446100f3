/** The change divided by the new value. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('growth', {
    'Membership fell {25%}, from 5,000 to 4,000.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
      recomputed: -20,
      fixes: ['20%'],
    },
    'Fares rose {20%}, to 50 euros from 40 euros.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
      recomputed: 25,
    },
    'The fine was cut by $3 million, or {25%}, to $12 million.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
      fixes: ['20%'],
    },
  });
});

describe('it is not named', () => {
  runRows('growth', {
    'Membership fell {20%}, from 5,000 to 4,000.': { outcome: 'consistent', diagnosis: 'none' },
    'Fares rose {25%}, to 50 euros from 40 euros.': { outcome: 'consistent', diagnosis: 'none' },
    'The fine was cut by $3 million, or {20%}, to $12 million.': { outcome: 'consistent', diagnosis: 'none' },
  });
});
