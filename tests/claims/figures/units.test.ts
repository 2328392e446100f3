/** Every unit of the table is read back from a sentence: each word with each prefix, singular and plural, and each sign. */
import { describe, expect, test } from 'vitest';
import { metricPrefixes, unitTable } from '../../../claims/vocabulary/en/measures.ts';
import { misread, money, measure, temperature } from './rows.ts';
import type { Rows } from './rows.ts';

interface Row {
  readonly unit: string;
  readonly words: readonly string[];
  readonly signs: readonly string[];
  readonly prefixes: readonly string[];
}

const list = (cell = ''): readonly string[] => cell.trim().split(/\s+/).filter(Boolean);
const rows: readonly Row[] = unitTable
  .trim()
  .split('\n')
  .map((line) => {
    const [unit = '', words, signs, prefixes] = line.split('|');
    return {
      unit: unit.trim(),
      words: list(words),
      signs: list(signs),
      prefixes: [...(prefixes ?? '').trim()],
    };
  });

const read = (unit: string) => (unit === 'K' ? temperature(unit, '40') : measure(unit, '40'));
/** `kcal` is the calorie of food, and so written. */
const prefixed = (prefix: string, unit: string): string => `${prefix}${unit}`;

/** Words that are also the name of something else, and are read as that without more about them. */
const otherwise: ReadonlySet<string> = new Set(['degree']);

const wordRows = ({ unit, words, prefixes }: Row): Rows =>
  Object.fromEntries(
    words
      .filter((word) => !otherwise.has(word))
      .flatMap((word) => {
        const [one = '', many = `${one}s`] = word.split('/');
        const bare = [
          [`It took {40 ${many.replaceAll('-', ' ')}} in all.`, read(unit)],
          [`It took a {40-${one}} one.`, read(unit)],
        ] as const;
        const more = prefixes.map(
          (prefix) =>
            [`It took {40 ${metricPrefixes[prefix]}${many}} in all.`, read(prefixed(prefix, unit))] as const,
        );
        return [...bare, ...more];
      }),
  );

const signRows = ({ unit, signs, prefixes }: Row): Rows =>
  Object.fromEntries(
    signs
      .filter((sign) => sign !== '°')
      .flatMap((sign) => {
        const bare = [`It took {40${sign}} in all.`, read(unit)] as const;
        const more = prefixes.map(
          (prefix) => [`It took {40${prefix}${sign}} in all.`, read(prefixed(prefix, unit))] as const,
        );
        return [bare, ...more];
      }),
  );

describe('each word of a unit', () => {
  test.each(rows)('$unit', (row) => expect(misread(wordRows(row))).toEqual([]));
});

/** A sign that is read otherwise where it touches: as a scale or as points. */
const doubtful: Rows = {
  'It took {40m} in all.': { kind: 'number', exact: '40000000' },
  'It took {40B} in all.': { kind: 'number', exact: '40000000000' },
  'It took {40bps} in all.': { kind: 'points', unit: 'bp', exact: '40' },
};

describe('each sign of a unit', () => {
  test.each(rows)('$unit', (row) => {
    const wanted = Object.fromEntries(
      Object.entries(signRows(row)).filter(([title]) => !(title in doubtful)),
    );
    expect(misread(wanted)).toEqual([]);
  });
  test('but scales and basis points', () => expect(misread(doubtful)).toEqual([]));
});

test('a sign is none in money', () =>
  expect(misread({ 'It cost {$40mm} in all.': money('USD', '40000000') })).toEqual([]));
