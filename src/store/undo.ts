/** Takes back, or brings back, the latest decision of an article. Nothing is erased: both append a withdrawal. */
import { ActFailure } from '../desk/act-failure.ts';
import { newDecision } from '../desk/new-decision.ts';
import type { DecisionRow } from '../desk/records.ts';
import { redoTarget, undoTarget } from '../desk/undo.ts';
import type { DeskDatabase } from './database.ts';
import { appendDecision } from './decide.ts';
import { decisionsOf } from './decisions-of.ts';
import { moment, type Surroundings } from './surroundings.ts';

export function takeBack(
  database: DeskDatabase,
  surroundings: Surroundings,
  act: 'undo' | 'redo',
  articleId: string,
  author: string,
): Promise<DecisionRow | null> {
  const { articles, claims, anchors, decisions, summaries } = database;
  return database.transaction('rw', articles, claims, anchors, decisions, summaries, async () => {
    const article = await articles.get(articleId);
    if (article === undefined) throw new ActFailure(act, 'not-there', articleId);
    const earlier = await decisionsOf(database, articleId);
    const target = act === 'undo' ? undoTarget(earlier) : redoTarget(earlier);
    if (target === null) return null;
    const withdrawal = { act: 'withdraw', of: target.id } as const;
    return appendDecision(
      database,
      article,
      newDecision(article, target.claimId, withdrawal, author, earlier, moment(surroundings)),
    );
  });
}
