/** Weekdays and days against the calendar: what is found, what is said of it, and where it stays silent. */
import { describe, expect, test } from 'vitest';
import { date } from '../../../claims/checks/date.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('a weekday that belongs to its date', () => {
  runRows('date', {
    'The river rose on {Tuesday, 6 May 2025}, after a week of rain.': { outcome: 'consistent' },
    'He signed on {Friday, October 13th, 2023}, in Leeds.': { outcome: 'consistent' },
    'The choir sang on {Sat. 14 June 2025} in the square.': { outcome: 'consistent' },
    'On {Monday the 5th of May 2025} the road was shut.': { outcome: 'consistent' },
    'The vote fell on {4 March 2025}, a Tuesday.': { outcome: 'consistent', operands: ['Tuesday'] },
    'It was on a {Friday, 13 May 2022}, that the roof fell in.': { outcome: 'consistent' },
  });
});

describe('a weekday that does not', () => {
  runRows('date', {
    'The bridge opened on {Monday, 4 March 2025}.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-weekday',
      fixes: ['Tuesday', '3'],
    },
    'The hall will reopen on {Tuesday, March 3, 2025}.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-weekday',
      fixes: ['Monday', '4'],
    },
    'The fire broke out on {4 March 2025}, a Thursday, in the mill.': {
      outcome: 'inconsistent',
      fixes: ['Tuesday', '6'],
    },
    'The fire broke out on Thursday ({4 March 2025}) in the mill.': {
      outcome: 'inconsistent',
      operands: ['Thursday'],
    },
    'The fire broke out on Thursday evening, {4 March 2025}.': { outcome: 'inconsistent' },
    'The sluice gave way on {Thu 1 May 2025} at dawn.': { outcome: 'consistent' },
    'The sluice gave way on {Sat 1 May 2025} at dawn.': { outcome: 'inconsistent', fixes: ['Thu', '3'] },
    'The sluice gave way on {Monday, 1 May 2025}.': {
      outcome: 'inconsistent',
      fixes: ['Thursday', '28 April 2025'],
    },
    'The sluice gave way on {Wednesday, Jan. 1st, 2025} at dawn.': { outcome: 'consistent' },
    'The sluice gave way on {Monday, Jan. 1st, 2025}.': {
      outcome: 'inconsistent',
      fixes: ['Wednesday', 'Dec. 30th, 2024'],
    },
  });
});

describe('a date without a year, in an article of 20 February 2025', () => {
  const options = { publishedOn: '2025-02-20' };
  runRows(
    'date',
    {
      'The hall opens on {Tuesday, 4 March}.': { outcome: 'consistent' },
      'The hall opens on {Thursday, 4 March}.': { outcome: 'inconsistent', diagnosis: 'wrong-weekday' },
      'The hall opened on {Monday, 30 December}.': { outcome: 'consistent' },
      'In 2021 the hall opened on Thursday, 4 March.': [],
      'The hall opens on Thursday, 4 September.': [],
      'The court sits on Wednesday and Thursday, March 4 and 5.': [],
    },
    options,
  );

  test('it is no strong link', () => {
    const [found] = check('The hall opens on Thursday, 4 March.', options).checks;
    expect(found?.strength).toBe('middling');
  });
});

describe('a day that no calendar has', () => {
  runRows('date', {
    'The club meets on Wednesday, {June 31}.': {
      outcome: 'inconsistent',
      diagnosis: 'no-such-date',
      fixes: ['30', 'July 1'],
    },
    'He was baptised on {29 February 1900} in Leeds.': {
      outcome: 'inconsistent',
      fixes: ['28', '1 March 1900'],
    },
    'The rule took effect on {February 29, 2023}, she found.': {
      outcome: 'inconsistent',
      fixes: ['28', 'March 1, 2023'],
    },
    'The tax is due by {September 31st}.': { outcome: 'inconsistent', fixes: ['30th', 'October 1st'] },
    'The lease ended on {31/06/2024} at noon.': { outcome: 'inconsistent', fixes: ['30', '01/07/2024'] },
    'The lease ended on {2023-02-29} at noon.': { outcome: 'inconsistent', fixes: ['28', '2023-03-01'] },
    'The fair is open {28-31 June} again.': { outcome: 'inconsistent', fixes: ['30'] },
    'The match was moved to {30 February}.': { outcome: 'inconsistent' },
    'The match will be on {Feb. 30}, he said.': { outcome: 'inconsistent', fixes: ['29', 'Mar. 1'] },
  });
});

describe('it is silent', () => {
  runRows('date', Object.fromEntries(date.silentOn.map((sentence) => [sentence, [] as const])));
  runRows('date', {
    '"The bridge opened on Thursday, 4 March 2025," she said.': [],
    'The match was on 29 February 2024, to the joy of all.': [],
    'The match was on 29 February, to the joy of all.': [],
    'The tax is due on 31 December 2024.': [],
    'The court sat on Wednesday and Thursday, March 4 and 5, 2025.': [],
    'On Thursday the court heard of the 4 March 2025 deed.': [],
    'The mayor spoke on Thursday, and on 4 March 2025 she resigned.': [],
    'She was baptised on 29 February 1700 in York.': [],
    'The battle was on Monday, 14 October 1066.': [],
    'The deed bears the date of 30 February, which does not exist.': [],
    'The paper wrongly gave Thursday, 4 March 2025 (Old Style).': [],
    'Sheffield Wednesday, founded on 4 September 1867, lost.': [],
    'The plan, known as 30 to 31, was dropped in June 2020.': [],
    'Since 4 March 2025, Thursday markets have grown.': [],
  });
});

describe('every day of four years', () => {
  const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const months =
    'January February March April May June July August September October November December'.split(' ');
  const days = Array.from({ length: 1461 }, (_, at) => new Date(Date.UTC(1999, 5, 1 + at)));
  const outcomes = (turn: number): ReadonlySet<string> =>
    new Set(
      days.map((day) => {
        const weekday = weekdays[(day.getUTCDay() + turn) % 7] ?? '';
        const written = `${day.getUTCDate()} ${months[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
        return check(`It was laid on ${weekday}, ${written} there.`).checks[0]?.outcome ?? 'silent';
      }),
    );

  test('agrees with its own weekday', () => {
    expect(outcomes(0)).toEqual(new Set(['consistent']));
  });

  test.each([1, 2, 3, 4, 5, 6])('and with none that lies %i days on', (turn) => {
    expect(outcomes(turn)).toEqual(new Set(['inconsistent']));
  });
});
