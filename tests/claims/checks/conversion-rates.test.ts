/** Rates that an article prints or that are handed in: which of them a conversion is held against, and what that says. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import type { Rate } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('a rate printed in the article', () => {
  runRows('conversion', {
    'The dam cost $2 billion ({14.2 billion yuan}). ($1 = 7.0941 yuan)': {
      outcome: 'consistent',
      operands: ['$2 billion', '7.0941 yuan'],
    },
    'The dam cost $2 billion ({142 billion yuan}). ($1 = 7.0941 yuan)': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      fixes: ['14.2 billion yuan', '$20 billion'],
    },
    'The dam cost $2.00 billion ({14.8 billion yuan}). ($1 = 7.0941 yuan)': { outcome: 'ambiguous' },
    'It owes 300 million euros ({$324 million}); 1 euro = $1.08.': { outcome: 'consistent' },
    'It owes 12 million ringgit ({$2.7 million}). (US$1: RM4.40)': { outcome: 'consistent' },
    'It owes 12 million ringgit ({$53 million}). (US$1: RM4.40)': {
      outcome: 'inconsistent',
      diagnosis: 'inverse-rate',
    },
    'At an exchange rate of 7.2 yuan to the dollar, the $50 million order is worth {360 million yuan}.': {
      outcome: 'consistent',
    },
    'At an exchange rate of 7.2 yuan to the dollar, the $50 million order is worth {36 million yuan}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'With the euro at $1.10, the €50 million grant comes to {$55 million}.': { outcome: 'consistent' },
    'With the euro at $1.10, the €50 million grant comes to {$45.5 million}.': {
      outcome: 'inconsistent',
      diagnosis: 'inverse-rate',
      recomputed: 55_000_000,
    },
    'With sterling at $1.30, its £2bn debt is {$2.6bn}.': { outcome: 'consistent' },
    'When the dollar bought 150 yen, a $40 million mill cost {6 billion yen}.': { outcome: 'consistent' },
    'When the dollar bought 150 yen, a $40 million mill cost {600 million yen}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'USD/CNY stood at 7.25 on Friday. The mill owes $400 million ({2.9 billion yuan}).': {
      outcome: 'consistent',
    },
    'The won traded at 1,350 per dollar. The mill is owed 2.7 trillion won ({$2 billion}).': {
      outcome: 'consistent',
    },
    'The mill put the cost at 88 million ringgit, or {$20 million} at the rate of 4.40 to the dollar.': {
      outcome: 'consistent',
    },
    'In 2007, when the pound was worth $2.00, it borrowed £400 million ({$200 million}).': {
      outcome: 'inconsistent',
      diagnosis: 'inverse-rate',
    },
    'The fine of €80 million ({$92 million}; $1 = 0.87 euros) was paid.': { outcome: 'consistent' },
  });

  test.each([
    'The dam cost $2 billion (14.2 billion yuan). ($1 = 7.0941 yuan)',
    'The fine of 80 million euros ($92 million; $1 = 0.87 euros) was paid.',
    'The rate was $1.25 to the pound, and the fare £40.',
    'One euro is worth $1.10, and 100 yen = $0.68.',
  ])('is itself no conversion: %s', (text) => {
    const stated = check(text).checks.map((one) => text.slice(one.stated.start, one.stated.end));
    expect(stated.filter((slice) => /7\.0941|0\.87|1\.25|1\.10|0\.68|^\$1$/.test(slice))).toEqual([]);
  });

  test.each([
    'A pound of beef costs $4.10. The £30 million farm fetched 40 million dollars (£30 million).',
    'The kiosk takes 50 cents per dollar of sales; its £10 million loss ($13 million) grew.',
    'If the pound falls to $1.10, the mill will owe more than £80 million ($100 million).',
    'The charity adds £1 for every $5 raised; it has £4 million ($5 million).',
    'In 2007 the pound was worth $2. The group owes £400 million ($500 million).',
    'The euro could reach $1.20 next year; the fund holds €40 million ($44 million).',
  ])('is not printed in: %s', (text) => {
    expect(check(text).rates).toEqual([]);
  });

  test('it comes before what the conversions agree on', () => {
    const text =
      'The hall cost £80 million ($64 million) and the pool £40 million ($32 million). (£1 = $1.25)';
    const found = check(text);
    expect(found.checks.map(({ diagnosis }) => diagnosis?.code)).toEqual(['inverse-rate', 'inverse-rate']);
    expect(found.rates.map(({ source, value }) => [source, value])).toEqual([['printed', 1.25]]);
  });

  describe('is held against the conversions', () => {
    const three =
      'The dam cost $2 billion (14.2 billion yuan), the road $300 million (2.13 billion yuan) and the lock $40 million (284 million yuan).';
    runRows('conversion', {
      [`${three} ($1 = {70.941 yuan})`]: {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
        fixes: ['7.0941 yuan'],
      },
      [`${three} ($1 = {6.41 yuan})`]: { outcome: 'ambiguous' },
      'The hall cost £80 million ($100 million) and the pool £40 million ($50 million). ($1 = {£1.25})': {
        outcome: 'inconsistent',
        diagnosis: 'inverse-rate',
      },
    });
  });
});

const rate = (
  value: string,
  from: string,
  kind: Rate['kind'] = 'central-parity',
  pair = 'USD/CNY',
): Rate => ({
  pair,
  value,
  from,
  kind,
  source: 'a test',
});

describe('rates that are handed in', () => {
  const dated = [rate('6.37', '2022-01-04'), rate('7.17', '2025-01-02'), rate('7.20', '2025-04-01')];
  const publishedOn = '2025-04-12';

  runRows(
    'conversion',
    {
      'The dam cost $2 billion ({14.4 billion yuan}).': { outcome: 'consistent', diagnosis: 'none' },
      'The dam cost $2.00 billion ({12.74 billion yuan}).': {
        outcome: 'inconsistent',
        diagnosis: 'stale-rate',
        recomputed: 14_400_000_000,
      },
      'The dam cost $2.00 billion ({13.60 billion yuan}).': { outcome: 'ambiguous', diagnosis: 'none' },
      'The dam cost $2 billion ({144 billion yuan}).': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'In February 2022 it paid $2.00 billion ({12.74 billion yuan}).': { outcome: 'consistent' },
    },
    { rates: dated, publishedOn },
  );

  const sources = (text: string, rates: readonly Rate[]): readonly string[] =>
    check(text, { rates, publishedOn }).rates.map(({ source }) => source);
  const one = 'The dam cost $2 billion (14.4 billion yuan).';
  const two = 'The dam cost $2 billion (14.4 billion yuan) and the lock $30 million (216 million yuan).';
  const house = rate('7.25', '2025-01-01', 'house');

  test.each([
    ['printed before house', `${two} ($1 = 7.1941 yuan)`, [house], ['printed']],
    ['house before what they agree on', two, [house, ...dated], ['house']],
    ['what they agree on before what is published', two, dated, ['consensus']],
    ['what is published where one stands alone', one, dated, ['reference']],
    ['no rate of a later day', one, [rate('7.20', '2026-01-01')], []],
    ['no value that is none', one, [rate('0', '2025-01-01'), rate('1e3', '2025-01-01')], []],
    ['the other way round', one, [rate('0.1389', '2025-04-01', 'close', 'CNY/USD')], ['reference']],
    [
      'crossed through a third',
      one,
      [rate('1.10', '2025-04-01', 'fixing', 'EUR/USD'), rate('7.92', '2025-04-01', 'fixing', 'EUR/CNY')],
      ['reference'],
    ],
  ])('%s', (_, text, rates, wanted) => {
    expect(sources(text, rates)).toEqual(wanted);
  });

  test('conversions that agree with each other and not with the day are told so in a note', () => {
    const text = 'The dam cost $2 billion (12.8 billion yuan) and the lock $30 million (192 million yuan).';
    const { checks } = check(text, { rates: dated, publishedOn });
    expect(checks.map(({ outcome, notes }) => [outcome, notes.map(({ code }) => code)])).toEqual([
      ['consistent', ['other-day']],
      ['consistent', ['other-day']],
    ]);
  });
});
