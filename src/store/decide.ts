/** An editor decides on a claim: one row more in the log, and the article's line of the library with it. */
import { ActFailure, type ActName } from '../desk/act-failure.ts';
import { newDecision } from '../desk/new-decision.ts';
import type { Act, ArticleRow, DecisionRow } from '../desk/records.ts';
import type { DeskDatabase } from './database.ts';
import { decisionsOf } from './decisions-of.ts';
import { refreshSummary } from './refresh-summary.ts';
import { moment, type Surroundings } from './surroundings.ts';

export function decide(
  database: DeskDatabase,
  surroundings: Surroundings,
  articleId: string,
  claimId: string,
  act: Act,
  author: string,
): Promise<DecisionRow> {
  const { articles, claims, anchors, decisions, summaries } = database;
  return database.transaction('rw', articles, claims, anchors, decisions, summaries, async () => {
    const article = await articleOfClaim(database, 'decide', articleId, claimId);
    const earlier = await decisionsOf(database, articleId);
    return appendDecision(
      database,
      article,
      newDecision(article, claimId, act, author, earlier, moment(surroundings)),
    );
  });
}

/** Part of every act that decides; runs inside its transaction. */
export async function appendDecision(
  database: DeskDatabase,
  article: ArticleRow,
  decision: DecisionRow,
): Promise<DecisionRow> {
  const touched = { ...article, touchedAt: decision.at };
  await database.decisions.add(decision);
  await database.articles.put(touched);
  await refreshSummary(database, touched);
  return decision;
}

export async function articleOfClaim(
  database: DeskDatabase,
  act: ActName,
  articleId: string,
  claimId: string,
): Promise<ArticleRow> {
  const article = await database.articles.get(articleId);
  const claim = await database.claims.get(claimId);
  if (article === undefined || claim?.articleId !== articleId)
    throw new ActFailure(act, 'not-there', `claim ${claimId} of article ${articleId}`);
  return article;
}
