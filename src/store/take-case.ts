/**
 * Takes a case file in: read and verified first, then merged with what the desk has, all in one transaction. Where there
 * is a fault, or a question to the editor, nothing is stored.
 */
import { canonicalJson } from '../desk/case-file/canonical.ts';
import { mostFaults, within, type Fault } from '../desk/case-file/fault.ts';
import type { ArticleRows, CaseRows } from '../desk/case-file/format.ts';
import { mergeArticle, mergeExtra, mergePurges, type MergedArticle } from '../desk/case-file/merge-case.ts';
import type { CaseNews, CaseOutcome, Purged } from '../desk/case-file/outcome.ts';
import { readCase } from '../desk/case-file/read-case.ts';
import { foldDecisions } from '../desk/fold.ts';
import { allAnchorsOf } from './anchors-of.ts';
import { articleRowsOf, caseTables, extraKey, extraOf } from './case-rows.ts';
import type { DeskDatabase } from './database.ts';
import { digestOf, digestOfBytes } from './digest.ts';
import { refreshSummary } from './refresh-summary.ts';

export async function takeCase(database: DeskDatabase, json: string, purged: Purged): Promise<CaseOutcome> {
  // IndexedDB does not wait for a digest, so all of them are taken before the transaction begins.
  const read = await readCase(json, { ofText: digestOf, ofBytes: digestOfBytes });
  if (!read.ok) return { ok: false, why: 'faults', faults: read.faults };
  // An async function, so that the transaction waits for all of it.
  return database.transaction('rw', caseTables(database), async () => mergeIn(database, read.rows, purged));
}

interface Merging extends MergedArticle {
  readonly here: ArticleRows | null;
}

async function mergeIn(database: DeskDatabase, rows: CaseRows, purged: Purged): Promise<CaseOutcome> {
  const gone = await purgedHere(database, rows);
  if (gone.length > 0 && purged === 'ask') return { ok: false, why: 'purged', purged: gone };
  const leftOut = new Set(purged === 'leave-out' ? gone.map(({ articleId }) => articleId) : []);
  const merging: Merging[] = [];
  const faults: Fault[] = [];
  for (const [at, came] of rows.articles.entries()) {
    if (leftOut.has(came.article.id)) continue;
    const place = within('articles', at);
    const article = await database.articles.get(came.article.id);
    const here = article === undefined ? null : await articleRowsOf(database, article);
    const merged = mergeArticle(here, came, place);
    faults.push(...merged.faults, ...(await takenNames(database, came, place)));
    merging.push({ ...merged, here });
  }
  if (faults.length > 0) return { ok: false, why: 'faults', faults: faults.slice(0, mostFaults) };
  const documents = await writeDocuments(database, rows, merging);
  for (const { rows: after, here } of merging) await writeArticle(database, rows, after, here);
  await database.purges.bulkPut([...mergePurges(await database.purges.toArray(), rows.purges)]);
  if (Object.keys(rows.extra).length > 0)
    await database.settings.put({ key: extraKey, value: mergeExtra(await extraOf(database), rows.extra) });
  return {
    ok: true,
    news: { ...newsOf(merging), documents },
    articleIds: merging.map(({ rows: { article } }) => article.id),
    conflicts: merging.reduce((sum, { rows: { decisions } }) => sum + conflictsIn(decisions), 0),
    draftsLeft: merging.filter(({ draftLeft }) => draftLeft).length,
  };
}

async function purgedHere(database: DeskDatabase, { articles }: CaseRows) {
  const ids = articles.map(({ article }) => article.id);
  const [known, purges] = [await database.articles.bulkGet(ids), await database.purges.bulkGet(ids)];
  return purges
    .filter((purge, at) => purge !== undefined && known[at] === undefined)
    .flatMap((row) => row ?? []);
}

/** A row of the file under the name of a row of another article here: to write it would be to overwrite that. */
async function takenNames(
  database: DeskDatabase,
  came: ArticleRows,
  place: string,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const list of ['claims', 'decisions', 'evidence'] as const) {
    const there: readonly ({ readonly articleId: string } | undefined)[] = await database[list].bulkGet(
      came[list].map(({ id }) => id),
    );
    there.forEach((row, at) => {
      if (row !== undefined && row.articleId !== came.article.id)
        faults.push({
          place: within(within(within(place, list), at), 'id'),
          code: 'differs-from-desk',
          detail: '',
        });
    });
  }
  return faults;
}

async function writeArticle(
  database: DeskDatabase,
  { texts }: CaseRows,
  after: ArticleRows,
  here: ArticleRows | null,
): Promise<void> {
  if (here !== null && isSame(after, here)) return;
  const { article, revisions, claims, anchors, decisions, evidence, draft } = after;
  // Revisions may have new numbers, and with them these rows new names.
  await database.revisions.where('articleId').equals(article.id).delete();
  await database.anchors.bulkDelete((await allAnchorsOf(database, article.id)).map(({ id }) => id));
  const rows = revisions.flatMap(({ textHash: hash }) => {
    const text = texts.get(hash);
    return text === undefined ? [] : [{ hash, text }];
  });
  await database.texts.bulkPut(rows);
  await database.revisions.bulkPut([...revisions]);
  await database.claims.bulkPut([...claims]);
  await database.anchors.bulkPut([...anchors]);
  await database.decisions.bulkPut([...decisions]);
  await database.evidence.bulkPut([...evidence]);
  if (draft !== null) await database.drafts.put(draft);
  await database.articles.put(article);
  await refreshSummary(database, article);
}

function isSame(a: ArticleRows, b: ArticleRows): boolean {
  const said = ({ article, draft, ...lists }: ArticleRows): string =>
    canonicalJson([article, draft, ...Object.values(lists).map((list) => sortedRows(list))]);
  return said(a) === said(b);
}

function sortedRows(rows: readonly { readonly id: string }[]): readonly unknown[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Writes the documents that sources name and the desk has not; how many. */
async function writeDocuments(
  database: DeskDatabase,
  { documents }: CaseRows,
  merging: readonly Merging[],
): Promise<number> {
  const named = merging.flatMap(({ rows }) => rows.evidence.flatMap(({ blobHash }) => blobHash ?? []));
  const hashes = [...new Set(named)].filter((hash) => documents.has(hash));
  const there = await database.blobs.bulkGet(hashes);
  const missing = hashes.filter((_hash, at) => there[at] === undefined);
  await database.blobs.bulkPut(missing.flatMap((hash) => documents.get(hash) ?? []));
  return missing.length;
}

function newsOf(merging: readonly Merging[]): Omit<CaseNews, 'documents'> {
  const more = (list: 'revisions' | 'claims' | 'decisions' | 'evidence'): number =>
    merging.reduce((sum, { rows, here }) => sum + rows[list].length - (here?.[list].length ?? 0), 0);
  return {
    articles: merging.filter(({ here }) => here === null).length,
    revisions: more('revisions'),
    claims: more('claims'),
    decisions: more('decisions'),
    evidence: more('evidence'),
  };
}

function conflictsIn(decisions: ArticleRows['decisions']): number {
  return [...foldDecisions(decisions).values()].filter(({ conflict }) => conflict).length;
}
