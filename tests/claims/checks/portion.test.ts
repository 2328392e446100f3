/** Percentages of an amount given as an amount: what is found, what is said of it, and where it stays silent. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { portion } from '../../../claims/checks/portion.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('a part of an amount that agrees', () => {
  runRows('share', {
    '9% of the $30 million budget, or {$2.7 million}, went on parks.': { outcome: 'consistent' },
    'It spent 12 percent of its $3.5 billion revenue, about {$420 million}, on research.': {
      outcome: 'consistent',
    },
    "The 4% duty on last season's £150 million of timber raised {£6 million}.": { outcome: 'consistent' },
    '30% of the 70% who came, or {21%} of the members, backed her.': { outcome: 'consistent' },
    'Fully 12% of its 8,500 workers, or {1,020} people, were laid off.': { outcome: 'consistent' },
    'Fully 12% of its 8,500 workers ({1,020} people) were laid off.': { outcome: 'consistent' },
    'A commission of 3% on the $450,000 house comes to {$13,500}.': { outcome: 'consistent' },
    "The agent's 3% commission on the $450,000 house came to {$15,300}.": {
      outcome: 'rounding',
      recomputed: 13500,
    },
    'A 20% discount on the $50 ticket saves {$10}.': { outcome: 'consistent' },
    'A 20% discount on the $50 ticket, {$40}, was given.': { outcome: 'consistent' },
    'Just 0.5% of the £90bn budget, or {£450m}, is spent on prevention.': { outcome: 'consistent' },
    'It put aside {6%} of revenue of $70 million, equal to $4.2 million.': { outcome: 'consistent' },
  });
});

describe('a part of an amount that does not follow', () => {
  runRows('share', {
    '2 percent of $31.4 billion is just over {$6 billion}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 628000000,
    },
    "The 4% duty on last season's £150 million of timber raised {£60 million}.": {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 6000000,
    },
    'Backers took 40% of the 60% turnout, or {42%} of the electorate.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      recomputed: 24,
    },
    'Fully 12% of its 8,500 workers – {1,200} people – were laid off.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      recomputed: 1020,
    },
    'Just 0.5% of the £90bn budget, or {£4.5bn}, is spent on prevention.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 450000000,
    },
  });
});

describe('a part of an amount stays silent', () => {
  runRows('share', {
    'Some 15% of its 3,000 staff work abroad, 200 of them in Leeds.': [],
    'It spends 8% of its $20 million budget on parks and $3 million on roads.': [],
    'A 5% stake in the $800 million firm went to a fund that manages $3 billion.': [],
    'He owns 20% of the firm, which is worth $5 million, and sold $2 million of shares.': [],
    'The 3% pay rise on the $40,000 salary was worth $2,000 less than the unions had asked for.': [],
    'Half of the 60 staff and 10% of the 40 managers, 12 women and 3 men, left.': [],
    'Up 8% of $20 million, $3 million more than in May.': [],
    'About 30% of the 2,000 seats, 450 fewer than last year, are taken.': [],
    '"We spent 8% of our $20 million budget, or $2.6 million, on parks," she said.': [],
    'If 8% of the $20 million budget, or $2.6 million, goes on parks, there will be cuts.': [],
    'The city will spend 8% of its $20 million budget, or $2.6 million, on parks.': [],
    'The tax is 8% of the first $20,000, $400 of which is refunded.': [],
    'A charge of 2% on the $300 fare, or $4, whichever is less, applies.': [],
    'The fund pays 4% of $2 million a year, or $3 million over its life.': [],
  });
});

test.each(portion.silentOn)('raises no alarm on: %s', (sentence) => {
  expect(check(sentence).checks.filter(({ outcome }) => outcome === 'inconsistent')).toEqual([]);
});
