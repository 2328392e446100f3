/** Amounts for a time and what they come to: what is found, what is said of it, and where it stays silent. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { rate } from '../../../claims/checks/rate.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('an amount for a time that agrees', () => {
  runRows('rate', {
    'It brewed 1.4 million a day, {126 million} over the 90 days.': { outcome: 'consistent' },
    'It sold 640,000 tins a day, or {58 million} in the quarter.': { outcome: 'consistent' },
    'It sold 58 million tins in the quarter, more than {630,000} a day.': { outcome: 'consistent' },
    'The mill grinds 250 kilos a minute, or {15,000 kilos an hour}.': { outcome: 'consistent' },
    'Cooks earn $14 an hour for a 35-hour week, {$490}.': { outcome: 'consistent' },
    'A 40-hour week at $12 an hour comes to {$480}.': { outcome: 'consistent' },
    'At 50 mph it takes {four hours} to cover 200 miles.': { outcome: 'consistent' },
    'Her rent is $2,500 a month, {$30,000} a year.': { outcome: 'consistent' },
    'He earns £26,000 a year, or {£500} a week.': { outcome: 'consistent' },
    'The herd fell 300 a week for 12 weeks, {3,600} in all.': { outcome: 'consistent' },
    'The train covered the 540 km in three hours, an average of {180 km/h}.': { outcome: 'consistent' },
    'The well yields 20,000 barrels a day, or {7.3 million barrels a year}.': { outcome: 'consistent' },
    'The clinic sees 120 patients a day, {840} a week.': { outcome: 'consistent' },
    'They paid $400 a week for 10 weeks, a total of {$4,000}.': { outcome: 'consistent' },
    'It costs the city $2 million a day, or {$730 million} a year.': { outcome: 'consistent' },
    'The fee is $25 a month for two years, {$600} in all.': { outcome: 'consistent' },
    'She read 50 pages a day for 12 days, {600} pages in all.': { outcome: 'consistent' },
    'The dam releases 500 cubic metres a second, {1.8 million cubic metres an hour}.': {
      outcome: 'consistent',
    },
    'Drinking two litres a day adds up to {730 litres a year}.': { outcome: 'consistent' },
    'Some 3,500 calls a week works out at {500} a day.': { outcome: 'consistent' },
    'He smoked 20 a day for 40 years, some {292,000} cigarettes.': { outcome: 'consistent' },
    'The museum drew 1.46 million visitors last year, or {4,000} a day.': { outcome: 'consistent' },
    'The museum drew 1.46 million visitors in 2023, or {4,000} a day.': { outcome: 'consistent' },
    'It paid $600,000 over 12 months, {$50,000} a month.': { outcome: 'consistent' },
    'At a cost of $1.5 million a month, the 18-month programme will cost {$27 million}.': {
      outcome: 'consistent',
    },
  });
});

describe('an amount for a time that does not follow', () => {
  runRows('rate', {
    'It sold 640,000 tins a day, or {5.8 million} in the quarter.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 58400000,
    },
    'The mill grinds 250 kilos a minute, or {1,500 kilos an hour}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 15000,
    },
    'A 40-hour week at $12 an hour comes to {$840}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      recomputed: 480,
    },
    'At 50 mph it takes {three hours} to cover 200 miles.': { outcome: 'inconsistent', recomputed: 4 },
    'Her rent is $2,500 a month, or {$27,000} a year.': { outcome: 'inconsistent', recomputed: 30000 },
    'He earns £26,000 a year, or {£50} a week.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 500,
    },
    'The train covered the 540 km in three hours, an average of {108 km/h}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      recomputed: 180,
    },
    'The well yields 20,000 barrels a day, or {73 million barrels a year}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 7300000,
    },
    'They paid $400 a week for 10 weeks, a total of {$40,000}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      recomputed: 4000,
    },
  });
});

describe('an amount for a time stays silent', () => {
  runRows('rate', {
    'Bikes cost $12 a day or $60 a week.': [],
    'It has made a millionaire every two days and raised £50 billion, or £30 million a week.': [],
    'The tap ran at 20 litres a minute; two minutes later the tank held 900 litres.': [],
    'He earns $3,000 a month, and after 3 years had saved $20,000.': [],
    'She works 40 hours a week and has a budget of $480 a month.': [],
    'Output of 4 million barrels a day is set to reach 5 million barrels a day in two years.': [],
    'Rents rose from $1,000 a month to $14,000 a year.': [],
    'The job pays $15 an hour, or $450 a week.': [],
    'It makes 300 cars a day and 40,000 vans a year.': [],
    'He was fined $500 a day for 20 days and paid $2,000.': [],
    'The hotel charges $120 a night, $700 a week.': [],
    'Growth of 3% a year over 10 years added $4 billion.': [],
    'The river rose 20 cm an hour for six hours, 15 cm more than in 2010.': [],
    'The shop sells 40 loaves a day, 12 of them rye, and 600 cakes a month.': [],
    'It burns 12 litres an hour, compared with 20 litres a day for the old one.': [],
    'A pass is $5 a day, $20 a week and $60 a month.': [],
    'The plant makes 200 tonnes a day; last year it made 50,000 tonnes.': [],
    '"We lose $2 million a day, or $70 million a year," he said.': [],
    'It flies at 900 km/h and has a range of 5,000 km after four hours on the ground.': [],
    'She earned $20 an hour in 2010 and $52,000 a year in 2020.': [],
    'They march 20 miles a day and in 10 days had crossed two rivers, 50 miles apart.': [],
    'The firm loses $4 million a month, up from $36 million a year in 2019.': [],
  });
});

test.each(rate.silentOn)('raises no alarm on: %s', (sentence) => {
  expect(check(sentence).checks.filter(({ outcome }) => outcome === 'inconsistent')).toEqual([]);
});

describe('an amount for a time that opens the sentence', () => {
  runRows('rate', {
    'At $1,500 a month, the flat costs {$18,000} a year.': { outcome: 'consistent' },
    'At $1,500 a month, the rent comes to {$16,000} a year.': { outcome: 'inconsistent' },
    'At $1,500 a month, the flat costs $16,000 a year.': [],
    'At £40 a month, the pass costs £400 a year.': [],
    'At $1,500 a month, the flat is dearer than the house that costs $16,000 a year.': [],
  });
});

describe('an amount of something for a time', () => {
  runRows('rate', {
    'The plant burns 2,400 tonnes of wood a day, the equivalent of {100 tonnes an hour}.': {
      outcome: 'consistent',
    },
    'The plant burns 2,400 tonnes of wood a day, the equivalent of {30 tonnes an hour}.': {
      outcome: 'inconsistent',
    },
    'The plant holds 2,400 tonnes of wood and burns 340 tonnes an hour.': [],
    'It moved 2,400 tonnes of a new kind, or 100 tonnes an hour.': [],
  });
});
