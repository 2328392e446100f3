/** One claim, one assertion: clauses with figures of their own part, and each claim knows whose it is. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';

const claims = (text: string) => check(text).claims;

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

test('a cell is a claim where it holds a figure, and a heading of a column never', () => {
  const text = 'Costs of the port\tCosts of the ferry\n$5 million\tnot known to us';
  expect(claims(text).map((claim) => claim.text)).toEqual(['$5 million']);
});

test('a ledger has an account and a reason for each figure', () => {
  for (const figure of check('Of 40 ships 12 left in May 2019 for $3 million ($2.7 million each).').figures) {
    expect(figure.account === 'recomputed' || (figure.reason ?? '').length > 0).toBe(true);
  }
});
