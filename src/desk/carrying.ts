/**
 * How claims are carried to a new revision. A verdict is held against the text that it was given on: the revision with
 * the fixes that stood at that moment. What the comparing of the two texts says of a claim becomes its anchor.
 */
import type { Block, Findings, Manuscript, Reanchored, Span } from '../../claims/index.ts';
import { findingsOfClaims } from './claim-findings.ts';
import { correctedSpan, correctText } from './corrected.ts';
import type { ClaimState, FixDecision } from './fold.ts';
import type { AnchorRow, RevisionRow } from './records.ts';
import type { Unplaced } from './unplaced.ts';
import { boundFigures } from './verdict-binding.ts';

/** One earlier text, and where the claims that are held against it stand in it. Lists are parallel. */
export interface Baseline {
  readonly manuscript: Manuscript;
  readonly anchors: readonly AnchorRow[];
  readonly spans: readonly (readonly Span[])[];
  /** Whether a verdict was given on it after the anchor became stale: what was stale before is settled. */
  readonly settled: readonly boolean[];
}

/** One baseline for each set of fixes that stood when a verdict was given. */
export function baselinesOf(
  { revision, text, anchors }: Unplaced,
  states: ReadonlyMap<string, ClaimState>,
): readonly Baseline[] {
  const fixes = [...states.values()].flatMap((state) => state.fixes);
  const here = fixes.filter((fix) => fix.revision === revision.number);
  const groups = new Map<string, { fixes: readonly FixDecision[]; anchors: AnchorRow[] }>();
  for (const anchor of anchors) {
    const given = states.get(anchor.claimId)?.decidedBy;
    const stood = given?.revision === revision.number ? here.filter(({ at }) => at < given.at) : [];
    const key = stood.map(({ id }) => id).join(' ');
    const group = groups.get(key) ?? { fixes: stood, anchors: [] };
    group.anchors.push(anchor);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const corrected = correctText(text, revision.number, group.fixes);
    const moved = (span: Span): Span => correctedSpan(corrected.corrections, span);
    return {
      manuscript: manuscriptOf(corrected.text, revision.blocks, moved),
      anchors: group.anchors,
      spans: group.anchors.map(({ spans }) => spans.map(moved)),
      settled: group.anchors.map(({ claimId, staleSince }) => {
        const given = states.get(claimId)?.decidedBy;
        return staleSince !== null && given != null && given.revision >= staleSince;
      }),
    };
  });
}

function manuscriptOf(
  text: string,
  blocks: readonly Block[] | null,
  moved: (span: Span) => Span,
): Manuscript {
  if (blocks === null) return { text };
  return { text, blocks: blocks.map((block) => ({ ...block, ...moved(block) })) };
}

/** The anchors in the new revision; `found` is parallel to those of the baseline. */
export function carriedAnchors(
  { anchors, settled }: Baseline,
  found: readonly Reanchored[],
  { revision, text, findings }: { revision: RevisionRow; text: string; findings: Findings },
): readonly AnchorRow[] {
  const rows = anchors.map((anchor, place): AnchorRow => {
    const answer = found[place] ?? lost;
    const wasStale = anchor.staleSince !== null && settled[place] !== true;
    const isStale = answer.state === 'stale' || (wasStale && answer.state !== 'orphaned');
    return {
      id: `${anchor.claimId}@${revision.number}`,
      claimId: anchor.claimId,
      articleId: anchor.articleId,
      revision: revision.number,
      spans: answer.spans,
      state: isStale ? 'stale' : answer.state,
      figures: anchor.figures,
      staleSince: answer.state === 'stale' ? revision.number : wasStale ? anchor.staleSince : null,
      from: anchor.revision,
      changes: wasStale ? [...anchor.changes, ...answer.changes] : answer.changes,
      rivals: answer.rivals,
    };
  });
  const under = findingsOfClaims(rows, findings);
  return rows.map((row, place) => {
    const figures = under[place];
    return row.spans.length === 0 || figures === undefined
      ? row
      : { ...row, figures: boundFigures(figures, findings, text) };
  });
}

const lost: Reanchored = { state: 'orphaned', spans: [], changes: [], rivals: [] };
