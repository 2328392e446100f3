/** Lengths of time and anniversaries against their two ends: what is found, what is said, and where it stays silent. */
import { describe, expect, test } from 'vitest';
import { span } from '../../../claims/checks/span.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('a length that agrees, with first and last counted or not', () => {
  runRows('span', {
    'The course ran for {seven years}, from 2016 to 2023.': {
      outcome: 'consistent',
      operands: ['2016', '2023'],
    },
    'The course ran for {eight years}, from 2016 to 2023.': { outcome: 'consistent', recomputed: 7 },
    'The fair lasted {three days}, from 4 to 6 March.': { outcome: 'consistent' },
    'The fair lasted {two days}, from March 4 to March 6.': { outcome: 'consistent' },
    'The strike lasted {five months}, from January to May.': { outcome: 'consistent' },
    'The hall was shut for {two weeks}, from 3 March to 16 March 2025.': { outcome: 'consistent' },
    'A {five-day} trip, from Monday 3 March to Saturday 8 March 2025, was sold out.': {
      outcome: 'consistent',
    },
    'In 2018 the town marked the {20th} anniversary of the 1998 flood.': { outcome: 'consistent' },
    'The mill opened in 1998 and closed {12 years} later, in 2010.': { outcome: 'consistent' },
    'In 2018, {ten years} after the 2008 crash, the bank paid its debt.': { outcome: 'consistent' },
    'She was mayor from 1990 to 2010, or {20 years}.': { outcome: 'consistent' },
    'The inn, opened in 1985, closed in 2010 after {25 years}.': { outcome: 'consistent' },
    'The strike began on 1 March and ended on 15 March, {14 days} later.': { outcome: 'consistent' },
    'The dam was begun in 1931 and finished in 1936, taking {five years}.': { outcome: 'consistent' },
    'In 1995, {40 years} after it opened in 1955, the mill shut.': { outcome: 'consistent' },
    'The fair, which runs from 3 to 9 July, lasts {seven days}.': { outcome: 'consistent' },
    // Over the turn of the year, and with the year told of one date only.
    'The strike began on 20 December and ended on 5 January, {16 days} later.': {
      outcome: 'consistent',
      recomputed: 16,
    },
    'The fair lasted {17 days}, from 20 December to 5 January.': { outcome: 'consistent', recomputed: 16 },
    'The strike began on 1 March and ended on 15 March 2024, {14 days} later.': { outcome: 'consistent' },
    'The strike began on 1 March 2020 and ended on 15 March, {14 days} later.': { outcome: 'consistent' },
    'The strike began on 20 December 2019 and ended on 5 March, {76 days} later.': {
      outcome: 'consistent',
    },
  });
});

describe('a length that cannot follow', () => {
  runRows('span', {
    'The course ran for {twelve years}, from 2015 to 2022.': {
      outcome: 'inconsistent',
      recomputed: 7,
      fixes: ['seven years', '2010', '2027'],
    },
    'The {12-year} course ran from 2015 to 2022.': {
      outcome: 'inconsistent',
      fixes: ['7-year', '2010', '2027'],
    },
    'He led the choir for {43 years} (1715–1774).': { outcome: 'inconsistent' },
    'Between 1980 and 2000, a period of {30 years}, the town grew.': {
      outcome: 'inconsistent',
      recomputed: 20,
    },
    'She led the union from 1980 to 2000, a {30-year} stretch.': { outcome: 'inconsistent' },
    'She led the union from 1980 until 2000, a total of {30 years}.': { outcome: 'inconsistent' },
    'The drought of 1980–2000 lasted {30 years}.': { outcome: 'inconsistent' },
    'The {30-year} drought (1980–2000) ended.': { outcome: 'inconsistent' },
    'He was mayor for {10 years} between 1990 and 1995.': { outcome: 'inconsistent' },
    'The show ran from 3 to 20 March, {ten days} in all.': { outcome: 'inconsistent' },
    'The fair lasted {five days}, from 4 to 6 March.': {
      outcome: 'inconsistent',
      fixes: ['two days', 'three days'],
    },
    'The strike lasted {eight months}, from January to May.': { outcome: 'inconsistent' },
    'The hall was shut for {four weeks}, from 3 March to 16 March 2025.': { outcome: 'inconsistent' },
    'It took {20 years}, from 1995 to 2005, to build the lock.': { outcome: 'inconsistent' },
    'In 2018 the town marked the {25th} anniversary of the 1998 flood.': {
      outcome: 'inconsistent',
      fixes: ['20th', '1993', '2023'],
    },
    'Founded in 1998, the club kept its {25th} anniversary in 2018.': { outcome: 'inconsistent' },
    'The club kept its {25th} anniversary in 2018, having been founded in 1998.': { outcome: 'inconsistent' },
    'The school reopened in 2012, {fifteen years} after the 1999 quake.': { outcome: 'inconsistent' },
    'The fair, which runs from 3 to 9 July, lasts {nine days}.': { outcome: 'inconsistent' },
    'The inn, opened in 1985, closed in 2010 after {35 years}.': {
      outcome: 'inconsistent',
      fixes: ['25 years', '1975', '2020'],
    },
    'She spent {20 years} in exile, from 1988 to 1998.': { outcome: 'inconsistent' },
    'The strike began on 1 March and ended on 15 March, {30 days} later.': { outcome: 'inconsistent' },
    'The strike began on 20 December and ended on 5 January, {30 days} later.': {
      outcome: 'inconsistent',
      recomputed: 16,
    },
    'The strike began on 1 March 2020 and ended on 15 March, {24 days} later.': {
      outcome: 'inconsistent',
      recomputed: 14,
    },
    'The probe left in 2004 and arrived in 2014, {20 years} later.': { outcome: 'inconsistent' },
    'In 1995, {30 years} after it opened in 1955, the mill shut.': { outcome: 'inconsistent' },
    'The show is open from May 1 to May 31 - {21 days} in all.': { outcome: 'inconsistent' },
    'The dam was begun in 1931 and finished in 1936, taking {eight years}.': { outcome: 'inconsistent' },
    'It took {eight years} to build the dam, from 1931 to 1936.': { outcome: 'inconsistent' },
    'Their {40-year} marriage, which began in 1990, ended in 2010.': { outcome: 'inconsistent' },
    'Her reign of {15 years} lasted from 1980 to 2005.': { outcome: 'inconsistent' },
    'After {25 years}, from 1990 to 2005, he stepped down.': { outcome: 'inconsistent' },
    'The drought went on from 2015 to 2018: {five years} without rain.': { outcome: 'inconsistent' },
    'The school closed in 1999. It reopened {fifteen years} later, in 2012.': { outcome: 'inconsistent' },
  });
});

describe('a time told of the day of publication', () => {
  runRows(
    'span',
    {
      'It was the first title in {32 years}, since 1993.': { outcome: 'consistent', recomputed: 32 },
      'It was the first title in {33 years}, since 1993.': {
        outcome: 'inconsistent',
        diagnosis: 'off-by-one',
      },
      'The town marks the {25th} anniversary of the 2000 flood.': { outcome: 'consistent' },
      'The town marked the {26th} anniversary of the 2000 flood this year.': { outcome: 'inconsistent' },
      'The town marked the 20th anniversary of the 2000 flood.': [],
      'It was the first title in 20 years, since 1993.': [],
      'Over the past ten years, since 1993, it has won.': [],
    },
    { publishedOn: '2025-05-01' },
  );
});

describe('it is silent', () => {
  runRows('span', Object.fromEntries(span.silentOn.map((sentence) => [sentence, [] as const])));
  runRows('span', {
    'After 12 years in prison, he taught from 2016 to 2023.': [],
    'From 2016 to 2023, three years were lost.': [],
    'From 2016 to 2023, twelve years after the crash, the mill stood empty.': [],
    'From 1990 to 2010, wars lasted 3 years.': [],
    'The firm lost money in three years from 2016 to 2023.': [],
    'The plan covers five fiscal years, from 2016 to 2023.': [],
    'He spent two decades, from 1990 to 2003, abroad.': [],
    'The 50th anniversary edition of the 1960 atlas came out in 2012.': [],
    'He was given a 15-year sentence (1990–2000).': [],
    'He spent two years in York between 1990 and 2000.': [],
    'The club has won ten times in the past 20 years, from 1990 to 2003 with a new team.': [],
    'Nearly twelve years, from 2016 to 2023, were lost.': [],
    'She worked two years at the mill and taught from 2016 to 2023.': [],
    'The 25-year loan was sold from 2016 to 2023.': [],
    'The course will run for twelve years, from 2026 to 2033.': [],
    '"It ran for twelve years, from 2016 to 2023," she said.': [],
    'The team played five seasons, from 2016 to 2023, three years of them abroad.': [],
    'The 20th anniversary of the 1998 flood drew crowds.': [],
    'It was the first title in 20 years, since 1993.': [],
    'The first three years, from 2016 to 2023, were hard.': [],
    'The 10th edition of the 1998 atlas came out in 2001.': [],
    'Two years of talks, held before the war of 1990–2010, failed.': [],
    'The house was built in 1998 and sold three years later to a man born in 1950.': [],
    'If the course ran for twelve years, from 2016 to 2023, it was long.': [],
    'It closed for some twelve years or so, from 2016 to 2023.': [],
    'In 2024, two years after the vote, the 1999 pact ended.': [],
    'He joined in 1990 and left in 2010, five years later than planned.': [],
    'The inn opened in 1985 and closed in 2010 after 12 years of losses.': [],
    'The inn opened in 1985 and closed its bar in 2010 after three years.': [],
    'The inn opened in 1985 and closed in 2010 after 26 years.': [],
    'The inn opened in 1985, burned in 1990 and closed in 2010 after 12 years.': [],
    'He began to paint in 1985 and sold his first work in 2010, 12 years later.': [],
    'Their 40-year lease, which began in 1990, was sold in 2010.': [],
    'He spent two years of a long life, from 1990 to 2010, abroad.': [],
    'After 12 years of war, from 1990 to 2005, he stepped down.': [],
    'The town fell from 2015 to 2018: five years on, it is free.': [],
  });
});

/** The reader of figures knows no ordinal of a bare ten in words; it needs a row in its table. */
test.fails('In 2018 the town marked the fiftieth anniversary of the 1958 flood.', () => {
  const { checks } = check('In 2018 the town marked the fiftieth anniversary of the 1958 flood.');
  expect(checks.map(({ kind }) => kind)).toEqual(['span']);
});
