/** Notes on how figures are written: which sentences have one, and which have none. They are never alarms. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';

const noted = (text: string): readonly string[] =>
  check(text).notes.flatMap(({ code, spans }) =>
    spans.map(({ start, end }) => `${code}: ${text.slice(start, end)}`),
  );

const rows: Readonly<Record<string, readonly string[]>> = {
  'The bridge is about 1,234.56 metres long.': ['hedged-precision: 1,234.56 metres'],
  'Nearly 12,347 people came to the fair.': ['hedged-precision: 12,347'],
  'The claim was roughly $13.6841 million.': ['hedged-precision: $13.6841 million'],
  'Rates run from 3% to 4.25%.': ['mixed-precision: 3% to 4.25%'],
  'Some 12,300 people came to the fair.': [],
  'About 100,000 people live there.': [],
  'More than 12,347 people came to the fair.': [],
  'The claim was $13.6841 million.': [],
  'Rates run from 3.5% to 4%.': [],
  'It will cost between $5 million and $5.25 billion.': [],
  'It happened around 1999.': [],
  'About two and a half million people live there.': [],
};

describe('notes on figures', () => {
  test.each(Object.entries(rows))('%s', (text, wanted) => {
    expect(noted(text)).toEqual(wanted);
  });
});

describe('a bound that is true and far from the figure', () => {
  const codes = (text: string): readonly string[] =>
    check(text).checks.flatMap(({ notes }) => notes.map(({ code }) => code));
  test.each([
    ['Sales rose more than 10%, from $100 million to $190 million.', ['far-bound']],
    ['Output more than doubled, to 900 tonnes from 300 tonnes.', ['far-bound']],
    ['Sales rose more than 10%, from $100 million to $112 million.', []],
    ['Sales rose more than 50%, from $100 million to $160 million.', []],
    ['Output more than doubled, to 700 tonnes from 300 tonnes.', []],
  ])('%s', (text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });
});
