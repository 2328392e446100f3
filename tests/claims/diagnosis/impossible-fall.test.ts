/** A fall of more than all of it: named where nothing else explains it, and found without any operand. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

const impossible = { outcome: 'inconsistent', diagnosis: 'impossible-fall' } as const;

describe('a fall of more than 100 per cent', () => {
  runRows('growth', {
    'Ticket sales fell by {120%} last year.': impossible,
    'Exports dropped to 5.2 million tonnes, a decline of {101%}.': impossible,
    'Visitor numbers were down {110 per cent} on the year.': impossible,
    'Prices plunged {250%} within a week.': impossible,
    'The number of visitors fell {120%}, from 500 to 100.': {
      ...impossible,
      recomputed: -80,
      fixes: ['80%'],
    },
  });
});

describe('is no mistake where it may be', () => {
  runRows('growth', {
    'Profit fell by 120% to a loss of $2 million.': [],
    'Net income was down 180% after the fine.': [],
    'Cash flow dropped 140% on the quarter.': [],
    'The trade balance worsened, falling 130%.': [],
    'Exports fell by 100% once the port had closed.': [],
    'Exports fell to 120% of their level in 2019.': [],
    'Sales fell by up to 110% in his example.': [],
    'Output rose 120% last year.': [],
    'It fell by 120%.': [],
    '“Sales fell by 120% in that year alone,” she told the board.': [],
    'Debt has fallen from 150% to 120% of output.': [],
  });
});

describe('from a loss to a gain there is no percentage', () => {
  runRows('growth', {
    'Profit was $5 million, against a loss of $2 million a year before, a rise of 350%.': [],
    'The club made a profit of $2 million, up 166% from a loss of $3 million.': [],
    'A deficit of $4 million followed a surplus of $8 million, a fall of 150%.': [],
    'The club made a profit of $3 million, up {50%} from a profit of $2 million.': {
      outcome: 'consistent',
    },
    'The loss narrowed {40%} to $3 million from a loss of $5 million.': { outcome: 'consistent' },
  });
});
