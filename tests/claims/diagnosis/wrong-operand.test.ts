/** The right sum on another figure of the passage. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('growth', {
    'Crossings came to 88,000 in June, up {10%} from 84,000 in June last year; in May there were 80,000.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-operand',
      recomputed: 5,
      fixes: ['5%'],
    },
  });
});

describe('it is not named', () => {
  runRows('growth', {
    'Crossings came to 88,000 in June, up {4.8%} from 84,000 in June last year; in May there were 80,000.': {
      outcome: 'consistent',
      diagnosis: 'none',
    },
  });
});
