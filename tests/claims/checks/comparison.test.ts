/** Comparisons: which figure is held against which, which side the words put it on, and what compares nothing. */
import { describe, expect, test } from 'vitest';
import { comparison } from '../../../claims/checks/comparison.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('a comparison the wrong way round', () => {
  runRows('comparison', {
    'The pass rate was {71.4%}, higher than the 74.1% of the year before.': {
      outcome: 'inconsistent',
      diagnosis: 'reversed',
      fixes: ['lower'],
      operands: ['74.1%'],
    },
    'The fair had {36} stalls, more than the 42 of last year.': { outcome: 'inconsistent', fixes: ['fewer'] },
    'Rent is now {£950} a month, well below last year’s £875.': { outcome: 'inconsistent', fixes: ['above'] },
    'Net sales came to {$3.1 billion}, up from $3.4 billion a year earlier.': {
      outcome: 'inconsistent',
      fixes: ['down'],
    },
    'Net sales came to {$3.1 billion} (about €2.8 billion), up from $3.4 billion.': {
      outcome: 'inconsistent',
    },
    'The queue stood at {140} in June, down sharply from 118 in May.': {
      outcome: 'inconsistent',
      fixes: ['up'],
    },
    'The herd grew from 310 in 2019 to {290}.': { outcome: 'inconsistent', fixes: ['shrank'] },
    'Fares fell to {$3.40} in April from $3.10 in March.': { outcome: 'inconsistent', fixes: ['rose'] },
    'Membership was {8,200}, a slight increase from 8,900.': { outcome: 'inconsistent', fixes: ['decrease'] },
    'A gate of {48,000} beat the previous record of 51,000.': { outcome: 'inconsistent', fixes: [] },
    'The record of 64 was broken with {61} on Sunday.': { outcome: 'inconsistent' },
    'The trust’s yield of {6.2%} beat last year’s 7.1%.': { outcome: 'inconsistent', fixes: [] },
    'At {4.1%}, the vacancy rate was lower than the 3.9% found in June.': {
      outcome: 'inconsistent',
      fixes: ['higher'],
    },
    'It sold {4,200} bikes, exceeding the 4,500 of 2019.': { outcome: 'inconsistent' },
    'The average of 5.2 hours was longer, and a share of {38%} was higher than the 41% found in 2010.': {
      outcome: 'inconsistent',
    },
  });
});

describe('a comparison that agrees', () => {
  runRows('comparison', {
    'The pass rate was {74.1%}, higher than the 71.4% of the year before.': {
      outcome: 'consistent',
      operands: ['71.4%'],
    },
    'The fair had {36} stalls, fewer than the 42 of last year.': { outcome: 'consistent' },
    'Profit was {$4m}, down from $5m, on sales of $40m.': { outcome: 'consistent' },
    'The rate was {4%}, up from 4.2% in March.': { outcome: 'rounding' },
  });
});

describe('what compares nothing', () => {
  const rows = [
    ...comparison.silentOn,
    'The hall seats 300, more than 280 of them in boxes.',
    'Prices rose 4%, less than analysts had forecast.',
    'Takings of £4m were higher than the £5m expected by analysts.',
    'The club was ranked 40, up from 45 a year ago.',
    'There were 310 pupils at 5 schools, more than the 290 last year.',
    'Some 12% of firms, more than double the 30 in the survey, closed.',
    'The dollar rose to 0.81 euros from 0.84 euros.',
    'He said: “We had 36 stalls, more than the 42 of last year.”',
    'He ran it in 9.9 minutes, beating last year’s 10.1 minutes.',
    'If sales reach $3.1 billion, higher than the $3.4 billion of 2019, bonuses will be paid.',
    'Sales will be $3.1 billion, up from $3.4 billion.',
    'It fell 4%, compared with 5% in March, down from 6% in May.',
    'He ran it in 9.9 seconds, beating the record of 10.1 seconds.',
    'Rates of 4% to 5%, up from 6%, were quoted.',
    'The fare went up from £2.',
    'People aged 40 are more likely than those of 60 to cycle.',
    'He paid $5, more than he had to, and $6 the week before.',
    'The debt is $4m and the cash £5m, up from $6m.',
  ];
  runRows('comparison', Object.fromEntries(rows.map((row) => [row, []])));
});

test('it says which of the two is the lower', () => {
  const [one] = check('The fair had 36 stalls, more than the 42 of last year.').checks;
  expect(one?.message).toBe(
    'The comparison is the wrong way round. 36 is lower than 42, and the text says “more”.',
  );
  expect(one?.fixes[0]?.because).toBe('36 is lower than 42');
  expect(one?.working).toBe('36 < 42');
});

test('two figures whose sum is checked are not compared again', () => {
  const kinds = check('Sales of lamps rose 25% to $5 million from $4 million.').checks.map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['growth']);
});
