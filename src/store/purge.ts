/** Purges an article for good: every row of it, and of what it alone used; that it was purged is kept. */
import { ActFailure } from '../desk/act-failure.ts';
import type { PurgeRow } from '../desk/records.ts';
import { allAnchorsOf } from './anchors-of.ts';
import type { DeskDatabase } from './database.ts';
import type { Surroundings } from './surroundings.ts';
import { caseTables } from './case-rows.ts';

export function purge(
  database: DeskDatabase,
  { now }: Surroundings,
  articleId: string,
  author: string,
): Promise<PurgeRow> {
  const tables = [...caseTables(database), database.findings];
  return database.transaction('rw', tables, async () => {
    const article = await database.articles.get(articleId);
    if (article === undefined) throw new ActFailure('purge', 'not-there', articleId);
    const row: PurgeRow = { articleId, title: article.title, at: now(), author };
    const revisions = await database.revisions.where('articleId').equals(articleId).toArray();
    const sources = await database.evidence.where('articleId').equals(articleId).toArray();
    for (const table of [database.revisions, database.claims, database.evidence, database.findings])
      await table.where('articleId').equals(articleId).delete();
    await database.anchors.bulkDelete((await allAnchorsOf(database, articleId)).map(({ id }) => id));
    await database.decisions.where('[articleId+at]').between([articleId, ''], [articleId, '\uffff']).delete();
    await database.drafts.delete(articleId);
    await database.summaries.delete(articleId);
    await database.articles.delete(articleId);
    await forgetTexts(database, new Set(revisions.map(({ textHash }) => textHash)));
    await forgetDocuments(database, new Set(sources.flatMap(({ blobHash }) => blobHash ?? [])));
    await database.purges.put(row);
    return row;
  });
}

/** Texts that no other article has. */
async function forgetTexts(database: DeskDatabase, hashes: ReadonlySet<string>): Promise<void> {
  for (const hash of hashes)
    if ((await database.revisions.where('textHash').equals(hash).count()) === 0)
      await database.texts.delete(hash);
}

/** Documents that no other source rests on. */
async function forgetDocuments(database: DeskDatabase, hashes: ReadonlySet<string>): Promise<void> {
  for (const hash of hashes)
    if ((await database.evidence.where('blobHash').equals(hash).count()) === 0)
      await database.blobs.delete(hash);
}
