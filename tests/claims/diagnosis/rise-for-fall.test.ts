/** The right size in the wrong direction; the word is mended, not the number. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('growth', {
    'Turnout rose {12.5%} to 3.5 million from 4 million.': {
      outcome: 'inconsistent',
      diagnosis: 'rise-for-fall',
      recomputed: -12.5,
      fixes: ['fell'],
    },
    'Turnout fell {12.5%} to 4.5 million from 4 million.': {
      outcome: 'inconsistent',
      diagnosis: 'rise-for-fall',
      fixes: ['rose'],
    },
    'Profit rose by $18 million, or {15%}, to $102 million.': {
      outcome: 'inconsistent',
      diagnosis: 'rise-for-fall',
      fixes: ['fell'],
    },
  });
});

describe('it is not named', () => {
  runRows('growth', {
    'Turnout fell {12.5%} to 3.5 million from 4 million.': { outcome: 'consistent', diagnosis: 'none' },
    'Turnout rose {12.5%} to 4.5 million from 4 million.': { outcome: 'consistent', diagnosis: 'none' },
    'Profit rose by $18 million, or {21.4%}, to $102 million.': { outcome: 'consistent', diagnosis: 'none' },
  });
});
