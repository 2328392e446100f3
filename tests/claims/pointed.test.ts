/** Checks that an editor builds: [brackets] mark the result, (name: figure) what he points at. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { check, pointedKinds, recomputePointed } from '../../claims/index.ts';
import type { Pointed, PointedResult } from '../../claims/index.ts';

/** `[10%]` is the result, `{old|$4 million}` a figure pointed at under that name. */
function read(marked: string): { text: string; places: Pick<Pointed, 'stated' | 'operands'> } {
  let text = '';
  let stated = { start: 0, end: 0 };
  const operands: { role: string; start: number; end: number }[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]]*)\]|\{([^|}]*)\|([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[1] ?? match[3] ?? '';
    if (match[1] !== undefined) stated = { start, end: text.length };
    else operands.push({ role: match[2] ?? '', start, end: text.length });
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), places: { stated, operands } };
}

function point(marked: string, kind: string, formula: string | null = null): PointedResult {
  const { text, places } = read(marked);
  return recomputePointed(text, { kind, formula, ...places });
}

const outcome = (made: PointedResult): string =>
  'check' in made
    ? [made.check.outcome, made.check.recomputed?.value.toFixed(1), made.check.diagnosis?.code]
        .filter((part) => part !== undefined)
        .join(' ')
    : `fault: ${made.fault.code}`;

describe('a formula of the editor’s own', () => {
  test.each([
    ['Output was {old|400} tonnes. It is {new|500} now, [25%] up.', '(new − old) ÷ old', 'consistent 25.0'],
    ['Output was {old|400} tonnes. It is {new|500} now, [20%] up.', '(new − old) ÷ old', 'inconsistent 25.0'],
    [
      'Output was {old|400} tonnes. It is {new|500} now, [25%] up.',
      '(new − old) ÷ old × 100',
      'consistent 25.0',
    ],
    ['Output fell [20%], from {old|500} tonnes to {new|400}.', '(new − old) ÷ old', 'consistent -20.0'],
    ['Output fell [20%], from {old|500} tonnes to {new|400}.', '(old − new) ÷ old', 'consistent 20.0'],
    [
      'It spends {share|4%} of {whole|$20 million}, [$800,000], on lamps.',
      'share % × whole',
      'consistent 800000.0',
    ],
    [
      'It spends {share|4%} of {whole|$20 million}, [$8 million], on lamps.',
      'share % × whole',
      'inconsistent 800000.0 power-of-ten',
    ],
    ['The vote was {a|48%} for it and {b|43%} against; [9%] did not know.', '100 − a − b', 'consistent 9.0'],
    [
      'The vote was {a|48%} for it and {b|43%} against; [12%] did not know.',
      '100 − a − b',
      'inconsistent 9.0',
    ],
    ['Support went from {a|40%} to {b|46%}, [six percentage points] up.', 'b − a', 'consistent 6.0'],
    ['The town has {a|1,200} cars, [three times] as many as the {b|400} of 1990.', 'a ÷ b', 'consistent 3.0'],
    ['The yield is {b|12.4%}, [140 basis points] more than {a|11%}.', 'b − a', 'consistent 140.0'],
    ['The herd [doubled]: it had {a|400} sheep, and has {b|810}.', 'b ÷ a', 'consistent 2.0'],
    ['The herd [doubled]: it had {a|400} sheep, and has {b|650}.', 'b ÷ a', 'inconsistent 1.6'],
    [
      'It sold {part|12} boats in May, {part|9} in June and {part|4} in July, [25] in all.',
      'part',
      'consistent 25.0',
    ],
    [
      'It sold {part|12} boats in May and {part|9} in June, [42%] of {all|50}.',
      'part ÷ all',
      'consistent 42.0',
    ],
    [
      'It sold {part|12} boats in May and {part|9} in June, [52%] of {all|50}.',
      'part ÷ all',
      'inconsistent 42.0',
    ],
    ['{a|A third} of the {b|$90 million} went to roads, [$30 million].', 'a × b', 'consistent 30000000.0'],
  ])('%s by %s', (marked, formula, wanted) => {
    expect(outcome(point(marked, 'pointed', formula))).toBe(wanted);
  });

  test('is worked out and worded as any other check', () => {
    const made = point(
      'Output was {old|400} tonnes. It is {new|500} now, [20%] up.',
      'pointed',
      '(new−old)/old',
    );
    expect(made).toMatchObject({
      check: {
        kind: 'pointed',
        strength: 'strong',
        working: '(500 − 400) ÷ 400 = 25 %',
        message: 'This does not follow. 400 tonnes and 500 give 25%, not 20%.',
        fixes: [{ replacement: '25%' }],
        operands: [
          { role: 'old', value: 400 },
          { role: 'new', value: 500 },
        ],
      },
    });
  });

  test('is JSON', () => {
    const made = point('It sold {part|12} boats and {part|9} more, [21] in all.', 'pointed', 'part');
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});

describe('a kind that is chosen', () => {
  test.each([
    ['Output was {old|400} tonnes. It is {new|500} now, [20%] up.', 'growth', 'inconsistent 25.0 wrong-base'],
    [
      'It came to {new|$12.4 million}; that is {change|$3.1 million} or [25%] more.',
      'growth',
      'inconsistent 33.3 wrong-base',
    ],
    ['Support went from {old|40%} to {new|46%}, [six percentage points] up.', 'points', 'consistent 6.0'],
    ['Rent was {old|$910}. It is {new|$940}, [$40] more.', 'difference', 'inconsistent 30.0'],
    [
      'There are {new|1,200} cars; in {1990} there were {old|400}, so it is [three times] as many.',
      'multiple',
      'consistent 3.0',
    ],
    ['Of {whole|400} berths {part|90} are free. That is [25%].', 'share', 'inconsistent 22.5'],
    [
      'The {count|40} farms had {total|$8 million} between them: [$20,000].',
      'average',
      'inconsistent 200000.0 power-of-ten',
    ],
    [
      'It sold {part|12} boats in May, {part|9} in June and {part|4} in July, [27] in all.',
      'sum',
      'inconsistent 25.0',
    ],
  ])('%s as %s', (marked, kind, wanted) => {
    const made = point(marked.replace('{1990}', '1990'), kind);
    expect(outcome(made)).toBe(wanted);
    expect('check' in made && made.check.kind).toBe(kind);
  });

  test('mends what the engine linked to another figure', () => {
    const marked =
      'Crossings came to {new|88,000} in June, up [10%] from 84,000 in June last year; in May there were {old|80,000}.';
    const { text } = read(marked);
    expect(check(text).checks.map((one) => one.outcome)).toEqual(['inconsistent']);
    expect(outcome(point(marked, 'growth'))).toBe('consistent 10.0');
  });

  test.each(pointedKinds)('%s has a rule with roles of its own', (kind) => {
    expect(outcome(point('It was [5] and {nobody|6}.', kind))).toBe('fault: roles-do-not-fit');
  });
});

describe('is computed again', () => {
  test('when the text has moved and a figure has changed', () => {
    const before = point('Output was {old|400} tonnes and is {new|500} now, [25%] up.', 'growth');
    const after = point('A note. Output was {old|400} tonnes and is {new|520} now, [25%] up.', 'growth');
    expect([outcome(before), outcome(after)]).toEqual(['consistent 25.0', 'inconsistent 30.0']);
  });
});

describe('cannot be computed', () => {
  const sentence = (made: PointedResult) => ('fault' in made ? made.fault.message : 'it can');
  test.each([
    [
      'It was {old|4} and is {new|5}, [25%] up.',
      '(new − old) ÷',
      'The formula breaks off: a number or a name is missing at its end.',
    ],
    [
      'It was {old|4} and is {new|5}, [25%] up.',
      '(new − before) ÷ old',
      'The formula names “before”, and no figure is called that.',
    ],
    [
      'It was {old|4} and is {new|5}, [25%] up.',
      'new ÷ 4',
      '“old” is pointed at, and the formula does not use it.',
    ],
    ['It was {old|4} and is {new|5}, [25%] up.', '(new − old', 'A bracket is opened and not closed.'],
    [
      'It was 4 and is 5, [25%] up.',
      '5 ÷ 4',
      'No figure is pointed at from which the result could be computed.',
    ],
    ['It was {old|tall} and is {new|5}, [25%] up.', 'new ÷ old', 'There is no figure at this place.'],
    ['It was {old|4} and is {new|5}, [quite] so.', 'new ÷ old', 'There is no figure at this place.'],
    [
      'It opened on {old|4 May 2020} with {new|5} boats, [25%] up.',
      'new ÷ old',
      'This figure has no value of its own to compute with: it is a date, a range or a code.',
    ],
    ['It was {old|0} and is {new|5}, [25%] up.', 'new ÷ old', 'This cannot be computed: a divisor is zero.'],
  ])('%s by %s', (marked, formula, wanted) => {
    expect(sentence(point(marked, 'pointed', formula))).toBe(wanted);
  });

  test.each([
    [
      'It was {old|4} and is {new|5}, [25%] up.',
      'horoscope',
      'There is no check of the kind “horoscope” to be built by pointing.',
    ],
    [
      'It was {old|4} and is {part|5}, [25%] up.',
      'growth',
      '“growth” is computed from other figures. Point at each of its figures once.',
    ],
    [
      'It was {old|4}, {old|6} and is {new|5}, [25%] up.',
      'growth',
      '“growth” is computed from other figures. Point at each of its figures once.',
    ],
    [
      'It was {old|$4} and is {new|$5}, [$1] up.',
      'growth',
      '“growth” is not computed with a figure of this kind.',
    ],
    [
      'It was {whole|40%} and is {part|5}, [25%] up.',
      'share',
      '“share” is not computed with a figure of this kind.',
    ],
  ])('%s as %s', (marked, kind, wanted) => {
    expect(sentence(point(marked, kind))).toBe(wanted);
  });

  test('from itself', () => {
    const text = 'It was 4 and is 5, 25% up.';
    const place = { start: 19, end: 22 };
    const pointed = { kind: 'pointed', formula: 'a', stated: place, operands: [{ role: 'a', ...place }] };
    expect(sentence(recomputePointed(text, pointed))).toBe('The result cannot be computed from itself.');
  });

  test('and the fault has its place', () => {
    const { text, places } = read('It was {old|tall} and is {new|5}, [25%] up.');
    expect(recomputePointed(text, { kind: 'pointed', formula: 'new ÷ old', ...places })).toMatchObject({
      fault: { place: { in: 'text', start: 7, end: 11 } },
    });
    expect(point('It was {old|4}, [25%] up.', 'pointed', 'old !')).toMatchObject({
      fault: { place: { in: 'formula', start: 4, end: 5 } },
    });
  });
});
