/** Counts an article's line of the library anew, inside the transaction of the act that changed it. */
import { effectiveAnchors } from '../desk/effective-anchors.ts';
import { foldDecisions } from '../desk/fold.ts';
import { progressOf, statuses, summarise } from '../desk/progress.ts';
import type { AlarmRow, ArticleRow } from '../desk/records.ts';
import { anchorsOf } from './anchors-of.ts';
import type { DeskDatabase } from './database.ts';
import { decisionsOf } from './decisions-of.ts';

/** `alarmed` is given where findings are new; else it is what the summary already knows. */
export async function refreshSummary(
  database: DeskDatabase,
  article: ArticleRow,
  alarmed?: readonly AlarmRow[],
): Promise<void> {
  const known = alarmed ?? (await database.summaries.get(article.id))?.alarmed ?? [];
  const decisions = await decisionsOf(database, article.id);
  const anchors = effectiveAnchors(await anchorsOf(database, article.id, article.revision), decisions);
  const claims = await database.claims.where('articleId').equals(article.id).toArray();
  const states = foldDecisions(decisions);
  const progress = progressOf(statuses(claims, anchors, states), known, states);
  await database.summaries.put(summarise(article, progress, known));
}
