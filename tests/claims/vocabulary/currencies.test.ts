/** Holds the table of currencies to its promises: no name means two things unless it is listed as shared. */
import { describe, expect, it } from 'vitest';
import {
  currencies,
  riskyCodes,
  riskyWords,
  type SharedName,
  sharedSigns,
  sharedWords,
} from '../../../claims/vocabulary/currencies.ts';
import { yearlyRates } from '../../../claims/vocabulary/yearly-rates.ts';

const shared: readonly SharedName[] = [...sharedSigns, ...sharedWords];
const codes = currencies.map((row) => row.code);
const allWords = [...currencies.flatMap((row) => row.words), ...sharedWords.map((name) => name.written)];
const allSigns = [...currencies.flatMap((row) => row.signs), ...sharedSigns.map((name) => name.written)];

/** The entries that occur more than once. */
function repeated(entries: readonly string[]): readonly string[] {
  return entries.filter((entry, at) => entries.indexOf(entry) !== at);
}

/** The codes that a written name may mean, as the table says it: rows first, then the shared names. */
function meanings(written: string): readonly string[] {
  const own = currencies.filter((row) => row.words.includes(written) || row.signs.includes(written));
  const common = shared.filter((name) => name.written === written).flatMap((name) => name.choices);
  return [...own.map((row) => row.code), ...common];
}

describe('the table of currencies', () => {
  it('gives each code once, in three capitals', () => {
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(repeated(codes)).toEqual([]);
  });

  it('gives no word or sign to two rows, nor to a row and a shared name', () => {
    expect(repeated(allWords)).toEqual([]);
    expect(repeated(allSigns)).toEqual([]);
  });

  it('shares a name among two or more known currencies, each once', () => {
    const wrong = shared.filter(
      ({ choices }) =>
        choices.length < 2 || repeated(choices).length > 0 || choices.some((code) => !codes.includes(code)),
    );
    expect(wrong).toEqual([]);
  });

  it('writes words in lower case, trimmed, of five words at most', () => {
    const words = [...allWords, ...currencies.flatMap((row) => row.minor?.words ?? [])];
    expect(words.filter((word) => word !== word.toLowerCase().trim().replace(/\s+/g, ' '))).toEqual([]);
    expect(words.filter((word) => word === '' || word.split(' ').length > 5)).toEqual([]);
  });

  it('does not repeat a code as a sign', () => {
    expect(allSigns.filter((sign) => sign === '' || codes.includes(sign))).toEqual([]);
  });

  it('calls risky only words and codes that it knows, each once', () => {
    expect(riskyWords.filter((word) => !allWords.includes(word))).toEqual([]);
    expect(riskyCodes.filter((code) => !codes.includes(code))).toEqual([]);
    expect(repeated(riskyWords)).toEqual([]);
    expect(repeated(riskyCodes)).toEqual([]);
  });

  it('names every currency for which there are yearly rates', () => {
    expect(Object.keys(yearlyRates).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each([
    ['RM', ['MYR']],
    ['malaysian ringgit', ['MYR']],
    ['ringgits', ['MYR']],
    ['RMB', ['CNY']],
    ['yuan', ['CNY']],
    ['US$', ['USD']],
    ['HK$', ['HKD']],
    ['brazilian real', ['BRL']],
    ['reais', ['BRL']],
    ['new taiwan dollars', ['TWD']],
    ['pounds sterling', ['GBP']],
    ['¥', ['JPY', 'CNY']],
    ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ])('reads %s as %j', (written, expected) => {
    expect(meanings(written)).toEqual(expected);
  });

  it.each([
    ['$', 'USD'],
    ['£', 'GBP'],
    ['Rs', 'INR'],
    ['francs', 'CHF'],
    ['won', 'KRW'],
  ])('takes %s for %s where nothing else is said', (written, first) => {
    expect(meanings(written)[0]).toBe(first);
  });

  it.each(['real', 'all', 'top', 'try', 'sum', 'R', 'K', 'Ft', 'KM'])(
    'leaves %s to the language',
    (written) => {
      expect(meanings(written)).toEqual([]);
    },
  );

  it.each([
    ['cents', 'USD', 100],
    ['pence', 'GBP', 100],
    ['sen', 'MYR', 100],
    ['paise', 'INR', 100],
    ['millimes', 'TND', 1000],
  ])('takes %s for the sub-unit of %s, %i to one', (written, code, per) => {
    const first = currencies.find((row) => row.minor?.words.includes(written));
    expect([first?.code, first?.minor?.per]).toEqual([code, per]);
  });
});
