/** Which decision undo takes back and which one redo brings back. Both are decisions too: withdrawals, appended. */
import type { DecisionRow } from './records.ts';
import { inOrder, standingIds } from './standing.ts';

/** The latest standing decision of the article, or null where there is none. */
export function undoTarget(decisions: readonly DecisionRow[]): DecisionRow | null {
  const standing = standingIds(decisions);
  const last = inOrder(decisions).findLast(({ id, act }) => act !== 'withdraw' && standing.has(id));
  return last ?? null;
}

/**
 * The latest standing withdrawal of a decision, or null. A decision made after an undo ends what can be redone, as in
 * every editor: bringing back an older verdict over a newer one would surprise.
 */
export function redoTarget(decisions: readonly DecisionRow[]): DecisionRow | null {
  const standing = standingIds(decisions);
  const acts = new Map(decisions.map(({ id, act }) => [id, act]));
  for (const decision of inOrder(decisions).toReversed()) {
    if (decision.act !== 'withdraw') return null;
    const target = acts.get(decision.of);
    if (standing.has(decision.id) && target !== undefined && target !== 'withdraw') return decision;
  }
  return null;
}
