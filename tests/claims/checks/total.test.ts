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
    'Backing stood at 55 percent, opposition at 38 percent, with {9 percent} undecided.': {
      outcome: 'inconsistent',
    },
    'The bronze is 60% copper, 25% zinc and {18%} tin.': { outcome: 'inconsistent' },
    'The bronze is 60% copper, 25% zinc and {15%} tin.': { outcome: 'consistent' },
    'Yes won 53% of the vote and No {49%}.': { outcome: 'inconsistent' },
    'The plant draws 45% of its power from gas, 30% from wind and the remaining {35%} from coal.': {
      outcome: 'inconsistent',
    },
    'The fund is split 60% for wages, 25% for rent and {20%} for paper.': { outcome: 'inconsistent' },
    'The mill is owned 51% by the state and {59%} by its founders.': { outcome: 'inconsistent' },
    'The mill is owned 51% by the state and {49%} by its founders.': { outcome: 'consistent' },
    'Forty percent chose tea, 38 percent coffee and {25 percent} water.': { outcome: 'inconsistent' },
    'It found 47 per cent for Leave, 45 per cent for Remain and {11 per cent} don’t knows.': {
      outcome: 'inconsistent',
    },
    'Men are 54% of the staff and women {56%}.': { outcome: 'inconsistent' },
    'The motion had 62% for it and {48%} against it.': { outcome: 'inconsistent' },
  });
});

describe('shares stay silent', () => {
  runRows('total', {
    'The party won 31% (+10%) and the other 25% (-4%).': [],
    'Coal and oil gave 59% of the power. The sun gave 24%, wind 12% and waste the other 5%.': [],
    'Pubs took 58% of that and shops 33%, with exports accounting for the remaining 9%.': [],
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
    'The town is 60% Catholic, 25% Protestant and 10% Jewish.': [],
    'Backing stood at 55 percent and opposition at 38 percent.': [],
    'Women are 81% literate and men 92%.': [],
    'The tax is 60% on spirits, 45% on wine and 25% on beer.': [],
    'Marks were 60% in maths, 55% in French and 70% in art.': [],
    'It is 60% cheaper, 45% lighter and 25% faster.': [],
    'It is 60% complete, 45% paid and 25% let.': [],
    'Some 80% chose the north route, 70% stopped for lunch and 20% turned back.': [],
    'Prices are up 60% from May, 45% from June and 25% from July.': [],
    'Asked to name up to two, 58% picked rent, 51% crime and 44% schools.': [],
    'Some 58% picked rent, 51% crime and 44% schools. Readers could give several answers.': [],
    'No 53% mark was reached, and yes, 49% is low.': [],
    'The bonds yield 60% by May, 45% by June and 25% by July.': [],
  });

  test.each(total.silentOn)('raises no alarm on: %s', (sentence) => {
    expect(check(sentence).checks.filter(({ kind }) => kind === 'total')).toEqual([]);
  });
});
