/** The row of a new decision: when it counts as made, and which verdicts it was given in sight of. */
import type { Act, ArticleRow, DecisionRow, Instant } from './records.ts';
import { standingIds } from './standing.ts';

export interface Moment {
  readonly id: string;
  readonly now: Instant;
}

/** `decisions` are all decisions of the article so far. */
export function newDecision(
  article: ArticleRow,
  claimId: string,
  act: Act,
  author: string,
  decisions: readonly DecisionRow[],
  { id, now }: Moment,
): DecisionRow {
  const head = { id, articleId: article.id, claimId, revision: article.revision, author };
  const at = laterThanAll(decisions, now);
  if (act.act !== 'verdict') return { ...act, ...head, at };
  const over = standingVerdicts(decisions, claimId);
  return over.length === 0 ? { ...act, ...head, at } : { ...act, ...head, at, over };
}

/** The log of an article never ties and never runs backwards, even where the clock does: undo rests on its order. */
function laterThanAll(decisions: readonly DecisionRow[], now: Instant): Instant {
  const last = decisions.reduce((latest, { at }) => (at > latest ? at : latest), '');
  return last < now ? now : new Date(Date.parse(last) + 1).toISOString();
}

function standingVerdicts(decisions: readonly DecisionRow[], claimId: string): readonly string[] {
  const standing = standingIds(decisions);
  return decisions
    .filter(
      (decision) => decision.claimId === claimId && decision.act === 'verdict' && standing.has(decision.id),
    )
    .map(({ id }) => id);
}
