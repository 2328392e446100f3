/** Totals against their parts, and shares against the whole of 100: what is said of each, and with how sure a link. */
import { describe, expect, test } from 'vitest';
import { ratio, toText, whole } from '../../../claims/arithmetic/exact.ts';
import { judgeSum, judgeTotal } from '../../../claims/judgement/sums.ts';
import type { Judged } from '../../../claims/judgement/judged.ts';
import type { TotalLink } from '../../../claims/links/shares-of-whole.ts';
import type { SumLink } from '../../../claims/links/sums.ts';
import { evidenceOf, shown } from './given.ts';

/** What is decided, with numbers as text. */
const view = (judged: Judged | null) =>
  judged && {
    outcome: judged.outcome,
    recomputed: judged.recomputed && toText(judged.recomputed.value),
    severity: judged.severity,
    diagnosis: judged.diagnosis?.code ?? null,
    fixes: judged.fixes.map(({ figure, value }) => `${figure}: ${toText(value)}`),
    notes: judged.notes.map(({ code }) => code),
  };

/** The first text is the total, the others are its parts, unless the link says otherwise. */
function sum(texts: readonly string[], rest: Partial<SumLink> = {}): Judged | null {
  const link: SumLink = {
    stated: 0,
    rivals: [],
    options: [texts.slice(1).map((_, place) => place + 1)],
    ones: 0,
    strength: 'strong',
    isShare: false,
    objects: 'any',
    ...rest,
  };
  return judgeSum(link, evidenceOf(...texts));
}

const outcomeOf = (texts: readonly string[], rest: Partial<SumLink> = {}) =>
  sum(texts, rest)?.outcome ?? null;

describe('a total that agrees', () => {
  test('is shown with its parts and its sum', () => {
    expect(sum(['245 troops', '120 troops', '80 troops', '45 troops'])).toEqual({
      link: {
        check: 'sum',
        stated: 0,
        operands: [1, 2, 3].map((figure) => ({ role: 'part', figure })),
        reading: 0,
        score: 0,
        strength: 'strong',
        rivals: [],
        runnersUp: [],
        because: [],
      },
      formula: { op: 'sum', of: 'part' },
      outcome: 'consistent',
      falls: false,
      recomputed: {
        value: whole(245),
        band: { low: whole(245), high: whole(245) },
      },
      other: null,
      severity: null,
      diagnosis: null,
      fixes: [],
      wordFix: null,
      notes: [],
    });
  });

  test('counts items that stand for one', () => {
    expect(sum(['13 people', '7 men', '5 women'], { ones: 1 })).toMatchObject({
      outcome: 'consistent',
      formula: { op: '+', of: [{ op: 'sum', of: 'part' }, { constant: '1' }] },
    });
  });

  test.each([
    // Zeros may be rounding, unless another part is written to their place.
    [['1,500 tonnes', '940 tonnes', '570 tonnes'], 'consistent'],
    [['1,510 tonnes', '940 tonnes', '570 tonnes'], 'consistent'],
    [['1,500 people', '943 people', '572 people'], 'consistent'],
    [['1,600 people', '943 people', '572 people'], 'inconsistent'],
    [['1,500 people', '943 people', '546 people'], 'consistent'],
    // One zero is a digit where the parts have that place.
    [['1,510 people', '943 people', '569 people'], 'inconsistent'],
    [['1,510 people', '940 people', '570 people'], 'consistent'],
    [['3.7 million tonnes', '1.2 million tonnes', '0.9 million tonnes', '1.5 million tonnes'], 'rounding'],
    [
      ['3.9 million tonnes', '1.2 million tonnes', '0.9 million tonnes', '1.5 million tonnes'],
      'inconsistent',
    ],
    // Counts to the last digit are exact, however large; amounts are not.
    [['1,118 ballots', '463 ballots', '654 ballots'], 'inconsistent'],
    [['£1,118', '£463', '£654'], 'rounding'],
    [['about £1,200', '£463', '£654'], 'inconsistent'],
    [['about £1,150', '£463', '£654'], 'consistent'],
    [['£1,150', 'about £463', '£654'], 'inconsistent'],
    [['£1,130', 'about £463', '£654'], 'rounding'],
    [['more than 1,100 ballots', '463 ballots', '654 ballots'], 'consistent'],
    [['1.8 tonnes', '0.93 tonnes', '0.96 tonnes'], 'consistent'],
  ] as const)('%j: %s', (texts, outcome) => {
    expect(outcomeOf(texts)).toBe(outcome);
  });

  test('in its digits though cut says so', () => {
    expect(view(sum(['1.8 tonnes', '0.93 tonnes', '0.96 tonnes']))).toMatchObject({
      outcome: 'consistent',
      notes: ['truncated'],
    });
  });

  test('shows the tight band, or the loose one where only that meets', () => {
    const bandOf = (...texts: readonly string[]) => shown(sum(texts)?.recomputed?.band ?? null);
    expect(bandOf('£10.3 million', '£4.1 million', '£6.2 million')).toBe('10200000 to 10400000');
    expect(bandOf('£10.4 million', '£4.1 million', '£6.2 million')).toBe('10200000 to 10400000');
    expect(bandOf('£1,030', '£400', '£620')).toBe('1010 to 1030');
    expect(bandOf('£12,350', '£4,100', '£8,200')).toBe('12200 to 12400');
    expect(bandOf('£99', '£4,100', '£8,200')).toBe('12299 to 12301');
  });
});

describe('other ways to cut the list, and other totals', () => {
  const texts = ['17 boats', '9 boats', '8 boats', '40 men', '3 piers'];
  test('count where they agree', () => {
    expect(
      outcomeOf(texts, {
        options: [
          [1, 2, 4],
          [1, 2],
        ],
      }),
    ).toBe('consistent');
    expect(outcomeOf(texts, { stated: 3, rivals: [0], options: [[1, 2]] })).toBe('consistent');
    expect(sum(texts, { stated: 3, rivals: [0], options: [[1, 2]] })?.link.stated).toBe(0);
    expect(
      sum(texts, {
        options: [
          [1, 2, 4],
          [1, 2],
        ],
      })?.link.operands,
    ).toHaveLength(2);
  });

  test('an agreement goes before one that rounding allows', () => {
    const amounts = ['£10.4 million', '£4.1 million', '£6.2 million', '£10.3 million'];
    expect(sum(amounts, { rivals: [3], options: [[1, 2]] })?.link.stated).toBe(3);
  });

  test('and of those that do not agree only the likeliest cut is objected to', () => {
    expect(
      view(
        sum(texts, {
          options: [
            [1, 4],
            [1, 2, 4],
          ],
        }),
      ),
    ).toMatchObject({
      outcome: 'inconsistent',
      recomputed: '12',
      fixes: ['0: 12'],
    });
    // With two totals that might be meant there is doubt; with one that is smaller than a part there is none.
    expect(
      outcomeOf(['18 boats', '9 boats', '8 boats', '40 boats'], { rivals: [3], options: [[1, 2]] }),
    ).toBeNull();
    expect(
      sum(['18 boats', '9 boats', '8 boats', '5 boats'], { rivals: [3], options: [[1, 2]] })?.link.stated,
    ).toBe(0);
  });

  test('a figure is no part of itself', () => {
    expect(outcomeOf(texts, { options: [[0, 1, 2]] })).toBeNull();
  });

  test('one part makes no sum, and a figure that is missing is none', () => {
    expect(outcomeOf(texts, { options: [[1]] })).toBeNull();
    expect(outcomeOf(texts, { options: [[]] })).toBeNull();
    expect(outcomeOf(texts, { options: [] })).toBeNull();
    expect(outcomeOf(texts, { options: [[1, 77]] })).toBeNull();
    expect(outcomeOf(texts, { stated: 77, options: [[1, 2]] })).toBeNull();
    expect(outcomeOf(['in June', '9 boats', '8 boats'])).toBeNull();
    expect(outcomeOf(['17 boats', '9 boats', 'in June'])).toBeNull();
    expect(outcomeOf(['17 boats', '9 boats', '8 boats', 'in June'])).toBe('consistent');
  });
});

describe('a total that does not follow', () => {
  test('has a fix, a severity and the mistake that explains it', () => {
    expect(view(sum(['42 boats', '30 boats', '12 boats', '8 boats']))).toEqual({
      outcome: 'inconsistent',
      recomputed: '50',
      severity: 'changes-the-story',
      diagnosis: 'left-out-part',
      fixes: ['0: 50'],
      notes: [],
    });
    expect(view(sum(['71 boats', '9 boats', '8 boats']))).toMatchObject({ diagnosis: 'transposed-digits' });
    expect(sum(['71 boats', '9 boats', '8 boats'])?.fixes).toEqual([
      { figure: 0, value: whole(17), place: 0, about: false, because: 'as-printed' },
    ]);
  });

  test.each([
    [['1,118 ballots', '463 ballots', '654 ballots'], 'cosmetic'],
    [['1,116 ballots', '463 ballots', '654 ballots'], 'cosmetic'],
    [['1,119 ballots', '463 ballots', '654 ballots'], 'changes-the-story'],
    [['1,115 ballots', '463 ballots', '654 ballots'], 'changes-the-story'],
    [['18 boats', '9 boats', '8 boats'], 'changes-the-story'],
    [['101 boats', '90 boats', '10 boats'], 'cosmetic'],
  ] as const)('%j: %s', (texts, severity) => {
    expect(view(sum(texts))).toMatchObject({ outcome: 'inconsistent', severity });
  });
});

describe('how much a list objects to', () => {
  const isOff = ['245 troops', '120 troops', '80 troops', '62 troops'];
  const isShort = ['280 troops', '120 troops', '80 troops', '62 troops'];
  const leavesOut = ['200 troops', '120 troops', '80 troops', '62 troops'];
  const rounded = ['3.7 million tonnes', '1.2 million tonnes', '0.9 million tonnes', '1.5 million tonnes'];
  test.each([
    ['any', isOff, 'inconsistent'],
    ['any', isShort, 'inconsistent'],
    ['over', isOff, 'inconsistent'],
    ['over', isShort, null],
    ['over', leavesOut, 'inconsistent'],
    ['named', isOff, null],
    ['named', isShort, null],
    ['named', leavesOut, 'inconsistent'],
    ['never', isOff, null],
    ['never', leavesOut, null],
    ['any', rounded, 'rounding'],
    ['named', rounded, 'rounding'],
    ['never', rounded, null],
    ['never', ['262 troops', '120 troops', '80 troops', '62 troops'], 'consistent'],
  ] as const)('%s, %j: %s', (objects, texts, outcome) => {
    expect(outcomeOf(texts, { objects })).toBe(outcome);
  });

  test('more than a total with a bound is no excess', () => {
    expect(outcomeOf(['less than 280 troops', ...isOff.slice(1)], { objects: 'over' })).toBe('consistent');
  });

  test('a part that is no smaller than the total is of something else, where the words leave doubt', () => {
    const texts = ['35 boats', '40 boats', '30 boats'];
    expect(outcomeOf(texts, { objects: 'any' })).toBe('inconsistent');
    expect(outcomeOf(texts, { objects: 'over' })).toBeNull();
    expect(outcomeOf(['40 boats', '40 boats', '30 boats'], { objects: 'over' })).toBeNull();
    expect(outcomeOf(['41 boats', '40 boats', '30 boats'], { objects: 'over' })).toBe('inconsistent');
    expect(outcomeOf([...texts, '7 boats'], { options: [[1, 2]], rivals: [3] })).toBeNull();
  });

  test('a share of two wholes lies between their shares', () => {
    const texts = ['35%', '40%', '30%'];
    expect(outcomeOf(texts, { isShare: true })).toBeNull();
    expect(outcomeOf(texts)).toBe('inconsistent');
    expect(outcomeOf(['75%', '40%', '30%'], { isShare: true })).toBe('inconsistent');
    expect(outcomeOf(['70%', '40%', '30%'], { isShare: true })).toBe('consistent');
  });
});

describe('a weak link', () => {
  const weak = { strength: 'weak' } as const;
  test.each([
    [['17 boats', '9 boats', '8 boats'], 'consistent'],
    [['10 boats', '2 boats', '8 boats'], 'consistent'],
    // One digit that agrees may be chance, and so may one that is only cut.
    [['9 boats', '1 boat', '8 boats'], null],
    [['1.8 tonnes', '0.93 tonnes', '0.96 tonnes'], null],
    [['£0.9 million', '£0.5 million', '£0.4 million'], null],
    [['£1.0 million', '£0.6 million', '£0.4 million'], 'consistent'],
  ] as const)('%j: %s', (texts, outcome) => {
    expect(outcomeOf(texts, weak)).toBe(outcome);
  });
});

/** All texts are shares of one whole, the first of them stated. */
function total(texts: readonly string[], rest: Partial<TotalLink> = {}): Judged | null {
  const link: TotalLink = {
    stated: 0,
    parts: texts.map((_, place) => place),
    strength: 'strong',
    onlyOver: false,
    ...rest,
  };
  return judgeTotal(link, evidenceOf(...texts));
}

describe('shares of a whole', () => {
  test('that make 100 are shown so', () => {
    expect(total(['47%', '32%', '21%'])).toMatchObject({
      link: {
        check: 'total',
        stated: 0,
        strength: 'strong',
        operands: [{ figure: 0 }, { figure: 1 }, { figure: 2 }],
      },
      formula: { op: 'sum', of: 'part' },
      outcome: 'consistent',
      falls: false,
      other: null,
      wordFix: null,
    });
    expect(view(total(['47%', '32%', '21%']))).toEqual({
      outcome: 'consistent',
      recomputed: '100',
      severity: null,
      diagnosis: null,
      fixes: [],
      notes: [],
    });
  });

  test('that do not have a fix for each', () => {
    expect(view(total(['47%', '32%', '31%']))).toEqual({
      outcome: 'inconsistent',
      recomputed: '110',
      severity: 'changes-the-story',
      diagnosis: null,
      fixes: ['0: 37', '1: 22', '2: 21'],
      notes: [],
    });
    expect(total(['47.5%', '32%', '40.5%'])?.fixes).toEqual([
      { figure: 0, value: ratio(55n, 2n), place: -1, about: false, because: 'other-shares' },
      { figure: 1, value: whole(12), place: 0, about: false, because: 'other-shares' },
      { figure: 2, value: ratio(41n, 2n), place: -1, about: false, because: 'other-shares' },
    ]);
  });

  test('one of which would have to be nothing, or less, leaves that one out', () => {
    expect(view(total(['80%', '40%', '20%']))?.fixes).toEqual(['0: 40']);
    expect(view(total(['80%', '41%', '20%']))?.fixes).toEqual(['0: 39']);
  });

  test.each([
    [['33%', '33%', '33%'], 'rounding'],
    [['34%', '34%', '33%'], 'rounding'],
    [['49%', '49%'], 'inconsistent'],
    [['49%', '50%'], 'rounding'],
    [['49.9%', '50%'], 'rounding'],
    [['about 49%', '49%'], 'rounding'],
    [['33.3%', '33.3%', '33.3%'], 'rounding'],
    [['33.34%', '33.33%', '33.33%'], 'consistent'],
  ] as const)('%j: %s', (texts, outcome) => {
    expect(total(texts)?.outcome ?? null).toBe(outcome);
  });

  test('of which another may be missing object only to too much', () => {
    const onlyOver = { onlyOver: true } as const;
    expect(total(['47%', '32%', '21%'], onlyOver)?.outcome).toBe('consistent');
    expect(total(['47%', '32%', '31%'], onlyOver)?.outcome).toBe('inconsistent');
    expect(total(['47%', '32%', '11%'], onlyOver)).toBeNull();
    expect(total(['33%', '33%', '33%'], onlyOver)).toBeNull();
    expect(total(['34%', '34%', '33%'], onlyOver)).toBeNull();
  });

  test('are at least two', () => {
    expect(total(['100%'])).toBeNull();
    expect(total([])).toBeNull();
    expect(total(['47%', '53%'], { parts: [0, 77] })).toBeNull();
  });
});
