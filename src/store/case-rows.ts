/** The rows that a case file is made of, read inside a transaction. */
import type { ArticleRows, CaseRows } from '../desk/case-file/format.ts';
import type { ArticleRow, BlobRow } from '../desk/records.ts';
import { allAnchorsOf } from './anchors-of.ts';
import type { DeskDatabase } from './database.ts';
import { decisionsOf } from './decisions-of.ts';

/** The setting under which fields of case files are kept that this Recount does not know. */
export const extraKey = 'case-file.extra';

/** All tables that a case file is read from or written to. */
export function caseTables(database: DeskDatabase) {
  const { articles, revisions, texts, claims, anchors, decisions, evidence, blobs, drafts } = database;
  const { purges, settings, summaries } = database;
  return [
    articles,
    revisions,
    texts,
    claims,
    anchors,
    decisions,
    evidence,
    blobs,
    drafts,
    purges,
    settings,
    summaries,
  ];
}

export async function articleRowsOf(database: DeskDatabase, article: ArticleRow): Promise<ArticleRows> {
  const { id } = article;
  return {
    article,
    revisions: await database.revisions.where('articleId').equals(id).toArray(),
    claims: await database.claims.where('articleId').equals(id).toArray(),
    anchors: await allAnchorsOf(database, id),
    decisions: await decisionsOf(database, id),
    evidence: await database.evidence.where('articleId').equals(id).toArray(),
    draft: (await database.drafts.get(id)) ?? null,
  };
}

/** Of one article without its working text and without what was purged; of the whole desk, where it is null, with both. */
export async function caseRowsOf(database: DeskDatabase, articleId: string | null): Promise<CaseRows | null> {
  const found =
    articleId === null ? await database.articles.toArray() : [await database.articles.get(articleId)];
  const articles: ArticleRows[] = [];
  for (const article of found) {
    if (article === undefined) return null;
    const rows = await articleRowsOf(database, article);
    articles.push(articleId === null ? rows : { ...rows, draft: null });
  }
  const hashes = new Set(articles.flatMap(({ revisions }) => revisions.map(({ textHash }) => textHash)));
  const texts = await database.texts.bulkGet([...hashes]);
  return {
    articles,
    texts: new Map(texts.flatMap((row) => (row === undefined ? [] : [[row.hash, row.text]]))),
    documents: await documentsOf(database, articles),
    purges: articleId === null ? await database.purges.toArray() : [],
    extra: await extraOf(database),
  };
}

export async function extraOf(database: DeskDatabase): Promise<Readonly<Record<string, unknown>>> {
  const value = (await database.settings.get(extraKey))?.value;
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

async function documentsOf(
  database: DeskDatabase,
  articles: readonly ArticleRows[],
): Promise<ReadonlyMap<string, BlobRow>> {
  const hashes = new Set(
    articles.flatMap(({ evidence }) => evidence.flatMap(({ blobHash }) => blobHash ?? [])),
  );
  const rows = await database.blobs.bulkGet([...hashes]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.hash, row]])));
}
