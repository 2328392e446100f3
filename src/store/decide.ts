/** An editor decides on a claim: one row more in the log, and the article's line of the library with it. */
import { ActFailure, type ActName } from '../desk/act-failure.ts';
import { newDecision } from '../desk/new-decision.ts';
import type { Act, ArticleRow, DecisionRow } from '../desk/records.ts';
import { revisionId } from '../desk/revision-id.ts';
import { splitClaim } from '../desk/split-claim.ts';
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
  const { articles, revisions, texts, claims, anchors, decisions, summaries } = database;
  const tables = [articles, revisions, texts, claims, anchors, decisions, summaries];
  return database.transaction('rw', tables, async () => {
    const article = await articleOfClaim(database, 'decide', articleId, claimId);
    if (act.act === 'split') await keepPart(database, article, claimId, act);
    const earlier = await decisionsOf(database, articleId);
    return appendDecision(
      database,
      article,
      newDecision(article, claimId, act, author, earlier, moment(surroundings)),
    );
  });
}

/** The claim that a split makes is kept with the decision. */
async function keepPart(
  database: DeskDatabase,
  { id, revision: number }: ArticleRow,
  claimId: string,
  { cut, newId }: Extract<Act, { act: 'split' }>,
): Promise<void> {
  const claim = await database.claims.get(claimId);
  const anchor = await database.anchors.get(`${claimId}@${number}`);
  const revision = await database.revisions.get(revisionId(id, number));
  const text = revision && (await database.texts.get(revision.textHash));
  const part = claim && anchor && text && splitClaim(claim, anchor, text.text, cut, newId);
  if (!part) throw new ActFailure('decide', 'not-there', `a part of claim ${claimId} from ${cut}`);
  await database.claims.add(part.claim);
  await database.anchors.add(part.anchor);
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

/** The article of a claim of it; an empty claim id is the article itself. */
export async function articleOfClaim(
  database: DeskDatabase,
  act: ActName,
  articleId: string,
  claimId: string,
): Promise<ArticleRow> {
  const article = await database.articles.get(articleId);
  const claim = claimId === '' ? article : await database.claims.get(claimId);
  const isOfArticle =
    claim !== undefined && (claimId === '' || ('articleId' in claim && claim.articleId === articleId));
  if (article === undefined || !isOfArticle)
    throw new ActFailure(act, 'not-there', `claim ${claimId} of article ${articleId}`);
  return article;
}
