/** What reaches a terminal: lines of the right width, and nothing that a terminal would obey. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, printable, wrap } from '../../../src/report/wrap.ts';

describe('what a terminal would obey', () => {
  test.each([
    ['an escape sequence', 'a\u001B[2Jb', 'a\uFFFD[2Jb'],
    ['a one-byte sequence', 'a\u009B2Jb', 'a\uFFFD2Jb'],
    ['a carriage return over the line', 'wrong\rright', 'wrong right'],
    ['a mark that turns the line round', 'a\u202Eb', 'a\uFFFDb'],
    ['a zero', 'a\0b', 'a\uFFFDb'],
    ['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
  ])('%s is made visible', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('letters of any script stay as they are', () => {
    const text = 'naïve – 18.74亿美元 ≈ “x” 😀';
    expect(printable(text)).toBe(text);
  });
});

describe('lines', () => {
  test('break between words and keep their indents', () => {
    expect(wrap('one two three four', 12, '- ', '  ')).toEqual(['- one two', '  three four']);
  });

  test('keep a hard space, which is the text’s own', () => {
    expect(wrap('aaaa\u00A0 bbbb', 6)).toEqual(['aaaa\u00A0', 'bbbb']);
  });

  test('Chinese, which has no spaces, fills the line two columns a character', () => {
    expect(wrap('出口增长百分之三百六十六', 10)).toEqual(['出口增长百', '分之三百六', '十六']);
    expect(columnsOf('出口 A')).toBe(6);
  });

  test('no line is wider than asked, and no word is lost', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 100 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = wrap(text, width, ' ');
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(printable(text).replaceAll(' ', ''));
      }),
    );
  });
});
