/** What any desk does, whatever keeps it: the same sentences for the database and for memory. */
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Desk } from '../../../src/desk/desk.ts';
import { foldDecisions } from '../../../src/desk/fold.ts';
import type { Act, ClaimRow } from '../../../src/desk/records.ts';
import { deskDatabase } from '../../../src/store/database.ts';
import { dexieDesk } from '../../../src/store/dexie-desk.ts';
import { memoryDesk } from '../../../src/store/memory-desk.ts';
import { harbour, harbourFindings, harbourText } from '../desk/harbour.ts';
import { ticking } from './ticking.ts';
import { articleThat, firstThat, libraryThat } from './watching.ts';

let opened = 0;
const keepers: readonly [string, () => Promise<Desk>][] = [
  ['the database', async () => dexieDesk(deskDatabase(`desk-spec-${(opened += 1)}`), true, ticking())],
  ['memory', () => memoryDesk('no-database', undefined, ticking())],
];
const verified: Act = { act: 'verdict', verdict: 'verified', reason: 'verified-as-is' };

async function withHarbour(desk: Desk): Promise<{ articleId: string; claims: readonly ClaimRow[] }> {
  const { id } = await desk.importArticle(harbour);
  await desk.storeFindings(id, 1, {}, harbourFindings);
  const { claims } = await articleThat(desk, id);
  return { articleId: id, claims };
}

function claimAt(claims: readonly ClaimRow[], place: number): ClaimRow {
  const claim = claims[place];
  if (claim === undefined) throw new Error(`no claim ${place}`);
  return claim;
}

async function verdictOf(desk: Desk, articleId: string, claimId: string) {
  const { decisions } = await articleThat(desk, articleId);
  return foldDecisions(decisions).get(claimId)?.verdict ?? null;
}

describe.each(keepers)('a desk kept by %s', (_keeper, open) => {
  test('freezes an imported text as revision 1, under its headline or first words', async () => {
    const desk = await open();
    const article = await desk.importArticle(harbour);
    expect(article).toMatchObject({ title: 'What the harbour costs', revision: 1 });
    const file = await articleThat(desk, article.id);
    expect(file).toMatchObject({ text: harbourText, claims: [], findings: null, decisions: [] });
    expect(file.revision).toMatchObject({ number: 1, cause: 'import' });
  });

  test('names a text by its SHA-256', async () => {
    const desk = await open();
    const { id } = await desk.importArticle({ ...harbour, text: 'abc' });
    expect((await articleThat(desk, id)).revision.textHash).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('keeps texts apart that differ only in a lone surrogate, and gives each back as it was', async () => {
    const desk = await open();
    const texts = ['a\ud800b', 'a\ufffdb', 'a\udc00b', 'null \0 and \u202e right to left\r\n'];
    const ids: string[] = [];
    for (const text of texts) ids.push((await desk.importArticle({ ...harbour, text })).id);
    const files = await Promise.all(ids.map((id) => articleThat(desk, id)));
    expect(files.map(({ text }) => text)).toEqual(texts);
  });

  test('mints the claims of a revision with the findings, in reading order with their anchors', async () => {
    const desk = await open();
    const { articleId, claims } = await withHarbour(desk);
    expect(claims.map(({ text }) => text)).toEqual(harbourFindings.claims.map(({ text }) => text));
    const { anchors, findings } = await articleThat(desk, articleId);
    expect(anchors.map(({ claimId }) => claimId)).toEqual(claims.map(({ id }) => id));
    expect(anchors[1]?.figures).toEqual(['$40 million', '60%', '$20 million']);
    expect(findings).toEqual(harbourFindings);
  });

  test('storing the same findings twice changes nothing', async () => {
    const desk = await open();
    const { articleId } = await withHarbour(desk);
    const before = await articleThat(desk, articleId);
    await desk.storeFindings(articleId, 1, {}, harbourFindings);
    expect(await articleThat(desk, articleId)).toEqual(before);
  });

  test('one text opened twice is two articles, decided apart', async () => {
    const desk = await open();
    const first = await withHarbour(desk);
    const second = await withHarbour(desk);
    await desk.decide(first.articleId, claimAt(first.claims, 0).id, verified, 'MO');
    expect((await articleThat(desk, second.articleId)).decisions).toEqual([]);
    expect((await articleThat(desk, first.articleId)).decisions).toMatchObject([{ verdict: 'verified' }]);
  });

  test('findings of another engine or with other options are not taken for these', async () => {
    const desk = await open();
    const { id } = await desk.importArticle(harbour);
    await desk.storeFindings(id, 1, {}, { ...harbourFindings, engine: '0.0.1' });
    const old = await articleThat(desk, id);
    expect(old.findings).toBeNull();
    await desk.storeFindings(id, 1, {}, harbourFindings);
    const now = await articleThat(desk, id);
    expect(now.findings).toEqual(harbourFindings);
    expect(now.claims).toEqual(old.claims);
    expect((await articleThat(desk, id, () => true, { language: 'zh' })).findings).toBeNull();
  });

  test('findings with blocks from intake are not taken for those of the bare text', async () => {
    const desk = await open();
    await withHarbour(desk);
    const { id } = await desk.importArticle({
      ...harbour,
      blocks: [{ kind: 'paragraph', start: 0, end: 22 }],
    });
    expect((await articleThat(desk, id)).findings).toBeNull();
  });

  test('decides, undoes and redoes', async () => {
    const desk = await open();
    const { articleId, claims } = await withHarbour(desk);
    const claimId = claimAt(claims, 1).id;
    const decision = await desk.decide(articleId, claimId, verified, 'MO');
    expect(decision).toMatchObject({ articleId, claimId, revision: 1, author: 'MO', verdict: 'verified' });
    expect(await verdictOf(desk, articleId, claimId)).toBe('verified');
    expect((await articleThat(desk, articleId)).article.touchedAt).toBe(decision.at);
    expect(await desk.undo(articleId, 'MO')).toMatchObject({ act: 'withdraw', of: decision.id, claimId });
    expect(await verdictOf(desk, articleId, claimId)).toBeNull();
    await desk.redo(articleId, 'MO');
    expect(await verdictOf(desk, articleId, claimId)).toBe('verified');
    expect((await articleThat(desk, articleId)).decisions.map(({ act }) => act)).toEqual([
      'verdict',
      'withdraw',
      'withdraw',
    ]);
  });

  test('undo goes back through the article act by act, and then there is nothing left', async () => {
    const desk = await open();
    const { articleId, claims } = await withHarbour(desk);
    const made = [];
    for (const [place, text] of ['first', 'second', 'third'].entries())
      made.push(await desk.decide(articleId, claimAt(claims, place).id, { act: 'note', text }, 'MO'));
    const undone = [
      await desk.undo(articleId, 'MO'),
      await desk.undo(articleId, 'MO'),
      await desk.undo(articleId, 'MO'),
    ];
    expect(undone.map((withdrawal) => withdrawal?.act === 'withdraw' && withdrawal.of)).toEqual(
      made.map(({ id }) => id).toReversed(),
    );
    expect(await desk.undo(articleId, 'MO')).toBeNull();
  });

  test('adds a source with the decision that names it', async () => {
    const desk = await open();
    const { articleId, claims } = await withHarbour(desk);
    const claimId = claimAt(claims, 0).id;
    const { evidence, decision } = await desk.addEvidence({
      articleId,
      claimId,
      url: 'https://port.example/accounts',
      title: 'Annual accounts',
      quote: 'Quay: $40 million',
      place: 'page 7',
      accessedOn: '2025-04-18',
      primary: true,
      author: 'MO',
    });
    expect(decision).toMatchObject({ act: 'evidence', evidenceId: evidence.id });
    const file = await articleThat(desk, articleId);
    expect(file.evidence).toEqual([evidence]);
    expect(foldDecisions(file.decisions).get(claimId)?.evidence).toEqual([evidence.id]);
  });

  test('the library counts with each act, and shows what was touched last first', async () => {
    const desk = await open();
    const { articleId, claims } = await withHarbour(desk);
    const other = await desk.importArticle({ ...harbour, title: 'The other' });
    await desk.decide(
      articleId,
      claimAt(claims, 1).id,
      { act: 'verdict', verdict: 'disputed', reason: 'wrong' },
      'MO',
    );
    const rows = await libraryThat(desk);
    expect(rows.map(({ title }) => title)).toEqual(['What the harbour costs', 'The other']);
    const first = rows.find((row) => row.articleId === articleId);
    expect(first).toMatchObject({ claims: 4, verified: 0, disputed: 1, open: 2, alarms: 0 });
    expect(rows.find((row) => row.articleId === other.id)).toMatchObject({ claims: 0, alarms: 0 });
    await desk.undo(articleId, 'MO');
    expect((await libraryThat(desk)).find((row) => row.articleId === articleId)).toMatchObject({
      disputed: 0,
      open: 3,
      alarms: 1,
    });
  });

  test('a watch shows each change as it happens, until it is stopped', async () => {
    const desk = await open();
    const { articleId, claims } = await withHarbour(desk);
    const seen: number[] = [];
    let stop = () => {};
    await new Promise<void>((resolve, reject) => {
      stop = desk.watchArticle(
        articleId,
        {},
        (file) => {
          seen.push(file?.decisions.length ?? -1);
          if (seen.length === 1) void desk.decide(articleId, claimAt(claims, 0).id, verified, 'MO');
          if (seen.at(-1) === 1) resolve();
        },
        reject,
      );
    });
    stop();
    const later = articleThat(desk, articleId, ({ decisions }) => decisions.length === 2);
    await desk.decide(articleId, claimAt(claims, 2).id, verified, 'MO');
    await later;
    expect(seen[0]).toBe(0);
    expect(new Set(seen)).toEqual(new Set([0, 1]));
  });

  test('a watch that is stopped at once shows nothing', async () => {
    const desk = await open();
    const seen = vi.fn();
    desk.watchLibrary(seen, seen)();
    await withHarbour(desk);
    await libraryThat(desk);
    expect(seen).not.toHaveBeenCalled();
  });

  test('an article that is not there is seen as null', async () => {
    const desk = await open();
    const file = await firstThat(
      (seen, failed) => desk.watchArticle('nowhere', {}, seen, failed),
      () => true,
    );
    expect(file).toBeNull();
  });

  test('refuses, as a value, to decide on what is not there', async () => {
    const desk = await open();
    const { articleId } = await withHarbour(desk);
    const failure = { name: 'ActFailure', act: 'decide', why: 'not-there', kept: 'everything-before' };
    await expect(desk.decide(articleId, 'nothing', verified, 'MO')).rejects.toMatchObject(failure);
    await expect(desk.decide('nowhere', 'nothing', verified, 'MO')).rejects.toMatchObject(failure);
    await expect(desk.undo('nowhere', 'MO')).rejects.toMatchObject({ act: 'undo', why: 'not-there' });
    await expect(desk.storeFindings(articleId, 7, {}, harbourFindings)).rejects.toMatchObject({
      act: 'storeFindings',
      why: 'not-there',
    });
  });

  test('never stores a proxy: the act is refused and nothing of it is kept', async () => {
    const desk = await open();
    const { articleId, claims } = await withHarbour(desk);
    const act = {
      act: 'fix',
      span: new Proxy({ start: 0, end: 1 }, {}),
      original: 'W',
      replacement: 'w',
    } as const;
    await expect(desk.decide(articleId, claimAt(claims, 0).id, act, 'MO')).rejects.toMatchObject({
      why: 'failed',
      kept: 'everything-before',
    });
    expect((await articleThat(desk, articleId)).decisions).toEqual([]);
  });

  test('keeps settings', async () => {
    const desk = await open();
    expect(await desk.setting('author')).toBeUndefined();
    await desk.putSetting('author', { initials: 'MO' });
    expect(await desk.setting('author')).toEqual({ initials: 'MO' });
    expect(await desk.rates()).toEqual([]);
  });

  test('exports everything raw, as JSON', async () => {
    const desk = await open();
    const { articleId, claims } = await withHarbour(desk);
    await desk.decide(articleId, claimAt(claims, 0).id, { act: 'note', text: 'see page 7' }, 'MO');
    const exported = JSON.stringify(await desk.rawExport());
    for (const kept of [articleId, claimAt(claims, 3).id, JSON.stringify(harbourText), 'see page 7'])
      expect(exported).toContain(kept);
  });
});
