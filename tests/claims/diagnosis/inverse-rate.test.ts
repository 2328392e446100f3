/** Multiplied for divided by the rate. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('of a conversion', () => {
  runRows('conversion', {
    'The bridge cost €40 million ($50 million), the ramp €20 million ($25 million) and the lamps €5 million ({$4 million}).':
      { outcome: 'inconsistent', diagnosis: 'inverse-rate', fixes: ['$6.25 million', '€3.2 million'] },
    'The bridge cost €40 million ($50 million), the ramp €20 million ($25 million) and the lamps €5 million ({$6.25 million}).':
      { outcome: 'consistent', diagnosis: 'none' },
  });
});

describe('of a measure', () => {
  runRows('unit', {
    'The sack weighs 80 kg ({36 lb}).': {
      outcome: 'inconsistent',
      diagnosis: 'inverse-rate',
      fixes: ['180 lb', '16 kg'],
    },
    'The wood covers 30 acres ({74 hectares}).': { outcome: 'inconsistent', diagnosis: 'inverse-rate' },
    'The lane is 50 miles ({31 km}) long.': { outcome: 'inconsistent', diagnosis: 'inverse-rate' },
    'The sack weighs 80 kg ({176 lb}).': { outcome: 'consistent', diagnosis: 'none' },
    'The lane is 50 miles ({70 km}) long.': { outcome: 'inconsistent', diagnosis: 'none' },
  });
});
