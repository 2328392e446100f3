/** Changes told in two halves, of then and of now, and multiples of the amount before. All sentences are our own. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('then and now', () => {
  runRows('growth', {
    'In spring a tonne of steel cost €600; it now costs €780, or {30%} more.': { outcome: 'consistent' },
    'A year ago it had 5,000 members. Now it has 5,750, or {25%} more.': { outcome: 'inconsistent' },
    'A year ago it had 5,000 members. Now it has 5,750, or {15%} more.': { outcome: 'consistent' },
    'It has 5,200 members, {14%} more than a year ago, when it had 5,000.': { outcome: 'inconsistent' },
    'The mine employs 1,200 people, {60%} fewer than in 1999, when 2,000 worked there.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
    },
    'The fare is $5, up {25%} from 2010, when it was $4.': { outcome: 'consistent' },
  });

  runRows('growth', {
    'Last spring a tonne of steel cost €600; copper now costs €780, or 50% more.': [],
    'A year ago it had 5,000 members. Now it owns 5,750 books, or 25% more.': [],
    'A year ago it had 5,000 members. Now its rival has 5,750, or 25% more.': [],
    'It has 5,200 members, 14% more than its rival, when it had 5,000.': [],
    'It has 5,200 members, 14% more than in 2010, when its hall seated 3,000.': [],
    'The fare is $5, up 25% from 2010, when the club had 4 boats.': [],
  });
});

describe('multiples of the amount before', () => {
  runRows('multiple', {
    'It raised $3.2 million in its first round and $12.8 million in its second, {four times} as much.': {
      outcome: 'consistent',
    },
    'It raised $3.2 million in its first round and $12.8 million in its second, {forty times} as much.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'In 2019 it sold 400 bikes; last year it sold 1,200, {three times} as many.': { outcome: 'consistent' },
  });

  runRows('multiple', {
    'It has 300 boats and 900 members, three times as many as in 2010.': [],
    'The firm paid $30 million for the land and $90 million for the mine, twice as much as its rival.': [],
    'The farm has 300 sheep and 900 goats, twice as many.': [],
    'The tax brought $30 million, and fines $90 million, twice as much as planned.': [],
  });
});
