/** How far an article has got: its claims by status, what is settled, what is owed, and the alarms still open. */
import { isSettled, statusOf, type ClaimStatus } from './claim-status.ts';
import { untouched, type ClaimState } from './fold.ts';
import type { AlarmRow, AnchorRow, ArticleRow, ClaimRow, SummaryRow } from './records.ts';
import { setAsideBy } from './set-aside.ts';

/** The counts by status add up to `claims`, and so do `settled` and `owed`. */
export interface ArticleProgress extends Readonly<Record<ClaimStatus, number>> {
  readonly claims: number;
  readonly settled: number;
  readonly owed: number;
  /** Inconsistent checks that are not set aside, on claims that are not settled. */
  readonly alarms: number;
}

/** The status of each claim that has an anchor in the latest revision, by claim id, in the order of the anchors. */
export function statuses(
  claims: readonly ClaimRow[],
  anchors: readonly AnchorRow[],
  states: ReadonlyMap<string, ClaimState>,
): ReadonlyMap<string, ClaimStatus> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const found = new Map<string, ClaimStatus>();
  for (const anchor of anchors) {
    const claim = byId.get(anchor.claimId);
    if (claim !== undefined)
      found.set(claim.id, statusOf(claim, anchor, states.get(claim.id) ?? untouched(claim.id)));
  }
  return found;
}

/** `alarmed` is each inconsistent check: `alarmsOf` of `set-aside.ts`. */
export function progressOf(
  byClaim: ReadonlyMap<string, ClaimStatus>,
  alarmed: readonly AlarmRow[],
  states: ReadonlyMap<string, ClaimState>,
): ArticleProgress {
  const counts: Record<ClaimStatus, number> = {
    verified: 0,
    disputed: 0,
    ambiguous: 0,
    open: 0,
    stale: 0,
    orphaned: 0,
    conflict: 0,
    exempt: 0,
  };
  for (const status of byClaim.values()) counts[status] += 1;
  const settled = [...byClaim.values()].filter(isSettled).length;
  const alarms = alarmed.filter(
    ({ claimId, check }) =>
      !isSettled(byClaim.get(claimId) ?? 'open') && setAsideBy(check, states.get(claimId)) === null,
  ).length;
  return { ...counts, claims: byClaim.size, settled, owed: byClaim.size - settled, alarms };
}

/** The article's line in the library. */
export function summarise(
  article: ArticleRow,
  progress: ArticleProgress,
  alarmed: readonly AlarmRow[],
): SummaryRow {
  const { claims, verified, disputed, ambiguous, open, stale, orphaned, conflict, alarms } = progress;
  return {
    articleId: article.id,
    title: article.title,
    touchedAt: article.touchedAt,
    claims,
    verified,
    disputed,
    ambiguous,
    open,
    stale,
    orphaned,
    conflict,
    alarms,
    alarmed,
  };
}
