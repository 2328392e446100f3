/** Converted at the rate of another currency of the article. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('of a conversion', () => {
  runRows('conversion', {
    'It gave €40 million ($48 million), €20 million ($24 million), £30 million ($39 million), £10 million ($13 million) and €15.0 million ({$19.5 million}).':
      { outcome: 'inconsistent', diagnosis: 'other-currency' },
    'It gave €40 million ($48 million), €20 million ($24 million), £30 million ($39 million), £10 million ($13 million) and €15.0 million ({$18.0 million}).':
      { outcome: 'consistent', diagnosis: 'none' },
  });
});
