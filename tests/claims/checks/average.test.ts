/** Amounts for each, a head or a unit: what is found, what is said of it, and where it stays silent. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { average } from '../../../claims/checks/average.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('an amount for each that agrees', () => {
  runRows('average', {
    '2,500 miners earned $75 million, {$30,000} each on average.': { outcome: 'consistent' },
    'The port of 36,000 spends €5.4 million a year on its pool, {€150} per resident.': {
      outcome: 'consistent',
    },
    'The dinner cost an average of $420 a head for 150 guests, {$63,000} in all.': { outcome: 'consistent' },
    'The 36 kiosks sold 900,000 buns, or {25,000} buns a kiosk.': { outcome: 'consistent' },
    'It made $16 billion on 4 billion shares, or {$4} a share.': { outcome: 'consistent' },
    'It sold 60,000 tonnes at $150 a tonne for {$9 million}.': { outcome: 'consistent' },
    'The country earned {$3.2 billion} by exporting 40 million barrels at $80 a barrel.': {
      outcome: 'consistent',
    },
    'Selling 1.5 million barrels at $80 a barrel brought in {$120 million}.': { outcome: 'consistent' },
    'With 320 pupils and a budget of £1.6 million, the school has {£5,000} per pupil.': {
      outcome: 'consistent',
    },
    'The two brothers split $18 million, {$9 million} each.': { outcome: 'consistent' },
    'The 12 winners shared £3.6 million, or {£300,000} each.': { outcome: 'consistent' },
    'Each of the 48 stores sold 25,000 cups, {1.2 million} in all.': { outcome: 'consistent' },
    'The lottery paid 12 winners £300,000 each, a total of {£3.6 million}.': { outcome: 'consistent' },
    'Health spending of $4.5 billion for 1.5 million people works out at {$3,000} per person.': {
      outcome: 'consistent',
    },
    'The 48 stores sold 1.2 million cups last year. That is {25,000} cups a store.': {
      outcome: 'consistent',
    },
    'The government will hand $200 each to 3 million pensioners at a cost of {$600 million}.': {
      outcome: 'consistent',
    },
    'The 250 delegates got through 1,500 bottles of water, {six} each.': { outcome: 'consistent' },
    'The fleet of 30 planes flew 900,000 passengers, an average of {30,000} per plane.': {
      outcome: 'consistent',
    },
    'The 60 flats were sold for $18 million, an average of {$300,000}.': { outcome: 'consistent' },
    'They paid $90 million for 1.2 million shares, {$75} a share.': { outcome: 'consistent' },
    'The £4.8m prize fund was divided among 16 clubs, giving each {£300,000}.': { outcome: 'consistent' },
    'Some 400 farms lost $20 million between them, {$50,000} a farm.': { outcome: 'consistent' },
    'At $12 each, 5,000 tickets would bring in {$60,000}.': { outcome: 'consistent' },
    'The club sold 5,000 tickets at $12 each, raising {$60,000}.': { outcome: 'consistent' },
    'The bill of $1.2 trillion comes to {$3,600} for each of the 330 million Americans.': {
      outcome: 'consistent',
    },
  });
});

describe('an amount for each that does not follow', () => {
  runRows('average', {
    "The club's 1,600 rowers split a prize fund of $8 million, which comes to {$500} apiece.": {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 5000,
    },
    'The 36 kiosks sold 900,000 buns, or {2,500} buns a kiosk.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 25000,
    },
    'It sold 60,000 tonnes at $150 a tonne for {$90 million}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 9000000,
    },
    'The 12 winners shared £3.6 million, or {£360,000} each.': {
      outcome: 'inconsistent',
      recomputed: 300000,
    },
    'The 48 stores sold 1.2 million cups last year. That is {52,000} cups a store.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      recomputed: 25000,
    },
  });
});

describe('an amount for each stays silent', () => {
  runRows('average', {
    'The rate of 22.1 killings per 100,000 is more than three times the national average of about 6.': [],
    'The city of 250,000 has a budget of $1.2 billion and charges $35 per person for a visa.': [],
    'The 12 villages got $3 million, $100,000 each for the first five.': [],
    'The 40 managers were paid $500,000 each, and the 3,200 workers earned $96 million.': [],
    'Up to $50,000 each will go to 30 farms from a fund of $9 million.': [],
    'The 3,200 workers earned $96 million, $25,000 each in wages and the rest in bonuses.': [],
    'The 12 winners shared £3.6 million, £200,000 each, and the remainder went to charity.': [],
    'The firm has 300 shops, sales of $90 million and pays $15 an hour.': [],
    'Tickets for the 12 concerts cost $40 each, and the band earned $3 million.': [],
    'The mine dug 40,000 tonnes when the price was $250 a tonne, and made a profit of $3 million.': [],
    'The bank lent $4 billion to 20,000 firms and charged them $90 each.': [],
    'The 20 clubs spent $400 million on players; each paid a fine of $5 million.': [],
    'The company bought 300 lorries for $30 million and 40 vans at $25,000 each.': [],
    'It has 24,000 residents and raised $3.6 million, $90 per resident more than its neighbour.': [],
    'Oil rose to $75 a barrel as output hit 40 million barrels and exports $2 billion.': [],
    'The 500 seats were sold at $80 each, with the first 100 free, for $32,000.': [],
    'The trust owns 40 houses worth $12 million, and lets them at $900 each a month.': [],
    '"Our 3,200 workers earned $96 million, $3,000 each," he said.': [],
    'The islands have 60,000 people and a GDP of $900 million, or $21,000 per head at purchasing power parity.':
      [],
    'Of the 300 pupils 40 got $200 each from a fund of $20,000.': [],
    'The price of a loaf is $3 and each of the 40 bakers sells 300 a day.': [],
    'The 60 members pay $250 each a year and the club has an income of $90,000.': [],
  });
});

test.each(average.silentOn)('raises no alarm on: %s', (sentence) => {
  expect(check(sentence).checks.filter(({ outcome }) => outcome === 'inconsistent')).toEqual([]);
});
