/** What holds of every text, whatever it says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, readFigures } from '../../claims/index.ts';
import { sampleText } from '../app/sample/sample-gold.ts';

const bits = fc.constantFrom(
  '$',
  '€',
  '£',
  'RMB ',
  'RM',
  '(',
  ')',
  ' or ',
  ' to ',
  ' from ',
  '5',
  '12',
  '1,234',
  '.5',
  '3.14',
  ' million',
  'bn',
  '%',
  ' percent',
  ' rose ',
  ' fell ',
  ' compared with ',
  'twenty',
  '-',
  '–',
  'March ',
  '2025',
  ', ',
  '. ',
  '\n',
  '\r\n',
  '\r',
  '"',
  '“',
  '”',
  '\u0000',
  '\ud800',
  '\u202e',
  '\u200f',
  '½',
  'H100',
  ' and ',
  'one ',
  'hundred ',
  'https://',
  '@',
  '한',
  '百万',
);
const texts = fc.oneof(
  fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('every text', () => {
  test('is read without an exception, and all spans lie in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = check(text);
        const spans = [...found.figures, ...found.blocks, ...found.claims.flatMap((claim) => claim.spans)];
        for (const { start, end } of [...spans, ...found.checks.map(({ stated }) => stated)]) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
        for (const figure of found.figures) expect(figure.text).toBe(text.slice(figure.start, figure.end));
      }),
      { numRuns: 400 },
    );
  });

  test('has its figures in order, none over another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          end = figure.end;
        }
      }),
    );
  });

  test('gives the same bytes twice', () => {
    fc.assert(fc.property(texts, (text) => JSON.stringify(check(text)) === JSON.stringify(check(text))));
  });

  /** What once took time that grew with the square of the length would not come to an end here. */
  test.each([
    '(',
    '$',
    '9',
    ',',
    '1,',
    '1.',
    '"',
    'one hundred ',
    '5% up ',
    'up 5%, ',
    '$5 (',
    '(RMB 5 million ',
    '5 million; ',
    'and 5 million, ',
    '5 said ',
    'first ',
    '123\u00a0',
    'a\n',
  ])('may be %j two hundred thousand characters long', (bit) => {
    const text = bit.repeat(200_000 / bit.length);
    expect(check(text).language).toBe('en');
  });
});

const verdicts = (text: string): readonly string[] =>
  check(text).checks.map(({ kind, outcome, diagnosis, working }) =>
    [kind, outcome, diagnosis?.code, working].join(' | '),
  );

describe('the sample article', () => {
  test('says the same behind another paragraph', () => {
    expect(verdicts(`A harbour is a place for ships.\n${sampleText}`)).toEqual(verdicts(sampleText));
  });

  test.each(['\r\n', '\r', '\n\n', '\u2028'])('says the same with line ends %j', (end) => {
    expect(verdicts(sampleText.replaceAll('\n', end))).toEqual(verdicts(sampleText));
  });
});
