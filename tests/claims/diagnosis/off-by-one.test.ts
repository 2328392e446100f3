/** One too many or too few: ages, stretches of time, anniversaries. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('it is named', () => {
  runRows('age', {
    'Born on 7 May 1951, she died on 6 May 2021 aged {70}.': {
      outcome: 'inconsistent',
      diagnosis: 'off-by-one',
      recomputed: 69,
      fixes: ['69'],
    },
    'Born in 1940, he died in 2001 at the age of {62}.': { outcome: 'inconsistent', diagnosis: 'off-by-one' },
    'Born in 1940, he died in 2001 at the age of {59}.': { outcome: 'inconsistent', diagnosis: 'off-by-one' },
  });
  runRows('span', {
    'The course ran for {nine years}, from 2016 to 2023.': {
      outcome: 'inconsistent',
      diagnosis: 'off-by-one',
    },
    'In 2017, {ten years} after the 2008 crash, it was sold.': {
      outcome: 'inconsistent',
      diagnosis: 'off-by-one',
    },
    'In 2018 the town marked the {21st} anniversary of the 1998 flood.': {
      outcome: 'inconsistent',
      diagnosis: 'off-by-one',
      fixes: ['20th', '1997', '2019'],
    },
  });
});

describe('it is not named', () => {
  runRows('age', {
    'Born on 7 May 1951, she died on 7 May 2021 aged {70}.': { outcome: 'consistent', diagnosis: 'none' },
    'Born in 1940, he died in 2001 at the age of {60}.': { outcome: 'consistent', diagnosis: 'none' },
    'Born in 1940, he died in 2001 at the age of {72}.': { outcome: 'inconsistent', diagnosis: 'none' },
  });
  runRows('span', {
    'The course ran for {eight years}, from 2016 to 2023.': { outcome: 'consistent', diagnosis: 'none' },
    'In 2017, {nine years} after the 2008 crash, it was sold.': { outcome: 'consistent', diagnosis: 'none' },
    'The course ran for {ten years}, from 2016 to 2023.': { outcome: 'inconsistent', diagnosis: 'none' },
  });
});
