/** Growth a year, rows of changes and doublings: what is found, what is said of it, and where it stays silent. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { compound } from '../../../claims/checks/compound.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('growth from step to step that agrees', () => {
  runRows('compound', {
    'A deposit of $8,000 left at 4% a year, compounded, for 25 years grows to {$21,327}.': {
      outcome: 'consistent',
    },
    'An investment of £2,000 growing at 6% a year is worth {£3,582} after ten years.': {
      outcome: 'consistent',
    },
    'Some $5,000 invested at 7% a year becomes {$9,836} in ten years.': { outcome: 'consistent' },
    'At 4% interest compounded annually, €1,000 turns into {€1,480} in 10 years.': { outcome: 'consistent' },
    'With 3% annual growth for ten years, output of 500 tonnes reaches {672 tonnes}.': {
      outcome: 'consistent',
    },
    'Prices that climb 4% a year go up by {48%} in ten years.': { outcome: 'consistent' },
    'Inflation of 2% a year for ten years adds up to {22%}.': { outcome: 'consistent' },
    'Wages rose 4% a year for five years, or {22%} in all.': { outcome: 'consistent' },
    'Output fell 5% a year for ten years, or {40%} in all.': { outcome: 'consistent' },
    'Average annual growth of {9%} took exports from $4 billion in 2017 to $6.2 billion in 2022.': {
      outcome: 'consistent',
    },
    'Sales grew by an average of {9%} a year from $4 billion in 2017 to $6.2 billion in 2022.': {
      outcome: 'consistent',
    },
    'Sales rose from $2 billion in 2019 to $3.5 billion in 2024, a compound annual growth rate of {11.8%}.': {
      outcome: 'consistent',
    },
    'Output rose from 400 tonnes to 588 tonnes in five years, an annual growth of {8%}.': {
      outcome: 'consistent',
    },
    'The herd shrank from 4,000 to 2,362 in ten years, a fall of {5.1%} a year.': { outcome: 'consistent' },
    'A loan of $2,000 at 2% a month for 12 months swells to {$2,536}.': { outcome: 'consistent' },
    'A sum of $1,000 at 6% a year compounded monthly for 10 years grows to {$1,819}.': {
      outcome: 'consistent',
    },
    'Raises of 2%, 5% and 4.5%, {11.9%} together, were agreed.': { outcome: 'consistent' },
    'The line raised fares by 10% in 2021 and a further 20% in 2022, {32%} in all.': {
      outcome: 'consistent',
    },
    'Prices fell 20% in 2021 and then another 10% in 2022, a total of {28%}.': { outcome: 'consistent' },
    'The yard doubled three times, from 5 boats to {40}.': { outcome: 'consistent' },
    'The herd doubled every three years, from 100 in 1990 to {800} in 1999.': { outcome: 'consistent' },
    'The price doubled twice, from $300 to {$1,200}.': { outcome: 'consistent' },
    'Cases doubled every day for five days, from 20 to {640}.': { outcome: 'consistent' },
    'The bond pays 5% a year for 20 years on $10,000, which is {$10,000} in interest.': {
      outcome: 'consistent',
    },
    'A loan of $10,000 at 5% simple interest a year for 20 years grows to {$21,000}.': {
      outcome: 'rounding',
      recomputed: 20000,
    },
  });
});

describe('growth from step to step that does not follow', () => {
  runRows('compound', {
    'A deposit of $8,000 left at 4% a year, compounded, for 25 years grows to {$16,000}.': {
      outcome: 'inconsistent',
      diagnosis: 'simple-for-compound',
      recomputed: 21326.69,
    },
    'Some $5,000 invested at 7% a year becomes {$8,500} in ten years.': {
      outcome: 'inconsistent',
      diagnosis: 'simple-for-compound',
      recomputed: 9835.76,
    },
    'Prices that climb 4% a year go up by {40%} in ten years.': {
      outcome: 'inconsistent',
      diagnosis: 'simple-for-compound',
      recomputed: 48.02,
    },
    'Wages rose 6% a year for five years, or {30%} in all.': {
      outcome: 'inconsistent',
      diagnosis: 'simple-for-compound',
      recomputed: 33.82,
    },
    'Sales grew by an average of {11%} a year from $4.00 billion in 2017 to $6.20 billion in 2022.': {
      outcome: 'inconsistent',
      diagnosis: 'simple-for-compound',
      recomputed: 9.16,
    },
    'Sales rose from $2 billion in 2019 to $3.5 billion in 2024, a compound annual growth rate of {21%}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      recomputed: 11.84,
    },
    'The line raised fares by 10% in 2021 and a further 20% in 2022, {30%} in all.': {
      outcome: 'inconsistent',
      diagnosis: 'simple-for-compound',
      recomputed: 32,
    },
    'The yard doubled three times, from 5 boats to {30}.': { outcome: 'inconsistent', recomputed: 40 },
    'The herd doubled every three years, from 100 in 1990 to {600} in 1999.': {
      outcome: 'inconsistent',
      recomputed: 800,
    },
  });
});

describe('growth from step to step stays silent', () => {
  runRows('compound', {
    'Sales grew 12% a year to $3.5 billion, from $2 billion when he joined.': [],
    'If prices rose 3% a year they would be 30% higher in ten years.': [],
    'The fund returned 8% a year over ten years and manages $4 billion, against $3 billion in 2020.': [],
    'Prices rose 3% a year for ten years and wages 30%.': [],
    'Rents rose 4% a year for five years, and 12% of tenants moved.': [],
    'A pension of $10,000 grows 5% a year; in 20 years she will have saved $90,000.': [],
    'Saving $200 a month at 5% a year for 20 years turns $1,000 into $85,000.': [],
    '"Sales grew 20% a year from $2 billion in 2019 to $3.5 billion in 2024," he said.': [],
    'The firm expects growth of 20% a year from $2 billion in 2024 to $3.5 billion in 2029.': [],
    'In real terms spending grew 5% a year from $2 billion in 2019 to $3.5 billion in 2024.': [],
    'The economy grew 3% a year between 2010 and 2020, and debt rose by 80%.': [],
    'Interest of 5% a year on $10,000 is $500.': [],
    'Profit rose to $12 million in 2024 from $10 million in 2023, a yearly rise of 20%.': [],
    'Exports grew 6% a year from 2010 to 2020 and imports rose from $4 billion to $5 billion.': [],
    'Turnout rose 3% in the north, 4% in the south and 5% in all.': [],
    'The poll put the Reds and the Blues at 34% and 11%, 45% together.': [],
    'The fee was doubled twice and now costs $90 for 40 hours.': [],
    'The club doubled its takings three times a week with 40 players and 300 fans.': [],
    'Prices rose 3% in May, 4% in June and 3.5% in July.': [],
    'Sales rose 3% in France, 4% in Spain and 12% in total.': [],
    '"It doubled three times, from 5 boats to 30," she said.': [],
    'Growth of 7% a year for ten years, and 2% of sales.': [],
  });
});

test.each(compound.silentOn)('raises no alarm on: %s', (sentence) => {
  expect(check(sentence).checks.filter(({ outcome }) => outcome === 'inconsistent')).toEqual([]);
});

describe('what is invested compounds', () => {
  runRows('compound', {
    '$10,000 invested at 7 percent grows to {$19,672} in ten years.': { outcome: 'consistent' },
    '$10,000 invested at 7 percent grows to {$17,000} in ten years.': {
      outcome: 'inconsistent',
      diagnosis: 'simple-for-compound',
    },
    'It invested $10,000 and owns 7 percent, and $19,672 in ten years is its aim.': [],
  });
});
