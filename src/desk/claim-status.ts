/** Where one claim stands on the desk: what its state and its anchor in the latest revision say together. */
import type { ClaimState } from './fold.ts';
import type { AnchorRow, ClaimRow, Verdict } from './records.ts';

export type ClaimStatus = Verdict | 'open' | 'stale' | 'orphaned' | 'conflict' | 'exempt';

/**
 * `exempt` is what needs no verdict: an opinion without one, and an orphaned claim that was let rest. A stale claim is
 * settled again by a verdict that was given on the revision that made it stale, or on a later one; one that was placed by
 * hand, by a verdict that is later than that.
 */
export function statusOf(claim: ClaimRow, anchor: AnchorRow, state: ClaimState): ClaimStatus {
  if (anchor.state === 'orphaned') return state.rested === null ? 'orphaned' : 'exempt';
  if (state.conflict) return 'conflict';
  if (state.verdict === null || state.decidedBy === null) return claim.kind === 'opinion' ? 'exempt' : 'open';
  const { revision, at } = state.decidedBy;
  if (anchor.staleSince !== null && revision < anchor.staleSince) return 'stale';
  if (isUnseen(anchor, revision)) return 'stale';
  if (state.placed !== null && at < state.placed.at) return 'stale';
  return state.verdict;
}

/** Whether what was decided on the revision was decided on a text that the anchor was not carried from. */
export function isUnseen({ from, revision: here }: AnchorRow, revision: number): boolean {
  return from !== undefined && revision > from && revision < here;
}

/** Nothing more is owed on the claim. */
export function isSettled(status: ClaimStatus): boolean {
  switch (status) {
    case 'verified':
    case 'disputed':
    case 'ambiguous':
    case 'exempt':
      return true;
    case 'open':
    case 'stale':
    case 'orphaned':
    case 'conflict':
      return false;
  }
}
