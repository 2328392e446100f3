/** Which claims the desk takes over from findings, and their rows. Pure: the ids are handed in. */
import type { Findings, FoundClaim, Span } from '../../claims/index.ts';
import type { AnchorRow, ArticleRow, ClaimRow, RevisionRow } from './records.ts';
import { boundFigures } from './verdict-binding.ts';

export interface Minted {
  readonly claims: readonly ClaimRow[];
  readonly anchors: readonly AnchorRow[];
}

/**
 * `ids` are parallel to `findings.claims`. A revision without anchors takes all claims; one with anchors takes only
 * those that stand where no claim does, so that what a newer engine finds is not lost and what an editor merged or
 * split stays so.
 */
export function mintClaims(
  article: ArticleRow,
  revision: RevisionRow,
  text: string,
  findings: Findings,
  ids: readonly string[],
  anchored: readonly AnchorRow[],
): Minted {
  const known = new Set(anchored.map(({ claimId }) => claimId));
  const covered = anchored.flatMap(({ spans }) => spans);
  const claims: ClaimRow[] = [];
  const anchors: AnchorRow[] = [];
  findings.claims.forEach((found, place) => {
    const id = ids[place];
    // Known ids first: storing a long article's findings again must not compare every claim with every other.
    if (id === undefined || known.has(id) || found.spans.some((span) => touches(covered, span))) return;
    claims.push(claimRow(id, article, revision, found));
    anchors.push({
      id: `${id}@${revision.number}`,
      claimId: id,
      articleId: article.id,
      revision: revision.number,
      spans: found.spans,
      state: 'new',
      figures: boundFigures(found, findings, text),
      staleSince: null,
      changes: [],
      rivals: [],
    });
  });
  return { claims, anchors };
}

function claimRow(id: string, article: ArticleRow, revision: RevisionRow, found: FoundClaim): ClaimRow {
  return {
    id,
    articleId: article.id,
    firstRevision: revision.number,
    text: found.text,
    kind: found.kind,
    voice: found.voice,
    attribution: found.attribution ?? null,
  };
}

function touches(covered: readonly Span[], { start, end }: Span): boolean {
  return covered.some((span) => span.start < end && start < span.end);
}

/** Anchors in reading order; those without a place in the text come last. */
export function inReadingOrder(anchors: readonly AnchorRow[]): readonly AnchorRow[] {
  const start = (anchor: AnchorRow): number => anchor.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
  const end = (anchor: AnchorRow): number => anchor.spans.at(-1)?.end ?? Number.MAX_SAFE_INTEGER;
  return anchors.toSorted((a, b) => start(a) - start(b) || end(a) - end(b) || (a.id < b.id ? -1 : 1));
}
