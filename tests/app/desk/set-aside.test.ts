/** An alarm that is set aside counts no more, until it is brought back or one of its figures has changed. */
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../claims/index.ts';
import { foldDecisions } from '../../../src/desk/fold.ts';
import { mintClaims } from '../../../src/desk/minting.ts';
import { newArticleRows } from '../../../src/desk/new-article.ts';
import { progressOf, statuses } from '../../../src/desk/progress.ts';
import { alarmsOf, markOf, setAsideChecks } from '../../../src/desk/set-aside.ts';
import { redoTarget, undoTarget } from '../../../src/desk/undo.ts';
import { harbour, harbourFindings, harbourText } from './harbour.ts';
import { instant, log, withdraw, type Row } from './log.ts';

const rows = newArticleRows(harbour, { id: 'a', hash: 'h', now: instant(0) });
const ids = ['1', '2', '3', '4'];
const { claims, anchors } = mintClaims(rows.article, rows.revision, harbourText, harbourFindings, ids, []);
const check = { kind: 'growth', figures: ['60%', '$40 million', '$20 million'] };
const mark: Row = { id: 'm', claimId: '2', act: 'set-aside', check, because: 'the quay was widened' };

function asideAfter(rows: readonly Row[], findings: Findings = harbourFindings, text = harbourText) {
  return [...setAsideChecks(anchors, findings, text, foldDecisions(log(...rows)))].map(
    ([index, { because }]) => `${index}: ${because}`,
  );
}

function alarmsAfter(rows: readonly Row[]): number {
  const states = foldDecisions(log(...rows));
  const alarmed = alarmsOf(anchors, harbourFindings, harbourText);
  return progressOf(statuses(claims, anchors, states), alarmed, states).alarms;
}

test('a mark names the kind and the figures as printed, the stated one first', () => {
  const [growth] = harbourFindings.checks;
  expect(growth && markOf(growth, harbourText)).toEqual(check);
  expect(alarmsOf(anchors, harbourFindings, harbourText)).toEqual([{ claimId: '2', check }]);
});

describe('a marked alarm', () => {
  test('is set aside with its reason and counts no more; the claim stays open', () => {
    expect(alarmsAfter([])).toBe(1);
    expect(asideAfter([mark])).toEqual(['0: the quay was widened']);
    expect(alarmsAfter([mark])).toBe(0);
    expect(statuses(claims, anchors, foldDecisions(log(mark))).get('2')).toBe('open');
  });

  test('is back after undo, and set aside again after redo', () => {
    const undone = [mark, withdraw('u', 'm', { claimId: '2' })];
    expect(undoTarget(log(mark))?.id).toBe('m');
    expect(asideAfter(undone)).toEqual([]);
    expect(alarmsAfter(undone)).toBe(1);
    expect(redoTarget(log(...undone))?.id).toBe('u');
    expect(alarmsAfter([...undone, withdraw('r', 'u', { claimId: '2' })])).toBe(0);
  });

  test('has the latest of two reasons', () => {
    expect(asideAfter([mark, { ...mark, id: 'n', because: 'two phases' }])).toEqual(['0: two phases']);
  });

  test('stays so in a later revision whose figures are the same, and under a newer engine', () => {
    const later = { ...mark, revision: 1 };
    const newer: Findings = {
      ...harbourFindings,
      engine: 'newer',
      checks: harbourFindings.checks.map((one) => ({ ...one, message: 'Said in other words.' })),
    };
    expect(asideAfter([later], newer)).toEqual(['0: the quay was widened']);
  });
});

describe('a mark does not hold', () => {
  test('for another claim', () => expect(asideAfter([{ ...mark, claimId: '1' }])).toEqual([]));

  test('once a figure has changed, the stated one or an operand', () => {
    expect(asideAfter([mark], harbourFindings, harbourText.replace('60%', '65%'))).toEqual([]);
    expect(asideAfter([mark], harbourFindings, harbourText.replace('$20', '$25'))).toEqual([]);
  });

  test('for a check of another kind, or of fewer figures', () => {
    expect(asideAfter([{ ...mark, check: { ...check, kind: 'share' } }])).toEqual([]);
    expect(asideAfter([{ ...mark, check: { ...check, figures: ['60%', '$40 million'] } }])).toEqual([]);
  });

  test('for what is no alarm', () => {
    const agreeing: Findings = {
      ...harbourFindings,
      checks: harbourFindings.checks.map((one) => ({ ...one, outcome: 'consistent' })),
    };
    expect(asideAfter([mark], agreeing)).toEqual([]);
    expect(alarmsOf(anchors, agreeing, harbourText)).toEqual([]);
  });
});
