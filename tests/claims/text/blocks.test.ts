/** Lines are told apart by place, length and how they end; sentences by their stops. */
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../claims/text/blocks.ts';
import { splitSentences } from '../../../claims/text/sentences.ts';
import { readTokens } from '../../../claims/text/tokens.ts';

const article = `Port of call
What the harbour earns and what it owes
By Ines Halloran
The harbour is busy. It has three cranes and a ferry to the island every hour.
Photo: a crane at noon
Where the money goes
Most of it is spent on dredging, which has to be done again each spring.
- Dredging, the largest of the costs.
© The Quay Paper`;

test('each line is what it is', () => {
  expect(findBlocks({ text: article }).map(({ kind }) => kind)).toEqual([
    'headline',
    'standfirst',
    'byline',
    'paragraph',
    'caption',
    'heading',
    'paragraph',
    'item',
    'boilerplate',
  ]);
});

test('what intake knows is left as it is', () => {
  const blocks = [{ start: 0, end: 4, kind: 'quotation' }] as const;
  expect(findBlocks({ text: article, blocks })).toBe(blocks);
});

test('one line alone is a paragraph, whatever it ends with', () => {
  expect(findBlocks({ text: 'Sales were up 5%' }).map(({ kind }) => kind)).toEqual(['paragraph']);
});

describe('sentences', () => {
  test.each([
    [['It rose.', 'It fell.']],
    [['Mr. Smith of the U.S. firm paid $1.5 million.', 'He left.']],
    [['It cost 3.5 per cent.', '"Why?" she asked.']],
    [['He said: "It is done."', 'Then he left.']],
    [['It fell on Jan. 3 and Feb. 4.', 'It rose after that.']],
    [['Acme Inc. made lamps.']],
    [['The 4 p.m. train left.']],
  ])('%j', (sentences) => {
    const text = sentences.join(' ');
    const tokens = readTokens(text);
    const found = splitSentences(tokens, text).map(({ from, to }) =>
      text.slice(tokens.start[from], tokens.end[to - 1]),
    );
    expect(found).toEqual(sentences);
  });
});
