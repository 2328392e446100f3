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
