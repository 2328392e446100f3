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

describe('of a conversion', () => {
  runRows('conversion', {
    'The mill cost $80 million (€74 million), the mine $120 million (€111 million) and the quarry $40 million ({€337 million}).':
      { outcome: 'inconsistent', diagnosis: 'doubled-digit', fixes: ['€37 million'] },
    'The mill cost $80 million (€74 million), the mine $120 million (€111 million) and the quarry $40 million ({€37 million}).':
      { outcome: 'consistent', diagnosis: 'none' },
    'The mill cost $80 million (€74 million), the mine $120 million (€111 million) and the quarry $40 million ({€370 million}).':
      { outcome: 'inconsistent', diagnosis: 'power-of-ten' },
  });
});
