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
    'Takings of {£4m} were higher than the £5m expected by analysts.': {
      outcome: 'inconsistent',
      fixes: ['lower'],
    },
    'The gate, at {58,000}, was higher than the 61,000 of last year.': { outcome: 'inconsistent' },
    'Leeds, with {400,000} people, is bigger than York, with 500,000.': {
      outcome: 'inconsistent',
      fixes: ['smaller'],
    },
    'The mast is {310 metres} tall, taller than the 330-metre tower next to it.': {
      outcome: 'inconsistent',
      fixes: ['shorter'],
    },
    'The cottage sold for {£250,000}, above the asking price of £275,000.': { outcome: 'inconsistent' },
    'Wage growth of {3.1%} exceeded the bank’s 3.5% target.': { outcome: 'inconsistent' },
    'A profit of {$1.6 million} missed the $1.4 million that analysts had expected.': {
      outcome: 'inconsistent',
    },
    'He swam it in {10.9 seconds}, faster than his best of 10.8.': {
      outcome: 'inconsistent',
      fixes: ['slower'],
    },
    'Exports, at {$40 billion}, outstripped imports of $45 billion.': { outcome: 'inconsistent' },
    'The Reds took {31%}, ahead of the Blues on 34%.': { outcome: 'inconsistent', fixes: [] },
    'A litre now costs {€1.60}, dearer than the €1.75 paid in France.': {
      outcome: 'inconsistent',
      fixes: ['cheaper'],
    },
    'The clinic has more nurses ({2,300}) than doctors (2,500).': {
      outcome: 'inconsistent',
      fixes: ['fewer'],
    },
    'Women ({48}) outnumber men (52) on the board.': { outcome: 'inconsistent' },
    'Profit beat forecasts: {$1.2 billion} against the $1.4 billion analysts had expected.': {
      outcome: 'inconsistent',
    },
    'The largest grant went to Leeds, with {$2 million}, followed by York with $3 million.': {
      outcome: 'inconsistent',
      fixes: [],
    },
    'With {34%} of the seats, the Reds are ahead of the Blues with 37%.': { outcome: 'inconsistent' },
    'In the poll {44%} said yes, more than the 47% who said no.': { outcome: 'inconsistent' },
    'At {38C} it was hotter than the 39C recorded in 2003.': { outcome: 'inconsistent', fixes: ['colder'] },
  });
});

describe('a comparison that agrees', () => {
  runRows('comparison', {
    'The gate, at {63,000}, was higher than the 61,000 of last year.': { outcome: 'consistent' },
    'A profit of {$1.6 million} beat the $1.4 million that analysts had expected.': { outcome: 'consistent' },
    'The cottage sold for {£285,000}, above the asking price of £275,000.': { outcome: 'consistent' },
    'The clinic has more nurses ({2,300}) than doctors (1,500).': { outcome: 'consistent' },
    'Sales beat estimates at {$1.6 billion}, compared with a forecast of $1.4 billion.': {
      outcome: 'consistent',
    },
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
    'With 34% of the market, Acme is ahead of Zeta in a field of 37.',
    'Imports rose by $45 million, less than exports, which rose by $50 million.',
    'Sales of $4 million were more than half of the $7 million total.',
    'Women earn $40,000, $5,000 less than men, who earn $45,000.',
    'The loan was $3 million more than the $9 million it was sold for.',
    'Fewer than 40 of the 60 members came, more than the 30 needed.',
    'It is 20 minutes faster than the 90-minute trip by car.',
    'The bus takes 40 minutes, 10 minutes longer than the 30-minute trip by train.',
    'The loss beat estimates at $1.2 billion, compared with a forecast of $1.4 billion.',
    'More people voted for Lind (2,300) than expected, and for Holm (2,500) too.',
    'Most of the 34 were men, followed by 37 women.',
    'The most recent storm killed 34, followed by one that killed 37.',
    'The highest rate was 4%, followed by 5% the year after.',
    'The oldest inn is 300 m away, followed by the shop at 500 m.',
    'Leeds, with 12 parks, is bigger than York, with 14.',
    'He ran 400 m faster than anyone over 800 m.',
    'He was promised $4m, less than the $3m that he would have had in York.',
    'Turnover of £4m was above the £5m target set for the second year.',
    'The club, with debts of $4m, is bigger than its rival, with a value of $5m.',
    'At 58, she is older than the 61 of his colleagues who stayed.',
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
