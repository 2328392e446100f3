import { describe, expect, test } from 'vitest';
import { claimIdOf, claimSeeds } from '../../../src/desk/claim-id.ts';
import { findingsOfClaims } from '../../../src/desk/claim-findings.ts';
import { completenessOf } from '../../../src/desk/completeness.ts';
import { foldDecisions } from '../../../src/desk/fold.ts';
import { findingsKey } from '../../../src/desk/findings-key.ts';
import { mintClaims, inReadingOrder } from '../../../src/desk/minting.ts';
import { newArticleRows } from '../../../src/desk/new-article.ts';
import { progressOf, statuses } from '../../../src/desk/progress.ts';
import type { AnchorRow, DecisionRow } from '../../../src/desk/records.ts';
import { alarmsOf } from '../../../src/desk/set-aside.ts';
import { boundFigures } from '../../../src/desk/verdict-binding.ts';
import { harbour, harbourFindings, harbourText, spanOf } from './harbour.ts';
import { instant, log, verdict } from './log.ts';

const rows = newArticleRows(harbour, { id: 'a', hash: 'h', now: instant(0) });
const ids = ['1', '2', '3', '4'];
const { claims, anchors } = mintClaims(rows.article, rows.revision, harbourText, harbourFindings, ids, []);
const alarmed = alarmsOf(anchors, harbourFindings, harbourText);

function progressAfter(decisions: readonly DecisionRow[], standing: readonly AnchorRow[] = anchors) {
  const states = foldDecisions(decisions);
  return progressOf(statuses(claims, standing, states), alarmed, states);
}

describe('what a verdict is bound to', () => {
  test('its own figures and those that its checks use elsewhere, as printed, in reading order', () => {
    expect(harbourFindings.claims.map((claim) => boundFigures(claim, harbourFindings, harbourText))).toEqual([
      ['$40 million'],
      ['$40 million', '60%', '$20 million'],
      ['300 ships'],
      [],
    ]);
  });
});

describe('minting', () => {
  test('gives each claim a row and a place in the revision', () => {
    expect(anchors.map(({ id, spans, state }) => ({ id, spans, state }))).toContainEqual({
      id: '3@1',
      spans: [spanOf('The port expects 300 ships a year')],
      state: 'new',
    });
    expect(claims.map(({ kind }) => kind)).toEqual(['quantity', 'comparison', 'forecast', 'opinion']);
  });

  test('takes over only what stands where no claim does, once a revision has claims', () => {
    const again = mintClaims(rows.article, rows.revision, harbourText, harbourFindings, ids, anchors);
    expect(again).toEqual({ claims: [], anchors: [] });
    const without = anchors.filter(({ claimId }) => claimId !== '3');
    const added = mintClaims(rows.article, rows.revision, harbourText, harbourFindings, ids, without);
    expect(added.claims.map(({ id }) => id)).toEqual(['3']);
    const underOtherIds = ['w', 'x', 'y', 'z'];
    const renamed = mintClaims(
      rows.article,
      rows.revision,
      harbourText,
      harbourFindings,
      underOtherIds,
      anchors,
    );
    expect(renamed.claims).toEqual([]);
  });

  test('seeds differ by article, text and place, and by number on the very same place', () => {
    const twice = [...harbourFindings.claims, ...harbourFindings.claims.slice(0, 1)];
    const seeds = [
      ...claimSeeds('a', 'h', twice),
      ...claimSeeds('b', 'h', harbourFindings.claims),
      ...claimSeeds('a', 'i', harbourFindings.claims),
    ];
    expect(new Set(seeds).size).toBe(seeds.length);
    expect(claimSeeds('a', 'h', twice)).toEqual(claimSeeds('a', 'h', twice));
    expect(claimIdOf('0123456789abcdef'.repeat(4))).toBe('0123456789abcdef0123456789abcdef');
  });

  test('anchors without a place in the text come last', () => {
    const orphan: AnchorRow = {
      id: 'x',
      claimId: 'x',
      articleId: 'a',
      revision: 1,
      spans: [],
      state: 'orphaned',
      staleSince: null,
      changes: [],
      rivals: [],
      figures: [],
    };
    expect(inReadingOrder([orphan, ...anchors.toReversed()])).toEqual([...anchors, orphan]);
  });
});

describe('findings of a claim', () => {
  test('are the engine’s own where it splits as before', () => {
    const [, second] = findingsOfClaims(anchors, harbourFindings);
    expect(second).toEqual({ found: harbourFindings.claims[1], checks: [0], figures: [1, 2] });
  });

  test('are found by place where it now splits otherwise', () => {
    const merged: AnchorRow = {
      ...(anchors[0] as AnchorRow),
      spans: [spanOf('The quay cost $40 million, up 60% on the $20 million of the first estimate')],
    };
    expect(findingsOfClaims([merged], harbourFindings)).toEqual([
      { found: null, checks: [0], figures: [0, 1, 2] },
    ]);
  });

  test('an alarm names its claim, or none where it stands in none', () => {
    const claimsOf = (some: readonly AnchorRow[]) =>
      alarmsOf(some, harbourFindings, harbourText).map(({ claimId }) => claimId);
    expect(claimsOf(anchors)).toEqual(['2']);
    expect(claimsOf([])).toEqual(['']);
  });
});

describe('progress', () => {
  test('owes a verdict on every claim but the opinion', () => {
    expect(progressAfter([])).toMatchObject({
      claims: 4,
      open: 3,
      exempt: 1,
      settled: 1,
      owed: 3,
      alarms: 1,
    });
  });

  test('counts each verdict, and an alarm until its claim is settled', () => {
    const decisions = log(
      verdict('x', 'verified', { claimId: '1' }),
      verdict('y', 'disputed', { claimId: '2' }),
      verdict('z', 'ambiguous', { claimId: '4' }),
    );
    expect(progressAfter(decisions)).toMatchObject({
      verified: 1,
      disputed: 1,
      ambiguous: 1,
      exempt: 0,
      open: 1,
      settled: 3,
      owed: 1,
      alarms: 0,
    });
  });

  test('owes a stale claim until a verdict on the revision that made it stale', () => {
    const moved = anchors.map((anchor) => ({
      ...anchor,
      revision: 2,
      state: 'stale' as const,
      staleSince: 2,
    }));
    const [before] = log(verdict('x', 'verified', { claimId: '1' }));
    const after = { ...(before as DecisionRow), revision: 2 };
    expect(progressAfter([before as DecisionRow], moved)).toMatchObject({ stale: 1, verified: 0 });
    expect(progressAfter([after], moved)).toMatchObject({ stale: 0, verified: 1 });
  });

  test('owes a claim on which two editors disagree', () => {
    const decisions = log(
      verdict('x', 'verified', { claimId: '2', author: 'MO' }),
      verdict('y', 'disputed', { claimId: '2', author: 'JL' }),
    );
    expect(progressAfter(decisions)).toMatchObject({
      conflict: 1,
      verified: 0,
      disputed: 0,
      owed: 3,
      alarms: 1,
    });
  });
});

describe('completeness', () => {
  const settled = statuses(
    claims,
    anchors,
    foldDecisions(log(...['1', '2', '3'].map((claimId) => verdict(claimId, 'verified', { claimId })))),
  );

  test('an article is complete when every claim but opinions has its verdict and every figure is accounted for', () => {
    expect(completenessOf(settled, harbourFindings)).toEqual({ complete: true, owed: [], unaccounted: [] });
  });

  test('names what is owed', () => {
    const open = statuses(claims, anchors, new Map());
    expect(completenessOf(open, harbourFindings)).toMatchObject({
      complete: false,
      owed: [
        { claimId: '1', status: 'open' },
        { claimId: '2', status: 'open' },
        { claimId: '3', status: 'open' },
      ],
    });
  });

  test('is not reached while the text is unread, or a figure was left alone without a reason', () => {
    expect(completenessOf(settled, null)).toMatchObject({ complete: false, unaccounted: null });
    const [first, ...others] = harbourFindings.figures;
    const ignored = { ...(first as (typeof others)[0]), account: 'ignored' as const };
    expect(completenessOf(settled, { ...harbourFindings, figures: [ignored, ...others] })).toMatchObject({
      complete: false,
      unaccounted: [0],
    });
    const explained = { ...ignored, reason: 'a model name' };
    expect(completenessOf(settled, { ...harbourFindings, figures: [explained, ...others] }).complete).toBe(
      true,
    );
  });
});

describe('the key of cached findings', () => {
  const revision = rows.revision;

  test('is the same for equal options, however they are written', () => {
    expect(findingsKey(revision, '1', { language: 'en', publishedOn: '2025-04-18' })).toBe(
      findingsKey(revision, '1', { publishedOn: '2025-04-18', language: 'en' }),
    );
  });

  test('differs by text, engine, options and by the blocks that came with the text', () => {
    const keys = [
      findingsKey(revision, '1', {}),
      findingsKey(revision, '2', {}),
      findingsKey(revision, '1', { language: 'zh' }),
      findingsKey({ ...revision, textHash: 'other' }, '1', {}),
      findingsKey({ ...revision, blocks: [] }, '1', {}),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
