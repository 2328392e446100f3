/** The register of names: what is one name, what it is called, and what is none. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';

const namesOf = (text: string) => check(text).names;

/** "person Ada Berg [analyst] / Berg": kind, name, title, variants. */
const linesOf = (text: string): readonly string[] =>
  namesOf(text).map(({ kind, name, title, variants }) =>
    [`${kind} ${name}`, ...(title === null ? [] : [`[${title}]`]), ...variants.map((one) => `/ ${one}`)].join(
      ' ',
    ),
  );

describe('a name is found once, with its kind, title and variants', () => {
  test.each([
    ['The toll was set by Sir Hugo Lind. It was Lind who paid it.', ['person Hugo Lind [Sir] / Lind']],
    [
      'Data found by analyst Ada Berg was lost. Later Berg’s data was found.',
      ['person Ada Berg [analyst] / Berg'],
    ],
    [
      'Ada Berg, Minister of Ports, Roads, and Rail of Northmark, said so.',
      ['person Ada Berg [Minister of Ports, Roads, and Rail of Northmark]', 'other Northmark'],
    ],
    ['Ada Berg, head of the port, was late.', ['person Ada Berg [head of the port]']],
    ['It was Prime Minister Ada Berg who paid.', ['person Ada Berg [Prime Minister]']],
    ['The port of US President Joe Quill is closed.', ['place US', 'person Joe Quill [President]']],
    ['It was Mr. J. K. Aldous of the quay.', ['person J. K. Aldous [Mr.]']],
    [
      'They asked Dr Aldous-Quill and Pat O’Hara, who left.',
      ['person Aldous-Quill [Dr]', 'person Pat O’Hara'],
    ],
    ['It was Maria de la Cruz, who left.', ['person Maria de la Cruz']],
    ['The “National Port Office” (NPO) was set up. The NPO is new.', ['body National Port Office / NPO']],
    ['It is the Ministry of Ports, Roads and Rail.', ['body Ministry of Ports, Roads and Rail']],
    ['It is for the Rope and Paint Administration to say.', ['body Rope and Paint Administration']],
    [
      'The crane came from Acme Lamps, Inc. in May. It was Acme Lamps who paid.',
      ['body Acme Lamps, Inc / Acme Lamps'],
    ],
    ['They asked chipmaker Weir about it.', ['body Weir']],
    [
      'They asked Weir, Quill Electronics and Lind about it.',
      ['body Weir', 'body Quill Electronics', 'body Lind'],
    ],
    ['The ferry stops in Muar and at Muar’s quay.', ['place Muar']],
    ['The ferry stops at the city of Muar.', ['place Muar']],
    ['They asked an agent in Muar, who left.', ['place Muar']],
    ['The ferry crosses Lake Aldous.', ['place Lake Aldous']],
    ['It has a stake in Weirhold.', ['other Weirhold']],
    ['It is UK-based and goes to the U.S. too.', ['place UK', 'place U.S.']],
    ['Johannson said that it was late. The ferry of Johannson sank.', ['other Johannson']],
    ['It read “Muar 20 Port Plan” on the door.', ['other Muar 20 Port Plan']],
  ])('%s', (text, lines) => expect(linesOf(text)).toEqual(lines));
});

describe('no name', () => {
  test.each([
    'Similarly, the ferry was late. However, nobody came.',
    'Prices rose in May and on Friday.',
    'The Chinese and the Malaysians came, and so did Americans.',
    'The GDP per head and the CPUs of an AI were late.',
    'The H100 and the A380 came at 5 AM with RMB 5.',
    'I think that I am late.',
    'The Prime Minister and the President came late.',
    'The government fell. Then the Government rose again.',
    'Officials said that it was late. Police said so too.',
    'They were late. Exports rose. Sales fell. Nobody came.',
    'She said: “Boats were late.”',
  ])('%s', (text) => expect(linesOf(text)).toEqual([]));

  test('in a headline with capitals throughout, save what the article names', () => {
    const text =
      'Ferry Of Lind Sinks Near Harbour Wall\nThe ferry of Hugo Lind sank. It was late.\nWhat Comes Next For Boats';
    expect(linesOf(text)).toEqual(['person Hugo Lind / Lind']);
  });

  test('in the small print', () => {
    expect(linesOf('It was late.\nIt sank.\n© The Quay Paper')).toEqual([]);
  });
});

test('the first mention and all others have their places, without possessive and title', () => {
  const text = 'It was Sir Hugo Lind who came. By noon Lind’s ferry was lost.';
  const [name] = namesOf(text);
  expect(name?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Hugo Lind', 'Lind']);
  expect(name?.first).toEqual(name?.mentions[0]);
  expect(name?.original).toBeNull();
});

test('a byline names persons', () => {
  expect(linesOf('Port of call\nBy Ines Halloran, edited by Hugo Lind\nIt was late. It sank.')).toEqual([
    'person Ines Halloran',
    'person Hugo Lind',
  ]);
});

test('two persons of one surname keep it apart', () => {
  const lines = linesOf('It was Ada Berg and then Hugo Berg. Later it was Berg alone.');
  expect(lines).toEqual(['other Ada Berg', 'other Hugo Berg', 'other Berg']);
});
