/** Growth added up where each step comes on top of the one before. */
import { runRows } from '../notation.ts';

runRows('compound', {
  'A deposit of $4,000 left at 6% a year for 15 years grows to {$7,600}.': {
    outcome: 'inconsistent',
    diagnosis: 'simple-for-compound',
    fixes: ['about $9,600', '$9,586'],
  },
  'Rents that rise 5% a year go up by {100%} in 20 years.': {
    outcome: 'inconsistent',
    diagnosis: 'simple-for-compound',
    recomputed: 165.3,
  },
  'Tolls rose 20% in 2019 and another 20% in 2021, {40%} in all.': {
    outcome: 'inconsistent',
    diagnosis: 'simple-for-compound',
    recomputed: 44,
  },
  'Output rose from 400 tonnes to 800 tonnes in ten years, an annual growth of {10%}.': {
    outcome: 'inconsistent',
    diagnosis: 'simple-for-compound',
    recomputed: 7.2,
  },
  'A deposit of $4,000 left at 6% a year for 15 years grows to {$9,586}.': { outcome: 'consistent' },
  'A bond of $4,000 pays 6% a year for 15 years, which makes {$3,600} in interest.': {
    outcome: 'consistent',
  },
  'A loan of $4,000 at 6% simple interest a year for 15 years swells to {$7,600}.': { outcome: 'consistent' },
});
