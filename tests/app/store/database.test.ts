/** What only a real file can do: reopen, share, be blocked, be newer, be full, be torn in the middle of a write. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Desk } from '../../../src/desk/desk.ts';
import { foldDecisions } from '../../../src/desk/fold.ts';
import type { Act } from '../../../src/desk/records.ts';
import { deskDatabase, type DeskDatabase } from '../../../src/store/database.ts';
import { dexieDesk } from '../../../src/store/dexie-desk.ts';
import { openDesk } from '../../../src/store/open-desk.ts';
import { harbour, harbourFindings, harbourText } from '../desk/harbour.ts';
import { articleThat, libraryThat } from './watching.ts';

const verified: Act = { act: 'verdict', verdict: 'verified', reason: 'verified-as-is' };
let names = 0;
const freshName = () => `database-spec-${(names += 1)}`;

async function harbourIn(desk: Desk): Promise<{ articleId: string; claimIds: readonly string[] }> {
  const { id } = await desk.importArticle(harbour);
  await desk.storeFindings(id, 1, {}, harbourFindings);
  return { articleId: id, claimIds: (await articleThat(desk, id)).claims.map((claim) => claim.id) };
}

/** All rows of all tables, as they are on the disk. */
async function contents(name: string): Promise<Record<string, unknown[]>> {
  const database = deskDatabase(name);
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
  database.close();
  return Object.fromEntries(tables);
}

/** A file as a Recount to come would leave it. */
async function newerFile(name: string): Promise<void> {
  const newer = new Dexie(name);
  newer.version(7).stores({ articles: 'id', claimsToCome: '++id' });
  await newer.table('articles').add({ id: 'from the future', title: 'Not for old eyes' });
  await newer.table('claimsToCome').add({ words: 'kept' });
  newer.close();
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('findings that no browser would keep in one row', () => {
  test('are left to be found again, and the claims are kept', async () => {
    const desk = dexieDesk(deskDatabase(freshName()), true);
    const { id } = await desk.importArticle(harbour);
    const [figure] = harbourFindings.figures;
    const huge = { ...harbourFindings, figures: Array.from({ length: 250_000 }, () => figure ?? never()) };
    await desk.storeFindings(id, 1, {}, huge);
    const file = await articleThat(desk, id);
    expect(file.findings).toBeNull();
    expect(file.claims.map(({ id: claim }) => claim)).not.toEqual([]);
    await desk.storeFindings(id, 1, {}, harbourFindings);
    expect((await articleThat(desk, id)).findings).toEqual(harbourFindings);
  });
});

function never(): never {
  throw new Error('The harbour has figures.');
}

describe('reopening', () => {
  test('import, findings, decide, undo, redo, close: everything is there again', async () => {
    const name = freshName();
    const database = deskDatabase(name);
    const desk = dexieDesk(database, true);
    const { articleId, claimIds } = await harbourIn(desk);
    await desk.decide(articleId, String(claimIds[0]), verified, 'MO');
    await desk.decide(articleId, String(claimIds[1]), { act: 'note', text: 'asked Ines' }, 'MO');
    await desk.undo(articleId, 'MO');
    await desk.redo(articleId, 'MO');
    const before = await articleThat(desk, articleId);
    database.close();

    const again = await openDesk({ name });
    expect(again.keeping.kind).toBe('database');
    const after = await articleThat(again, articleId);
    expect(after).toEqual(before);
    const states = foldDecisions(after.decisions);
    expect(states.get(String(claimIds[0]))?.verdict).toBe('verified');
    expect(states.get(String(claimIds[1]))?.notes.map(({ text }) => text)).toEqual(['asked Ines']);
  });
});

describe('two tabs on one database', () => {
  test('each sees the decisions of the other as they are made, and none is lost', async () => {
    const name = freshName();
    const left = dexieDesk(deskDatabase(name), true);
    const right = dexieDesk(deskDatabase(name), true);
    const { articleId, claimIds } = await harbourIn(left);
    const seenLeft = articleThat(left, articleId, ({ decisions }) => decisions.length === 6);
    const seenRight = articleThat(right, articleId, ({ decisions }) => decisions.length === 6);
    await Promise.all(
      claimIds
        .slice(0, 3)
        .flatMap((claimId) => [
          left.decide(articleId, claimId, verified, 'MO'),
          right.decide(articleId, claimId, { act: 'note', text: `of ${claimId}` }, 'JL'),
        ]),
    );
    expect((await seenLeft).decisions).toEqual((await seenRight).decisions);
    const instants = (await seenLeft).decisions.map(({ at }) => at);
    expect(new Set(instants).size).toBe(instants.length);
  });

  test('a verdict over one from the other tab is a change of mind, not a conflict', async () => {
    const name = freshName();
    const left = dexieDesk(deskDatabase(name), true);
    const right = dexieDesk(deskDatabase(name), true);
    const { articleId, claimIds } = await harbourIn(left);
    const claimId = String(claimIds[0]);
    await left.decide(articleId, claimId, verified, 'MO');
    await right.decide(articleId, claimId, { act: 'verdict', verdict: 'disputed', reason: 'wrong' }, 'JL');
    const { decisions } = await articleThat(left, articleId);
    expect(foldDecisions(decisions).get(claimId)).toMatchObject({ verdict: 'disputed', conflict: false });
  });

  test('both reading the same article mint the same claims once', async () => {
    const name = freshName();
    const left = dexieDesk(deskDatabase(name), true);
    const right = dexieDesk(deskDatabase(name), true);
    const { id } = await left.importArticle(harbour);
    await Promise.all([left, right].map((desk) => desk.storeFindings(id, 1, {}, harbourFindings)));
    const { claims, anchors } = await articleThat(right, id);
    expect(claims.map(({ text }) => text)).toEqual(harbourFindings.claims.map(({ text }) => text));
    expect(anchors.map(({ claimId }) => claimId)).toEqual(claims.map((claim) => claim.id));
  });
});

describe('a write that fails', () => {
  /** Tears each act at the last thing it writes: its line of the library. */
  function tearing(database: DeskDatabase, error: () => unknown): () => void {
    const tear = () => {
      throw error();
    };
    database.summaries.hook('creating').subscribe(tear);
    database.summaries.hook('updating').subscribe(tear);
    return () => {
      database.summaries.hook('creating').unsubscribe(tear);
      database.summaries.hook('updating').unsubscribe(tear);
    };
  }

  test('leaves nothing half done, whichever act it is', async () => {
    const name = freshName();
    const database = deskDatabase(name);
    const desk = dexieDesk(database, true);
    const { articleId, claimIds } = await harbourIn(desk);
    const claimId = String(claimIds[0]);
    await desk.decide(articleId, claimId, verified, 'MO');
    const { id: unread } = await desk.importArticle({ ...harbour, text: `${harbourText}\nAnd more.` });
    const before = await contents(name);
    const acts: readonly [string, () => Promise<unknown>][] = [
      ['importArticle', () => desk.importArticle({ ...harbour, text: 'another text' })],
      ['storeFindings', () => desk.storeFindings(unread, 1, {}, harbourFindings)],
      [
        'decide',
        () => desk.decide(articleId, claimId, { act: 'verdict', verdict: 'disputed', reason: null }, 'MO'),
      ],
      ['undo', () => desk.undo(articleId, 'MO')],
      [
        'addEvidence',
        () =>
          desk.addEvidence({
            articleId,
            claimId,
            url: null,
            title: 't',
            quote: '',
            place: '',
            accessedOn: '',
            primary: false,
            author: 'MO',
          }),
      ],
    ];
    const mend = tearing(database, () => new Error('the power went'));
    for (const [act, run] of acts)
      await expect(run()).rejects.toMatchObject({
        name: 'ActFailure',
        act,
        why: 'failed',
        kept: 'everything-before',
      });
    expect(await contents(name)).toEqual(before);
    mend();
    await desk.undo(articleId, 'MO');
    expect((await articleThat(desk, articleId)).decisions.map(({ act }) => act)).toEqual([
      'verdict',
      'withdraw',
    ]);
  });

  test('says that there is no room where the quota is used up', async () => {
    const database = deskDatabase(freshName());
    const desk = dexieDesk(database, true);
    const { articleId, claimIds } = await harbourIn(desk);
    tearing(database, () => new DOMException('full', 'QuotaExceededError'));
    await expect(desk.decide(articleId, String(claimIds[0]), verified, 'MO')).rejects.toMatchObject({
      why: 'no-room',
      act: 'decide',
    });
    await expect(desk.importArticle(harbour)).rejects.toMatchObject({ why: 'no-room', act: 'importArticle' });
  });

  test('says that the database was closed, as when a newer version in another tab takes it over', async () => {
    const name = freshName();
    const desk = await openDesk({ name });
    const { articleId, claimIds } = await harbourIn(desk);
    const newer = new Dexie(name);
    newer.version(4).stores({ articles: 'id, touchedAt' });
    await newer.open();
    await expect(desk.decide(articleId, String(claimIds[0]), verified, 'MO')).rejects.toMatchObject({
      why: 'closed',
    });
    expect(newer.backendDB().version).toBe(40);
    newer.close();
    expect(JSON.stringify(await desk.rawExport())).toContain('What the harbour costs');
  });
});

describe('opening', () => {
  test('a file of a newer version is left as it is; the desk is kept in memory and exports both', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const name = freshName();
    await newerFile(name);
    const file = async () => {
      const reader = await new Dexie(name).open();
      const tables = await Promise.all(
        reader.tables.map(async (table) => [table.name, await table.toArray()]),
      );
      const { version } = reader.backendDB();
      reader.close();
      return { version, tables };
    };
    const before = await file();
    const desk = await openDesk({ name });
    expect(desk.keeping).toEqual({ kind: 'memory', why: 'newer-version' });
    const { articleId } = await harbourIn(desk);
    expect((await libraryThat(desk)).map((row) => row.articleId)).toEqual([articleId]);
    const exported = JSON.stringify(await desk.rawExport());
    for (const kept of ['Not for old eyes', '"words":"kept"', 'The quay cost $40 million'])
      expect(exported).toContain(kept);
    expect(await file()).toEqual(before);
  });

  test('without IndexedDB the desk is kept in memory', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const desk = await openDesk({ name: freshName() });
    expect(desk.keeping).toEqual({ kind: 'memory', why: 'no-database' });
    expect((await harbourIn(desk)).claimIds).not.toEqual([]);
    expect(await desk.rawExport()).toMatchObject({ database: null });
  });

  test('where IndexedDB refuses, as in some private windows, the desk is kept in memory', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    const desk = await openDesk({ name: freshName() });
    expect(desk.keeping).toEqual({ kind: 'memory', why: 'cannot-open' });
    expect(await desk.rawExport()).toMatchObject({ database: { unreadable: 'not here' } });
  });

  test('where another tab does not let go of the file, the desk is kept in memory and the file is not upgraded', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const name = freshName();
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      // Older than any Recount, and deaf to other tabs that want to upgrade.
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the older file did not open'));
    });
    const desk = await openDesk({ name, timeLimit: 50 });
    expect(desk.keeping).toEqual({ kind: 'memory', why: 'blocked' });
    expect(holder.version).toBe(1);
    holder.close();
  });

  test('reading a database that is not there does not make one', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const name = freshName();
    const desk = dexieDesk(deskDatabase(name), true);
    expect(await desk.rawExport()).toMatchObject({ database: null });
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });
});

describe('persistent storage', () => {
  test('is asked for once, at the first save, and the desk then says so', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
    const name = freshName();
    const desk = await openDesk({ name });
    expect(desk.keeping).toEqual({ kind: 'database', persistent: false });
    expect(persist).not.toHaveBeenCalled();
    await desk.importArticle(harbour);
    await vi.waitFor(() => expect(desk.keeping).toEqual({ kind: 'database', persistent: true }));
    await desk.importArticle(harbour);
    await (await openDesk({ name })).importArticle(harbour);
    await vi.waitFor(async () => expect(await desk.setting('storage.persistence-asked')).toBe(true));
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('a refusal, or a browser that cannot, leaves everything kept', async () => {
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist: async () => false } });
    const desk = await openDesk({ name: freshName() });
    const { id } = await desk.importArticle(harbour);
    expect((await articleThat(desk, id)).text).toBe(harbourText);
    expect(desk.keeping).toEqual({ kind: 'database', persistent: false });
  });
});
