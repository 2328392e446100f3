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
  'said ',
  'According to ',
  'Ada Berg ',
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
  '½',
  'half ',
  'one in ',
  'km',
  '°C',
  ' per ',
  ' times ',
  'Monday ',
  'last ',
  'year ',
  'between ',
  ' years',
  '-old',
  'Q3 ',
  '3/4',
  '±',
  ':30 p.m.',
  '+44 ',
  '’90s',
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
        const said = found.checks.flatMap(({ stated, operands, fixes }) => [stated, ...operands, ...fixes]);
        const sources = found.claims.flatMap(({ attribution }) =>
          attribution === undefined ? [] : [attribution.source, attribution.cue],
        );
        for (const { start, end } of [...spans, ...said, ...sources]) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
        for (const figure of found.figures) expect(figure.text).toBe(text.slice(figure.start, figure.end));
      }),
      { numRuns: 400 },
    );
  });

  test('has its figures in order, none over another but a range over its ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        let range = { start: 0, end: 0 };
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          if (figure.kind === 'range') {
            range = figure;
            continue;
          }
          end = figure.end;
          // What begins in a range is one of its ends, and lies in it whole.
          if (figure.start < range.end) expect(figure.end).toBeLessThanOrEqual(range.end);
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

const figuresOf = (text: string): readonly string[] =>
  readFigures(text).map(({ start, end, text: slice, kind, exact, unit, hedge, date }) =>
    [start, end, slice, kind, exact, unit, hedge, date].join(' | '),
  );
const moved = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => {
    const [start, end, ...rest] = line.split(' | ');
    return [Number(start) + by, Number(end) + by, ...rest].join(' | ');
  });

describe('the figures of any text', () => {
  const front = 'A harbour is a place for ships. ';

  test('are the same behind another sentence, with their places moved', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(figuresOf(`${front}\n${text}`)).toEqual(moved(figuresOf(`\n${text}`), front.length));
      }),
    );
  });

  test('are the same before another sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = figuresOf(`${text}\n`);
        expect(figuresOf(`${text}\n${front}`)).toEqual(read);
      }),
    );
  });
});

/** Sentences with checks in them, so that there is something that could change. */
const sentences = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 1, max: 400 }),
          fc.integer({ min: 2, max: 9 }),
          fc.integer({ min: 2, max: 9 }),
        )
        .map(
          ([percent, now, before]) =>
            `Fares rose ${percent}% to $${now}.${before} million from $${before}.${now} million.`,
        ),
      fc
        .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 900 }))
        .map(([amount, other]) => `The weir cost €${amount} million ($${other} million).`),
      fc.constantFrom(
        'The ferry was late.',
        'Ada Berg said: "We were never told about it."',
        'It has 40 seats.',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('\n'));

const verdicts = (text: string): readonly string[] =>
  check(text).checks.map(({ kind, outcome, diagnosis, working }) =>
    [kind, outcome, diagnosis?.code, working].join(' | '),
  );

describe('any article of sentences', () => {
  test('says the same behind another sentence, with its places moved', () => {
    const front = 'A harbour is a place for ships.\n';
    fc.assert(
      fc.property(sentences, (text) => {
        // One line alone is read as a paragraph wherever it stands, so both texts have more than one.
        const [bare, moved] = [`${front}${text}`, `${front}${front}${text}`];
        expect(verdicts(moved)).toEqual(verdicts(bare));
        expect(check(moved).checks.map(({ stated }) => stated.start - front.length)).toEqual(
          check(bare).checks.map(({ stated }) => stated.start),
        );
      }),
    );
  });

  test('says the same whatever its lines end with', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom('\r\n', '\r'), (text, end) => {
        expect(verdicts(text.replaceAll('\n', end))).toEqual(verdicts(text));
      }),
    );
  });
});

describe('the sample article', () => {
  test('says the same behind another paragraph', () => {
    expect(verdicts(`A harbour is a place for ships.\n${sampleText}`)).toEqual(verdicts(sampleText));
  });

  test.each(['\r\n', '\r', '\n\n', '\u2028'])('says the same with line ends %j', (end) => {
    expect(verdicts(sampleText.replaceAll('\n', end))).toEqual(verdicts(sampleText));
  });
});
