/** Slips of the digits between a headline and the text: which of them is named. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('of a repeat', () => {
  runRows('repeat', {
    'Circus draws {1,850} visitors\n\nThe circus drew 1,580 visitors.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Circus draws {1,850} visitors\n\nThe circus drew 18,500 visitors.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'Circus draws {1,850} visitors\n\nThe circus drew 11,850 visitors.': {
      outcome: 'inconsistent',
      diagnosis: 'doubled-digit',
    },
    'Circus draws {1,850} visitors\n\nThe circus drew 2,410 visitors.': {
      outcome: 'ambiguous',
      diagnosis: 'none',
    },
    'Circus draws {1,850} visitors\n\nThe circus drew 1,850 visitors.': {
      outcome: 'consistent',
      diagnosis: 'none',
    },
  });
});
