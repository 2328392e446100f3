/** What doubles rule out must be ruled out by exact numbers too; a way that comes out is never out of reach. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Formula } from '../../../claims/arithmetic/formula.ts';
import { growth } from '../../../claims/checks/growth.ts';
import type { CheckRule } from '../../../claims/checks/rule.ts';
import { readFrames } from '../../../claims/frames/read.ts';
import { caseOf } from '../../../claims/judgement/case.ts';
import { compareWith } from '../../../claims/judgement/compare.ts';
import { isOutOfReach } from '../../../claims/judgement/out-of-reach.ts';
import { recompute } from '../../../claims/judgement/recompute.ts';
import type { Link } from '../../../claims/links/link.ts';
import { articleOf, figuresOf, linkTo, ruleOf, withoutValue } from './given.ts';

const rule: CheckRule = growth;

/** The reading whose roles are named, over the figures of a text in their order: stated first. */
function wayOf(text: string, roles: readonly string[]) {
  const reading = rule.readings.findIndex(({ needs }) => needs.join() === roles.join());
  const article = articleOf(text);
  const link: Link = {
    check: rule.kind,
    stated: 0,
    operands: roles.map((role, place) => ({ role, figure: place + 1 })),
    reading,
    score: 9,
    strength: 'strong',
    rivals: [],
    runnersUp: [],
    because: [],
  };
  const ready = caseOf(rule, link, article.figures, readFrames(article));
  const made = ready && recompute(ready, ready.formula);
  const outcome = ready && made ? compareWith(ready.printed, made).outcome : null;
  return { outcome, isOut: isOutOfReach(rule, link, article.figures) };
}

const amount = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99 }));
const verb = fc.constantFrom('rose', 'fell');

test('a change that comes out is never ruled out', () => {
  let agreed = 0;
  fc.assert(
    fc.property(verb, amount, amount, fc.integer({ min: 0, max: 2 }), (way, a, b, places) => {
      const [old, now] = [a[0] + a[1] / 100, b[0] + b[1] / 100];
      const size = (Math.abs(now - old) / old) * 100;
      const text = `It ${way} ${size.toFixed(places)}% to $${now.toFixed(2)} million from $${old.toFixed(2)} million.`;
      const { outcome, isOut } = wayOf(text, ['new', 'old']);
      if (outcome !== 'inconsistent') agreed += 1;
      expect(outcome !== 'inconsistent' && isOut).toBe(false);
      const moved = `It ${way} ${size.toFixed(places)}% to $${now.toFixed(2)} million, by $${Math.abs(now - old).toFixed(2)} million.`;
      const told = wayOf(moved, ['new', 'change']);
      expect(told.outcome !== 'inconsistent' && told.isOut).toBe(false);
      if (told.outcome !== 'inconsistent') agreed += 1;
    }),
    { numRuns: 400 },
  );
  expect(agreed).toBeGreaterThan(100);
});

test('what is far off is ruled out without an exact number', () => {
  const far = wayOf('It rose 90% to $55.0 million from $50.0 million.', ['new', 'old']);
  expect(far).toEqual({ outcome: 'inconsistent', isOut: true });
});

test('a hedge leaves it to the exact rule', () => {
  expect(wayOf('It rose more than 90% to $55.0 million from $50.0 million.', ['new', 'old']).isOut).toBe(
    false,
  );
});

/** Whether b less a, or what the rule makes of the operands, cannot come to the first figure. */
const isOut = (texts: readonly string[], given: Partial<CheckRule> = {}, link: Partial<Link> = {}): boolean =>
  isOutOfReach(ruleOf(given), linkTo(texts.length - 1, link), figuresOf(...texts));

describe('what the operands may come to at most, each taken as rounded', () => {
  test.each([
    // 580 less 460 is 120, and 110 to 130 with both rounded; what is printed may be rounded too, and be cut.
    ['£120', '£460', '£580', false],
    ['£142', '£460', '£580', true],
    ['£98', '£460', '£580', true],
    ['£131', '£460', '£580', false],
    ['£132', '£460', '£580', true],
    ['£108', '£460', '£580', true],
    ['£109', '£460', '£580', false],
    // Whichever way it is said to go.
    ['£120', '£580', '£460', false],
    ['£142', '£580', '£460', true],
    // A small count may be taken as rounded beside decimals.
    ['£10', '22 boats', '31 boats', false],
    ['£12', '22 boats', '31 boats', true],
    ['£6', '22 boats', '31 boats', true],
  ])('%s of %s and %s is out of reach: %s', (...row) => {
    const [stated, a, b, wanted] = row;
    expect(isOut([stated, a, b])).toBe(wanted);
  });

  const operations = {
    '+': ['£31', '£44'],
    '*': ['£250', '£400'],
    '/': ['£2.5', '£40'],
  } as const;
  test.each(Object.entries(operations))('by %s', (op, [inside, outside]) => {
    const rule = { readings: [{ needs: ['a', 'b'], formula: { op: op as '+', of: ['b', 'a'] } }] } as const;
    expect(isOut([inside, '£10', '£25'], rule)).toBe(op === '+');
    expect(isOut([op === '+' ? '£35' : inside, '£10', '£25'], rule)).toBe(false);
    expect(isOut([outside, '£10', '£25'], rule)).toBe(true);
  });

  test('with a number that the formula brings', () => {
    const formula: Formula = { op: '+', of: ['b', { constant: '100' }] };
    expect(isOut(['£125', '£10', '£25'], {}, { formula })).toBe(false);
    expect(isOut(['£25', '£10', '£25'], {}, { formula })).toBe(true);
    const power: Formula = { op: 'power', of: 'b', exponent: 2 };
    expect(isOut(['£9,000', '£10', '£25'], {}, { formula: power })).toBe(false);
    expect(isOut(['£9,000', '£10', '£25'], {}, { formula: { op: 'root', of: 'b', degree: 2 } })).toBe(false);
    expect(isOut(['£9,000', '£10', '£25'], {}, { formula: { op: 'sum', of: 'b' } })).toBe(false);
  });

  test('a divisor that may be nothing leaves it open', () => {
    const rule = { readings: [{ needs: ['a', 'b'], formula: { op: '/', of: ['b', 'a'] } }] } as const;
    expect(isOut(['£900', '£0.4', '£25'], rule)).toBe(false);
    expect(isOut(['£900', '£1.4', '£25'], rule)).toBe(true);
  });
});

describe('the unit of the printed number', () => {
  const share = { readings: [{ needs: ['a', 'b'], formula: { op: '/', of: ['a', 'b'] } }] } as const;
  test.each<[string, CheckRule['result'], boolean]>([
    ['40%', undefined, false],
    ['60%', undefined, true],
    ['40%', 'percent', false],
    ['60%', 'percent', true],
    ['40%', 'amount', true],
    ['40%', 'points', true],
    ['£0.4', undefined, false],
    ['£40', undefined, true],
    ['£40', 'percent', false],
    // A word covers a width: half may be 44.5% to 55.5%.
    ['half', undefined, true],
    ['half', 'amount', true],
    ['60 basis points', 'points', false],
    ['60 basis points', undefined, true],
  ])('%s as %s, of 40 in a hundred: out of reach %s', (stated, result, wanted) => {
    const rule = result === undefined ? share : { ...share, result };
    expect(isOut([stated, '£400.0', '£1,000.0'], rule)).toBe(wanted);
  });

  test('a word covers a tenth of itself', () => {
    expect(isOut(['half', '£450.0', '£1,000.0'], share)).toBe(false);
    expect(isOut(['half', '£440.0', '£1,000.0'], share)).toBe(true);
    expect(isOut(['half', '£550.0', '£1,000.0'], share)).toBe(false);
    expect(isOut(['half', '£560.0', '£1,000.0'], share)).toBe(true);
    const times = { ...share, result: 'times' } as const;
    expect(isOut(['doubled', '£2,100.0', '£1,000.0'], times)).toBe(false);
    expect(isOut(['doubled', '£2,300.0', '£1,000.0'], times)).toBe(true);
  });
});

describe('with a direction', () => {
  const signed = { operands: { a: { kinds: [], signed: 'direction' }, b: { kinds: [] } } } as const;
  test('an operand may go either way', () => {
    expect(isOut(['£35', '£10.0', '£25.0'], signed)).toBe(false);
    expect(isOut(['£15', '£10.0', '£25.0'], signed)).toBe(false);
    expect(isOut(['£25', '£10.0', '£25.0'], signed)).toBe(true);
    expect(isOut(['£35', '£10.0', '£25.0'])).toBe(true);
  });
});

describe('nothing is ruled out', () => {
  const far = ['£900', '£10', '£25'] as const;
  test('that has a hedge, no value, or no formula', () => {
    expect(isOut(far)).toBe(true);
    expect(isOut(['about £900', '£10', '£25'])).toBe(false);
    expect(isOut(['£900', 'about £10', '£25'])).toBe(false);
    expect(isOut(['£900', '£10', 'about £25'])).toBe(false);
    expect(isOut([withoutValue, '£10', '£25'])).toBe(false);
    expect(isOut(['£900', withoutValue, '£25'])).toBe(false);
    expect(isOut(far, {}, { reading: 7 })).toBe(false);
    expect(isOut(far, {}, { stated: 7 })).toBe(false);
    expect(
      isOut(
        far,
        {},
        {
          operands: [
            { role: 'a', figure: 7 },
            { role: 'b', figure: 2 },
          ],
        },
      ),
    ).toBe(false);
    expect(isOut(far, {}, { operands: [{ role: 'b', figure: 2 }] })).toBe(false);
  });

  test('of more than three operands', () => {
    const formula: Formula = { op: '-', of: ['b', 'a'] };
    expect(isOut(['£900', '£10', '£25', '£7'], {}, { formula })).toBe(true);
    expect(isOut(['£900', '£10', '£25', '£7', '£8'], {}, { formula })).toBe(false);
  });
});
