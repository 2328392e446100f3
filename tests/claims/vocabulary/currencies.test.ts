/** Holds the table of currencies to its promises: no name means two things unless it is listed as shared. */
import { describe, expect, it } from 'vitest';
import {
  currencies,
  letterSigns,
  riskyCodes,
  riskyWords,
  type SharedName,
  sharedSigns,
  sharedWords,
  touchingSigns,
} from '../../../claims/vocabulary/currencies.ts';
import { yearlyRates } from '../../../claims/vocabulary/yearly-rates.ts';

const shared: readonly SharedName[] = [...sharedSigns, ...sharedWords];
const codes = currencies.map((row) => row.code);
const allWords = [...currencies.flatMap((row) => row.words), ...sharedWords.map((name) => name.written)];
const allMinorSigns = [...new Set(currencies.flatMap((row) => row.minor?.signs ?? []))];
const allSigns = [...currencies.flatMap((row) => row.signs), ...sharedSigns.map((name) => name.written)];

/** The national currencies in use by ISO 4217, with what several countries share, and no funds, metals or tests. */
const inUse = `
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC
  CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR
  ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
  MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
  SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XDR
  XOF XPF YER ZAR ZMW ZWG`;

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

  it('has a row for each currency in use', () => {
    expect(
      inUse
        .trim()
        .split(/\s+/)
        .filter((code) => !codes.includes(code)),
    ).toEqual([]);
  });

  it('shares the words that are meant to be shared, and no other', () => {
    const written = sharedWords.map((name) => name.written).sort();
    expect(written.join(', ')).toMatchInlineSnapshot(
      `"cfa franc, cfa francs, colon, colones, colón, crown, crowns, dinar, dinars, dirham, dirhams, dollar, dollars, escudo, escudos, florin, florins, franc, francs, guilder, guilders, korun, koruna, korunas, koruny, krona, krone, kroner, kwacha, kwachas, lei, leone, leones, leu, lira, liras, manat, manats, mark, marks, peso, pesos, pound, pounds, rial, rials, riyal, riyals, rouble, roubles, ruble, rubles, rupee, rupees, shilling, shillings, som, soms, won"`,
    );
  });

  it('names a sub-unit once in its row', () => {
    const wrong = currencies.filter(
      (row) => repeated([...(row.minor?.words ?? []), ...(row.minor?.signs ?? [])]).length > 0,
    );
    expect(wrong).toEqual([]);
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

  it('leaves no mark of a row on a name', () => {
    const names = [
      ...allWords,
      ...allSigns,
      ...codes,
      ...currencies.flatMap((row) => row.minor?.words ?? []),
    ];
    expect([...names, ...allMinorSigns].filter((name) => /[?!|_(),]|^ | $/.test(name))).toEqual([]);
  });

  it('does not repeat a code as a sign', () => {
    expect(allSigns.filter((sign) => sign === '' || codes.includes(sign))).toEqual([]);
  });

  it('calls risky only words and codes that it knows, each once', () => {
    expect(riskyWords.filter((word) => !allWords.includes(word))).toEqual([]);
    expect(riskyCodes.filter((code) => !codes.includes(code))).toEqual([]);
    expect(touchingSigns.filter((sign) => !allSigns.includes(sign))).toEqual([]);
    expect(repeated(riskyWords)).toEqual([]);
    expect(repeated(touchingSigns)).toEqual([]);
    expect(repeated(riskyCodes)).toEqual([]);
  });

  it('names every currency for which there are yearly rates', () => {
    expect(Object.keys(yearlyRates).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each([
    ['RM', ['MYR']],
    ['malaysian dollars', ['MYR']],
    ['greenback', ['USD']],
    ['lev', ['BGN']],
    ['levs', ['BGN']],
    ['new shekels', ['ILS']],
    ['uzbek so’m', ['UZS']],
    ["tongan pa'anga", ['TOP']],
    ['pa’angas', ['TOP']],
    ['special drawing rights', ['XDR']],
    ['SDR', ['XDR']],
    ['SR', ['SAR']],
    ['F CFA', ['XOF', 'XAF']],
    ['￥', ['JPY', 'CNY']],
    ['som', ['KGS', 'UZS']],
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
    ['francs', 'CHF'],
    ['won', 'KRW'],
    ['crowns', 'CZK'],
    ['rials', 'IRR'],
    ['riyals', 'SAR'],
    ['marks', 'DEM'],
    ['guilders', 'NLG'],
    ['escudos', 'PTE'],
    ['pesos', 'MXN'],
    ['₨', 'PKR'],
    ['Rs', 'INR'],
    ['Br', 'ETB'],
  ])('takes %s for %s where nothing else is said', (written, first) => {
    expect(meanings(written)[0]).toBe(first);
  });

  it.each(['dollar', 'dollars', 'us dollars', 'new zealand dollars', 'pound', 'pounds', 'egyptian pounds'])(
    'knows %s',
    (written) => {
      expect(meanings(written)).not.toEqual([]);
    },
  );

  it.each(['SR', 'QR', 'LE', 'MK', 'DM', 'TL', 'Br', 'Sh', 'Dh', 'Bs', 'KD', 'BD', 'JD', 'FF'])(
    'takes %s for money only where it touches the numeral',
    (sign) => {
      expect(touchingSigns).toContain(sign);
    },
  );

  it.each(['US$', 'RM', 'RMB', 'Rs', 'kr', 'Rp', 'NIS', 'Tk'])(
    'lets %s stand apart from the numeral',
    (sign) => {
      expect(touchingSigns).not.toContain(sign);
    },
  );

  it.each([
    ['P', ['PHP', 'BWP']],
    ['K', ['ZMW', 'MMK', 'PGK']],
    ['R', ['ZAR']],
    ['N', ['NGN']],
  ])('keeps the letter %s for %j apart', (letter, expected) => {
    expect(letterSigns.find((name) => name.written === letter)?.choices).toEqual(expected);
    expect(allSigns).not.toContain(letter);
  });

  it.each(['real', 'zig', 'lat', 'punt', 'sols', 'all', 'top', 'try', 'sum', 'R', 'K', 'Ft', 'KM'])(
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
    ['hong kong cents', 'HKD', 100],
    ['khoums', 'MRU', 5],
    ['¢', 'USD', 100],
    ['p', 'GBP', 100],
    ['c', 'AUD', 100],
  ])('takes %s for the sub-unit of %s, %i to one', (written, code, per) => {
    const first = currencies.find(
      ({ minor }) => minor?.words.includes(written) === true || minor?.signs?.includes(written) === true,
    );
    expect([first?.code, first?.minor?.per]).toEqual([code, per]);
  });
});
