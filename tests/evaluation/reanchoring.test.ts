/** Edits as desks make them: no verdict is carried wrongly, and few are given up that could have been kept. */
import { describe, expect, test } from 'vitest';
import { sampleText } from '../app/sample/sample-gold.ts';
import { readArticles } from './articles.ts';
import { added, describeReanchoring, measureReanchoring, nothing } from './reanchoring.ts';
import type { Text } from './reanchoring.ts';
import { hasShared, sharedLines } from './shared.ts';

const seed = 20_260;
/** `npm run evaluate` makes every edit on every text; the floors alone are held by a sixth of them. */
const oneOf = process.env['npm_lifecycle_event'] === 'evaluate' ? 1 : 6;
/** Milliseconds, of all edits on a busy machine. */
const limit = 900_000;

function expectSafe(title: string, texts: readonly Text[]): void {
  const made = measureReanchoring(texts, seed, oneOf);
  process.stdout.write(`\n${describeReanchoring(title, made)}`);
  const all = [...made.values()].reduce(added, nothing);
  expect(all.wrong).toEqual([]);
  expect(all.carried / all.due).toBeGreaterThan(0.97);
}

test(
  'verdicts on articles of our own',
  () => {
    expectSafe('articles of our own', [{ name: 'sample', text: sampleText }, ...readArticles()]);
  },
  limit,
);

/** Passages are joined to articles of so many. */
const passagesOfOne = 10;

describe.skipIf(!hasShared)('the reference passages', () => {
  test(
    'verdicts on articles joined from them',
    () => {
      const passages = ['growth', 'conversions', 'shares_sums']
        .flatMap((file) => sharedLines<{ readonly text: string }>(`corpus/${file}.jsonl`))
        .map(({ text }) => text);
      const texts = Array.from({ length: Math.floor(passages.length / passagesOfOne) }, (_, index) => ({
        name: `joined ${index}`,
        text: passages.slice(index * passagesOfOne, (index + 1) * passagesOfOne).join('\n\n'),
      }));
      expectSafe('reference passages', texts);
    },
    limit,
  );
});
