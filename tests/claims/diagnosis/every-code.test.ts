/** Each diagnosis of the list has a spec of its name here, and a prior with its source. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosisRules } from '../../../claims/diagnosis/index.ts';

test.each(diagnosisRules.map((rule) => [rule.code, rule] as const))('%s', (code, { prior, source }) => {
  expect(existsSync(new URL(`${code}.test.ts`, import.meta.url))).toBe(true);
  expect(prior > 0 && prior < 1).toBe(true);
  expect(source).toMatch(/\w/);
});

test('only a ratio given as growth may overrule rounding', () => {
  expect(diagnosisRules.filter(({ overrules }) => overrules).map(({ code }) => code)).toEqual([
    'ratio-as-growth',
  ]);
});
