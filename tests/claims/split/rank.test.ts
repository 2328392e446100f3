/** A rank says which scope it lacks: braces mark its words, and behind them stands what is missing. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import { levels, ordinals, recordNouns, superlatives } from '../../../claims/vocabulary/en/ranks.ts';

/** "the sixth largest: when" for each note. */
const notesOf = (text: string): readonly string[] =>
  check(text).claims.flatMap(({ notes }) => notes.map(({ message }) => message));

const rows: Readonly<Record<string, readonly string[]>> = {
  'Muar has {the sixth largest} dock in Asia.': ['as of when'],
  'It is {the largest} dock.': ['where or as of when'],
  'Of all its docks this one is {the largest}.': ['among what, where or as of when'],
  'Muar has {the second-busiest} quay of the country.': ['as of when'],
  'It is {the most crowded} ferry in Muar.': ['as of when'],
  'The port made {a record} profit.': ['as of when'],
  'The port made {a record} $5 million.': ['as of when'],
  'Tolls rose to {the highest} level.': ['as of when'],
  'Muar {ranked sixth} for tolls.': ['where or as of when'],
  'Muar {ranks No. 5} among the ports of Asia.': ['as of when'],
  "Muar is {the world's longest} quay.": ['as of when'],
  'It is {the only port} that has a crane.': ['as of when'],
  'It has {the deepest} dock in Asia and {the steepest} tolls.': ['as of when', 'as of when'],
};

describe('a rank lacks', () => {
  test.each(Object.entries(rows))('%s %j', (title, lacks) => {
    const ranks = [...title.matchAll(/\{([^}]*)\}/g)].map(([, words]) => words ?? '');
    expect(notesOf(title.replace(/[{}]/g, ''))).toEqual(
      ranks.map((rank, at) => `“${rank}” does not say ${lacks[at] ?? ''}.`),
    );
  });
});

describe('a rank that says its scope has no note, and is a rank', () => {
  test.each([
    'It was the largest dock in Asia in 2019.',
    'It was the biggest order of the port in 32 years.',
    'Ada Berg is the first woman to lead the port.',
    'It was the first loss since the flood.',
    'Tolls were the highest on record.',
    'For the first time in years, the ferry was full.',
    'Muar came third in the list of May 2019.',
    'The crew broke the world record last year.',
  ])('%s', (text) => {
    expect(notesOf(text)).toEqual([]);
    expect(check(text).claims.map(({ kind }) => kind)).toEqual(['rank']);
  });
});

describe('no rank', () => {
  test.each([
    'At first, nobody came to the port.',
    'The first half of the year was slow.',
    'They were given first aid on the quay.',
    'Last but not least, the ferry was late.',
    'Most of the ships were late.',
    'They will pay at most what they owe.',
    'She is best known for her boats.',
    'The latest ferry was the most recent to be late.',
    'The forest lies west of the port, and the rest is sand.',
    'He has a criminal record, and that is on the record.',
    'They record each ship in a book.',
    'The record label has left the port.',
    'The first phase was closed, and only the second is open.',
    'They did their best to save the ship.',
    'At best it will float, at worst it will sink.',
    'In the first place it was too late.',
    'The first minister came to the port.',
    'Mount Everest is far from the port.',
    'It is in the interest of the port, and at its request.',
    'This is one of the most pressing questions.',
    'The only question is who pays for it.',
    'The ferry came to the port, and stood in first gear.',
  ])('%s', (text) => {
    expect(notesOf(text)).toEqual([]);
    expect(check(text).claims.map(({ kind }) => kind)).not.toContain('rank');
  });
});

test('a rank behind a figure is a claim of its own', () => {
  const { claims } = check(
    'The port will spend $5 million over four years, marking its largest order in 32 years; the ferry lost $2 million.',
  );
  expect(claims.map(({ kind, text }) => [kind, text])).toEqual([
    ['forecast', 'The port will spend $5 million over four years'],
    ['rank', 'marking its largest order in 32 years'],
    ['quantity', 'the ferry lost $2 million.'],
  ]);
});

/** Where the place of each rank was looked for in the whole claim, this did not come to an end. */
test.each(['the largest ', 'largest in Muar ', 'the first to ', 'a record 5 '])(
  '%j may be said four hundred thousand letters long',
  (bit) => expect(check(bit.repeat(400_000 / bit.length)).language).toBe('en'),
);

describe('each row of the tables is read back', () => {
  test.each([...superlatives, ...levels])('the %s', (word) => {
    expect(check(`It was the ${word} dock then.`).claims.map(({ kind }) => kind)).toEqual(['rank']);
  });
  test.each([...ordinals])('the %s largest', (word) => {
    expect(notesOf(`It is the ${word} largest dock in Asia.`)).toEqual([
      `“the ${word} largest” does not say as of when.`,
    ]);
  });
  test.each([...recordNouns])('a record %s', (word) => {
    expect(notesOf(`It was a record ${word} then.`)).toEqual(['“a record” does not say as of when.']);
  });
});
