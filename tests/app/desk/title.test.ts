import { expect, test } from 'vitest';
import type { Block } from '../../../claims/index.ts';
import type { ArticleRow } from '../../../src/desk/records.ts';
import { retitle, titleOf } from '../../../src/desk/title.ts';

test('the headline block is the title', () => {
  const text = 'By Ines Halloran\nServers to  Malaysia\nThe text.';
  const start = text.indexOf('Servers');
  expect(titleOf(text, [{ kind: 'headline', start, end: start + 20 }])).toBe('Servers to Malaysia');
});

test('else it is the first line with words, of any system’s line ends', () => {
  expect(titleOf('\r\n\r\n  Servers to Malaysia\rThe text.', null)).toBe('Servers to Malaysia');
  expect(titleOf('One line', [])).toBe('One line');
  expect(titleOf('Heading\n', [{ kind: 'headline', start: 7, end: 8 }])).toBe('Heading');
});

test('a long first line is cut between words, and between characters where there are no spaces', () => {
  expect(titleOf('The quay '.repeat(20), null)).toBe(`${'The quay '.repeat(8)}The…`);
  expect(titleOf('𠮷'.repeat(100), null)).toBe(`${'𠮷'.repeat(80)}…`);
});

test('a text without words has no title', () => {
  expect(titleOf('', null)).toBe('');
  expect(titleOf(' \n\0 \n', null)).toBe('');
});

const bylined = '(By Ines Halloran)\nThe port grew in March.';
const bylinedBlocks: readonly Block[] = [
  { kind: 'byline', start: 0, end: 18 },
  { kind: 'paragraph', start: 19, end: bylined.length },
];
const article: ArticleRow = {
  id: 'a',
  title: '(By Ines Halloran)',
  createdAt: '2026-04-17T10:00:00.000Z',
  touchedAt: '2026-04-17T10:00:00.000Z',
  publishedOn: null,
  language: 'en',
  revision: 1,
};

test('an article is not called by its byline once its blocks are known', () => {
  expect(retitle(article, bylined, bylinedBlocks).title).toBe('The port grew in March.');
});

test('an article that somebody has named keeps its name', () => {
  const named = { ...article, title: 'The port' };
  expect(retitle(named, bylined, bylinedBlocks)).toBe(named);
});
