/**
 * How well figures are read on text that nobody here wrote. `npm run evaluate` prints all of it; `npm test` holds the
 * floors, a little below what was measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readFigures } from '../../claims/index.ts';
import {
  describeFailures,
  describeFrames,
  describeKinds,
  describeScored,
  describeUnaccounted,
  listFigures,
} from './figures-describe.ts';
import type { Read } from './figures-describe.ts';
import { scoreFrames } from './figures-frames.ts';
import { corpusPassages, seedPassage, sentencePassages } from './figures-gold.ts';
import type { GoldKind, KnownPassage } from './figures-gold.ts';
import { plainFigures, understand } from './figures-plain.ts';
import { isStrict, score } from './figures-score.ts';
import type { Scored } from './figures-score.ts';
import { overlaps, unaccountedDigits, unaccountedWords } from './figures-unaccounted.ts';
import { hasShared } from './shared.ts';

/** npm names the script that runs; the floors alone need no paper. */
const isPrinted = process.env['npm_lifecycle_event'] === 'evaluate';

const lists = new URL('../../.cache/evaluation/', import.meta.url);

const print = (lines: string): void => {
  if (isPrinted) process.stdout.write(`\n${lines}`);
};

interface Source {
  readonly name: string;
  readonly passages: readonly KnownPassage[];
}

const sources: readonly Source[] = [
  ...['growth', 'conversions', 'shares_sums', 'clean_articles'].map((name) => ({
    name,
    passages: corpusPassages(name),
  })),
  { name: 'single sentences', passages: sentencePassages(understand) },
  { name: 'the real article', passages: seedPassage() },
];

const reading = new Map<string, Read['figures']>();

function readIn({ text }: KnownPassage): Read['figures'] {
  const known = reading.get(text);
  if (known !== undefined) return known;
  const made = readFigures(text);
  reading.set(text, made);
  return made;
}

const readAll = (passages: readonly KnownPassage[]): readonly Read[] =>
  passages.map((passage) => ({ passage, figures: readIn(passage) }));

const share = (scored: readonly Scored[], kinds: readonly GoldKind[]): number => {
  const some = scored.filter(({ gold }) => kinds.includes(gold.kind));
  return some.filter(isStrict).length / Math.max(1, some.length);
};

describe.skipIf(!hasShared)('figures', () => {
  test.each(sources.filter(({ name }) => name !== 'clean_articles'))(
    '$name: what the reference knows',
    ({ name, passages }) => {
      const scored = passages.flatMap((passage) => score(passage, readIn(passage)));
      print(describeScored(`${name}: what the reference knows`, scored) + describeFailures(scored));
      expect(share(scored, ['money', 'percent', 'number'])).toBeGreaterThan(0.95);
    },
  );

  test.each(sources)('$name: what a simple reader sees', ({ name, passages }) => {
    const known = passages.map((passage) => ({ ...passage, golds: plainFigures(passage.text) }));
    const scored = known.flatMap((passage) => score(passage, readIn(passage)));
    print(describeScored(`${name}: what a simple reader sees`, scored) + describeFailures(scored));
    expect(share(scored, ['money', 'percent', 'number'])).toBeGreaterThan(0.95);
  });

  test.each(sources)('$name: every digit lies in one figure', ({ name, passages }) => {
    const read = readAll(passages);
    print(
      describeUnaccounted(`${name}: digits unaccounted for`, read, unaccountedDigits) +
        describeUnaccounted(`${name}: number words unaccounted for`, read, unaccountedWords),
    );
    const doubled = read.flatMap(({ figures }) => overlaps(figures));
    expect(doubled.map(({ text }) => text)).toEqual([]);
  });

  test.each(sources)('$name: figures by kind', ({ name, passages }) => {
    const read = readAll(passages);
    print(describeKinds(name, read));
    for (const { passage, figures } of read) {
      for (const one of figures) expect(passage.text.slice(one.start, one.end)).toBe(one.text);
    }
  });

  test('frames of growth', () => {
    const scores = scoreFrames();
    print(describeFrames(scores));
    const directions = scores.filter(({ of }) => of === 'direction');
    const right = directions.filter(({ wanted, read }) => wanted === read);
    expect(right.length / directions.length).toBeGreaterThan(0.95);
  });

  afterAll(() => {
    if (!isPrinted) return;
    mkdirSync(lists, { recursive: true });
    for (const { name, passages } of sources) {
      writeFileSync(new URL(`${name.replaceAll(' ', '-')}.tsv`, lists), listFigures(readAll(passages)));
    }
    print('Every figure of the open half: .cache/evaluation/*.tsv\n');
  });
});
