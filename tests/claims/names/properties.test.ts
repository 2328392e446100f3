/** What holds of the register of every text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';

const bits = fc.constantFrom(
  'Ada ',
  'Berg',
  'Lü',
  'Sir ',
  'Minister of ',
  'said ',
  ', ',
  '. ',
  '.',
  '-',
  '’s ',
  "'",
  '(',
  ') ',
  'NPO',
  '&',
  ' of the ',
  ' and ',
  'Inc',
  '5',
  '“',
  '”',
  '\n',
  'analyst ',
  'Bank ',
  ' in ',
  'de ',
  'U.S.',
  ':',
  'May ',
  '\ud800',
  '百',
  'Ｗ',
  'ß',
  'İ ',
);
const texts = fc.oneof(
  fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('the names of every text', () => {
  test('lie in it, in order, none over another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { names, notes } = check(text);
        const firsts = names.map(({ first }) => first.start);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        for (const { first, mentions } of names) {
          expect(first).toEqual(mentions[0]);
          expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start));
        }
        const places = names.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start);
        for (const [at, { start, end }] of places.entries()) {
          expect(start >= (places[at - 1]?.end ?? 0) && start < end && end <= text.length).toBe(true);
        }
        for (const { spans } of notes)
          for (const { start, end } of spans) expect(start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('move, and stay the same, behind another sentence', () => {
    const front = 'It is late.\n';
    fc.assert(
      fc.property(texts, (text) => {
        const bare = check(`${front}${text}`).names;
        const moved = check(`${front}${front}${text}`).names;
        expect(moved.map(({ name, kind, first }) => [name, kind, first.start - front.length])).toEqual(
          bare.map(({ name, kind, first }) => [name, kind, first.start]),
        );
      }),
    );
  });
});

/** What took time that grew with the square of the length would not come to an end here. */
test.each([
  'Ada ',
  'Ada, ',
  'Ada of ',
  'Bank of Ada and ',
  'Sir ',
  'Ada, head ',
  'Ada said ',
  'Ada-',
  'A.',
  'Ada (',
  'Ada’s ',
])('%j may be said two hundred thousand letters long', (bit) => {
  expect(check(bit.repeat(200_000 / bit.length)).language).toBe('en');
});

test('a hundred thousand different names that are one letter apart come to an end', () => {
  const words = Array.from(
    { length: 20_000 },
    (_, at) => `A${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}bcd`,
  );
  expect(check(`It is ${words.join(' and ')}.`).language).toBe('en');
});
