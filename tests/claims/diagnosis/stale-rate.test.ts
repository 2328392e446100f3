/** Converted at what was published for an earlier day. */
import { describe } from 'vitest';
import type { Rate } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

const yen = (value: string, from: string): Rate => ({
  pair: 'USD/JPY',
  value,
  from,
  kind: 'close',
  source: 'a test',
});

describe('of a conversion that stands alone', () => {
  runRows(
    'conversion',
    {
      'The mill will lend it $300 million ({33.0 billion yen}).': {
        outcome: 'inconsistent',
        diagnosis: 'stale-rate',
      },
      'The mill will lend it $300 million ({44.8 billion yen}).': {
        outcome: 'consistent',
        diagnosis: 'none',
      },
      'The mill will lend it $300 million ({39.0 billion yen}).': { outcome: 'ambiguous', diagnosis: 'none' },
    },
    { publishedOn: '2025-03-20', rates: [yen('110', '2021-06-01'), yen('149.3', '2025-03-19')] },
  );
});
