/** Two neighbouring digits changed places. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('growth', {
    'Rainfall rose {12%}, from 700 mm to 847 mm.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      fixes: ['21%'],
    },
  });
});

describe('it is not named', () => {
  runRows('growth', {
    'Rainfall rose {21%}, from 700 mm to 847 mm.': { outcome: 'consistent', diagnosis: 'none' },
  });
});
