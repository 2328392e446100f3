/** Two revisions set side by side: the words that changed, and what became of each claim. */
import { describe, expect, test } from 'vitest';
import type { AnchorRow } from '../../../src/desk/records.ts';
import { placesFor, revisionRows } from '../../../src/ui/view/revision-rows.ts';
import { wordDiff } from '../../../src/ui/view/word-diff.ts';
import { articleFile } from '../report/article-file.ts';
import { check } from '../../../claims/index.ts';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('two wordings', () => {
  test('a figure changes as a whole, never a digit of it', () => {
    expect(shown('a $1,240.5 million deal', 'a $1,250.5 million deal')).toBe(
      'a $[-1,240.5-]{+1,250.5+} million deal',
    );
    expect(wordDiff('costs 5%', 'costs 6%').filter(({ hasFigure }) => hasFigure)).toHaveLength(2);
  });

  test('a word put in or taken out stands alone', () => {
    expect(shown('60,000 trained engineers', '60,000 engineers')).toBe('60,000 [-trained -]engineers');
  });

  test('what is the same is one part', () => {
    expect(wordDiff('No change.', 'No change.')).toEqual([
      { text: 'No change.', kind: 'same', hasFigure: false },
    ]);
    expect(wordDiff('', '')).toEqual([]);
  });
});

describe('what became of the claims', () => {
  const first = 'Fees rose from $5 to $6 a crate. The pier opened in May. A ferry sank.';
  const second = 'Fees rose from $5 to $7 a crate. The new pier opened in May. Nobody was hurt.';
  const before = articleFile(first, check(first));
  const at = (words: string, more: Partial<AnchorRow>, place: number): AnchorRow => {
    const start = second.indexOf(words);
    const anchor = before.anchors[place];
    if (anchor === undefined) throw new Error(`no anchor ${place}`);
    const spans = start === -1 ? [] : [{ start, end: start + words.length }];
    return { ...anchor, id: `${anchor.claimId}@2`, revision: 2, spans, ...more };
  };
  const lost = before.anchors.length - 1;
  const after = {
    ...articleFile(second, check(second)),
    revision: { ...before.revision, id: 'a1/2', number: 2 },
    claims: [...before.claims, { ...(before.claims[0] ?? never()), id: 'new', text: 'Nobody was hurt.' }],
    anchors: [
      at('Fees rose from $5 to $7 a crate', { state: 'stale', staleSince: 2 }, 0),
      at('The new pier opened in May', { state: 'reworded' }, lost - 1),
      { ...at('Nobody was hurt', { state: 'new' }, 0), claimId: 'new', id: 'new@2' },
      at('A ferry sank', { state: 'orphaned' }, lost),
    ],
  };

  test('those that need a look come first: stale, lost, reworded, new', () => {
    expect(revisionRows(before, after).map(({ fate, claim }) => [fate, claim.text.slice(0, 8)])).toEqual([
      ['stale', 'Fees ros'],
      ['orphaned', 'A ferry '],
      ['reworded', 'The pier'],
      ['new', 'Nobody w'],
    ]);
  });

  test('a lost claim can be placed only where nobody has decided', () => {
    const rows = revisionRows(before, after);
    const ferry = rows.find(({ fate }) => fate === 'orphaned') ?? never();
    expect(placesFor(ferry, rows).map(({ claim }) => claim.id)).toEqual(['new']);
  });

  test('against the text itself nothing changed', () => {
    expect(new Set(revisionRows(before, before).map(({ fate }) => fate))).toEqual(new Set(['carried']));
  });
});

function never(): never {
  throw new Error('the article has no such claim');
}
