/** Whole articles of our own, in which all arithmetic is right: not one alarm. */
import { expect, test } from 'vitest';
import { describeArticles, measureArticles } from './articles.ts';

test('clean articles of our own raise no alarm', () => {
  const made = measureArticles();
  process.stdout.write(`\n${describeArticles(made)}`);
  expect(made.alarms).toEqual([]);
  expect(made.outcomes.get('consistent') ?? 0).toBeGreaterThan(0);
});
