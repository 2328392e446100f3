/** Shares: a part as a share of its whole. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('a share is recomputed', () => {
  runRows('share', {
    'Of the 1,240 pupils surveyed, 310, or {25%}, walked to school.': {
      outcome: 'consistent',
      operands: ['310', '1,240'],
    },
    'Of the 1,240 pupils surveyed, 310, or {45%}, walked to school.': {
      outcome: 'inconsistent',
      recomputed: 25,
    },
    'Foreign sales made up {38%} of the total, $19 million of $50 million.': { outcome: 'consistent' },
    'Some 60,000 of the 300,000 workers needed, or {20%}, must be engineers.': { outcome: 'consistent' },
    'Roughly {half} of the 1,900 residents, 930 people, stayed.': { outcome: 'consistent' },
    'The port took 126 of the 360 ships ({35%}).': { outcome: 'consistent' },
  });
});

describe('a share of what is only named is recomputed', () => {
  runRows('share', {
    'Segment revenue was $350 million, and the operating profit about $11 million or {3.1%} of revenue.': {
      outcome: 'consistent',
      operands: ['$11 million', '$350 million'],
    },
    'We had revenues of $67.7 million. Income was $4.6 million, or {6.8%} of total sales.': {
      outcome: 'consistent',
      operands: ['$4.6 million', '$67.7 million'],
    },
    'The budget is £40 million. Parks get £3.2 million ({8%} of the budget).': { outcome: 'consistent' },
    'The budget is £40 million. Parks get £3.2 million ({80%} of the budget).': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 8,
    },
    'Q1 revenue was $640 million. Operating earnings were $160 million or {25%} of sales.': {
      outcome: 'consistent',
      operands: ['$160 million', '$640 million'],
    },
    'Its funds total $12.5 billion and consist of bonds of $6.5 billion or {52%} of the total, and shares.': {
      outcome: 'consistent',
      operands: ['$6.5 billion', '$12.5 billion'],
    },
    'Exports came to 880 million gallons, {80%} of last year’s volume of 1.1 billion gallons.': {
      outcome: 'consistent',
    },
    'Exports came to 880 million gallons, {20%} of last year’s volume of 1.1 billion gallons.': {
      outcome: 'inconsistent',
      diagnosis: 'complement',
    },
    'Earnings were $12 million with sales of $150 million or {8%} margin.': { outcome: 'consistent' },
    'Sales were $106.0 million, against $137.9 million. Gross profit was $26.4 million or {25%} of net sales.':
      {
        outcome: 'consistent',
        operands: ['$26.4 million', '$106.0 million'],
      },
  });
});

describe('a share of what is only named stays silent', () => {
  runRows('share', {
    'Sales were $350 million, and online it sold $11 million or 60% of its toys.': [],
    'Its sales were $106 million. Rent was $9 million or 31% of costs.': [],
    'Sales rose by $30 million. It spent $4 million or 7% of sales.': [],
    'Sales may reach $350 million, of which $11 million or 6% of revenue is lost.': [],
    'The budget is £40 million. Parks get £3.2 million, and 9% of the budget goes to roads.': [],
  });
});

describe('a share stays silent', () => {
  runRows('share', {
    'Profit rose almost fivefold to RM48.6 million from RM9.9 million on revenue of RM612 million (+31%).':
      [],
    'Rainfall in August has been 167 mm, 14% above the normal of 146.5 mm.': [],
    'Of the 40 boats, 12 are new, and 30% are painted red.': [],
    'He owns 20% of the firm, which is worth $5 million, and sold $2 million of shares.': [],
    'Some 15% of its 3,000 staff work abroad, and 200 of them in Leeds.': [],
    'Sales rose $2 million, or 8%, to $27 million.': [],
    'The bank paid $40 million for a 5% stake of the line and $9 million for the port.': [],
    'Two thirds of voters chose one of 12 lists.': [],
    'We printed 1,032 corrections, an average of 20 a week, of which 61% came from readers.': [],
    'Jurors answered yes to 14 of 21 questions, finding the firm 70% responsible and the county 30%.': [],
    'Spills were more than the 198,320 of 2023 and well over half of the total for the ten biggest companies.':
      [],
    'The number has dropped in ten of the past 12 months, by 127,000 in all, which is 0.4%.': [],
    'The Liberals took 620 votes, or 12%, because of 90 leaflets that went astray.': [],
  });
});

describe('shares behind a whole that is named in between', () => {
  runRows('share', {
    'The school has 420 pupils, of whom 63, or {51%}, come by boat.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'The school has 420 pupils, of whom 63 ({15%}) come by boat.': { outcome: 'consistent' },
    'Some 126 of the 360 berths, or {3.5%}, are let to strangers.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'Some 126 of its 360 berths ({35%}) are let to strangers.': { outcome: 'consistent' },
    'In all 231 out of 550 homes were damaged, or {24%}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'In all 231 out of 550 homes were damaged, or {42%}.': { outcome: 'consistent' },
    'It bought back $200 million of stock, representing about {60%} of its $500 million programme.': {
      outcome: 'inconsistent',
      diagnosis: 'complement',
    },
    'It bought back $200 million of stock, representing {40%} of its $500 million programme.': {
      outcome: 'consistent',
    },
    'Revenue of $8.2 billion came with earnings of $930 million or {11.3%}.': [],
    'Of the 420 pupils 63 come by boat, of whom 20 are ill, and 4% walk.': [],
    'The firm sold 300 of the 900 boats, and 12% of them leaked.': [],
    'It employs 420 people, of whom 63 live in Leeds, and 30% of the shares are theirs.': [],
  });
});

describe('shares of a whole that is named by what it measures', () => {
  runRows('share', {
    'Revenue was $350 million, and the gain came to $11 million or {31%} of revenue.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'Revenue was $350 million, and the gain came to $11 million or {3.1%} of revenue.': {
      outcome: 'consistent',
    },
    'Net sales were $106.0 million. The gross profit was $26.4 million, or {52%} of net sales.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Net sales were $106.0 million, after $137.9 million a year before. Gross profit was $26.4 million, or {25%} of net sales, compared with $48.9 million, or {35%} of net sales.':
      { outcome: 'consistent' },
    'The town has 24,000 voters. Some 6,000, or {52%} of voters, stayed at home.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'The town has 24,000 voters. Some 6,000, or 25% of the vote in the north, went to the Greens.': [],
    'The Reds got 1,559 votes and the Greens 623 votes, or 5% of votes.': [],
    'Revenue was $50 million. Its debt came to $20 million, or 12% of assets.': [],
    'Sales were $50 million. The fine was $20 million, or 12% of the sum that was asked for.': [],
    'Sales were $50 million. The firm spends 12% of sales on wages and paid $20 million for a mill.': [],
  });
});

describe('a rate of so much is a share of those who were named first', () => {
  runRows('share', {
    'Of 1,250 drivers stopped, 75 failed the test, a rate of {6%}.': { outcome: 'consistent' },
    'Of 1,250 drivers stopped, 75 failed the test, a rate of {5%}.': [],
    'The bank lent $5 million to 300 firms, at a rate of 6%.': [],
  });
});

describe('shares of a whole that is told first, and margins', () => {
  runRows('share', {
    'Out of 640 applicants 96 were admitted, which is {15%}.': { outcome: 'consistent' },
    'The firm earned $2.4 billion on revenue of $12 billion, a margin of {20 percent}.': {
      outcome: 'consistent',
    },
    'The firm earned $2.4 billion on revenue of $12 billion, a margin of {30 percent}.': {
      outcome: 'inconsistent',
    },
    'The firm earned $2.4 billion on revenue of $12 billion, and a margin of 25 percent abroad.': [],
    'Out of 640 applicants 96 were admitted, and 20% of them left.': [],
  });
});

describe('a share that is put in numbers behind "that is"', () => {
  runRows('share', {
    'Some {18%} of drivers had used a phone, that is 360 of the 2,000 asked.': { outcome: 'consistent' },
    'Some {28%} of drivers had used a phone, that is 360 of the 2,000 asked.': { outcome: 'inconsistent' },
    'Some 28% of drivers had used a phone, and 360 of the 2,000 asked were men.': [],
  });
});
