/** What is kept of the findings of one revision: claims that were carried to it, claims that are new, and its line. Pure. */
import type { Findings } from '../../claims/index.ts';
import { effectiveAnchors } from './effective-anchors.ts';
import { mintClaims } from './minting.ts';
import type { AlarmRow, AnchorRow, ArticleRow, ClaimRow, DecisionRow, RevisionRow } from './records.ts';
import { alarmsOf } from './set-aside.ts';
import { retitle } from './title.ts';

export interface Read {
  readonly article: ArticleRow;
  readonly revision: RevisionRow;
  readonly text: string;
  readonly findings: Findings;
  /** Of the claims of the findings, in their order. */
  readonly ids: readonly string[];
  /** The anchors that the revision has already: of two tabs that read it, the first one's. */
  readonly anchored: readonly AnchorRow[];
  /** The anchors of claims of earlier revisions. */
  readonly carried: readonly AnchorRow[];
  readonly decisions: readonly DecisionRow[];
}

export interface Kept {
  readonly claims: readonly ClaimRow[];
  readonly anchors: readonly AnchorRow[];
  /** Null where the revision is not the latest: neither title nor line of the article come from it. */
  readonly line: { readonly article: ArticleRow; readonly alarmed: readonly AlarmRow[] } | null;
}

export function keepFindings(read: Read): Kept {
  const { article, revision, text, findings, ids, anchored, decisions } = read;
  const known = new Set(anchored.map(({ claimId }) => claimId));
  const carried = read.carried.filter(
    ({ claimId, revision: to }) => to === revision.number && !known.has(claimId),
  );
  const placed = [...anchored, ...carried];
  const minted = mintClaims(article, revision, text, findings, ids, [
    ...placed,
    ...effectiveAnchors(placed, decisions),
  ]);
  const anchors = [...carried, ...minted.anchors];
  if (revision.number !== article.revision) return { claims: minted.claims, anchors, line: null };
  const all = effectiveAnchors([...anchored, ...anchors], decisions);
  const line = { article: retitle(article, text, findings.blocks), alarmed: alarmsOf(all, findings, text) };
  return { claims: minted.claims, anchors, line };
}
