/** How mistakes are ranked: which rival fits, with what odds, and what a rule of mistakes is shown. */
import { describe, expect, test } from 'vitest';
import { decimal, toText } from '../../../claims/arithmetic/exact.ts';
import type { Formula } from '../../../claims/arithmetic/formula.ts';
import type { DiagnosisCode, DiagnosisRule, Hypothesis, Rival } from '../../../claims/diagnosis/rule.ts';
import type { CheckRule } from '../../../claims/checks/rule.ts';
import type { Frame } from '../../../claims/frames/frame.ts';
import { caseOf } from '../../../claims/judgement/case.ts';
import type { Case } from '../../../claims/judgement/case.ts';
import type { Evidence } from '../../../claims/judgement/evidence.ts';
import { explain, overruling } from '../../../claims/judgement/explain.ts';
import { recompute } from '../../../claims/judgement/recompute.ts';
import type { Link } from '../../../claims/links/link.ts';
import { evidenceOf, linkTo, ruleOf } from './given.ts';

const mistake = (
  code: DiagnosisCode,
  prior: number,
  rivals: readonly Rival[],
  rest: Partial<DiagnosisRule> = {},
): DiagnosisRule => ({
  code,
  summary: '',
  source: '',
  example: '',
  silentOn: [],
  prior,
  rivals: () => rivals,
  ...rest,
});

interface Given {
  readonly rule?: Partial<CheckRule>;
  readonly link?: Partial<Link>;
  readonly operands?: number;
  readonly direction?: -1 | 1;
}

/** A case of the texts, the stated figure first: b less a unless the rule says otherwise. */
function ready(
  texts: readonly string[],
  given: Given = {},
): { readonly made: Case; readonly shown: Evidence } {
  const shown = evidenceOf(...texts);
  const link = linkTo(given.operands ?? texts.length - 1, given.link);
  const frames = given.direction === undefined ? [] : [{ direction: given.direction } as Frame];
  const made = caseOf(ruleOf(given.rule), link, shown.figures, frames);
  if (made === null) throw new Error('no case');
  return { made, shown };
}

function cause(texts: readonly string[], rules: readonly DiagnosisRule[], given: Given = {}) {
  const { made, shown } = ready(texts, given);
  const value = recompute(made, made.formula)?.value;
  if (value === undefined) throw new Error('no value');
  return explain(made, value, { ...shown, diagnoses: rules });
}

const sum: Formula = { op: '+', of: ['a', 'b'] };
const byFormula = (formula: Formula, undirected = false): Rival =>
  undirected ? { by: 'formula', formula, undirected } : { by: 'formula', formula };
const byNumber = (meant: string, rest: Partial<Extract<Rival, { by: 'number' }>> = {}): Rival => ({
  by: 'number',
  meant: decimal(meant),
  lastPlace: 0,
  ...rest,
});

describe('a mistake by another formula', () => {
  const odds = (texts: readonly string[], given: Given = {}, formula = sum) =>
    cause(texts, [mistake('wrong-base', 1, [byFormula(formula)])], given)?.odds ?? null;

  test.each([
    // The printed operands give it: rounded, or cut.
    [['£9', '£4', '£5'], 0.5],
    [['£9.9', '£4.55', '£5.44'], 0.5],
    [['£9.6', '£4.13', '£5.49'], 0.5],
    // Only rounding of the operands does: one of the values that the interval holds.
    [['£11', '£4.6 thousand', '£5'], null],
    [['£10', '£4', '£5'], 1 / 8],
    [['£1,010', '£408', '£601'], 1 / 8],
    [['£1,008', '£408', '£601'], 1 / 8],
    [['£1,012', '£408', '£601'], null],
    [['£910', '£409.1', '£500'], 1 / 4.4],
    // A hedge covers a fortieth either way.
    [['about £1,030', '£408', '£601'], 0.5],
    [['nearly £1,030', '£408', '£601'], 0.5],
    [['more than £985', '£408', '£601'], 0.5],
    [['at least £1,030', '£408', '£601'], null],
    [['about £1,040', '£408', '£601'], null],
    [['about £980', '£408', '£601'], null],
  ] as const)('%j: %s', (texts, wanted) => {
    const found = odds(texts);
    if (wanted === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(wanted, 10);
  });

  test('in words is met within its width', () => {
    const share = { rule: { readings: [{ needs: ['a', 'b'], formula: 'a' }] } } as const;
    const whole: Formula = { op: '/', of: ['a', 'b'] };
    expect(odds(['half', '51 boats', '100 boats'], share, whole)).toBe(0.5);
    expect(odds(['half', '51.3 boats', '100.0 boats'], share, whole)).not.toBe(0.5);
  });

  test('has the direction of the words, unless it is a size', () => {
    const given = { rule: { stated: { kinds: [], signed: 'direction' } }, direction: -1 } as const;
    const of = (undirected: boolean) =>
      cause(['£9', '£4', '£5'], [mistake('wrong-base', 1, [byFormula(sum, undirected)])], given)?.odds ??
      null;
    expect([of(true), of(false)]).toEqual([0.5, null]);
  });

  test('that cannot be computed fits nothing', () => {
    expect(odds(['£9', '£4', '£5'], {}, { op: '+', of: ['a', 'nobody'] })).toBeNull();
  });
});

describe('a mistake in the number', () => {
  const odds = (texts: readonly string[], rival: Rival, strength: Link['strength'] = 'strong') =>
    cause(texts, [mistake('doubled-digit', 1, [rival])], { link: { strength } })?.odds ?? null;

  test('was meant where the operands give it', () => {
    expect(odds(['£77', '£4', '£11'], byNumber('7'))).toBe(0.5);
    expect(odds(['£77', '£4', '£11'], byNumber('7'), 'middling')).toBe(0.5);
    expect(odds(['£77', '£4', '£11.4'], byNumber('7'))).toBe(0.5);
    expect(odds(['£77', '£4', '£11'], byNumber('9'))).toBeNull();
    expect(odds(['£770', '£4', '£11'], byNumber('10', { lastPlace: 1 }))).toBe(0.5);
  });

  test('or where rounding of them allows it, if the words are sure or the room is narrow', () => {
    expect(odds(['£88', '£4', '£11'], byNumber('8'))).toBe(1 / 8);
    expect(odds(['£88', '£4', '£11'], byNumber('8'), 'middling')).toBeNull();
    // 696.5 to 698.5 is within a hundredth of 697.5; 96 to 98 is not.
    expect(odds(['£6,988', '£403', '£1,100.5'], byNumber('698'), 'middling')).not.toBeNull();
    expect(odds(['£988', '£403', '£500'], byNumber('98'), 'middling')).toBeNull();
    expect(odds(['£2,988', '£401', '£699'], byNumber('299'), 'middling')).toBe(1 / 8);
    expect(odds(['£1,999', '£401', '£600'], byNumber('200'), 'middling')).toBeNull();
    expect(odds(['£2,011', '£400.0', '£601'], byNumber('200'), 'middling')).toBe(1 / 4.4);
  });

  test('of which little is written only where all is sure', () => {
    const exact = { onlyExact: true } as const;
    expect(odds(['£77', '£4', '£11'], byNumber('7', exact))).toBe(0.5);
    expect(odds(['£77', '£4', '£11'], byNumber('7', exact), 'middling')).toBeNull();
    expect(odds(['£88', '£4', '£11'], byNumber('8', exact))).toBeNull();
  });
});

describe('a mistake of the figure', () => {
  const rival = (figure: number): Rival => ({ by: 'figure', role: 'a', figure });
  const of = (texts: readonly string[], figure: number) =>
    cause(texts, [mistake('wrong-operand', 1, [rival(figure)])], { operands: 2 });

  test('gives what is printed to the digit', () => {
    expect(of(['£8', '£4', '£11', '£3'], 3)).toEqual({
      code: 'wrong-operand',
      odds: 0.5,
      formula: null,
      figure: 3,
    });
    expect(of(['£9', '£4', '£11', '£3'], 3)).toBeNull();
    expect(of(['£8', '£4', '£11', 'in June'], 3)).toBeNull();
    expect(of(['£8', '£4', '£11', '£3'], 7)).toBeNull();
  });
});

describe('of several mistakes', () => {
  test('the likeliest wins, the first of equals, and its formula is kept', () => {
    const texts = ['£9', '£4', '£5'];
    const other: Formula = { op: '+', of: ['b', 'a'] };
    expect(
      cause(texts, [
        mistake('wrong-base', 1 / 20, [byFormula(sum)]),
        mistake('complement', 1 / 10, [byFormula('a'), byFormula(other)]),
        mistake('reversed', 1 / 10, [byFormula(sum)]),
      ]),
    ).toEqual({ code: 'complement', odds: 1 / 20, formula: other });
    expect(
      cause(texts, [mistake('wrong-base', 1, [byFormula(sum)]), mistake('reversed', 1 / 2, [byFormula(sum)])])
        ?.code,
    ).toBe('wrong-base');
    expect(cause(texts, [])).toBeNull();
    expect(cause(texts, [mistake('wrong-base', 1, [])])).toBeNull();
  });

  test('a number has no formula', () => {
    expect(cause(['£77', '£4', '£11'], [mistake('doubled-digit', 1 / 3, [byNumber('7')])])).toEqual({
      code: 'doubled-digit',
      odds: 1 / 6,
      formula: null,
    });
  });
});

describe('what may overrule rounding', () => {
  const overrules = { overrules: true } as const;
  const of = (rules: readonly DiagnosisRule[], possible: number | null, texts = ['£9', '£4', '£5']) => {
    const { made, shown } = ready(texts);
    return overruling(made, { ...shown, diagnoses: rules }, possible);
  };

  test('has the odds of the values that could have been printed', () => {
    const rule = mistake('ratio-as-growth', 1 / 50, [byFormula(sum)], overrules);
    expect(of([rule], 1000)).toBe(10);
    expect(of([rule], 100)).toBe(1);
    expect(of([rule], null)).toBeNull();
    expect(of([mistake('ratio-as-growth', 1 / 50, [byFormula(sum)])], 1000)).toBeNull();
    expect(of([mistake('ratio-as-growth', 1 / 50, [byNumber('9')], overrules)], 1000)).toBeNull();
    // It must give what is printed exactly.
    expect(of([rule], 1000, ['£10', '£4', '£5'])).toBeNull();
    expect(of([], 1000)).toBeNull();
  });

  test('and of two the greater', () => {
    const [small, great] = [1 / 50, 1 / 2].map((prior) =>
      mistake('ratio-as-growth', prior, [byFormula('a'), byFormula(sum)], overrules),
    );
    expect(small && great && of([small, great], 100)).toBe(25);
    expect(small && great && of([great, small], 100)).toBe(25);
  });
});

describe('what a rule of mistakes is shown', () => {
  function hypothesis(texts: readonly string[], given: Given = {}): Hypothesis {
    const seen: Hypothesis[] = [];
    const rule = mistake('wrong-base', 1, [], {
      rivals: (one) => {
        seen.push(one);
        return [];
      },
    });
    cause(texts, [rule], given);
    return seen[0] as Hypothesis;
  }

  test.each([
    ['£9', '9', 0],
    ['£1,234', '1234', 0],
    ['£12.50', '12.50', -2],
    ['£1.5 million', '1500000', 5],
    ['£1.50', '1.50', -2],
    ['nine boats', '9', 0],
    ['half', '', 0],
  ])('of %s the digits are %s', (text, digits, lastPlace) => {
    const one = hypothesis([text, '£4', '£5']);
    expect([one.digits, one.lastPlace]).toEqual([digits, lastPlace]);
    expect(one.formula).toEqual({ op: '-', of: ['b', 'a'] });
    expect(one.parts).toEqual([]);
    expect(one.standIns).toEqual([]);
  });

  test('the printed number, and the figures that could stand in for one operand', () => {
    const of = (...runnersUp: readonly Link['operands'][]) =>
      hypothesis(['£9', '£4', '£5', '£30', 'in June'], { operands: 2, link: { runnersUp } }).standIns.map(
        ({ role, figure, value }) => `${role}: ${figure}, ${toText(value)}`,
      );
    const [a, b] = [
      { role: 'a', figure: 1 },
      { role: 'b', figure: 2 },
    ];
    expect(toText(hypothesis(['£9', '£4', '£5']).printed)).toBe('9');
    expect(of([a, { role: 'b', figure: 3 }])).toEqual(['b: 3, 30']);
    expect(of([{ role: 'a', figure: 3 }, b])).toEqual(['a: 3, 30']);
    // Both changed, none changed, another role, no value.
    expect(
      of([
        { role: 'a', figure: 3 },
        { role: 'b', figure: 3 },
      ]),
    ).toEqual([]);
    expect(of([a, b])).toEqual([]);
    expect(of([a, { role: 'b', figure: 3 }, { role: 'c', figure: 3 }])).toEqual([]);
    expect(of([a, { role: 'b', figure: 4 }])).toEqual([]);
    expect(of([a, { role: 'b', figure: 7 }])).toEqual([]);
  });
});
