/** The desk kept by the database: `Desk` over the acts and queries of this folder. */
import { liveQuery } from 'dexie';
import type { Desk } from '../desk/desk.ts';
import { addEvidence } from './add-evidence.ts';
import type { DeskDatabase } from './database.ts';
import { decide } from './decide.ts';
import { keepDraft } from './drafts.ts';
import { importArticle } from './import-article.ts';
import { keepOrFail } from './keep-or-fail.ts';
import { askForPersistence } from './persistence.ts';
import { exportLimit, rawDatabase } from './raw-export.ts';
import { articleReader, revisionReader } from './read-article.ts';
import { readLibrary } from './read-library.ts';
import { revise } from './revise.ts';
import { putSetting, readSetting } from './settings.ts';
import { storeFindings } from './store-findings.ts';
import { realSurroundings, type Surroundings } from './surroundings.ts';
import { takeBack } from './undo.ts';

export function dexieDesk(
  database: DeskDatabase,
  wasPersistent: boolean,
  surroundings: Surroundings = realSurroundings,
): Desk {
  let persistent = wasPersistent;

  function watch<T>(query: () => Promise<T>, seen: (value: T) => void, failed: (error: unknown) => void) {
    const subscription = liveQuery(query).subscribe({ next: seen, error: failed });
    return () => subscription.unsubscribe();
  }

  return {
    get keeping() {
      return { kind: 'database', persistent } as const;
    },
    watchLibrary: (seen, failed) => watch(() => readLibrary(database), seen, failed),
    watchArticle: (articleId, options, seen, failed) =>
      watch(articleReader(database, articleId, options), seen, failed),
    async importArticle(article) {
      const row = await keepOrFail('importArticle', () => importArticle(database, surroundings, article));
      if (!persistent) {
        // The article is kept whatever the browser answers, and it may ask the editor first: nothing waits for it.
        void askForPersistence(database).then(
          (granted) => (persistent = granted),
          (error: unknown) => console.warn('Persistent storage could not be asked for:', error),
        );
      }
      return row;
    },
    revisions: (articleId) => database.revisions.where('articleId').equals(articleId).sortBy('number'),
    readRevision: (articleId, number, options) => revisionReader(database, articleId, number, options)(),
    revise: (articleId, revision) =>
      keepOrFail('revise', () => revise(database, surroundings, articleId, revision)),
    keepDraft: (articleId, base, text) =>
      keepOrFail('keepDraft', () => keepDraft(database, surroundings, articleId, base, text)),
    storeFindings: (articleId, revision, options, findings, carried = []) =>
      keepOrFail('storeFindings', () =>
        storeFindings(database, articleId, revision, options, findings, carried),
      ),
    decide: (articleId, claimId, act, author) =>
      keepOrFail('decide', () => decide(database, surroundings, articleId, claimId, act, author)),
    addEvidence: (source, document = null) =>
      keepOrFail('addEvidence', () => addEvidence(database, surroundings, source, document)),
    undo: (articleId, author) =>
      keepOrFail('undo', () => takeBack(database, surroundings, 'undo', articleId, author)),
    redo: (articleId, author) =>
      keepOrFail('redo', () => takeBack(database, surroundings, 'redo', articleId, author)),
    rates: () => database.rates.toArray(),
    setting: (key) => readSetting(database, key),
    putSetting: (key, value) => keepOrFail('putSetting', () => putSetting(database, key, value)),
    readDocument: async (hash) => (await database.blobs.get(hash)) ?? null,
    // Case files come and go seldom: what reads and writes them is loaded when the first one does.
    writeCase: (articleId) =>
      keepOrFail('writeCase', async () => (await import('./write-case.ts')).caseFileOf(database, articleId)),
    takeCase: (json, purged) =>
      keepOrFail('takeCase', async () => (await import('./take-case.ts')).takeCase(database, json, purged)),
    purge: (articleId, author) =>
      keepOrFail('purge', async () =>
        (await import('./purge.ts')).purge(database, surroundings, articleId, author),
      ),
    rawExport: async () => ({
      kind: 'recount-raw-export',
      database: await rawDatabase(database.name, exportLimit),
    }),
  };
}
