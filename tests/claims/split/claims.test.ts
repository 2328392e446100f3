/** One claim, one assertion: clauses with figures of their own part, and each claim knows whose it is. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';

const claims = (text: string) => check(text).claims;
const source = (text: string): string | null => {
  const named = claims(text)[0]?.attribution?.source;
  return named === undefined ? null : text.slice(named.start, named.end);
};

describe('a sentence is split', () => {
  test('where both sides hold a figure', () => {
    expect(
      claims('The quay earned $5 million, while the ferry lost $2 million.').map(({ text }) => text),
    ).toEqual(['The quay earned $5 million', 'the ferry lost $2 million.']);
  });

  test('not inside brackets, and not where one side holds none', () => {
    expect(claims('The quay earned $5 million (about €4.6 million, and more since).')).toHaveLength(1);
    expect(claims('The quay earned $5 million, and the ferry was late.')).toHaveLength(1);
  });
});

describe('a claim is attributed to', () => {
  test.each([
    ['According to the harbour office, traffic rose 5%.', 'the harbour office'],
    ['Ines Halloran said that traffic rose 5%.', 'Ines Halloran'],
    ['Traffic rose 5%, said Ines Halloran.', 'Ines Halloran'],
    ['Data collected by the port shows that traffic rose 5%.', 'Data collected by the port'],
    ['Ada Berg, head of the port, pointed out that traffic rose 5%.', 'Ada Berg, head of the port'],
    ['Traffic rose 5% in May.', null],
    ['It makes high-value-added parts for ships.', null],
  ])('%s', (text, named) => expect(source(text)).toBe(named));
});

test.each([
  ['"We have never had a summer like this one," said Ada Berg.', 'quoted'],
  ['The ferry is called "Lady of the Lake" by all who use it.', 'own'],
] as const)('%s is %s', (text, voice) => expect(claims(text)[0]?.voice).toBe(voice));

test('a ledger has an account and a reason for each figure', () => {
  for (const figure of check('Of 40 ships 12 left in May 2019 for $3 million ($2.7 million each).').figures) {
    expect(figure.account === 'recomputed' || (figure.reason ?? '').length > 0).toBe(true);
  }
});
