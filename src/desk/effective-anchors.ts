/**
 * Where the claims of one revision stand once what editors did to their places is applied: placed by hand, split, merged.
 * The rows themselves stay as they were carried, so each of these acts can be taken back.
 */
import type { Span } from '../../claims/index.ts';
import type { AnchorRow, DecisionRow } from './records.ts';
import { inOrder, standingIds } from './standing.ts';

/** `anchors` are those of one revision, `decisions` all of the article. Claims that became part of another are left out. */
export function effectiveAnchors(
  anchors: readonly AnchorRow[],
  decisions: readonly DecisionRow[],
): readonly AnchorRow[] {
  const isMoved = ({ act }: DecisionRow): boolean => act === 'place' || act === 'split' || act === 'merge';
  if (!decisions.some(isMoved)) return anchors;
  return merged(split(placedAnchors(anchors, decisions), decisions), decisions);
}

/**
 * The anchors with the places that were given by hand. What the engine found there by itself and nobody decided on is
 * the placed claim again, and is left out.
 */
export function placedAnchors(
  anchors: readonly AnchorRow[],
  decisions: readonly DecisionRow[],
): readonly AnchorRow[] {
  const places = standing(decisions).filter((decision) => decision.act === 'place');
  if (places.length === 0) return anchors;
  const latest = new Map(places.map((place) => [place.claimId, place]));
  const decided = new Set(decisions.map(({ claimId }) => claimId));
  const moved = anchors.map((anchor) => {
    const place = latest.get(anchor.claimId);
    return place?.revision === anchor.revision ? atPlace(anchor, place.spans) : anchor;
  });
  const taken = moved.filter(({ claimId }) => latest.has(claimId)).flatMap(({ spans }) => spans);
  return moved.filter(({ claimId, spans }) => decided.has(claimId) || !touchesAny(spans, taken));
}

function atPlace(anchor: AnchorRow, spans: readonly Span[]): AnchorRow {
  return { ...anchor, spans, state: 'stale', staleSince: anchor.staleSince ?? anchor.revision, rivals: [] };
}

function split(anchors: readonly AnchorRow[], decisions: readonly DecisionRow[]): readonly AnchorRow[] {
  const splits = decisions.filter((decision) => decision.act === 'split');
  const stand = new Set(standing(splits.length === 0 ? [] : decisions).map(({ id }) => id));
  const byClaim = new Map(anchors.map((anchor) => [anchor.claimId, anchor]));
  for (const { id, claimId, newId } of splits) {
    const whole = byClaim.get(claimId);
    const part = byClaim.get(newId);
    if (!stand.has(id)) byClaim.delete(newId);
    else if (whole !== undefined && part !== undefined)
      byClaim.set(claimId, { ...whole, spans: without(whole.spans, part.spans) });
  }
  return [...byClaim.values()];
}

function merged(anchors: readonly AnchorRow[], decisions: readonly DecisionRow[]): readonly AnchorRow[] {
  const byClaim = new Map(anchors.map((anchor) => [anchor.claimId, anchor]));
  for (const decision of standing(decisions)) {
    if (decision.act !== 'merge') continue;
    for (const other of decision.with) {
      const into = byClaim.get(decision.claimId);
      const part = byClaim.get(other);
      if (into === undefined || part === undefined || other === decision.claimId) continue;
      byClaim.set(decision.claimId, together(into, part));
      byClaim.delete(other);
    }
  }
  return [...byClaim.values()];
}

/** From the best to the worst: a merged claim is as its worst part is. */
const states: readonly AnchorRow['state'][] = ['new', 'carried', 'reworded', 'stale', 'orphaned'];

function together(a: AnchorRow, b: AnchorRow): AnchorRow {
  const since = [a.staleSince, b.staleSince].filter((revision) => revision !== null);
  return {
    ...a,
    spans: [...a.spans, ...b.spans].sort((one, other) => one.start - other.start),
    state: states.indexOf(a.state) >= states.indexOf(b.state) ? a.state : b.state,
    figures: [...a.figures, ...b.figures],
    staleSince: since.length === 0 ? null : Math.max(...since),
    changes: [...a.changes, ...b.changes],
    rivals: [...a.rivals, ...b.rivals],
  };
}

function standing(decisions: readonly DecisionRow[]): readonly DecisionRow[] {
  const ids = standingIds(decisions);
  return inOrder(decisions).filter(({ id }) => ids.has(id));
}

/** What is left of the spans; where nothing would be, they stay whole: a claim always stands somewhere. */
function without(spans: readonly Span[], parts: readonly Span[]): readonly Span[] {
  const left = parts.reduce<readonly Span[]>(
    (rest, part) =>
      rest.flatMap(({ start, end }) =>
        [
          { start, end: Math.min(end, part.start) },
          { start: Math.max(start, part.end), end },
        ].filter((piece) => piece.start < piece.end),
      ),
    spans,
  );
  return left.length === 0 ? spans : left;
}

function touchesAny(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.some(({ start, end }) => others.some((other) => other.start < end && start < other.end));
}
