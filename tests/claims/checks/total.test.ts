/** Shares that should make 100 per cent. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { total } from '../../../claims/checks/total.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('shares of a whole', () => {
  runRows('total', {
    'Members split 48% for, 43% against and {9%} undecided.': { outcome: 'consistent', recomputed: 100 },
    'Members split 48% for, 44% against and {9%} undecided.': { outcome: 'rounding', recomputed: 101 },
    'Members split 58% for, 43% against and {9%} undecided.': {
      outcome: 'inconsistent',
      recomputed: 110,
      fixes: ['48%', '33%'],
    },
    'In the poll 58 percent backed the dam, 31 percent opposed it and {14 percent} were unsure.': {
      outcome: 'inconsistent',
      recomputed: 103,
    },
    'The cloth is made up of 60% wool, 25% silk and {25%} linen.': { outcome: 'inconsistent' },
    'Wind gave 61%, the sun 22% and other sources the remaining {17%}.': { outcome: 'consistent' },
    'Wind gave 61%, the sun 22% and others {27%}.': { outcome: 'inconsistent' },
    'Some 47% of it goes to Peru, 38% to Chile and the rest, {25%}, to Cuba.': { outcome: 'inconsistent' },
    'Of those asked, 57% were women and {43%} men.': { outcome: 'consistent' },
    'Of those asked, 57% were women and {53%} men.': { outcome: 'inconsistent' },
    'Asked about the plan, 52% backed it, 41% were against it and {9%} had no opinion.': {
      outcome: 'inconsistent',
    },
    'The motion had 62% for it and {48%} against it.': { outcome: 'inconsistent' },
  });
});

describe('shares stay silent', () => {
  runRows('total', {
    'Sales rose 52% in Spain, 41% in Peru and 9% in Chile.': [],
    'Tea was named by 52%, coffee by 61% and water by 9%.': [],
    'Some 52% of men and 58% of women voted for it.': [],
    'Turnout was 52% in the north, 41% in the south and 9% abroad.': [],
    'Of the total, 52% went to Spain, 41% to Peru and the rest to Chile.': [],
    'Literacy is 81% for men and 62% for women.': [],
    'Unemployment is 5% among men and 7% among women.': [],
    'Support rose to 52% for, 41% against and 12% undecided.': [],
    'Readers could give several answers: 52% were for, 41% against and 19% unsure.': [],
    '"It was 52% for, 41% against and 19% undecided, as I recall," the clerk said.': [],
    'The dam had 52% for it and 41% against it.': [],
    'Rates are 5%, 7% and 9%.': [],
  });

  test.each(total.silentOn)('raises no alarm on: %s', (sentence) => {
    expect(check(sentence).checks.filter(({ kind }) => kind === 'total')).toEqual([]);
  });
});
