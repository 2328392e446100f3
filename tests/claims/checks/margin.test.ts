/** Margins: shares of the sales that a profit is. All sentences are our own. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('margins', () => {
  runRows('share', {
    'Operating profit was $30 million on sales of $200 million, a margin of {15%}.': {
      outcome: 'consistent',
      operands: ['$30 million', '$200 million'],
    },
    'Operating profit was $30 million on sales of $200 million, a margin of {25%}.': {
      outcome: 'inconsistent',
    },
    'The firm earned $30 million on revenue of $200 million, for a margin of {85%}.': {
      outcome: 'inconsistent',
      diagnosis: 'complement',
    },
    'EBITDA was $1.2 billion with sales of $5.9 billion or {20%} margin, against $1.3 billion and 22%.': {
      outcome: 'consistent',
      operands: ['$1.2 billion', '$5.9 billion'],
    },
    'On revenue of $200 million it made $30 million, a {51%} margin.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'It made $30 million on $200 million of revenue in 2020, a margin of {51%}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Profit of $24 million on revenue of $96 million gave a {52%} margin.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
  });

  runRows('share', {
    'The unit had sales of $200 million, a gross margin of 40% and an operating profit of $30 million.': [],
    'Its profit was $30 million on sales of $200 million; the gross margin was 40%.': [],
    'Profit fell to $30 million on sales of $200 million, and the margin fell to 12% at its main unit.': [],
    'Net income was $30 million on sales of $200 million, an operating margin of 40%.': [],
    'Sales were $200 million and profits $30 million, a margin of 14% before the new tax and of 15% after it.':
      [],
    'Profit was $30 million on sales of $200 million, its target a margin of 20%.': [],
    'It made $30 million in fees on sales of $200 million, and its margin was 60%.': [],
  });
});

describe('a part that is so much of a whole', () => {
  runRows('share', {
    'The loan of $75,000 is about {16%} of the $471,000 that he owes.': { outcome: 'consistent' },
    'The 310 pupils are {52%} of the 1,240 in the town.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Plots cost $75,000 each and this is about {16%} of our $471,000 average price.': {
      outcome: 'consistent',
    },
    'Wind supplied 42 of the 120 terawatt-hours used, {35 per cent}.': { outcome: 'consistent' },
    'Wind supplied 42 of the 120 terawatt-hours used, or {54%}.': {
      outcome: 'inconsistent',
      diagnosis: 'part-of-rest',
    },
  });

  runRows('share', {
    'Six of the 40-tonne lorries, or 60%, failed the test.': [],
    'Its budget of $75,000 is 16% of the total, and $471,000 went to roads.': [],
    'The firm sold 310 boats, and its stake is 25% of the $1,240 fund.': [],
    'His pay of $75,000 is 16% more than the $471,000 of the board.': [],
    'Wind supplied 42 of the 120 terawatt-hours used, 35 per cent more than in 2019.': [],
  });

  runRows('growth', {
    'Profit was $1.2 billion with sales of $5.9 billion or 20% more than in May.': [],
  });
});
