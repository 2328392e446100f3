/** One quantity with two values: headline, standfirst and captions against the text. A headline ends with a blank line. */
import { describe, expect, test } from 'vitest';
import { repeat } from '../../../claims/checks/repeat.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('two values that a slip of the digits explains', () => {
  runRows('repeat', {
    'Landslide kills {27}\n\nAt least 72 people died when a hillside gave way, rescuers said.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      recomputed: 72,
      operands: ['72'],
      fixes: ['72', '27'],
    },
    'Town gets {$6.1 million} library\n\nThe library, which cost $1.6 million, opens on Monday.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      fixes: ['$1.6 million', '$6.1 million'],
    },
    'Blaze guts {130} homes\n\nA fire burnt down 310 houses on Sunday night.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Carmaker to shed {2,400} jobs\n\nThe carmaker said it would cut 24,000 jobs by June.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'Brewer buys rival for {$3 million}\n\nThe brewer has bought its rival for $3 billion.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'Jobless rate falls to {3.7%}\n\nThe unemployment rate fell to 7.3% in May.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Vote share reaches {48%}\n\nThe share of the vote was 84% in the end.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Trader jailed for {14 years}\n\nThe trader was sentenced to 41 years in prison.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Rally draws {1,220} cyclists\n\nSome 12,200 cyclists joined the rally.': { outcome: 'inconsistent' },
    'Train crash kills 16, injures {39}\n\nA train crash killed 16 people and injured 93.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
  });
});

describe('two values without a cause', () => {
  runRows('repeat', {
    'Coach crash kills {43}\n\nA coach crash killed 51 people near Elm.': {
      outcome: 'inconsistent',
      diagnosis: 'none',
    },
    'Council pays {$671 million}\n\nThe council will pay $613 million in all.': {
      outcome: 'ambiguous',
      diagnosis: 'none',
    },
  });
});

describe('two values that agree', () => {
  runRows('repeat', {
    'Coach crash kills at least {43}\n\nA coach crash killed 45 people.': { outcome: 'consistent' },
    'Choir raises nearly {$5 million}\n\nThe choir raised $4.87 million.': { outcome: 'consistent' },
    'Storm kills {12}\n\nStorms have killed 12 people in Elm. In 2010 a storm killed 21.': {
      outcome: 'consistent',
    },
    'Mill to axe {1,200} jobs\n\nThe mill will cut 1,200 jobs.': { outcome: 'consistent' },
  });
});

describe('what is not the same quantity, or may not be', () => {
  const rows = [
    ...repeat.silentOn,
    'Sales up 6%\n\nSales fell 9% in shops.',
    'Fire kills 12\n\nThe fire killed two families, including 21 children.',
    'Fire kills 12\n\nThe fire killed another 21 people on Monday.',
    'Bridge costs $4.2 million\n\nA school costs $2.4 million.',
    'Bridge costs $4.2 million\n\nThe bridge costs €2.4 million.',
    'Exports reach $46 million in September\n\nFrom January to September exports reached $64 million.',
    'Ferry sinks\n\nA ferry with 245 people on board sank. It could carry 254 people.',
    'Choir raises £34\n\nThe choir raised £43, £41 and £29 on three evenings.',
    'A ferry carried 245 people on Monday. It carried 254 people on Tuesday.',
    'Town opens $4.2 million pier\n\nThe pier was paid for by a lottery, which gave $2.4 million.',
    'Court fines bank $450m\n\nThe bank had been fined $540 million in 2019 for the same thing.',
    'More than 50 killed\n\nAt least 43 people were killed when the storm hit the coast.',
    'Shop sells 40 lamps\n\nThe shop sold 15 lamps on Monday and 25 on Tuesday.',
  ];
  runRows('repeat', Object.fromEntries(rows.map((row) => [row, []])));
});

test('it says what each of them says, and prefers neither', () => {
  const [one] = check('Landslide kills 27\n\nA landslide killed 72 people.').checks;
  expect(one?.message).toBe(
    'Two digits have changed places. The headline says 27, the text 72. Either may be the wrong one.',
  );
  expect(one?.fixes.map(({ because }) => because)).toEqual(['If 72 is right', 'If 27 is right']);
});

test('a caption is held against the text', () => {
  const text =
    'Landslide buries road\n\nA landslide killed 72 people near Elm.\n\nPhoto: rescuers at the landslide that killed 27 people.';
  const [one] = check(text).checks;
  expect(one?.kind).toBe('repeat');
  expect(one?.message).toContain('The caption says 27');
});
