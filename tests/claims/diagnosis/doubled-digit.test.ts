/** A digit written twice, or one of a pair dropped. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('growth', {
    'Calls for help rose {133%}, from 40,000 to 45,200.': {
      outcome: 'inconsistent',
      diagnosis: 'doubled-digit',
      fixes: ['13%'],
    },
  });
});

describe('it is not named', () => {
  runRows('growth', {
    'Calls for help rose {13%}, from 40,000 to 45,200.': { outcome: 'consistent', diagnosis: 'none' },
    'Calls for help rose {5%}, from 20,000 to 31,000.': { outcome: 'inconsistent', diagnosis: 'none' },
  });
});
