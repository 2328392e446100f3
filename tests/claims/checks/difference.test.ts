/** Differences: a change given as an amount, of a new amount against an old one. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('a difference that is none', () => {
  runRows('difference', {
    'It raised €53 million in all, of which €28 million came from banks, €16 million from the state and €9 million from donors.':
      [],
  });
});

describe('a difference is recomputed', () => {
  runRows('difference', {
    'Costs fell by {$300 million} to $2.1 billion from $2.4 billion.': {
      outcome: 'consistent',
      recomputed: 300_000_000,
      operands: ['$2.1 billion', '$2.4 billion'],
    },
    'Tickets cost $25, up {$5} from $20 last year.': { outcome: 'consistent', recomputed: 5 },
    'Debt rose {£40 million} to £340 million from £310 million.': {
      outcome: 'inconsistent',
      recomputed: 30_000_000,
      fixes: ['£30 million'],
    },
    'The gap narrowed to $1.3 trillion from $1.7 trillion, {$0.4 trillion} less.': { outcome: 'consistent' },
    'Membership climbed from 4,180 to 5,020, up {840}.': { outcome: 'consistent' },
    'Output dropped by {1,200 tonnes}, from 9,400 tonnes to 8,200 tonnes.': { outcome: 'consistent' },
  });
});

describe('a difference stays silent', () => {
  runRows('difference', {
    'Sales rose to $5 million from $4 million, and costs by $2 million.': [],
    'The firm spent $3 million more on roads, $9 million on rails and $1 million on paths.': [],
    'It sold 40 boats, up from 30 in May and from 25 in April.': [],
    'Loans rose $2 million to $30 million, and deposits of $7 million to $40 million.': [],
    'Profit could fall by $3 million to $9 million from $20 million.': [],
    'The mill spent $3 million, and paid $5 million to the town from $9 million of aid.': [],
  });
});

describe('what is left of a whole', () => {
  runRows('difference', {
    'Six of the ten teams withdrew, leaving {five} in the race.': {
      outcome: 'inconsistent',
      recomputed: 4,
      fixes: ['four'],
    },
    'Six of the ten teams withdrew, leaving {four} in the race.': { outcome: 'consistent' },
    'The club sold 40 of its 120 boats, leaving {70}.': { outcome: 'inconsistent', fixes: ['80'] },
    'Twelve of the 30 shops closed, leaving only {16} shops.': { outcome: 'inconsistent' },
    'Two of the nine judges stepped down, leaving {seven}.': { outcome: 'consistent' },
  });
});

describe('what is told of some of those that are left', () => {
  runRows('difference', {
    'Twelve of the 60 passengers died, leaving 40 injured.': [],
    'Two of the ten hurt died, leaving five in hospital.': [],
    'Six of the ten teams withdrew, leaving five days for the rest.': [],
    'Some six of the ten teams withdrew, leaving five in the race.': [],
    'Six of ten teams withdrew, leaving five in the race.': [],
    'She sold 40 of her 120 boats, leaving 30 to her son.': [],
    'Six of the ten teams withdrew and five more may, leaving two.': [],
    '“Six of the ten teams withdrew, leaving five in the race,” he said.': [],
  });
});

describe('what stands behind a time and a comma is of something else', () => {
  runRows('difference', {
    'Iran hosted 2.5 million, a million fewer than in January, Turkey 2.7 million, Uganda 1.9 million.': [],
    'It sold 40 boats, 5 more than in May, and 60 cars.': [],
    'It sold 40 boats, {5} more than in May, when it sold 35.': { outcome: 'consistent' },
  });
});
