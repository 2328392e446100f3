/** A total that leaves out one of its parts. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('sum', {
    'It sold 30 in the north, 12 in the east and 8 in the south, {42} altogether.': {
      outcome: 'inconsistent',
      diagnosis: 'left-out-part',
      recomputed: 50,
      fixes: ['50'],
    },
    'The port spent {$9.5 million}: $6.5 million on cranes, $3.0 million on rail and $2.0 million on roads.':
      {
        outcome: 'inconsistent',
        diagnosis: 'left-out-part',
      },
  });
});

describe('it is not named', () => {
  runRows('sum', {
    'It sold 30 in the north, 12 in the east and 8 in the south, {50} altogether.': {
      outcome: 'consistent',
      diagnosis: 'none',
    },
    'It sold 30 in the north, 12 in the east and 8 in the south, {45} altogether.': {
      outcome: 'inconsistent',
      diagnosis: 'none',
    },
    // Of two parts the one that is left would be the total itself.
    'It sold 30 in the north and 12 in the east, {30} altogether.': {
      outcome: 'inconsistent',
      diagnosis: 'none',
    },
  });
});
