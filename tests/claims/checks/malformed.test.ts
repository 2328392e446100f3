/** Malformed numbers: which are slips of a quantity, how each may have been meant, and what is no number at all. */
import { describe, expect, test } from 'vitest';
import { malformed } from '../../../claims/checks/malformed.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('digits that are grouped as no number is', () => {
  runRows('malformed', {
    'The mint struck {4,7700,000} coins that year.': {
      outcome: 'inconsistent',
      fixes: ['47,700,000'],
    },
    'The jar was said to hold {7,5000,000,000} grains of rice.': {
      outcome: 'inconsistent',
      fixes: ['7,500,000,000', '75,000,000,000'],
    },
    'The roof cost {£8,5000}.': { outcome: 'inconsistent', fixes: ['£8,500', '£85,000'] },
    'About {3,400,00} households lost power.': { outcome: 'inconsistent', fixes: ['3,400,000', '340,000'] },
    'She paid {$640,50} for the lamp.': { outcome: 'inconsistent', fixes: ['$640.50', '$64,050'] },
    'He earned {$12,50} an hour.': { outcome: 'inconsistent', fixes: ['$12.50', '$1,250'] },
    'A pint costs {£4,75} there.': { outcome: 'inconsistent', fixes: ['£4.75', '£475'] },
    'Some {21,4567} registered voters live there.': { outcome: 'inconsistent', fixes: ['214,567'] },
  });
});

describe('a scale that is said twice', () => {
  runRows('malformed', {
    'The river feeds {200,000 million} people.': {
      outcome: 'inconsistent',
      fixes: ['200,000', '200 million'],
    },
    'The council set up a {$7m million} fund.': { outcome: 'inconsistent', fixes: ['$7m', '$7 million'] },
    'It owes {€3.5 billion million} to its lenders.': {
      outcome: 'inconsistent',
      fixes: ['€3.5 billion', '€3.5 million'],
    },
  });
});

describe('what is no malformed number', () => {
  const rows = [
    ...malformed.silentOn,
    'The jar held 7,500,000,000 grains of rice.',
    'The census counted 12,34,567 villagers.',
    'Rooms 101,1102 and 1103 are closed.',
    'Dial 0800,44,1066 to give.',
    'The years 1999,2003,2011 were dry.',
    'Lines 120,1450,7 of the code are wrong.',
    'A fee of 3,5 million euros is due.',
    'The star is ten thousand million years old.',
    'Some hundred thousand people came.',
    'Turnover was 103,000 million yen and costs 101,000 million yen.',
    'He said: “We lost 6,5000,000 coins that day, all of us.”',
    'The scores were 12,9,14 and 2001.',
    'The code 4,5512,983 opens the safe.',
    'A pint costs €4,75 there.',
    'He had $5,10,20 and 50 in notes.',
    'He paid $12, 50 cents more than she did.',
    'In groups of 12,50 or 60 they came.',
  ];
  runRows('malformed', Object.fromEntries(rows.map((row) => [row, []])));
});

test('nothing is computed from it, and its digits are shown as they are grouped', () => {
  const [one] = check('The jar held 7,5000,000 grains.').checks;
  expect(one?.stated.value).toBeNull();
  expect(one?.working).toBe('7 · 5000 · 000');
  expect(one?.message).toContain('one group has 4 digits');
});

test('it does not run where the desk has turned it off', () => {
  const off = { conventions: { timesMore: 'times-as-many' as const, off: ['malformed'] } };
  expect(check('The roof cost £8,5000.', off).checks).toEqual([]);
});
