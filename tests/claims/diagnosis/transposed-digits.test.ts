/** Two neighbouring digits changed places. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('growth', {
    'Rainfall rose {12%}, from 700 mm to 847 mm.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      fixes: ['21%'],
    },
  });
});

describe('it is not named', () => {
  runRows('growth', {
    'Rainfall rose {21%}, from 700 mm to 847 mm.': { outcome: 'consistent', diagnosis: 'none' },
  });
});

describe('where rounding leaves little room', () => {
  runRows('growth', {
    'Earnings came to $115.8 million in the quarter, which was up $37.8 million or {84.4%}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Earnings came to $115.8 million in the quarter, which was up $37.8 million or {48.4%}.': {
      outcome: 'consistent',
      diagnosis: 'none',
    },
  });
});

describe('of a conversion', () => {
  runRows('conversion', {
    'The mill cost $80 million ({€47 million}), the mine $120 million (€111 million), the quarry $40 million (€37 million) and the road $20 million (€18.5 million).':
      { outcome: 'inconsistent', diagnosis: 'transposed-digits', fixes: ['€74 million'] },
    'The mill cost $80 million ({€74 million}), the mine $120 million (€111 million), the quarry $40 million (€37 million) and the road $20 million (€18.5 million).':
      { outcome: 'consistent', diagnosis: 'none' },
  });
});
