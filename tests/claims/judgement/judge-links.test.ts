/** Links given to the judge directly: which way of several wins, what a weaker link may say, and all that is decided. */
import { describe, expect, test } from 'vitest';
import { toText } from '../../../claims/arithmetic/exact.ts';
import { growth } from '../../../claims/checks/growth.ts';
import { multiple } from '../../../claims/checks/multiple.ts';
import { points } from '../../../claims/checks/points.ts';
import type { CheckRule } from '../../../claims/checks/rule.ts';
import { diagnosisRules } from '../../../claims/diagnosis/index.ts';
import { readFrames } from '../../../claims/frames/read.ts';
import { judge } from '../../../claims/judgement/judge.ts';
import type { Judged } from '../../../claims/judgement/judged.ts';
import type { Link, Operand } from '../../../claims/links/link.ts';
import { articleOf, evidenceOf, linkTo, ruleOf, shown } from './given.ts';

interface Given {
  /** Roles and the figures that fill them, by the place of the figure in the sentence. */
  readonly roles: Readonly<Record<string, number>>;
  readonly stated?: number;
  readonly strength?: Link['strength'];
  readonly rivals?: readonly Readonly<Record<string, number>>[];
  readonly runnersUp?: readonly Readonly<Record<string, number>>[];
  readonly behind?: 'more' | 'less';
}

const operandsOf = (roles: Readonly<Record<string, number>>): readonly Operand[] =>
  Object.entries(roles).map(([role, figure]) => ({ role, figure }));

function linkOf(rule: CheckRule, { roles, stated = 0, strength = 'strong', behind }: Given): Link {
  const reading = rule.readings.findIndex(
    (one) => one.behind === behind && one.needs.join() === Object.keys(roles).join(),
  );
  return linkTo(0, { check: rule.kind, stated, operands: operandsOf(roles), reading, strength });
}

function judged(rule: CheckRule, text: string, given: Given): Judged | null {
  const article = articleOf(text);
  const link: Link = {
    ...linkOf(rule, given),
    rivals: (given.rivals ?? []).map((roles) => linkOf(rule, { ...given, roles })),
    runnersUp: (given.runnersUp ?? []).map(operandsOf),
  };
  return judge(rule, link, {
    figures: article.figures,
    frames: readFrames(article),
    text,
    diagnoses: diagnosisRules.filter(({ code }) => rule.mistakes?.includes(code) ?? true),
  });
}

const view = (one: Judged | null) =>
  one && {
    outcome: one.outcome,
    recomputed: one.recomputed && toText(one.recomputed.value),
    severity: one.severity,
    diagnosis: one.diagnosis?.code ?? null,
    fixes: one.fixes.map(({ figure, value }) => `${figure}: ${toText(value)}`),
    notes: one.notes.map(({ code }) => code),
  };

const change = { roles: { new: 1, old: 2 } } as const;
const rose = (percent: string, now: string, old: string, given: Given = change) =>
  judged(growth, `Sales rose ${percent} to ${now} from ${old}.`, given);
const fell = (percent: string, now: string, old: string, given: Given = change) =>
  judged(growth, `Sales fell ${percent} to ${now} from ${old}.`, given);

describe('a rise that agrees', () => {
  test('is shown with its sum', () => {
    const one = rose('25%', '£500', '£400');
    expect(one).toMatchObject({
      link: { check: 'growth', stated: 0, operands: operandsOf({ new: 1, old: 2 }) },
      formula: { op: '/', of: [{ op: '-', of: ['new', 'old'] }, 'old'] },
      falls: false,
      diagnosis: null,
      wordFix: null,
    });
    expect(view(one)).toEqual({
      outcome: 'consistent',
      recomputed: '25',
      severity: null,
      diagnosis: null,
      fixes: [],
      notes: [],
    });
  });

  test('a fall is told as the words have it', () => {
    const one = fell('20%', '£400', '£500');
    expect(one).toMatchObject({ outcome: 'consistent', falls: true });
    expect(one?.recomputed && toText(one.recomputed.value)).toBe('-20');
    expect(shown(one?.recomputed?.band ?? null)).toBe('-20200/1001 to -2200/111');
  });
});

describe('of several ways', () => {
  const text = 'Sales rose 25% to £500 from £400, £410 and £300.';
  test('the one that agrees wins, then one that rounding allows, then the best', () => {
    const of = (...all: readonly number[]) => {
      const [first = 0, ...others] = all.map((old) => ({ new: 1, old }));
      const one = judged(growth, text, { roles: first as Record<string, number>, rivals: others });
      return one && [one.outcome, one.link.operands[1]?.figure];
    };
    expect(of(2)).toEqual(['consistent', 2]);
    expect(of(3, 2)).toEqual(['consistent', 2]);
    expect(of(4, 3, 2)).toEqual(['consistent', 2]);
    expect(of(4, 3)).toEqual(['rounding', 3]);
    expect(of(3, 4)).toEqual(['rounding', 3]);
    expect(of(4)).toEqual(['inconsistent', 4]);
    expect(of(4, 77)).toEqual(['inconsistent', 4]);
  });

  test('rounding goes before what does not agree', () => {
    const one = judged(growth, 'Sales rose 26% to £500 from £300 and £400.', {
      roles: { new: 1, old: 2 },
      rivals: [{ new: 1, old: 3 }],
    });
    expect(one && [one.outcome, one.link.operands[1]?.figure]).toEqual(['rounding', 3]);
  });

  test('a way that cannot be computed is passed over', () => {
    const one = judged(growth, text, { roles: { new: 1, old: 77 }, rivals: [{ new: 1, old: 2 }] });
    expect(one && [one.outcome, one.link.operands[1]?.figure]).toEqual(['consistent', 2]);
    expect(judged(growth, text, { roles: { new: 1, old: 77 } })).toBeNull();
  });
});

describe('a rise that does not follow', () => {
  test('has a fix, a severity and a mistake', () => {
    expect(view(rose('52%', '£500', '£400'))).toEqual({
      outcome: 'inconsistent',
      recomputed: '25',
      severity: 'changes-the-story',
      diagnosis: 'transposed-digits',
      fixes: ['0: 25'],
      notes: [],
    });
    expect(rose('125%', '£500', '£400')?.diagnosis).toEqual({
      code: 'ratio-as-growth',
      formula: expect.objectContaining({ op: '/' }) as unknown,
    });
  });

  test.each([
    ['25.1%', '£500.0', '£400.0', 'cosmetic'],
    ['25.15%', '£500.00', '£400.00', 'changes-the-story'],
    ['28%', '£500.0', '£400.0', 'changes-the-story'],
    ['26.4%', '£500.0', '£400.0', 'changes-the-story'],
    ['26%', '£500.0', '£400.0', 'cosmetic'],
    ['24%', '£500.0', '£400.0', 'cosmetic'],
    ['23%', '£500.0', '£400.0', 'changes-the-story'],
  ] as const)('%s to %s from %s is %s', (percent, now, old, severity) => {
    expect(view(rose(percent, now, old))).toMatchObject({ outcome: 'inconsistent', severity });
  });

  test('that is a fall has its word to mend', () => {
    const one = rose('20%', '£400', '£500');
    expect(one).toMatchObject({ outcome: 'inconsistent', diagnosis: { code: 'rise-for-fall' }, fixes: [] });
    expect(one?.wordFix).toEqual({ block: 0, token: 1 });
    expect(rose('52%', '£500', '£400')?.wordFix).toBeNull();
    expect(rose('25%', '£500', '£400')?.wordFix).toBeNull();
  });

  test('by another figure names it', () => {
    const one = judged(growth, 'Sales rose 25% to £500 from £480, and from £400.', {
      roles: { new: 1, old: 2 },
      runnersUp: [{ new: 1, old: 3 }],
    });
    expect(one?.diagnosis).toEqual({ code: 'wrong-operand', formula: null, figure: 3 });
    expect('figure' in (rose('52%', '£500', '£400')?.diagnosis ?? {})).toBe(false);
  });

  test('a fall of more than all of it cannot be', () => {
    expect(view(fell('150%', '£400', '£500'))).toMatchObject({ diagnosis: 'impossible-fall' });
    expect(view(fell('99%', '£400', '£500'))).toMatchObject({ diagnosis: null });
    expect(view(rose('150%', '£500', '£400'))).toMatchObject({ diagnosis: null });
    expect(view(fell('under 150%', '£900', '£500'))).toMatchObject({ diagnosis: null });
    const without = { ...(growth as CheckRule), mistakes: ['wrong-base'] };
    expect(view(judged(without, 'Sales fell 150% to £400 from £500.', change))).toMatchObject({
      diagnosis: null,
    });
  });
});

describe('a link that is not sure', () => {
  const middling = { ...change, strength: 'middling' } as const;
  const weak = { ...change, strength: 'weak' } as const;
  test.each([
    ['25%', '£500', middling, 'consistent'],
    ['52%', '£500', middling, 'inconsistent'],
    ['33%', '£500', middling, null],
    ['33%', '£500', change, 'inconsistent'],
    ['26%', '£500', middling, 'rounding'],
    ['25%', '£500', weak, 'consistent'],
    ['26%', '£500', weak, null],
    ['52%', '£500', weak, null],
    ['33%', '£500', weak, null],
    // One digit that agrees may be chance.
    ['5%', '£420', weak, null],
    ['5.0%', '£420', weak, 'consistent'],
    ['10%', '£440', weak, 'consistent'],
  ] as const)('rose %s to %s, %j: %s', (percent, now, given, outcome) => {
    expect(rose(percent, now, '£400', given)?.outcome ?? null).toBe(outcome);
  });

  test('a word that agrees is telling', () => {
    expect(rose('a half', '£600', '£400', weak)?.outcome ?? null).toBe(
      rose('a half', '£600', '£400')?.outcome ?? null,
    );
  });

  test('what is only cut is not', () => {
    expect(view(rose('16.6%', '£7.000 million', '£6.000 million', weak))).toBeNull();
    expect(view(rose('16.6%', '£7.000 million', '£6.000 million'))).toMatchObject({
      outcome: 'consistent',
      notes: ['truncated'],
    });
    expect(view(rose('16.7%', '£7.000 million', '£6.000 million', weak))).toMatchObject({
      outcome: 'consistent',
    });
  });

  test('of several ways the weak one speaks where one of them agrees', () => {
    const one = judged(growth, 'Sales rose 25% to £500 from £900 and £400.', {
      roles: { new: 1, old: 2 },
      rivals: [{ new: 1, old: 3 }],
      strength: 'weak',
    });
    expect(one && [one.outcome, one.link.operands[1]?.figure]).toEqual(['consistent', 3]);
  });
});

describe('a note', () => {
  test('on more digits than the operands carry', () => {
    const of = (percent: string, rule: Partial<CheckRule> = {}) =>
      judged(
        { ...(growth as CheckRule), ...rule },
        `Sales rose ${percent} to $18.6 million from $4.0 million.`,
        change,
      )?.notes;
    expect(of('366.26%')).toEqual([{ code: 'false-precision', values: { carried: 2 } }]);
    expect(of('366%')).toEqual([]);
    expect(of('about 366.26%')).toEqual([]);
    expect(of('365%')).toEqual([]);
    expect(of('365.000%')).toEqual([]);
    expect(of('366.26%', { terms: true })).toEqual([]);
  });

  test('is not written where few values are possible', () => {
    expect(
      judged(growth, 'Sales rose 3.26% to $4,001.0 million from $3,874.8 million.', change)?.notes,
    ).toEqual([]);
  });

  test.each([
    ['more than 10%', '£190', ['far-bound']],
    ['at least 10%', '£190', ['far-bound']],
    ['more than 60%', '£190', ['far-bound']],
    ['more than 61%', '£190', []],
    ['more than 89%', '£190', []],
    ['more than 1%', '£102', []],
    ['more than 1%', '£103', ['far-bound']],
    ['less than 90%', '£110', ['far-bound']],
    ['at most 90%', '£110', ['far-bound']],
    ['less than 11%', '£110', []],
    ['90%', '£190', []],
    ['about 90%', '£190', []],
  ])('on a bound that is far: %s to %s: %j', (percent, now, codes) => {
    const one = rose(percent, now, '£100');
    expect(one && [one.outcome, one.notes.map(({ code }) => code)]).toEqual(['consistent', codes]);
  });
});

describe('a percentage of two percentages', () => {
  const of = (percent: string, now: string, old: string, strength: Link['strength'] = 'strong') =>
    view(judged(growth, `The rate rose ${percent} to ${now} from ${old}.`, { ...change, strength }));
  test('counts only where it comes out', () => {
    expect(of('25%', '5%', '4%')).toMatchObject({ outcome: 'consistent' });
    expect(of('52%', '5%', '4%')).toBeNull();
    expect(of('24%', '5%', '4%')).toBeNull();
  });
});

describe('a difference of percentages', () => {
  const of = (said: string, now: string, old: string, strength: Link['strength'] = 'strong') =>
    view(judged(points, `The rate rose ${said} to ${now} from ${old}.`, { ...change, strength }));
  test('that is called per cent is named so, and has no number to mend', () => {
    expect(of('4 percentage points', '31%', '27%')).toMatchObject({ outcome: 'consistent' });
    expect(of('4%', '31%', '27%')).toEqual({
      outcome: 'inconsistent',
      recomputed: '4',
      severity: 'cosmetic',
      diagnosis: 'percent-for-points',
      fixes: [],
      notes: [],
    });
    expect(of('9%', '31%', '27%')).toBeNull();
    expect(of('4%', '31%', '27%', 'middling')).toMatchObject({ diagnosis: 'percent-for-points' });
    expect(of('4%', '31%', '27%', 'weak')).toBeNull();
    // Only rounding allows it: for a sure link.
    expect(of('5%', '31%', '27%')).toMatchObject({ diagnosis: 'percent-for-points' });
    expect(of('5%', '31%', '27%', 'middling')).toBeNull();
  });

  test('and a rise in per cent that is called points likewise, unless percentages stand beside it', () => {
    const named = (text: string, roles: Readonly<Record<string, number>>) =>
      view(judged(growth, text, { roles }))?.diagnosis ?? null;
    expect(named('Sales rose 25 percentage points to £500 from £400.', { new: 1, old: 2 })).toBe(
      'points-for-percent',
    );
    expect(
      named('Sales rose 25 percentage points to £500 from £400, and the rate was 7%.', { new: 1, old: 2 }),
    ).toBeNull();
    // In another sentence, or as a change, it is no rate that may be meant.
    const other = 'The rate was 7%. Sales rose 25 percentage points to £500 from £400.';
    expect(view(judged(growth, other, { stated: 1, roles: { new: 2, old: 3 } }))).toMatchObject({
      diagnosis: 'points-for-percent',
      fixes: [],
    });
    expect(
      named('Sales rose 25 percentage points to £500 from £400, and costs rose 7%.', { new: 1, old: 2 }),
    ).toBe('points-for-percent');
  });
});

describe('two honest readings', () => {
  const of = (text: string, behind: 'more' | 'less', strength: Link['strength'] = 'strong') => {
    const roles = { new: 1, old: 2 };
    const house = linkOf(multiple, { roles, strength });
    const second = linkOf(multiple, { roles, strength, behind });
    const article = articleOf(text);
    return judge(
      multiple,
      { ...house, rivals: [second] },
      {
        figures: article.figures,
        frames: readFrames(article),
        text,
        diagnoses: diagnosisRules,
      },
    );
  };
  test('are both shown where only the second fits', () => {
    const one = of('Sales were three times more at £400 than at £100.', 'more');
    expect(
      one && { ...view(one), other: one.other && { ...one.other, value: toText(one.other.value) } },
    ).toEqual({
      outcome: 'ambiguous',
      recomputed: '4',
      severity: null,
      diagnosis: null,
      fixes: [],
      notes: [],
      other: {
        formula: { op: '/', of: [{ op: '-', of: ['new', 'old'] }, 'old'] },
        value: '3',
        houseOutcome: 'inconsistent',
        way: 'more',
      },
    });
    expect(one?.formula).toEqual({ op: '/', of: ['new', 'old'] });
    expect(of('Sales were three times less at £100 than at £300.', 'less')?.other).toMatchObject({
      way: 'less',
    });
    expect(of('Sales were three times more at £400 than at £100.', 'more', 'weak')).toBeNull();
  });

  test('the house’s own is enough where it fits, and is the one that is wrong where neither does', () => {
    expect(of('Sales were three times more at £300 than at £100.', 'more')).toMatchObject({
      outcome: 'consistent',
    });
    expect(of('Sales were three times more at £700 than at £100.', 'more')).toMatchObject({
      outcome: 'inconsistent',
    });
  });
});

describe('levels that lie the other way round', () => {
  const text = 'Profit decreased £35 million, or 85%, to £76 million from £41 million.';
  const roles = { change: 0, old: 3 };
  test('are a rise for a fall', () => {
    const given = { stated: 1, roles, runnersUp: [{ new: 2, old: 3 }] } as const;
    expect(view(judged(growth, text, given))).toMatchObject({
      outcome: 'inconsistent',
      diagnosis: 'rise-for-fall',
      fixes: [],
    });
    expect(judged(growth, text, { ...given, strength: 'middling' })).toMatchObject({
      outcome: 'inconsistent',
    });
    expect(view(judged(growth, text, { ...given, runnersUp: [] }))).toMatchObject({ outcome: 'consistent' });
    expect(view(judged(growth, text, { stated: 1, roles, rivals: [{ new: 2, old: 3 }] }))).toMatchObject({
      diagnosis: 'rise-for-fall',
    });
    expect(judged(growth, text, { ...given, strength: 'weak' })).toMatchObject({ outcome: 'consistent' });
  });

  test('where they give the percentage, and the change does so well enough', () => {
    const of = (percent: string, strength: Link['strength'] = 'strong') =>
      judged(growth, `Profit decreased £35 million, or ${percent}, to £76 million from £41 million.`, {
        stated: 1,
        roles,
        runnersUp: [{ new: 2, old: 3 }],
        strength,
      });
    expect(view(of('86%'))).toMatchObject({ diagnosis: 'rise-for-fall' });
    expect(view(of('86%', 'middling'))).toMatchObject({ outcome: 'rounding', diagnosis: null });
  });

  test('and not those of another anchor, of another sentence, or of another percentage', () => {
    const agrees = (
      sentence: string,
      pair: Readonly<Record<string, number>>,
      own: Readonly<Record<string, number>> = roles,
    ) =>
      expect(view(judged(growth, sentence, { stated: 1, roles: own, runnersUp: [pair] }))).toMatchObject({
        outcome: 'consistent',
        diagnosis: null,
      });
    const list =
      'Profit decreased £35 million, or 85%, to £76 million from £41 million, not £41.1 million or £90 million.';
    agrees(list, { new: 2, old: 4 });
    agrees(list, { new: 5, old: 3 });
    agrees(list, { old: 3 });
    agrees(
      'Profit decreased £35 million, or 85%, from £41 million. It was £76 million.',
      { new: 3, old: 2 },
      {
        change: 0,
        old: 2,
      },
    );
    expect(rose('25%', '£500', '£400', { ...change, runnersUp: [{ new: 1, old: 1 }] })).toMatchObject({
      outcome: 'consistent',
    });
  });

  test('also where a third level goes the way that is said, but not so far', () => {
    const third = 'Profit decreased £35 million, or 85%, to £76 million from £41 million and £20 million.';
    const runnersUp = [
      { new: 4, old: 3 },
      { new: 2, old: 3 },
    ];
    expect(view(judged(growth, third, { stated: 1, roles, runnersUp }))).toMatchObject({
      diagnosis: 'rise-for-fall',
    });
  });

  test('but not where another level goes the way that is said', () => {
    const other = 'Profit decreased £35 million, or 85%, to £76 million from £41 million and £6.15 million.';
    expect(
      view(
        judged(growth, other, {
          stated: 1,
          roles,
          runnersUp: [
            { new: 2, old: 3 },
            { new: 4, old: 3 },
          ],
        }),
      ),
    ).toMatchObject({ outcome: 'consistent' });
    expect(
      view(
        judged(growth, 'Profit decreased £35 million, or 85%, to £6 million from £41 million.', {
          stated: 1,
          roles,
          runnersUp: [{ new: 2, old: 3 }],
        }),
      ),
    ).toMatchObject({ outcome: 'consistent' });
  });
});

test('a level is not taken for the change where the two levels go the way that is said', () => {
  const text = 'At 312,000 boats, up 120% from 260,000 boats, it was a record.';
  const given = { stated: 1, roles: { new: 0, old: 2 } } as const;
  expect(view(judged(growth, text, { ...given, rivals: [{ change: 0, old: 2 }] }))).toMatchObject({
    outcome: 'inconsistent',
    recomputed: '20',
  });
  expect(view(judged(growth, text, { stated: 1, roles: { change: 0, old: 2 } }))).toMatchObject({
    outcome: 'consistent',
    recomputed: '120',
  });
});

test('a rule that is told nothing of mistakes may name any', () => {
  const share = ruleOf({ readings: [{ needs: ['a', 'b'], formula: { op: '/', of: ['a', 'b'] } }] });
  const evidence = evidenceOf('65%', '126 boats', '360 boats');
  const one = judge(share, linkTo(2), evidence);
  expect(view(one)).toMatchObject({ outcome: 'inconsistent', recomputed: '35', diagnosis: 'complement' });
});
