/** What a link is judged by: the operands with their intervals, the printed number with its width, unit and sign. */
import { describe, expect, test } from 'vitest';
import { toText, whole } from '../../../claims/arithmetic/exact.ts';
import type { CheckRule } from '../../../claims/checks/rule.ts';
import type { Frame } from '../../../claims/frames/frame.ts';
import { caseOf } from '../../../claims/judgement/case.ts';
import { recompute } from '../../../claims/judgement/recompute.ts';
import type { Link } from '../../../claims/links/link.ts';
import { figuresOf, linkTo, ruleOf, shown, withoutValue } from './given.ts';

interface Given {
  readonly rule?: Partial<CheckRule>;
  readonly link?: Partial<Link>;
  readonly direction?: Frame['direction'];
}

const made = (texts: readonly string[], { rule = {}, link = {}, direction }: Given = {}) =>
  caseOf(
    ruleOf(rule),
    linkTo(texts.length - 1, link),
    figuresOf(...texts),
    direction === undefined ? [] : [{ direction } as Frame],
  );

/** The operand a: its value, its tight and its loose interval. */
function operandOf(texts: readonly string[], given: Given = {}) {
  const ready = made(texts, given);
  return [
    toText(ready?.values.get('a')?.[0] ?? whole(0)),
    shown(ready?.tight.get('a')?.[0] ?? null),
    shown(ready?.loose.get('a')?.[0] ?? null),
  ];
}

describe('an operand', () => {
  test.each([
    ['£463', '£580', '463', '462.5 to 463.5', '462.5 to 463.5'],
    ['£460', '£580', '460', '459.5 to 460.5', '455 to 465'],
    // Zeros are digits where another figure of the same unit is written to their place.
    ['£460', '£581', '460', '459.5 to 460.5', '459.5 to 460.5'],
    ['£460', '€581', '460', '459.5 to 460.5', '455 to 465'],
    ['£4,600', '£5,810', '4600', '4599.5 to 4600.5', '4599.5 to 4600.5'],
    ['£4,600', '£5,800', '4600', '4599.5 to 4600.5', '4550 to 4650'],
    // A small count is exact, but not beside decimals.
    ['22 boats', '31 boats', '22', '22 to 22', '22 to 22'],
    ['22 boats', '1,270.32 boats', '22', '21.5 to 22.5', '21.5 to 22.5'],
    ['22 boats', '1,270.32%', '22', '22 to 22', '22 to 22'],
    ['about £460', '£580', '460', '437 to 483', '437 to 483'],
    ['about £460', '£581', '460', '437 to 483', '437 to 483'],
    ['more than £460', '£580', '460', '459.5 to 506', '455 to 506'],
  ])('%s beside %s: %s, %s, %s', (a, b, ...wanted) => {
    expect(operandOf(['£100', a, b])).toEqual(wanted);
  });

  test('is written as finely as the stated figure is, where they have one unit', () => {
    const rule = { likeStated: true } as const;
    expect(operandOf(['£113', '£460', '£580'], { rule })).toEqual([
      '460',
      '459.5 to 460.5',
      '459.5 to 460.5',
    ]);
    expect(operandOf(['£110', '£460', '£580'], { rule })).toEqual(['460', '459.5 to 460.5', '455 to 465']);
    expect(operandOf(['£1,200', '£460', '£580'], { rule })).toEqual(['460', '459.5 to 460.5', '455 to 465']);
    expect(operandOf(['in 1990', '£460', '£580'], { rule })[2]).toBe('455 to 465');
    expect(operandOf(['£113', '£460', '£580'])[2]).toBe('455 to 465');
  });

  test('that counts is exact to its last digit, and its zeros may be rounding', () => {
    const rule = { counts: ['a'] };
    expect(operandOf(['£1', '1,118 ballots', '7 shops'], { rule })).toEqual([
      '1118',
      '1118 to 1118',
      '1118 to 1118',
    ]);
    expect(operandOf(['£1', '1,100 ballots', '£70'], { rule })).toEqual([
      '1100',
      '1100 to 1100',
      '1050 to 1150',
    ]);
    expect(operandOf(['£1', '1.1 million ballots', '£7'], { rule })[1]).toBe('1050000 to 1150000');
    expect(operandOf(['£1', '2.5 ballots', '£7'], { rule })[1]).toBe('2.45 to 2.55');
    expect(operandOf(['£1', '1,118 ballots', '£7'], { rule: { counts: ['b'] } })[1]).toBe('1117.5 to 1118.5');
  });

  test('with a direction takes its sign, and turns its interval', () => {
    const rule = {
      stated: { kinds: [], signed: 'direction' },
      operands: { a: { kinds: [], signed: 'direction' }, b: { kinds: [] } },
    } as const;
    const fallen = made(['£100', 'about £460', '£580'], { rule, direction: -1 });
    expect(toText(fallen?.values.get('a')?.[0] ?? whole(0))).toBe('-460');
    expect(shown(fallen?.tight.get('a')?.[0] ?? null)).toBe('-483 to -437');
    expect(shown(fallen?.loose.get('a')?.[0] ?? null)).toBe('-483 to -437');
    expect(toText(fallen?.values.get('b')?.[0] ?? whole(0))).toBe('580');
    expect(fallen && toText(fallen.factor)).toBe('-1');
    expect(operandOf(['£100', '£460', '£580'], { rule, direction: 1 })[0]).toBe('460');
    expect(operandOf(['£100', '£460', '£580'], { rule, direction: 0 })[0]).toBe('460');
    expect(operandOf(['£100', '£460', '£580'], { rule })[0]).toBe('460');
  });
});

describe('which way it goes', () => {
  const rule = { stated: { kinds: [], signed: 'direction' }, inTime: ['a', 'b'] } as const;
  const factorOf = (texts: readonly string[], given: Given) => {
    const ready = made(texts, given);
    return ready && toText(ready.factor);
  };
  test.each<[string, readonly string[], Given, string]>([
    ['is said', ['£100', '£460', '£580'], { rule, direction: -1 }, '-1'],
    ['is not asked of what has none', ['£100', '£460', '£580'], { direction: -1 }, '1'],
    [
      'is that of the figures where it is only said to move',
      ['£100', '£580', '£460'],
      { rule, direction: 'either' },
      '-1',
    ],
    ['and upwards', ['£100', '£460', '£580'], { rule, direction: 'either' }, '1'],
    ['and upwards where they are equal', ['£100', '£460', '£460'], { rule, direction: 'either' }, '1'],
    [
      'and upwards where one has no value',
      ['£100', '£580', '£460'],
      { rule: { ...rule, inTime: ['a', 'c'] }, direction: 'either' },
      '1',
    ],
    [
      'and upwards where the other has none',
      ['£100', '£580', '£460'],
      { rule: { ...rule, inTime: ['c', 'b'] }, direction: 'either' },
      '1',
    ],
    [
      'and upwards where no time is told',
      ['£100', '£580', '£460'],
      { rule: { stated: rule.stated }, direction: 'either' },
      '1',
    ],
  ])('%s', (_, texts, given, wanted) => {
    expect(factorOf(texts, given)).toBe(wanted);
  });
});

describe('the unit of the printed number', () => {
  test.each<[string, CheckRule['result'], string]>([
    ['12%', undefined, '100'],
    ['half', undefined, '100'],
    ['£12', undefined, '1'],
    ['12%', 'percent', '100'],
    ['12%', 'amount', '1'],
    ['threefold', 'times', '1'],
    ['12 percentage points', 'points', '1'],
    ['12 basis points', 'points', '100'],
    ['12%', 'points', '1'],
  ])('%s as %s: the result is multiplied by %s', (stated, result, factor) => {
    const ready = made([stated, '£4', '£5'], { rule: result === undefined ? {} : { result } });
    expect(ready && toText(ready.factor)).toBe(factor);
  });
});

describe('the printed number', () => {
  const printedOf = (stated: string, rule: Partial<CheckRule> = {}) => {
    const printed = made([stated, '£4', '£5'], { rule })?.printed;
    return (
      printed && {
        ...printed,
        value: toText(printed.value),
        tight: shown(printed.tight),
        loose: shown(printed.loose),
      }
    );
  };

  test('has the intervals that its digits claim', () => {
    expect(printedOf('about £1,200')).toEqual({
      value: '1200',
      tight: '1199.5 to 1200.5',
      loose: '1150 to 1250',
      lastPlace: 0,
      loosePlace: 2,
      hedge: 'about',
      word: false,
    });
  });

  test('in words covers a width, in hundredths where it is a share', () => {
    expect(printedOf('half')).toEqual({
      value: '50',
      tight: '47.5 to 52.5',
      loose: '45 to 55',
      lastPlace: 0,
      loosePlace: 0,
      hedge: undefined,
      word: true,
    });
    expect(printedOf('nearly a quarter')).toMatchObject({ value: '25', hedge: 'nearly', word: true });
    expect(printedOf('half', { result: 'times' })).toMatchObject({ value: '0.5', tight: '0.475 to 0.525' });
    expect(printedOf('doubled')).toMatchObject({ value: '2', loose: '1.8 to 2.2', word: true });
    expect(printedOf('12%')).toMatchObject({ value: '12', word: false });
  });
});

describe('what is computed', () => {
  const share = { readings: [{ needs: ['a', 'b'], formula: { op: '/', of: ['a', 'b'] } }] } as const;

  test('is the formula of the reading, or that of the link', () => {
    expect(made(['12%', '£4', '£5'])?.formula).toEqual({ op: '-', of: ['b', 'a'] });
    expect(made(['12%', '£4', '£5'], { rule: share })?.formula).toEqual({ op: '/', of: ['a', 'b'] });
    const formula = { op: '*', of: ['a', { constant: '7' }] } as const;
    expect(made(['12%', '£4', '£5'], { link: { formula } })?.formula).toEqual(formula);
  });

  test('comes in the unit of the printed number', () => {
    const ready = made(['80%', '£4', '£5'], { rule: share });
    const result = ready && recompute(ready, ready.formula);
    expect(result && [toText(result.value), shown(result.tight)]).toEqual(['80', '700/11 to 100']);
    expect(result?.loose).toEqual(result?.tight);
    expect(ready && recompute(ready, 'nobody')).toBeNull();
  });

  test('is nothing where a figure, a value or a reading is missing', () => {
    expect(made([withoutValue, '£4', '£5'])).toBeNull();
    expect(made(['£1', withoutValue, '£5'])).toBeNull();
    expect(made(['£1', '£4', '£5'], { link: { stated: 7 } })).toBeNull();
    expect(made(['£1', '£4', '£5'], { link: { reading: 7 } })).toBeNull();
    expect(made(['£1', '£4', '£5'], { link: { operands: [{ role: 'a', figure: 7 }] } })).toBeNull();
  });
});
