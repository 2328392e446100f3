/** Where a sentence ends: the title of a row joins its sentences with a space, and must come apart into the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../claims/text/sentences.ts';
import { readTokens } from '../../../claims/text/tokens.ts';

function sentencesOf(text: string): readonly string[] {
  const tokens = readTokens(text);
  return splitSentences(tokens, text).map(({ from, to }) =>
    text.slice(tokens.start[from], tokens.end[to - 1]),
  );
}

describe('sentences come apart', () => {
  test.each([
    [['It rose.', 'It fell.']],
    [['Mr. Smith of the U.S. firm paid $1.5 million.', 'He left.']],
    [['It cost 3.5 per cent.', '"Why?" she asked.']],
    [['He said: "It is done."', 'Then he left.']],
    [['It fell on Jan. 3 and Feb. 4.', 'It rose after that.']],
    [['The lamps were sold to the U.S.', 'The rest stayed.']],
    [['The crane came from Acme Inc.', 'It was red.']],
    [['They sell rope, oars, nets, etc.', 'The shop is small.']],
    [['It opened at 6 a.m.', 'Ferries left at once.']],
    [['She owns No. 5 and No. 7.', 'Nobody else does.']],
    [['Was it late?', 'No.', 'It was early!', 'So they waited.']],
    [['They waited…', 'The ferry never came.']],
    [['They waited...', 'The ferry never came.']],
    [['(The ferry was late.)', 'The bus was not.']],
    [['The toll went up (it had not for years).', 'Drivers turned back.']],
    [['"Is it over?"', '"We think so."']],
    [['It sank in Dec.', 'The crew was saved.']],
    [['The dog sat.', 'The cat left.']],
    [['“We are closed.', 'We open on Monday.”', 'So it says on the door.']],
    [['The quay cost $4.', '$3 of it was for paint.']],
    [['So did I.', 'Ada stayed.']],
    [['1. Ropes are cheap.', 'Oars are dear.']],
  ])('%j', (sentences) => expect(sentencesOf(sentences.join(' '))).toEqual(sentences));

  test('where the space behind the stop is missing', () => {
    expect(sentencesOf('The toll went up.The rest stayed.')).toEqual([
      'The toll went up.',
      'The rest stayed.',
    ]);
  });
});

describe('one sentence stays whole', () => {
  test.each([
    'Acme Inc. made lamps.',
    'Acme Inc. Chairman Ada Berg made lamps.',
    'The 4 p.m. train left.',
    'The train left at 4 p.m. GMT and at 5 p.m. Monday.',
    'J. K. Aldous and Ada B. Quill met the U.S. Coast Guard in St. Ives.',
    'Dr. No and Mr. So met.',
    'It was Ada P. Quill who met him.',
    'Some boats, e.g. Swans and Terns, were late, i.e. They of the north.',
    'It was Northport vs. Southport all day.',
    'The weir, cf. Fig. 3 and p. 12, is approx. 5 metres high.',
    '“Why?” Ada Berg asked him.',
    '"Stop at once!" the pilot of it said.',
    '“Well … I had hoped for more,” she said.',
    'The harbour (est. 1905) earns 3.5 a day.',
    'The firm (Acme Inc.) rose.',
    'It is 2.5.1 of the code and harbour.example.org of the net.',
    'The U.S.-built crane is no. 4.',
    'The Rev. In and Sgt. Over sang.',
  ])('%s', (text) => expect(sentencesOf(text)).toEqual([text]));
});

const bits = fc.constantFrom(
  'The',
  'Ada',
  'rose',
  '.',
  '?',
  '”',
  '“',
  ' ',
  '\n',
  'U.S.',
  '…',
  '5',
  'e.g.',
  ')',
  '\ud800',
);
test('sentences hold every token, in order', () => {
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const tokens = readTokens(text);
      let at = 0;
      for (const { from, to } of splitSentences(tokens, text)) {
        expect([from, to > from]).toEqual([at, true]);
        at = to;
      }
      expect(at).toBe(tokens.count);
    }),
  );
});
