/**
 * Where claims are found again in a later text, and what a verdict on them is worth there. The title is the edit; braces
 * mark the claim in the earlier text, and in the later one the place where it must be found.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, reanchor } from '../../claims/index.ts';
import type { ReadText, Reanchored, Span } from '../../claims/index.ts';

interface Row {
  readonly before: string;
  readonly after: string;
  readonly state: Reanchored['state'];
  /** What each change is of, in order. */
  readonly changes?: readonly string[];
}

function marked(written: string): { readonly read: ReadText; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of written.split(/([{}])/)) {
    if (part === '{') start = text.length;
    else if (part === '}') spans.push({ start, end: text.length });
    else text += part;
  }
  return { read: { text, findings: check(text) }, spans };
}

const opening = 'The harbour board met on Tuesday to go through its accounts.\n\n';
const closing = '\n\nThe next meeting is in the spring, when the plans for the pier are to be read out.';
const around = (middle: string): string => `${opening}${middle}${closing}`;

const kept: Readonly<Record<string, Row>> = {
  'nothing at all': {
    before: around('{Traffic rose 5% to 2.1 million tonnes in 2024.}'),
    after: around('{Traffic rose 5% to 2.1 million tonnes in 2024.}'),
    state: 'carried',
  },
  'a paragraph put in before': {
    before: around('{Traffic rose 5% to 2.1 million tonnes in 2024.}'),
    after: around('Nobody had asked for a vote.\n\n{Traffic rose 5% to 2.1 million tonnes in 2024.}'),
    state: 'carried',
  },
  'a paragraph moved to the end': {
    before: around(
      '{Traffic rose 5% to 2.1 million tonnes in 2024.}\n\nNobody had asked for a vote on the fees.',
    ),
    after: `${around('Nobody had asked for a vote on the fees.')}\n\n{Traffic rose 5% to 2.1 million tonnes in 2024.}`,
    state: 'carried',
  },
  'other quotation marks, dashes and spaces': {
    before: around('{“Traffic rose 5% — the board’s best year,” said Tan.}'),
    after: around('{"Traffic rose 5% – the board\'s best\u00a0year," said Tan.}'),
    state: 'carried',
  },
  'a typo mended': {
    before: around('{Traffic at the westren quay rose 5% in 2024.}'),
    after: around('{Traffic at the western quay rose 5% in 2024.}'),
    state: 'reworded',
  },
  'a typo mended in the verb': {
    before: around('{Traffic at the western quay clmibed 5% in 2024.}'),
    after: around('{Traffic at the western quay climbed 5% in 2024.}'),
    state: 'reworded',
  },
  'a sentence written anew round its figures': {
    before: around('{Traffic rose 5% to 2.1 million tonnes in 2024, helped by the new crane.}'),
    after: around('{Traffic, which the new crane helped along, rose 5% to 2.1 million tonnes in 2024.}'),
    state: 'reworded',
  },
  'an amount written in another way': {
    before: around('{The board spent $5 million on the crane.}'),
    after: around('{The board spent $5m on the crane.}'),
    state: 'reworded',
  },
  'a sentence cut in two': {
    before: around('{Traffic rose 5% in 2024, and the board took on 12 pilots for the season.}'),
    after: around('{Traffic rose 5% in 2024. The board took on 12 pilots for the season.}'),
    state: 'reworded',
  },
  'two parts of a sentence set apart': {
    before: around(
      '{Traffic at the western quay rose 5% in 2024, and the harbour board took on 12 young pilots for the season.}',
    ),
    after: around(
      '{Traffic at the western quay rose 5% in 2024.} Nobody had thought that it would ever come back so soon after the storm. {The harbour board took on 12 young pilots for the season.}',
    ),
    state: 'reworded',
  },
  'two sentences made one': {
    before: around('{Traffic rose 5% in 2024.} The board took on 12 pilots for the season.'),
    after: around('{Traffic rose 5% in 2024}, and the board took on 12 pilots for the season.'),
    state: 'carried',
  },
  'the same sentence put in elsewhere': {
    before: around('{Traffic rose 5% to 2.1 million tonnes in 2024.}'),
    after: `${around('{Traffic rose 5% to 2.1 million tonnes in 2024.}')}\n\nTraffic rose 5% to 2.1 million tonnes in 2024.`,
    state: 'carried',
  },
  'the second of two equal sentences': {
    before: `${around('Traffic rose 5% in 2024.')}\n\nFerries are another thing.\n\n{Traffic rose 5% in 2024.}\n\nThat is all.`,
    after: `${around('Traffic rose 5% in 2024.')}\n\nFerries are another thing.\n\n{Traffic rose 5% in 2024.}\n\nThat is all there is.`,
    state: 'carried',
  },
};

const fallen: Readonly<Record<string, Row>> = {
  'one digit of the claim': {
    before: around('{Traffic rose 5% to 2.1 million tonnes in 2024.}'),
    after: around('{Traffic rose 5% to 2.2 million tonnes in 2024.}'),
    state: 'stale',
    changes: ['figure'],
  },
  'one digit of an operand in another sentence': {
    before: around('The quay took $4 million in 2023 and $5 million in 2024. {Takings rose 25%.}'),
    after: around('The quay took $4 million in 2023 and $6 million in 2024. {Takings rose 25%.}'),
    state: 'stale',
    changes: ['operand', 'check'],
  },
  'another currency': {
    before: around('{The board spent $5 million on the crane.}'),
    after: around('{The board spent €5 million on the crane.}'),
    state: 'stale',
    changes: ['figure', 'figure'],
  },
  'another unit': {
    before: around('{The new quay is 450 metres long.}'),
    after: around('{The new quay is 450 feet long.}'),
    state: 'stale',
    changes: ['figure', 'figure'],
  },
  'a hedge put in': {
    before: around('{The board hired 450 pilots for the season.}'),
    after: around('{The board hired nearly 450 pilots for the season.}'),
    state: 'stale',
    changes: ['figure'],
  },
  'the direction turned': {
    before: around('{Traffic at the western quay rose sharply last winter.}'),
    after: around('{Traffic at the western quay fell sharply last winter.}'),
    state: 'stale',
    changes: ['negation'],
  },
  'two directions changing places': {
    before: around('{Exports of timber rose and exports of grain fell last winter.}'),
    after: around('{Exports of timber fell and exports of grain rose last winter.}'),
    state: 'stale',
    changes: ['negation'],
  },
  'a negation put in': {
    before: around('{The board has paid the pilots for the season.}'),
    after: around('{The board has not paid the pilots for the season.}'),
    state: 'stale',
    changes: ['negation'],
  },
  'a negation taken out': {
    before: around("{The board didn't pay the pilots for the season.}"),
    after: around('{The board did pay the pilots for the season.}'),
    state: 'stale',
    changes: ['negation'],
  },
  'a denial put before': {
    before: around('{The pilots were paid for the season.}'),
    after: around('{The harbour board denied that the pilots were paid for the season.}'),
    state: 'stale',
    changes: ['negation'],
  },
  'what was so may be so': {
    before: around('{The pilots were paid for the season.}'),
    after: around('{The pilots may have been paid for the season.}'),
    state: 'stale',
    changes: ['negation'],
  },
  'another name': {
    before: around('{Traffic through Penang rose 5% in the year.}'),
    after: around('{Traffic through Melaka rose 5% in the year.}'),
    state: 'stale',
    changes: ['name'],
  },
  'two names changing places': {
    before: around('{Penang took more ships than Melaka in the season.}'),
    after: around('{Melaka took more ships than Penang in the season.}'),
    state: 'stale',
    changes: ['name'],
  },
  'imports for exports': {
    before: around('{Timber exports through the quay rose 5% in the year.}'),
    after: around('{Timber imports through the quay rose 5% in the year.}'),
    state: 'stale',
    changes: ['negation'],
  },
  'another number in a cell': {
    before: around('Year | Ships\n2023 | {412}\n2024 | 530'),
    after: around('Year | Ships\n2023 | {418}\n2024 | 530'),
    state: 'stale',
    changes: ['figure'],
  },
  'the paragraph taken out': {
    before: around('{Traffic rose 5% to 2.1 million tonnes in 2024.}'),
    after: around('Nobody had asked for a vote on the fees.'),
    state: 'orphaned',
  },
  'the sentence taken out that looks like the next one': {
    before: around(
      '{Penang exports rose 5% in June to RM2 billion.} Selangor exports rose 5% in June to RM3 billion.',
    ),
    after: around('Selangor exports rose 5% in June to RM3 billion.'),
    state: 'orphaned',
  },
  'one of two equal sentences taken out': {
    before: `${around('{Traffic rose 5% in 2024 at all quays.}')}\n\nFerries are another thing.\n\nTraffic rose 5% in 2024 at all quays.\n\nThat is all.`,
    after: `${around('Nobody had asked for a vote on the fees.')}\n\nFerries are another thing.\n\nTraffic rose 5% in 2024 at all quays.\n\nThat is all.`,
    state: 'orphaned',
  },
  'all of the text': {
    before: around('{Traffic rose 5% to 2.1 million tonnes in 2024.}'),
    after: '',
    state: 'orphaned',
  },
};

function expectRow({ before, after, state, changes }: Row): void {
  const [old, now] = [marked(before), marked(after)];
  const [found] = reanchor(old.read, [old.spans], now.read);
  const places = (spans: readonly Span[]): readonly string[] =>
    spans.map(({ start, end }) => `${start} ${now.read.text.slice(start, end)}`);
  expect(found).toMatchObject({ state, rivals: [] });
  expect(found?.changes.map(({ what }) => what)).toEqual(changes ?? []);
  expect(places(found?.spans ?? [])).toEqual(places(now.spans));
}

describe('the verdict is kept', () => {
  test.each(Object.entries(kept))('%s', (_, row) => expectRow(row));
});

describe('the verdict falls', () => {
  test.each(Object.entries(fallen))('%s', (_, row) => expectRow(row));
});

test('a paragraph doubled: both places are told, and none is chosen', () => {
  const paragraph = 'Traffic rose 5% to 2.1 million tonnes in 2024.';
  const [old, now] = [marked(around(`{${paragraph}}`)), marked(around(`${paragraph}\n\n${paragraph}`))];
  const [found] = reanchor(old.read, [old.spans], now.read);
  const places = found?.rivals.map(([span]) => now.read.text.slice(span?.start, span?.end));
  expect(found).toMatchObject({ state: 'orphaned', spans: [] });
  expect(places).toEqual([paragraph, paragraph]);
});

test('changes are said as they are printed', () => {
  const old = marked(around('{Traffic through Penang rose 5% in the year.}'));
  const now = marked(around('Traffic through Penang fell 6% in the year.'));
  expect(reanchor(old.read, [old.spans], now.read)[0]?.changes).toEqual([
    { what: 'figure', before: '5%', after: '6%' },
    { what: 'negation', before: 'rose', after: 'fell' },
  ]);
});

test('spans out of order, empty, beyond the text or no numbers are no error', () => {
  const { read } = marked(around('Traffic rose 5% in 2024.'));
  const claims = [
    [],
    [{ start: 9, end: 9 }],
    [{ start: 90, end: 9 }],
    [{ start: NaN, end: 4 }],
    [{ start: -5, end: 1e9 }],
    [{ start: 1e9, end: 2e9 }],
    [
      { start: 20, end: 40 },
      { start: 0, end: 30 },
    ],
  ];
  const states = reanchor(read, claims, read).map(({ state }) => state);
  expect(states).toEqual(['orphaned', 'orphaned', 'orphaned', 'orphaned', 'carried', 'orphaned', 'carried']);
});

test('any two texts: nothing is thrown, spans lie in the text, and two runs say the same', () => {
  const words = [
    'Penang',
    'exports',
    'rose',
    '5%',
    '$2m',
    'not',
    '.',
    '\n\n',
    '\ud800',
    '“',
    '—',
    '412',
    'the',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((some) => some.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [old, now] = [before, after].map((one) => ({ text: one, findings: check(one) }));
      if (old === undefined || now === undefined) return;
      const claims = old.findings.claims.map(({ spans }) => spans);
      const found = reanchor(old, claims, now);
      expect(found).toHaveLength(claims.length);
      expect(reanchor(old, claims, now)).toEqual(found);
      for (const { spans } of found)
        for (const { start, end } of spans) expect(start < end && end <= after.length).toBe(true);
    }),
    { numRuns: 200, seed: 6 },
  );
});
