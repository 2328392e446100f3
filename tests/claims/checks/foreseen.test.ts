/** What is foreseen: told where it agrees, and left alone where it does not, since a plan need not add up. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('forecasts', () => {
  runRows('growth', {
    'Spending on parks will rise by $90 million, or {6%}, to $1.59 billion.': { outcome: 'consistent' },
    'The council expects rents to fall by {12%}, to $880 from $1,000.': { outcome: 'consistent' },
    'Output is forecast to grow {25%} next year, to 5 million tonnes from 4 million.': {
      outcome: 'consistent',
    },
    'Spending on parks will rise by $90 million, or 9%, to $1.59 billion.': [],
    'The plan aims to cut waste by 55% by 2030, from 40 million tonnes to 20 million.': [],
    'Fares would fall 30%, from 100 to 50, if the tax were raised.': [],
    'Fares would fall 50%, from 100 to 50, if the tax were raised.': [],
    'Costs should grow by 30 percentage points, to 5 million from 4 million.': [],
  });

  runRows('points', {
    'The firm expects a margin of 12.4%, up {140 basis points} from 11%.': { outcome: 'consistent' },
    'Support could rise by 8 per cent, from 31% to 39%.': [],
    'The firm expects a margin of 12.4%, up 170 basis points from 11%.': [],
  });

  runRows('difference', {
    'Membership is projected to reach 290, an increase of {61} from 229.': { outcome: 'consistent' },
    'Membership is projected to reach 290, an increase of 71 from 229.': [],
  });

  runRows('share', {
    'The levy would raise $30 million, {15%} of the $200 million budget.': { outcome: 'consistent' },
    'The levy would raise $30 million, 25% of the $200 million budget.': [],
    'The firm plans to sell 40% of the 200 lots in the park and keep 30.': [],
  });
});
