/** Ends of a range in the wrong order. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('of a range', () => {
  runRows('range', {
    'Each boat carries between {80 and 50 tonnes}.': { outcome: 'inconsistent', diagnosis: 'reversed' },
    'Each boat carries between 50 and 80 tonnes.': [],
  });
});
