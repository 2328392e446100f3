/** Off by a power of ten, in a change and in a conversion. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('growth', {
    'Calls climbed {250%} to 75,300 from 60,000.': { outcome: 'inconsistent', diagnosis: 'power-of-ten' },
    'Calls climbed {0.3%} to 61,700 from 60,000.': { outcome: 'inconsistent', diagnosis: 'power-of-ten' },
    'Calls climbed {4%} to 84,100 from 60,000.': { outcome: 'inconsistent', diagnosis: 'power-of-ten' },
    'Water use climbed {3.5%}, from 60 litres to 81 litres.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 35,
    },
    'Subsidies grew {140%}, from $50 million to $57 million.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      fixes: ['14%'],
    },
  });
});

describe('it is not named', () => {
  runRows('growth', {
    'Water use climbed {35%}, from 60 litres to 81 litres.': { outcome: 'consistent', diagnosis: 'none' },
    'Subsidies grew {14%}, from $50 million to $57 million.': { outcome: 'consistent', diagnosis: 'none' },
    'Subsidies grew {2%}, from $50 million to $61 million.': { outcome: 'inconsistent', diagnosis: 'none' },
    'Calls climbed {4%} to 82,000 from 60,000.': { outcome: 'inconsistent', diagnosis: 'none' },
  });
});

describe('of a conversion', () => {
  runRows('conversion', {
    'The bridge cost €40 million ($44 million), the ramp €20 million ($22 million) and the lamps €3 million ({$33 million}).':
      { outcome: 'inconsistent', diagnosis: 'power-of-ten', fixes: ['$3.3 million', '€30 million'] },
    'The bridge cost €40 million ($44 million), the ramp €20 million ($22 million) and the lamps €3 million ({$3.3 million}).':
      { outcome: 'consistent', diagnosis: 'none' },
  });
});
