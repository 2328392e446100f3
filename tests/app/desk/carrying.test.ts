import { describe, expect, test } from 'vitest';
import type { Reanchored } from '../../../claims/index.ts';
import { baselinesOf, carriedAnchors } from '../../../src/desk/carrying.ts';
import { foldDecisions } from '../../../src/desk/fold.ts';
import { mintClaims } from '../../../src/desk/minting.ts';
import { newArticleRows } from '../../../src/desk/new-article.ts';
import { newRevisionRows } from '../../../src/desk/new-revision.ts';
import { statuses } from '../../../src/desk/progress.ts';
import type { AnchorRow, DecisionRow } from '../../../src/desk/records.ts';
import { anchorsToCarry } from '../../../src/desk/unplaced.ts';
import { harbour, harbourFindings, harbourText } from './harbour.ts';
import { fix, instant, log, verdict, withdraw } from './log.ts';

const rows = newArticleRows(harbour, { id: 'a', hash: 'h', now: instant(0) });
const { claims, anchors } = mintClaims(
  rows.article,
  rows.revision,
  harbourText,
  harbourFindings,
  ['1', '2', '3', '4'],
  [],
);
const unplaced = { revision: rows.revision, text: harbourText, claims, anchors };
const second = { ...rows.revision, id: 'a/2', number: 2 };
const into = { revision: second, text: harbourText, findings: harbourFindings };

function carry(decisions: readonly DecisionRow[], found: (anchor: AnchorRow) => Partial<Reanchored>) {
  return baselinesOf(unplaced, foldDecisions(decisions)).flatMap((baseline) =>
    carriedAnchors(
      baseline,
      baseline.anchors.map((anchor) => ({
        state: 'carried',
        spans: anchor.spans,
        changes: [],
        rivals: [],
        ...found(anchor),
      })),
      into,
    ),
  );
}

function statusesAfter(decisions: readonly DecisionRow[], standing: readonly AnchorRow[]) {
  return Object.fromEntries(statuses(claims, standing, foldDecisions(decisions)));
}

const moved = { what: 'figure', before: '60%', after: '100%' } as const;

describe('the text that a verdict is held against', () => {
  test('is the revision itself where nothing was changed', () => {
    const [only, ...more] = baselinesOf(
      unplaced,
      foldDecisions(log(verdict('d', 'verified', { claimId: '2' }))),
    );
    expect([only?.manuscript.text, more.length]).toEqual([harbourText, 0]);
  });

  test('has the fixes that stood when the verdict was given, and not those made later', () => {
    const mended = fix('f', harbourText, '60%', '100%', { claimId: '2' });
    const later = fix('g', harbourText, '300 ships', '310 ships', { claimId: '3' });
    const decisions = log(mended, verdict('d', 'verified', { claimId: '2' }), later);
    const baselines = baselinesOf(unplaced, foldDecisions(decisions));
    const texts = baselines.map(({ manuscript, anchors: held }) => [
      held.map(({ claimId }) => claimId).join(),
      manuscript.text.includes('up 100% on'),
      manuscript.text.includes('310 ships'),
    ]);
    expect(texts).toEqual([
      ['1,3,4', false, false],
      ['2', true, false],
    ]);
    const [span] = baselines[1]?.spans[0] ?? [];
    expect(span && baselines[1]?.manuscript.text.slice(span.start, span.end)).toBe(
      'up 100% on the $20 million of the first estimate',
    );
  });

  test('has no fix that was taken back', () => {
    const mended = fix('f', harbourText, '60%', '100%', { claimId: '2' });
    const decisions = log(
      mended,
      withdraw('w', 'f', { claimId: '2' }),
      verdict('d', 'verified', { claimId: '2' }),
    );
    expect(baselinesOf(unplaced, foldDecisions(decisions)).map(({ manuscript }) => manuscript.text)).toEqual([
      harbourText,
    ]);
  });

  test('keeps its blocks, moved by the fixes', () => {
    const blocks = [{ kind: 'paragraph' as const, start: 24, end: harbourText.length - 1 }];
    const withBlocks = { ...unplaced, revision: { ...rows.revision, blocks } };
    const mended = fix('f', harbourText, '60%', '100%', { claimId: '2' });
    const decisions = log(mended, verdict('d', 'verified', { claimId: '2' }));
    const ends = baselinesOf(withBlocks, foldDecisions(decisions)).map(
      ({ manuscript }) => manuscript.blocks?.[0]?.end,
    );
    expect(ends).toEqual([harbourText.length - 1, harbourText.length]);
  });
});

describe('a claim that is carried', () => {
  test('keeps its verdict, reworded or not', () => {
    const decisions = log(
      verdict('d', 'verified', { claimId: '1' }),
      verdict('e', 'disputed', { claimId: '3' }),
    );
    const carried = carry(decisions, ({ claimId }) => (claimId === '3' ? { state: 'reworded' } : {}));
    expect(statusesAfter(decisions, carried)).toEqual({
      1: 'verified',
      2: 'open',
      3: 'disputed',
      4: 'exempt',
    });
    expect(carried.every(({ staleSince }) => staleSince === null)).toBe(true);
  });

  test('asks for a new look where a figure moved, until a verdict is given on the new text', () => {
    const given = verdict('d', 'verified', { claimId: '2' });
    const carried = carry(log(given), () => ({ state: 'stale', changes: [moved] }));
    expect(statusesAfter(log(given), carried)['2']).toBe('stale');
    const again = log(given, verdict('e', 'verified', { claimId: '2', revision: 2 }));
    expect(statusesAfter(again, carried)['2']).toBe('verified');
  });

  test('that is stale stays so in the next text although nothing moves there, and says what moved', () => {
    const given = log(verdict('d', 'verified', { claimId: '2' }));
    const stale = carry(given, () => ({ state: 'stale', changes: [moved] }));
    const from2 = { revision: second, text: harbourText, claims, anchors: stale };
    const next = baselinesOf(from2, foldDecisions(given)).flatMap((baseline) =>
      carriedAnchors(
        baseline,
        baseline.anchors.map(({ spans }) => ({ state: 'carried' as const, spans, changes: [], rivals: [] })),
        { ...into, revision: { ...second, id: 'a/3', number: 3 } },
      ),
    );
    expect(next[1]).toMatchObject({ state: 'stale', staleSince: 2, changes: [moved] });
    expect(statusesAfter(given, next)['2']).toBe('stale');
  });

  test('that was stale and got a verdict is carried by that verdict', () => {
    const given = log(
      verdict('d', 'verified', { claimId: '2' }),
      verdict('e', 'verified', { claimId: '2', revision: 2 }),
    );
    const stale = carry(given, () => ({ state: 'stale', changes: [moved] }));
    const from2 = { revision: second, text: harbourText, claims, anchors: stale };
    const [baseline] = baselinesOf(from2, foldDecisions(given));
    const found = stale.map(({ spans }) => ({ state: 'carried' as const, spans, changes: [], rivals: [] }));
    const next = baseline && carriedAnchors(baseline, found, { ...into, revision: { ...second, number: 3 } });
    expect(next?.[1]).toMatchObject({ state: 'carried', staleSince: null, changes: [] });
  });

  test('is bound to the figures of the new text', () => {
    const carried = carry([], () => ({}));
    expect(carried.map(({ figures }) => figures)).toEqual(anchors.map(({ figures }) => figures));
  });

  test('is counted where it has no place, until it is let rest or put somewhere by hand', () => {
    const given = verdict('d', 'verified', { claimId: '3' });
    const carried = carry(log(given), ({ claimId }) =>
      claimId === '3' ? { state: 'orphaned', spans: [] } : {},
    );
    expect(statusesAfter(log(given), carried)['3']).toBe('orphaned');
    expect(carried[2]?.figures).toEqual(['300 ships']);
    const rested = log(given, { id: 'r', act: 'rest', because: 'cut', claimId: '3', revision: 2 });
    expect(statusesAfter(rested, carried)['3']).toBe('exempt');
  });
});

describe('which anchor is carried', () => {
  const at = (revision: number, more: Partial<AnchorRow> = {}): AnchorRow[] =>
    anchors.map((anchor) => ({ ...anchor, id: `${anchor.claimId}@${revision}`, revision, ...more }));

  test('the latest of each claim that has none in the revision', () => {
    const all = [
      ...at(1),
      ...at(2).filter(({ claimId }) => claimId !== '4'),
      ...at(3).filter(({ claimId }) => claimId === '1'),
    ];
    const groups = anchorsToCarry(claims, all, [], 3);
    const ids = [...groups].map(([revision, group]) => [revision, group.map(({ claimId }) => claimId)]);
    expect(ids).toEqual([
      [2, ['2', '3']],
      [1, ['4']],
    ]);
  });

  test('of a lost claim the latest that had a place', () => {
    const lost = at(2).map((anchor) =>
      anchor.claimId === '1' ? { ...anchor, spans: [], state: 'orphaned' as const } : anchor,
    );
    expect(
      anchorsToCarry(claims, [...at(1), ...lost], [], 3)
        .get(1)
        ?.map(({ claimId }) => claimId),
    ).toEqual(['1']);
  });
});

describe('the rows of a new revision', () => {
  const made = (title: string, text: string) =>
    newRevisionRows(
      { ...rows.article, title },
      { text: harbourText },
      { base: 1, text, blocks: null, cause: 'decision' },
      { hash: 'h2', now: instant(9) },
    );

  test('are numbered on, and the article is called after its new text unless somebody named it', () => {
    const { article, revision } = made(rows.article.title, 'What the pier costs\n\nIt cost $1.');
    expect([article.title, article.revision, revision.id, revision.cause]).toEqual([
      'What the pier costs',
      2,
      'a/2',
      'decision',
    ]);
    expect(made('Harbour story', 'Other words').article.title).toBe('Harbour story');
  });

  test('a title that is a line of the text was taken from it, whichever line the headline was', () => {
    const line = harbourText.split('\n').at(-2) ?? '';
    expect(made(line, 'What the pier costs\n\nIt cost $1.').article.title).toBe('What the pier costs');
  });
});
