/** What doubles rule out must be ruled out by exact numbers too; a way that comes out is never out of reach. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growth } from '../../../claims/checks/growth.ts';
import type { CheckRule } from '../../../claims/checks/rule.ts';
import { readFrames } from '../../../claims/frames/read.ts';
import { caseOf } from '../../../claims/judgement/case.ts';
import { compareWith } from '../../../claims/judgement/compare.ts';
import { isOutOfReach } from '../../../claims/judgement/out-of-reach.ts';
import { recompute } from '../../../claims/judgement/recompute.ts';
import type { Link } from '../../../claims/links/link.ts';
import { readArticle } from '../../../claims/run.ts';

const rule: CheckRule = growth;

/** The reading whose roles are named, over the figures of a text in their order: stated first. */
function wayOf(text: string, roles: readonly string[]) {
  const reading = rule.readings.findIndex(({ needs }) => needs.join() === roles.join());
  const steps = readArticle({ text });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const article = step.value;
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
