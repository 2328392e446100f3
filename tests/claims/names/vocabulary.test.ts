/** Each row of the tables of names is read back from a sentence. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import {
  bodyDescriptions,
  bodyWords,
  companySuffixes,
  countries,
  demonyms,
  particles,
  plainAcronyms,
  placeDescriptions,
  placeOpenings,
  placePrepositions,
  placeWords,
  titles,
} from '../../../claims/vocabulary/en/names.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const found = (text: string): readonly (readonly [string, string, string | null])[] =>
  check(text).names.map(({ kind, name, title }) => [kind, name, title]);

describe('a person by the title', () => {
  test.each([...titles])('%s', (title) => {
    expect(found(`It was ${capital(title)} Quillon Berg.`)).toEqual([
      ['person', 'Quillon Berg', capital(title)],
    ]);
  });
});

describe('a body by its last word', () => {
  test.each([...bodyWords])('%s', (word) => {
    expect(found(`It was the Quillon ${capital(word)}.`)).toEqual([
      ['body', `Quillon ${capital(word)}`, null],
    ]);
  });
  test.each([...companySuffixes])('%s', (word) => {
    expect(found(`It was Quillon Lamps, ${capital(word)} then.`)[0]?.[0]).toBe('body');
  });
  test.each([...bodyDescriptions])('by what is said of it: %s', (word) => {
    expect(found(`It was the ${word} Quillon.`)).toEqual([['body', 'Quillon', null]]);
  });
});

describe('a place', () => {
  test.each([...countries].filter((word) => !/^(?:united|south|north|new|saudi|hong)/.test(word)))(
    '%s',
    (word) => {
      const name = word.length < 4 ? word.toUpperCase() : capital(word);
      expect(found(`It was ${name} then.`)).toEqual([['place', name, null]]);
    },
  );
  test.each([...placeWords])('by its last word: %s', (word) => {
    expect(found(`It was Quillon ${capital(word)}.`)).toEqual([['place', `Quillon ${capital(word)}`, null]]);
  });
  test.each([...placeOpenings])('by its first word: %s', (word) => {
    expect(found(`It was ${capital(word)} Quillon.`)).toEqual([['place', `${capital(word)} Quillon`, null]]);
  });
  test.each([...placeDescriptions])('by what is said of it: %s', (word) => {
    expect(found(`It was the ${word} of Quillon.`)).toEqual([['place', 'Quillon', null]]);
  });
  test.each([...placePrepositions])('by what stands before it: %s', (word) => {
    expect(found(`It was ${word} Quillon.`)).toEqual([['place', 'Quillon', null]]);
  });
});

describe('words of one name', () => {
  test.each([...particles])('%s', (word) => {
    expect(found(`It was Ada ${word} Berg.`).map(([, name]) => name)).toEqual([`Ada ${word} Berg`]);
  });
});

describe('no name', () => {
  test.each([...demonyms])('%s', (word) => expect(found(`It was ${capital(word)} work.`)).toEqual([]));
  test.each([...plainAcronyms])('%s', (word) =>
    expect(found(`It was the ${word.toUpperCase()} then.`)).toEqual([]),
  );
});
