/** Ends of a range or sides of a comparison in the wrong order. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('of a range', () => {
  runRows('range', {
    'Each boat carries between {80 and 50 tonnes}.': { outcome: 'inconsistent', diagnosis: 'reversed' },
    'Each boat carries between 50 and 80 tonnes.': [],
  });
});

describe('of a comparison', () => {
  runRows('comparison', {
    'The tower has {38} floors, more than the 41 of its rival.': {
      outcome: 'inconsistent',
      diagnosis: 'reversed',
    },
    'The tower has {41} floors, more than the 38 of its rival.': { outcome: 'consistent', diagnosis: 'none' },
  });
});
