/** Takes a new article in: its text is frozen as revision 1. A text that is already there is not stored twice. */
import type { NewArticle } from '../desk/desk.ts';
import { newArticleRows } from '../desk/new-article.ts';
import type { ArticleRow } from '../desk/records.ts';
import type { DeskDatabase } from './database.ts';
import { digestOf } from './digest.ts';
import { moment, type Surroundings } from './surroundings.ts';

export async function importArticle(
  database: DeskDatabase,
  surroundings: Surroundings,
  article: NewArticle,
): Promise<ArticleRow> {
  const hash = await digestOf(article.text);
  const rows = newArticleRows(article, { ...moment(surroundings), hash });
  const { articles, revisions, texts, summaries } = database;
  await database.transaction('rw', articles, revisions, texts, summaries, async () => {
    await texts.put(rows.text);
    await revisions.add(rows.revision);
    await articles.add(rows.article);
    await summaries.add(rows.summary);
  });
  return rows.article;
}
