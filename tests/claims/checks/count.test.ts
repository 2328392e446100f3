/** Numbers of things and the lists that name them. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { count } from '../../../claims/checks/count.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('a list that has as many items as it says', () => {
  runRows('count', {
    'The plan rests on {three} pillars: trade, energy and farming.': {
      outcome: 'consistent',
      operands: ['trade', 'energy', 'farming'],
    },
    '{Three} firms (Alcoa, Rio and Vale) bid.': { outcome: 'consistent' },
    '{Two} ministries — health and defence — were merged.': { outcome: 'consistent' },
    'Its {four} founders, Ann Lee, Bo Dahl, Cy Young and Di Moss, met at school.': { outcome: 'consistent' },
    'The {two} men, Ian Low and Al Roe, and a woman were held.': { outcome: 'consistent' },
    'There are {three} options: stay, leave or wait.': { outcome: 'consistent' },
    'The book covers {three} areas: research and development, sales and marketing, and law.': {
      outcome: 'consistent',
    },
    'The {two} bidders – Marks and Spencer and Procter and Gamble – withdrew.': {
      outcome: 'consistent',
      operands: ['Marks and Spencer', 'Procter and Gamble'],
    },
    'The tour calls at {three} towns: Bonn, Germany; Lyon, France; and Bath, England.': {
      outcome: 'consistent',
    },
  });
});

describe('a list that has more or fewer', () => {
  runRows('count', {
    'The plan rests on {four} pillars: trade, energy and farming.': {
      outcome: 'inconsistent',
      diagnosis: 'off-by-one',
      recomputed: 3,
      fixes: ['three'],
    },
    '{Six} nations – Chad, Mali, Niger, Togo and Benin – signed.': {
      outcome: 'inconsistent',
      fixes: ['Five'],
    },
    'The company’s {four} divisions are mining, shipping and steel.': { outcome: 'inconsistent' },
    'Her {five} languages are French, German, Thai and Malay.': { outcome: 'inconsistent' },
    'The {four} finalists are Anna Berg, Ida Holm and Eva Lind.': { outcome: 'inconsistent' },
    'She toured {three} cities, namely Lima, Quito, Cali and Caracas.': { outcome: 'inconsistent' },
    'He lists {4} reasons: the weather, the cost and the noise.': { outcome: 'inconsistent', fixes: ['3'] },
    'The mayor set {six} aims for the year: cleaner air, safer streets, better schools and lower taxes.': {
      outcome: 'inconsistent',
      diagnosis: 'none',
    },
    'Its {three} founders, Ann Lee, Bo Dahl, Cy Young and Di Moss, met at school.': {
      outcome: 'inconsistent',
    },
    'Bids came from {four} firms, Acme, Zeta and Orbis.': { outcome: 'inconsistent', fixes: ['three'] },
    '{Two} countries -- Peru, Chile and Bolivia -- objected.': { outcome: 'inconsistent' },
  });
});

describe('a count stays silent', () => {
  runRows('count', {
    'The book covers four areas: research and development, sales and marketing, and law.': [],
    'Three cities bid: Paris, France, Rome, Italy, and Bonn, Germany.': [],
    'Two men were named: Ian Low, the mayor, and Al Roe, a clerk.': [],
    'She plays in four teams: under Smith, Jones and Low.': [],
    'The book has four parts, the last of them new: its end is weak.': [],
    'He speaks five languages: French, German, and three more.': [],
    'At least four firms bid: Alcoa, Rio and Vale.': [],
    'One of four bidders – Alcoa, Rio and Vale are the others – withdrew.': [],
    'Police held four men: one in Leeds and two in York.': [],
    'The three sisters were tired and hungry.': [],
    'The four walls are high, white and bare.': [],
    'The 12 members: Chad, Mali and Niger.': [],
    '"We have four aims: air, water and light," the mayor told the town.': [],
    'Four firms, such as Alcoa, Rio and Vale, bid.': [],
    'They met in four towns: as well as Lima, Quito and Cali.': [],
    'Four clubs joined: the Baltic leagues, Leeds and York.': [],
    'The vote came at two: nobody spoke and the hall fell silent.': [],
    'Bids came from four firms, Acme among them.': [],
    'He toured three cities, Rome, Bath and then home.': [],
    'The four sponsors, Marks and Spencer, Ford and Bell, withdrew.': [],
    'He has four sons, Ann and Tom said.': [],
    'She lived in three towns, Leeds, York and, in the end, Hull.': [],
    'In the four towns: fear, hunger and cold.': [],
  });

  test.each(count.silentOn)('raises no alarm on: %s', (sentence) => {
    expect(check(sentence).checks.filter(({ kind }) => kind === 'count')).toEqual([]);
  });
});
