/** Lines are told apart by place, length and how they end. */
import { expect, test } from 'vitest';
import { findBlocks } from '../../../claims/text/blocks.ts';

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
