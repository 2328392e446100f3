/** Who says it: the words that name the source, the further sources, and the speaker of every part of a quotation. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';

/** Per claim: the source, then the further ones, joined. Null where the writer speaks. */
const sourcesOf = (text: string): readonly (string | null)[] =>
  check(text).claims.map(({ attribution }) =>
    attribution === undefined
      ? null
      : [attribution.source, ...(attribution.chain ?? [])]
          .map(({ start, end }) => text.slice(start, end))
          .join(' < '),
  );

describe('a claim is attributed to', () => {
  test.each([
    ['According to the harbour office, traffic rose 5%.', 'the harbour office'],
    ['Traffic rose 5%, according to Ada Berg of the port.', 'Ada Berg of the port'],
    ['According to Quay Paper reports, traffic rose 5%.', 'Quay Paper'],
    ['According to Mr. A. Berg, traffic rose 5%.', 'Mr. A. Berg'],
    ['Ines Halloran said that traffic rose 5%.', 'Ines Halloran'],
    ['Traffic rose 5%, said Ines Halloran.', 'Ines Halloran'],
    ['Traffic, she said, rose 5% in the year.', 'she'],
    ['Traffic rose 5%, Ines Halloran told reporters.', 'Ines Halloran'],
    ['Traffic rose 5%, the port said in a statement.', 'the port'],
    ['In a statement, the port said traffic rose 5%.', 'the port'],
    ['Data collected by the port shows that traffic rose 5%.', 'the port'],
    ['Data found by analyst Ada Berg shows that traffic rose 5%.', 'analyst Ada Berg'],
    ['The Quay Paper reports that traffic rose 5%.', 'The Quay Paper'],
    ['Ada Berg, head of the port, pointed out that traffic rose 5%.', 'Ada Berg, head of the port'],
    ['Ada Berg, who runs the port, said traffic rose 5%.', 'Ada Berg, who runs the port'],
    ['Traffic rose 5% in Muar, Ada Berg, head of the port, said.', 'Ada Berg, head of the port'],
    [
      'Ada Berg, Minister of Ports, Roads, and Rail of Muar, said traffic rose 5%.',
      'Ada Berg, Minister of Ports, Roads, and Rail of Muar',
    ],
    ['Ada Berg had earlier said that traffic rose 5%.', 'Ada Berg'],
    ['Ada Berg, head of the port said traffic rose 5%.', 'Ada Berg, head of the port'],
    ['On 3 May Ada Berg said traffic rose 5%.', 'Ada Berg'],
    ['Traffic rose 5%, said Ada Berg in a letter to the town.', 'Ada Berg'],
    ['Traffic fell short of the rise of 5% predicted by the port.', 'the port'],
    ['Ada Berg said, citing the Quay Paper, that traffic rose 5%.', 'Ada Berg < the Quay Paper'],
    [
      'Traffic rose 5%, according to a report by the port seen by the Quay Paper.',
      'a report by the port < the Quay Paper',
    ],
    ['Ada Berg said traffic rose 5%, according to the Quay Paper.', 'the Quay Paper < Ada Berg'],
  ])('%s', (text, source) => expect(sourcesOf(text)).toEqual([source]));
});

describe('nobody is named', () => {
  test.each([
    'Traffic rose 5% in May.',
    'It makes high-value-added parts for ships.',
    'The United States built the quay in 2019.',
    'Traffic is said to be down 5%.',
    'An estimated 50 people came to the port.',
    'Insurance claims rose 5% in the year.',
    'The port added cranes to its quay in 2019.',
    'The port added a crane to its quay in 2019.',
    'She asked for a ferry in 2019.',
    'The town was told to pay $5 million.',
  ])('%s', (text) => expect(sourcesOf(text)).toEqual([null]));
});

describe('all of a quotation has one speaker', () => {
  test.each([
    ['“It is over,” Ada Berg said. “We will not come back here again.”', ['Ada Berg', 'Ada Berg']],
    ['Ada Berg said: “It is over now. We will not come back here again.”', ['Ada Berg', 'Ada Berg']],
    ['“It is over now. We will not come back here again,” said Ada Berg.', ['Ada Berg', 'Ada Berg']],
    ['“Why was it so late?” Ada Berg asked.', ['Ada Berg']],
    [
      'Ada Berg said: “It is over for all of us now.\n“We will not come back here again.”\nThe ferry was late.',
      ['Ada Berg', 'Ada Berg', null],
    ],
    [
      '“It is over for all of us now.\n“We will not come back here again,” said Ada Berg.\nThe ferry was late.',
      ['Ada Berg', 'Ada Berg', null],
    ],
    ['“It is over,” Ada Berg said. The ferry was late again.', ['Ada Berg', null]],
    [
      '“It is over for all of us now.”\n“We will not come back here again,” said Ada Berg.',
      [null, 'Ada Berg'],
    ],
  ])('%s', (text, sources) => expect(sourcesOf(text)).toEqual(sources));
});

test.each([
  ['"We have never had a summer like this one," said Ada Berg.', 'quoted'],
  ['The ferry is called "Lady of the Lake" by all who use it.', 'own'],
] as const)('%s is %s', (text, voice) => expect(check(text).claims[0]?.voice).toBe(voice));
