/** Two spellings of one name are a note; two names are not. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';

const pairsOf = (text: string): readonly (readonly string[])[] =>
  check(text)
    .notes.filter(({ code }) => code === 'name-spelling')
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

describe('two spellings', () => {
  test.each([
    ['It was Oskar Lindquist, and then Oskar Lindqvist again.', ['Oskar Lindquist', 'Oskar Lindqvist']],
    ['It was Ada Zelenska. Then Zelensska left.', ['Ada Zelenska', 'Zelensska']],
    ['It was Philip Aldous, and then Phillip Aldous.', ['Philip Aldous', 'Phillip Aldous']],
    ['It was Lü Dong, and then Lu Dong.', ['Lü Dong', 'Lu Dong']],
    ['They make Weir-Hold and Weir Hold.', ['Weir-Hold', 'Weir Hold']],
    ['It was in Northmark, and then in Nortmhark.', ['Northmark', 'Nortmhark']],
  ])('%s', (text, pair) => expect(pairsOf(text)).toEqual([pair]));
});

describe('two names, or one', () => {
  test.each([
    'It was in Iran, and then in Iraq.',
    'It was Ada Berg, and then Ada Borg.',
    'It was Maria Rossini, and then Mario Rossini.',
    'It was Hugo Williams, and then Hugo William.',
    'It was Hugo Lind, and then Lind.',
    'They like NIMBUS and Nimbus.',
    'It goes to the U.S. and to the US.',
    'It was in Northmark, and the Northmarkers came.',
    'It was Hugo Lindqvist, and then Olga Lindquist.',
  ])('%s', (text) => expect(pairsOf(text)).toEqual([]));
});

test('it says so, and is no alarm', () => {
  const { notes, checks } = check('It was Oskar Lindquist, and then Oskar Lindqvist again.');
  expect(notes.map(({ message }) => message)).toEqual([
    '“Oskar Lindquist” and “Oskar Lindqvist” may be two spellings of one name.',
  ]);
  expect(checks).toEqual([]);
});
