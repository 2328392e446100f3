/** Points: the difference of two percentages, and points that are called per cent. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('points are recomputed', () => {
  runRows('points', {
    'The bank raised its rate by {25 basis points} to 4.75% from 4.50%.': {
      outcome: 'consistent',
      recomputed: 25,
    },
    'The bank cut its rate by {50 basis points} to 4.25% from 4.50%.': { outcome: 'inconsistent' },
    'Turnout fell by {2.3 percentage points} to 61.2%, from 63.5% in 2017.': {
      outcome: 'consistent',
      operands: ['61.2%', '63.5%'],
    },
    'The share of renters rose from 31% to 36%, up {5 percentage points}.': { outcome: 'consistent' },
    'Its margin was 12.4%, up {140 basis points} from 11%.': { outcome: 'consistent', recomputed: 140 },
    'Its margin rose {0.4 percentage points} to 12.4% from 11%.': { outcome: 'inconsistent' },
  });
});

describe('points that are called per cent are named', () => {
  runRows('points', {
    'Support for the mayor slid {6 percent}, from 41 percent in May to 35 percent.': {
      outcome: 'inconsistent',
      diagnosis: 'percent-for-points',
      fixes: ['6 percentage points'],
    },
    'Turnout dropped from 70.2% to 64.1%, a fall of {6.1%}.': {
      outcome: 'inconsistent',
      diagnosis: 'percent-for-points',
    },
    'Unemployment rose by {1%} to 6%, from 5% a year earlier.': {
      outcome: 'inconsistent',
      diagnosis: 'percent-for-points',
      fixes: ['1 percentage point'],
    },
  });
});

describe('points stay silent', () => {
  runRows('points', {
    'Inflation was 3.1% in May, and prices rose 0.4% in the month.': [],
    'The tax went up by two points in 2019, and 40% of it is spent on roads.': [],
    'Support rose 10% from 30% to 33%.': [],
    'Sales rose 5% in May, after 4% in April and 9% in March.': [],
    'The index lost 40 points, or 2%, to 1,960.': [],
    'The bank may raise its rate by 50 basis points to 4.75% from 4.50%.': [],
    'Some 12% of men and 18% of women smoke, 3 points fewer than in 2010.': [],
    'Growth slowed to 2% from 3%, while costs rose 1%.': [],
    'The yield on the bond rose 5 basis points to 3.2%.': [],
  });
});

describe('points behind a level that moved', () => {
  runRows('points', {
    'Our tax rate of 19.4% improved {330 basis points} from our rate of 22.7% in 2020.': {
      outcome: 'consistent',
    },
    'Our tax rate of 19.4% improved {33 basis points} from our rate of 22.7% in 2020.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'Its share of 31% grew, and the price rose by 2 percentage points.': [],
    'Turnout of 61% fell short of the 65% of 2018, while support rose 3 points.': [],
  });
});

describe('points that are called nothing else are of percentage beside two percentages', () => {
  runRows('points', {
    'Its share of the vote went from 12.4% to 17.9%, a gain of {5.5} points.': { outcome: 'consistent' },
    'Its share of the vote went from 12.4% to 17.9%, a gain of {7.5} points.': { outcome: 'inconsistent' },
    'Turnout, which had been 71 per cent, slid {nine} points to 62 per cent.': { outcome: 'consistent' },
    'She rose by 31 points on shooting of 61%, up from 40%.': [],
    'The index rose 40 points, with shares up 3% and bonds up 1%.': [],
    'Inflation, at 3.3%, was 0.4 point lower than he expected, and is 3.1% now.': [],
  });
});

describe('points below a level that is named', () => {
  runRows('points', {
    'The savings rate, at 4.6%, is {1.4 percentage points} below its 2019 level of 6.0%.': {
      outcome: 'consistent',
    },
    'The savings rate, at 4.6%, is {2.4 percentage points} below its 2019 level of 6.0%.': {
      outcome: 'inconsistent',
    },
    'The savings rate, at 4.6%, is 1.4 percentage points below its long average.': [],
    'Inflation, at 2.6%, is {0.6 percentage points} above the target of 2%.': { outcome: 'consistent' },
  });
});
