/** Which claims of an article have no place yet in a revision, and the place that they are to be carried from. */
import { placedAnchors } from './effective-anchors.ts';
import type { AnchorRow, ClaimRow, DecisionRow, RevisionRow } from './records.ts';

/** The claims that were last seen in one earlier revision; `anchors` are parallel to `claims`. */
export interface Unplaced {
  readonly revision: RevisionRow;
  readonly text: string;
  readonly claims: readonly ClaimRow[];
  readonly anchors: readonly AnchorRow[];
}

/**
 * The anchor to carry of each claim without one in the revision: its latest, and of one that was lost the latest that
 * had a place, because text that went may come back. `anchors` are all of the article; the answer is by revision.
 */
export function anchorsToCarry(
  claims: readonly ClaimRow[],
  anchors: readonly AnchorRow[],
  decisions: readonly DecisionRow[],
  revision: number,
): ReadonlyMap<number, readonly AnchorRow[]> {
  const placed = new Set(
    anchors.filter((anchor) => anchor.revision === revision).map(({ claimId }) => claimId),
  );
  const latest = new Map<string, AnchorRow>();
  for (const anchor of placedAnchors(anchors, decisions)) {
    if (anchor.revision >= revision || placed.has(anchor.claimId)) continue;
    const known = latest.get(anchor.claimId);
    if (known === undefined || isBetter(anchor, known)) latest.set(anchor.claimId, anchor);
  }
  const byRevision = new Map<number, AnchorRow[]>();
  for (const { id } of claims) {
    const anchor = latest.get(id);
    if (anchor === undefined) continue;
    const group = byRevision.get(anchor.revision) ?? [];
    group.push(anchor);
    byRevision.set(anchor.revision, group);
  }
  return byRevision;
}

function isBetter(a: AnchorRow, b: AnchorRow): boolean {
  const [hasPlace, hadPlace] = [a.spans.length > 0, b.spans.length > 0];
  return hasPlace === hadPlace ? a.revision > b.revision : hasPlace;
}
