/** Tokens are words, runs of digits, single marks and line ends; none is lost but white space. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterForm, readTokens, shape, touches } from '../../../claims/text/tokens.ts';

test.each([
  ['It rose 5%.', ['it', 'rose', '5', '%', '.']],
  ['US$1,234.5m', ['us', '$', '1', ',', '234', '.', '5', 'm']],
  ['well-known', ['well', '-', 'known']],
  ['a\r\nb', ['a', '\r', '\n', 'b']],
  ['1\u00a0234\u202f567', ['1', '234', '567']],
  ['Zürich–Åre', ['zürich', '–', 'åre']],
  ['x\ud800y', ['x', '\ud800', 'y']],
  ['𝒜bc', ['𝒜bc']],
  ['\u200f5\u202e', ['5', '\u202e']],
  ['百万', ['百万']],
  [' \t ', []],
] as const)('%j', (text, words) => expect(readTokens(text).word).toEqual(words));

test('a token touches the next where nothing stands between them', () => {
  const tokens = readTokens('5% up');
  expect([touches(tokens, 0), touches(tokens, 1), touches(tokens, 2)]).toEqual([true, false, false]);
});

test('spans are those of the whole text where a part of it is read', () => {
  const text = 'One. Two 22.';
  const tokens = readTokens(text, 5, text.length);
  expect([...tokens.start].map((start, at) => text.slice(start, tokens.end[at]))).toEqual(['Two', '22', '.']);
});

test('capitals of two units are told and lowered as well', () => {
  const { word, letters } = readTokens('\u{10c80}\u{10c81} went');
  expect(word[0]).toBe('\u{10cc0}\u{10cc1}');
  expect(letters[0]).toBe(letterForm.capitalFirst | letterForm.capitalBehind);
});

test('tokens are in order, slice to themselves, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { count, start, end, word, shape: shapes } = readTokens(text);
      let at = 0;
      for (let token = 0; token < count; token += 1) {
        const [from = 0, to = 0] = [start[token], end[token]];
        expect(text.slice(at, from)).toMatch(/^[\s\u2000-\u200f]*$/);
        const slice = text.slice(from, to);
        expect(word[token]).toBe(shapes[token] === shape.word ? slice.toLowerCase() : slice);
        at = to;
      }
      expect(text.slice(at)).toMatch(/^[\s\u2000-\u200f]*$/);
    }),
  );
});
