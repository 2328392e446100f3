/** Leads, margins, majorities, surpluses and deficits: what two figures that stand beside them differ by. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('a balance is recomputed', () => {
  runRows('difference', {
    'Exports rose to $5.5 billion, while imports dropped to $3.6 billion, leaving a surplus of {$1.9 billion}.':
      {
        outcome: 'consistent',
        operands: ['$5.5 billion', '$3.6 billion'],
      },
    'Exports rose to $5.5 billion, while imports dropped to $3.6 billion, leaving a surplus of {$2.9 billion}.':
      {
        outcome: 'inconsistent',
        recomputed: 1900000000,
      },
    'The trade deficit was {$12 billion}: exports were $38 billion and imports $50 billion.': {
      outcome: 'consistent',
      operands: ['$50 billion', '$38 billion'],
    },
    'Revenue was £412,000 and spending £437,000, a deficit of {£25,000}.': { outcome: 'consistent' },
    'Revenue was £412,000 and spending £437,000, a deficit of {£52,000}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
  });
});

describe('a majority of votes is recomputed', () => {
  runRows('difference', {
    'The motion passed by 56 votes to 43, a majority of {13}.': { outcome: 'consistent' },
    'The motion passed by 56 votes to 43, a majority of {23}.': { outcome: 'inconsistent', recomputed: 13 },
    'She won by 12,410 votes to 11,903, a majority of {507}.': { outcome: 'consistent' },
  });
});

describe('a lead in points is recomputed', () => {
  runRows('points', {
    'Labour took 34% of the vote and the Greens 24%, a lead of {10} points.': {
      outcome: 'consistent',
      operands: ['34%', '24%'],
    },
    'Labour took 34% of the vote and the Greens 24%, a lead of {12} points.': {
      outcome: 'inconsistent',
      recomputed: 10,
    },
    'The gap between the two, at 62% and 38%, is {24} points.': { outcome: 'consistent' },
    'The poll gave him 47% and her 41%, a {six}-point lead.': { outcome: 'consistent' },
  });
});

describe('a difference with a name stays silent', () => {
  for (const kind of ['difference', 'points'])
    runRows(kind, {
      'The party won 56 seats to 43 and has a majority of 172.': [],
      'The party won 411 seats and its rival 121, a majority of 172.': [],
      'The deficit was $12 billion, up from $10 billion in April and $8 billion in March.': [],
      'A trade surplus of $1.9 billion followed exports of $5.5 billion in May and $5.2 billion in June.': [],
      'They had a lead of 12 miles after 40 miles, with 3 miles to go.': [],
      'Her lead is 5 points, from 9: 44% back her, down from 46%.': [],
      'The margin of error was 3 points, and 41% of the 52% who voted were women.': [],
      'With 34%, 24% and 12%, the three are apart by a margin of 9 points.': [],
      'The firm had a budget surplus of $4 million in 2020 and paid $3 million and $9 million for two ships.':
        [],
      'The lead fell to 4 points in May, with 41% for him.': [],
      'The bank sold $50 billion of bonds at a spread of 120 basis points, and $38 billion of bills.': [],
    });
});

describe('what lies between two amounts that are named together', () => {
  runRows('difference', {
    'The difference between the bids, $42.5 million and $38.1 million, is {$4.4 million}.': {
      outcome: 'consistent',
    },
    'The difference between the bids, $42.5 million and $38.1 million, is {$5.8 million}.': {
      outcome: 'inconsistent',
      recomputed: 4400000,
    },
    'The gap between the north, where rents are $700 and $500, and the south is $300.': [],
    'The gap between north and south, $700 in May and $500 in June, was $300 in April.': [],
  });
});

describe('what a thing was bought and sold for', () => {
  runRows('difference', {
    'He paid $2.1 million for the house and sold it for $3.4 million, a profit of {$1.3 million}.': {
      outcome: 'consistent',
    },
    'He paid $2.1 million for the house and sold it for $3.4 million, a profit of {$1.7 million}.': {
      outcome: 'inconsistent',
    },
    'The firm had sales of $12 million and costs of $9 million, and a profit of $2 million after tax.': [],
    'It paid $5 million in tax on $30 million, and made a profit of $4 million.': [],
  });
});
