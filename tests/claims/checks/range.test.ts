/** Ranges: whose ends are the wrong way round, and which pairs of figures are no range in the wrong order. */
import { describe, expect, test } from 'vitest';
import { range } from '../../../claims/checks/range.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('ends in the wrong order', () => {
  runRows('range', {
    'The maker expects a loss of between {€8 billion and €5 billion}.': {
      outcome: 'inconsistent',
      diagnosis: 'reversed',
      fixes: ['€5 billion and €8 billion'],
      operands: ['€8 billion', '€5 billion'],
    },
    'Repairs will come to between {7 and 4 million dollars}.': {
      outcome: 'inconsistent',
      diagnosis: 'reversed',
      fixes: ['4 and 7 million dollars'],
    },
    'Growth is put at between {3.5 percent and 2.5 percent}.': { outcome: 'inconsistent' },
    'Between {62% and 47%} of the seats are let.': { outcome: 'inconsistent', fixes: ['47% and 62%'] },
    'The fair drew between {900 and 400} visitors a day.': { outcome: 'inconsistent' },
    'The bridge would take between {60 and 45 months} to build.': { outcome: 'inconsistent' },
    'A mast weighs between {90 and 70 tonnes}.': { outcome: 'inconsistent' },
    'The dam is put at {$8}-5 billion.': { outcome: 'inconsistent', fixes: ['$5-8 billion'] },
    'The fund is worth between {$1.2 billion and $700 million}.': {
      outcome: 'inconsistent',
      fixes: ['$700 million and $1.2 billion'],
    },
    'Fees range from {$500} to $200.': { outcome: 'inconsistent', fixes: ['$200 to $500'] },
    'Wages of {$2,000} to $1,500 a month are usual there.': {
      outcome: 'inconsistent',
      fixes: ['$1,500 to $2,000'],
    },
    'The works will take {10} to 5 years.': { outcome: 'inconsistent', fixes: ['5 to 10 years'] },
    'Children aged {12} to 5 get in free.': { outcome: 'inconsistent' },
    'Anywhere from {70} to 50 people may be missing.': { outcome: 'inconsistent' },
    'A pup weighs {9} to 7 kg.': { outcome: 'inconsistent', fixes: ['7 to 9 kg'] },
    'Guesses vary from {60%} to 40%.': { outcome: 'inconsistent' },
    'Between {2015} and 2010 the mill stood empty.': { outcome: 'inconsistent', fixes: ['2010 and 2015'] },
    'She was mayor from {2015} to 2010.': { outcome: 'inconsistent' },
  });
});

describe('a scale that one end has lost', () => {
  runRows('range', {
    'The road will cost between {£3 million and £4}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      fixes: ['£4 million'],
    },
  });
});

describe('what is no range in the wrong order', () => {
  const rows = [
    ...range.silentOn,
    'The maker expects a loss of between €5 billion and €8 billion.',
    'Between 47% and 62% of the seats are let.',
    'The office is open between nine and five.',
    'The choice is between $900 and $400.',
    'The difference between 800 and 300 is 500.',
    'Votes were split between 700 and 300.',
    'The margin fell between 9% and 6% in most towns.',
    'Its share went from 45% to 35% of the market.',
    'The side won 40-30 on the night.',
    'The towns voted 61%-39% to join.',
    'A tunnel built between 800 and 600 BC runs under the hill.',
    'It was between -5 and -10 degrees.',
    'The temple stood between the 900 and 400 marks.',
    'The board said: “We think it is between $9 billion and $6 billion.”',
    'The state lies between 49 and 45 degrees north.',
    'The lead moved between 12,000 and 4,000 votes all night.',
    'Tickets cost $5-6,000.',
    'Fees fell from $500 to $200.',
    'He cut his time from 10 to 5 minutes.',
    'The judge reduced the fine of $2,000 to $1,500.',
    'The odds are 5 to 2.',
    'The motion passed by 52% to 48%.',
    'The shop is open from 10 to 4.',
    'The shares slid to a range of 50 to 40 cents.',
    'Cuts range from 40% to 10%.',
    'Their number fell from 2015 to 2010.',
    'It takes 5 to 10 years.',
    'She taught from 2010 to 2015.',
    'He paid $40 to 30 men.',
    'The price is 12 euros to 10 dollars.',
    'The trip of 12 hours to 5 towns was over.',
    'It is valued at between 1.2 million and 1.18 million shares.',
  ];
  runRows('range', Object.fromEntries(rows.map((row) => [row, []])));
});

test('a lost scale says so, and shows both ends', () => {
  const [one] = check('The road will cost between £3 million and £4.').checks;
  expect(one?.message).toBe('The second end has lost its scale. As printed £4 is less than £3 million.');
  expect(one?.working).toBe('£3 million > £4');
});
