/** Dates with the parts that are known, years, and the months and weekdays that are names. */
import { describe, expect, test } from 'vitest';
import { months, weekdays } from '../../../claims/vocabulary/en/calendar.ts';
import { date, misread, name, ordinal, period, runRows, year, runSilent } from './rows.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const twoDigits = (value: number): string => String(value).padStart(2, '0');

describe('every month of the vocabulary', () => {
  const full = Object.entries(months).map(([word, month]) => [capital(word), twoDigits(month)] as const);
  test.each(full)('%s', (month, digits) => {
    expect(
      misread({
        [`It opened on {8 ${month} 2025} there.`]: date(`2025-${digits}-08`),
        [`It opened on {${month} 8, 2025} there.`]: date(`2025-${digits}-08`),
        [`It opened in {${month} 2025} there.`]: date(`2025-${digits}`),
        [`It opened on {8 ${month}} there.`]: date(`--${digits}-08`),
        [`It opened on {${month} 8} there.`]: date(`--${digits}-08`),
      }),
    ).toEqual([]);
  });

  const short = full.filter(([month]) => month.length <= 4 && !/^(May|June|July)$/.test(month));
  test.each(short)('%s.', (month, digits) => {
    expect(
      misread({
        [`It opened on {${month}. 8, 2025} there.`]: date(`2025-${digits}-08`),
        [`It opened on {${month}. 8} there.`]: date(`--${digits}-08`),
      }),
    ).toEqual([]);
  });

  const long = full.filter(([month]) => month.length > 4 || /^(May|June|July)$/.test(month));
  test.each(long)('in %s', (month, digits) => {
    expect(misread({ [`It opened in {${month}} there.`]: date(`--${digits}`) })).toEqual([]);
  });
});

describe('every weekday of the vocabulary', () => {
  const full = [...weekdays].flat().filter((word) => word.endsWith('day'));
  test.each(full.map(capital))('%s', (day) => {
    expect(
      misread({
        [`It opened on {${day}} there.`]: date(),
        [`It opened on {${day}, 4 March} there.`]: date('--03-04'),
        [`It opened on {${day} 4 March 2025} there.`]: date('2025-03-04'),
        [`It opened on {${day}, March 4, 2025}, there.`]: date('2025-03-04'),
      }),
    ).toEqual([]);
  });
});

describe('days', () => {
  runRows({
    'The bridge opened on {8th March 2025}.': date('2025-03-08'),
    'debts at {december 31, 2013} were lower': date('2013-12-31'),
    'The bridge opened on {March 8th, 2025}.': date('2025-03-08'),
    'The bridge opened on {March 8 2025}.': date('2025-03-08'),
    'The bridge opened on {8 March, 2025}.': date('2025-03-08'),
    'The bridge opened on {2025-03-08}.': date('2025-03-08'),
    'The bridge opened on {25/12/2024}.': date('2024-12-25'),
    'The bridge opened on {12/25/2024}.': date('2024-12-25'),
    'The bridge opened on {25.12.2024}.': date('2024-12-25'),
    'The bridge opened on {Thursday, 4 March 2025}.': date('2025-03-04'),
    'The bridge opened on {Thu 4 March 2025}.': date('2025-03-04'),
    'The bridge opened on {17th April}.': date('--04-17'),
    'The bridge opened on {17th of April}.': date('--04-17'),
    'The bridge opened on {Sept. 30}.': date('--09-30'),
    'The {March 8} opening was off.': date('--03-08'),
    'By {31 December} it was over.': date('--12-31'),
    'In {May 2024}, ministers met.': date('2024-05'),
    'On {May 2}, ministers met.': date('--05-02'),
    'May said on {May 2} that she may go.': date('--05-02'),
    'A {February 2023} memo surfaced.': date('2023-02'),
    'LONDON, {March 8} (Wire) - Talks stalled.': date('--03-08'),
    'Dates of {3 June} and {4 July} were set.': [date('--06-03'), date('--07-04')],
  });
});

describe('decades, centuries and parts of years', () => {
  runRows({
    'It was built in the {1990s}.': date('199X'),
    'It was built in the mid-{1990s}.': date('199X'),
    'It was built in the {1890s}.': date('189X'),
    'It was built in the {19th century}.': date('18XX'),
    'It was built in the {nineteenth century}.': date('18XX'),
    'A {19th-century} chapel burned.': date('18XX'),
    'A {21st-century} chapel burned.': date('20XX'),
    'Sales fell in the {third quarter of 2024}.': date('2024-07/2024-09'),
    'Sales fell in {Q3 2024}.': date('2024-07/2024-09'),
    'Sales fell in the {fourth quarter of 2023}.': date('2023-10/2023-12'),
    'Sales fell in the {first half of 2024}.': date('2024-01/2024-06'),
    'Sales fell in {H2 2024}.': date('2024-07/2024-12'),
    'Sales fell in {1Q 2025}.': date('2025-01/2025-03'),
    'Sales fell in the {second half of 2024}.': date('2024-07/2024-12'),
  });
});

describe('years', () => {
  runRows({
    'It began in {1998}.': year('1998'),
    'By {2030} the fleet will be electric.': year('2030'),
    'Since {2019}, prices have risen.': year('2019'),
    'The {2019} election was close.': year('2019'),
    'The class of {2019} met again.': year('2019'),
    'Between {2016} and {2023} the herd grew.': [year('2016'), year('2023')],
    'Sales fell in {FY2024}.': year('2024'),
    'Sales fell in {FY24}.': year('2024'),
    'Sales fell in {fiscal 2024}.': year('2024'),
    'In {2024}, {1998} and {1976} it flooded.': [year('2024'), year('1998'), year('1976')],
    'The treaty of {1648} ended it.': year('1648'),
    'He died in {1066}.': year('1066'),
  });
});

describe('times of the day', () => {
  runRows({
    'The vote began at {3.30pm}.': date('T15:30'),
    'The vote began at {3.15pm}.': date('T15:15'),
    'The vote began at {3:30 p.m.}': date('T15:30'),
    'The vote began at {3 p.m.}': date('T15:00'),
    'The vote began at {3pm}.': date('T15:00'),
    'The vote began at {11 a.m.} there.': date('T11:00'),
    'The vote began at {12pm}.': date('T12:00'),
    'The vote began at {12.15am}.': date('T00:15'),
    'The vote began at {12 a.m.} there.': date('T00:00'),
    'The vote began at {15:30 GMT}.': date('T15:30'),
    'The vote began at {0930 GMT}.': date('T09:30'),
    'The vote began at {10:30}.': name,
  });
});

describe('relative to a day that is not known', () => {
  runRows({
    'It reopened {last March}.': date(),
    'It reopened {last year}.': date(),
    'It reopens {next month}.': date(),
    'It reopened {this week}.': date(),
    'Sales fell from {a year earlier}.': date(),
    'Sales fell from {a year ago}.': date(),
    'Sales fell from {the same period last year}.': date(),
    'It reopened on {Monday}.': date(),
  });
});

describe('relative to a Tuesday in April 2025', () => {
  runRows(
    {
      'It reopened {last March}.': date('2024-03 or 2025-03'),
      'It reopened {last year}.': date('2024'),
      'It reopens {this year}.': date('2025'),
      'It reopens {next year}.': date('2026'),
      'It reopened {last month}.': date('2025-03'),
      'It reopens {this month}.': date('2025-04'),
      'It reopens {next month}.': date('2025-05'),
      'It reopened on {Monday}.': date('2025-04-14'),
      'It reopened on {Tuesday}.': date('2025-04-15'),
    },
    { publishedOn: '2025-04-15' },
  );
});

describe('names that look like dates', () => {
  runRows({
    'May said so.': [],
    'He may go.': [],
    'Theresa May resigned.': [],
    'Mrs May resigned.': [],
    'May resigned.': [],
    'March on, she said.': [],
    'They march on the capital.': [],
    'The march on the capital was banned.': [],
    'The Long March is taught.': [],
    'The Women’s March was large.': [],
    'Protesters march.': [],
    'April Jones testified.': [],
    'June Brown played Dot.': [],
    'August Wilson wrote it.': [],
    'The august body met.': [],
    'Ant and Dec returned.': [],
    'Jan Smuts spoke.': [],
    'Mar Vista was evacuated.': [],
    'Sep Vanmarcke crashed.': [],
    'Sheffield Wednesday lost.': [],
    'The Sunday Times reported it.': [],
    'The Sunday Telegraph reported it.': [],
    'The Happy Mondays played.': [],
    'The Sun reported it.': [],
    'They sat in the sun.': [],
    'The sat nav failed.': [],
    'Tue Madsen produced it.': [],
    'Mon Laferte sang.': [],
    'Wed in secret, they fled.': [],
    'Summer Walker sang.': [],
    'They fall apart.': [],
    'It is a leap in the dark.': [],
    'A spring broke.': [],
    'They spring a trap.': [],
    'The year ends soon.': [],
    'It is dated.': [],
    'The century was his best.': [],
    'In the first half he scored.': [],
    'In the second half he scored.': [],
    'In the third quarter sales fell.': [],
    'The {21st} of them was the last.': ordinal('21'),
    'Lot {2024} fell through.': name,
    'The years {2021–2025} are planned.': period('2021/2025'),
  });
});

describe('more names that look like dates', () => {
  runSilent([
    'Maya said so.',
    'Brian May played.',
    'Might or may, it is law.',
    'It may or may not pass.',
    'May it please the court.',
    'Marching bands came.',
    'The marchioness left.',
    'Frogmarched out, he wept.',
    'Marche is a region.',
    'Octogenarians came.',
    'The decimals were wrong.',
    'Deck hands came.',
    'Janet left.',
    'Janus is a god.',
    'Juniper berries fell.',
    'Julia left.',
    'Julian left.',
    'Augustus ruled.',
    'April is a girl’s name.',
    'June Carter sang.',
    'Avril sang.',
    'Seth left.',
    'Februus is a god.',
    'Nova shone.',
    'Weekend trips are off.',
    'Freaky Friday is on again.',
    'Ruby Tuesday played on.',
    'Solomon Grundy, born on a weekday, died.',
    'The sun set.',
    'The sat phone failed.',
    'The Met Office warned.',
    'Wedlock is old.',
    'Thus he spoke.',
    'Autumn leaves fell.',
    'The decadent court fell.',
    'Fall of Rome texts are read.',
    'Spring chickens they are not.',
    'Wintergreen grows.',
    'The dated look is back.',
    'Early to bed, he said.',
  ]);
});
