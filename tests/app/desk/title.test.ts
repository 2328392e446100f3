import { expect, test } from 'vitest';
import { titleOf } from '../../../src/desk/title.ts';

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
