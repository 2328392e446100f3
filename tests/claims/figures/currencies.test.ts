/** Every code, word and sign of the table of currencies is read back, before and after the number. */
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../claims/index.ts';
import {
  currencies,
  letterSigns,
  sharedSigns,
  sharedWords,
  touchingSigns,
} from '../../../claims/vocabulary/currencies.ts';
import type { SharedName } from '../../../claims/vocabulary/currencies.ts';
import { misread, money } from './rows.ts';
import type { Rows } from './rows.ts';

type Sentence = readonly [amount: string, exact: string];

const rowsOf = (unit: string, sentences: readonly Sentence[]): Rows =>
  Object.fromEntries(
    sentences.map(([amount, exact]) => [`It cost {${amount}} in all.`, money(unit, exact)] as const),
  );

/** Signs that also stand behind the number: a symbol of one letter, and the abbreviations that are written so. */
const behind = /^(?:\p{Sc}|kr\.?|zł|Kč|TL|Dhs?|F? ?CFA|RMB|NIS|NTD)$/u;

function ofSign(sign: string): readonly Sentence[] {
  const touching: readonly Sentence[] = [
    [`${sign}1,250`, '1250'],
    [`${sign}3.5 million`, '3500000'],
  ];
  if (touchingSigns.includes(sign)) return touching;
  const before: readonly Sentence[] = [
    ...touching,
    [`${sign} 1,250`, '1250'],
    [`${sign} 3.5 million`, '3500000'],
  ];
  const after: readonly Sentence[] = [
    [`1,250 ${sign}`, '1250'],
    [`1,250${sign}`, '1250'],
    [`3.5 million ${sign}`, '3500000'],
  ];
  return behind.test(sign) ? [...before, ...after] : before;
}

const ofCode = (code: string): readonly Sentence[] => [
  [`${code} 1,250`, '1250'],
  [`${code}1,250`, '1250'],
  [`${code} 34.6 million`, '34600000'],
  [`${code}34.6 million`, '34600000'],
  [`${code} 34.6m`, '34600000'],
  [`1,250 ${code}`, '1250'],
  [`34.6 million ${code}`, '34600000'],
  [`34.6m ${code}`, '34600000'],
];

const ofWord = (word: string): readonly Sentence[] => [
  [`1,250 ${word}`, '1250'],
  [`3.5 million ${word}`, '3500000'],
  [`two million ${word}`, '2000000'],
];

/** The first that bears a name is meant where nothing else is known. */
const firstOf = ({ written, choices }: SharedName): readonly [string, string] => [written, choices[0] ?? ''];

describe('every code', () => {
  test.each(currencies.map(({ code }) => code))('%s', (code) => {
    expect(misread(rowsOf(code, ofCode(code)))).toEqual([]);
  });
});

describe('every word', () => {
  const own = currencies.flatMap(({ code, words }) => words.map((word) => [word, code] as const));
  test.each([...own, ...sharedWords.map(firstOf)])('%s', (word, code) => {
    expect(misread(rowsOf(code, ofWord(word)))).toEqual([]);
  });
});

describe('every sign', () => {
  const own = currencies.flatMap(({ code, signs }) => signs.map((sign) => [sign, code] as const));
  test.each([...own, ...sharedSigns.map(firstOf)])('%s', (sign, code) => {
    expect(misread(rowsOf(code, ofSign(sign)))).toEqual([]);
  });
});

describe('every capital that is money in its own country', () => {
  test.each(letterSigns.map(firstOf))('%s', (sign, code) => {
    const sentences: readonly Sentence[] = [
      [`${sign}1,250`, '1250'],
      [`${sign}3.5 million`, '3500000'],
    ];
    expect(misread(rowsOf(code, sentences))).toEqual([]);
  });
});

describe('every sub-unit', () => {
  const minors = new Map<string, { readonly code: string; readonly per: number }>();
  for (const { code, minor } of currencies) {
    for (const word of minor?.words ?? []) {
      if (minor !== undefined && !minors.has(word)) minors.set(word, { code, per: minor.per });
    }
  }
  // A cent is American, not Australian: the order of the rows is that of the bare signs.
  const meant = (word: string, code: string): string => (/^cents?$/.test(word) ? 'USD' : code);
  test.each([...minors])('%s', (word, { code, per }) => {
    const rows = {
      ...rowsOf(meant(word, code), [[`50 ${word}`, `50/${per}`]]),
      ...rowsOf(meant(word, code), [[`three ${word}`, `3/${per}`]]),
    };
    expect(misread(rows)).toEqual([]);
  });
});

describe('what was assumed is said', () => {
  const shared = [...sharedSigns.map(({ written }) => amountOf(written)), ...sharedWords.map(after)];
  test.each(shared)('%s', (amount) => {
    const [figure] = readFigures(`It cost ${amount} in all.`);
    expect(figure?.assumed).not.toEqual([]);
  });

  const own = currencies.flatMap(({ signs }) => signs.map(amountOf));
  test.each(own)('nothing is, of %s', (amount) => {
    const [figure] = readFigures(`It cost ${amount} in all.`);
    expect(figure?.assumed).toEqual([]);
  });
});

const amountOf = (sign: string): string => `${sign}${touchingSigns.includes(sign) ? '' : ' '}1,250`;

function after({ written }: SharedName): string {
  return `1,250 ${written}`;
}
