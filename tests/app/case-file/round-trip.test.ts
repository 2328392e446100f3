/** A case file carries a desk: what is written, taken into an empty desk and written again is the same, byte for byte. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/desk/case-file/base64.ts';
import { articleThat, libraryThat } from '../store/watching.ts';
import { harbour, harbourFindings } from '../desk/harbour.ts';
import { accounts, allRows, emptyDesk, filledDesk } from './filled-desk.ts';

describe('a case file of the whole desk', () => {
  test('restored on an empty desk is written again byte for byte', async () => {
    const { desk } = await filledDesk();
    const backup = await desk.writeCase(null);
    const other = emptyDesk();
    const outcome = await other.desk.takeCase(backup, 'ask');
    expect(outcome).toMatchObject({ ok: true, news: { articles: 1, revisions: 2, documents: 1 } });
    expect(await other.desk.writeCase(null)).toBe(backup);
  });

  test('brings the article back as it was: verdicts, sources, the document, the working text', async () => {
    const { desk, articleId } = await filledDesk();
    const other = emptyDesk();
    await other.desk.takeCase(await desk.writeCase(null), 'ask');
    const [before, after] = await Promise.all([desk, other.desk].map((one) => articleThat(one, articleId)));
    // Findings are a cache: the other desk reads the text anew.
    expect({ ...after, findings: before?.findings }).toEqual(before);
    const hash = after?.evidence[0]?.blobHash ?? '';
    expect(await other.desk.readDocument(hash)).toEqual({ ...accounts, hash, size: accounts.data.length });
    expect(await libraryThat(other.desk)).toMatchObject([{ articleId, disputed: 1 }]);
  });

  test('taken in where everything is already changes no row', async () => {
    const { desk, database } = await filledDesk();
    const before = await allRows(database);
    const outcome = await desk.takeCase(await desk.writeCase(null), 'ask');
    expect(outcome).toMatchObject({ ok: true, news: { articles: 0, claims: 0, decisions: 0 } });
    expect(await allRows(database)).toBe(before);
  });

  test('of an empty desk is a case file too', async () => {
    const backup = await emptyDesk().desk.writeCase(null);
    expect(await emptyDesk().desk.takeCase(backup, 'ask')).toMatchObject({ ok: true, articleIds: [] });
  });

  test('says when the last act was, and not when it was written', async () => {
    const { desk, articleId } = await filledDesk();
    const { madeAt } = JSON.parse(await desk.writeCase(null)) as { madeAt: string };
    expect(madeAt > (await articleThat(desk, articleId)).article.touchedAt).toBe(true);
    expect(await desk.writeCase(null)).toBe(await desk.writeCase(null));
  });
});

describe('a case file of one article', () => {
  test('has neither the working text nor what was purged', async () => {
    const { desk, articleId } = await filledDesk();
    const file = JSON.parse(await desk.writeCase(articleId)) as {
      articles: { draft: unknown }[];
      purges: unknown;
    };
    expect(file.articles.map(({ draft }) => draft)).toEqual([null]);
    expect(file.purges).toEqual([]);
  });

  test('is refused where there is no such article', async () => {
    await expect(emptyDesk().desk.writeCase('nowhere')).rejects.toMatchObject({
      act: 'writeCase',
      why: 'not-there',
    });
  });

  test('never takes the working text of the desk that it comes to', async () => {
    const { desk, articleId } = await filledDesk();
    const other = emptyDesk();
    await other.desk.takeCase(await desk.writeCase(null), 'ask');
    await other.desk.keepDraft(articleId, 2, 'typed here');
    expect(await other.desk.takeCase(await desk.writeCase(null), 'ask')).toMatchObject({ draftsLeft: 1 });
    await other.desk.takeCase(await desk.writeCase(articleId), 'ask');
    expect((await articleThat(other.desk, articleId)).draft).toMatchObject({ text: 'typed here', base: 2 });
  });
});

test('fields that this Recount does not know are kept on every level and come out again', async () => {
  const { desk } = await filledDesk();
  const known: unknown = JSON.parse(await desk.writeCase(null));
  let added = 0;
  const withMore = (value: unknown, isMap = false): unknown => {
    if (Array.isArray(value)) return value.map((one) => withMore(one));
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([name, inner]) => [
      name,
      withMore(inner, name === 'texts' || name === 'documents'),
    ]);
    if (isMap) return Object.fromEntries(fields);
    added += 1;
    return { ...Object.fromEntries(fields), 'of a later version': { number: added, list: [null, 'é'] } };
  };
  const later = withMore(known);
  const other = emptyDesk();
  expect(await other.desk.takeCase(JSON.stringify(later), 'ask')).toMatchObject({ ok: true });
  expect(JSON.parse(await other.desk.writeCase(null))).toEqual(later);
  expect(added).toBeGreaterThan(50);
});

describe('an article that was purged', () => {
  test('leaves nothing behind but the record that it was', async () => {
    const { desk, database, articleId } = await filledDesk();
    await desk.purge(articleId, 'MO');
    const kept = JSON.parse(await allRows(database)) as [string, unknown[]][];
    const rows = Object.fromEntries(kept.map(([name, list]) => [name, list.length]));
    expect(rows).toMatchObject({ articles: 0, revisions: 0, texts: 0, claims: 0, anchors: 0, decisions: 0 });
    expect(rows).toMatchObject({ evidence: 0, blobs: 0, drafts: 0, findings: 0, summaries: 0, purges: 2 });
    const purges = await database.purges.toArray();
    expect(purges.find((row) => row.articleId === articleId)).toMatchObject({
      title: 'What the harbour costs',
      author: 'MO',
    });
  });

  test('does not take texts and documents along that another article has', async () => {
    const { desk, database, articleId } = await filledDesk();
    const twin = await desk.importArticle({
      title: '',
      text: 'It is dry.',
      blocks: null,
      publishedOn: null,
      language: 'en',
    });
    const second = await desk.importArticle({
      title: '',
      text: 'It is dry.',
      blocks: null,
      publishedOn: null,
      language: 'en',
    });
    await desk.purge(second.id, '');
    expect((await articleThat(desk, twin.id)).text).toBe('It is dry.');
    expect(await database.blobs.count()).toBe(1);
    expect((await articleThat(desk, articleId)).findings).not.toBeNull();
  });

  test('comes back with a case file only after the editor said so', async () => {
    const { desk, database, articleId } = await filledDesk();
    const backup = await desk.writeCase(articleId);
    await desk.purge(articleId, 'MO');
    const before = await allRows(database);
    const asked = await desk.takeCase(backup, 'ask');
    expect(asked).toMatchObject({
      ok: false,
      why: 'purged',
      purged: [{ articleId, title: 'What the harbour costs' }],
    });
    expect(await allRows(database)).toBe(before);
    expect(await desk.takeCase(backup, 'leave-out')).toMatchObject({ ok: true, articleIds: [] });
    expect(await allRows(database)).toBe(before);
    expect(await desk.takeCase(backup, 'bring-back')).toMatchObject({ ok: true, articleIds: [articleId] });
    await desk.storeFindings(articleId, 2, {}, { ...harbourFindings, claims: [], checks: [] });
    expect(await desk.writeCase(articleId)).toBe(backup);
  });

  test('cannot be purged twice', async () => {
    const { desk, articleId } = await filledDesk();
    await desk.purge(articleId, 'MO');
    await expect(desk.purge(articleId, 'MO')).rejects.toMatchObject({ act: 'purge', why: 'not-there' });
  });
});

test.each([
  'texts',
  'revisions',
  'anchors',
  'decisions',
  'evidence',
  'drafts',
  'articles',
  'summaries',
] as const)('a write that fails at the %s leaves every row as it was', async (table) => {
  const backup = await (await filledDesk()).desk.writeCase(null);
  const { desk, database } = emptyDesk();
  await desk.importArticle(harbour);
  const before = await allRows(database);
  database[table].hook('creating', () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  await expect(desk.takeCase(backup, 'ask')).rejects.toMatchObject({ act: 'takeCase', why: 'no-room' });
  expect(await allRows(database)).toBe(before);
});

test('a document above 25 MB is refused, and its source with it', async () => {
  const { desk, database, articleId, claims } = await filledDesk();
  const before = await allRows(database);
  const source = { articleId, claimId: claims[0] ?? '', url: null, title: 'Film', quote: '', place: '' };
  const large = { type: 'video/mp4', data: new Uint8Array(25_000_001) };
  await expect(
    desk.addEvidence({ ...source, accessedOn: '2025-04-18', primary: false, author: '' }, large),
  ).rejects.toMatchObject({ act: 'addEvidence', why: 'too-large' });
  expect(await allRows(database)).toBe(before);
});

test.each([0, 1, 2, 3, 4, 255, 256, 8191, 20_000])(
  '%i bytes come back from base64 as they were',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 151 + 7) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  },
);

test.each([
  'A',
  'AB',
  'ABC',
  'AB=C',
  'AB==CDEF',
  'AAB=',
  'AB==',
  'A===',
  'AAA*',
  'AAAé',
  '====',
  'AA A',
  'AAA\n',
])('%j is no base64 in the one form', (text) => {
  expect(fromBase64(text)).toBeNull();
});
