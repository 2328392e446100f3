/**
 * Case files that are none: each is refused with at least one fault and its place, and not one row of the desk changes.
 * What is only strange, markup in a title or an unknown field, is text like any other and comes in.
 */
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/desk/case-file/fault.ts';
import { articleThat } from '../store/watching.ts';
import { allRows, emptyDesk, filledDesk, type OpenDesk } from './filled-desk.ts';
import { at, misfit, nameOf, placesOf, withAt, withoutAt, type Path } from './spoil.ts';

interface File {
  articles: Record<string, unknown>[];
  texts: Record<string, string>;
  documents: Record<string, { base64: string; size: number }>;
}

// The form of the file is known before the tests are collected, so that each place is a test by its name.
const source = await filledDesk();
const good = await source.desk.writeCase(null);
const file = JSON.parse(good) as File;
const places = placesOf(file);
/** Fields that a row may go without. */
const optional = /(\.question|\.over|\.cell|\.chain|\.from)$|^articles\[0\]\.decisions\[\d+\]\.because$/;
const other = '0'.repeat(64);

let here: OpenDesk;
let before: string;
beforeAll(async () => {
  here = emptyDesk();
  // The same article stands on both desks, so that something could be overwritten.
  await here.desk.takeCase(good, 'ask');
  before = await allRows(here.database);
});

/** The faults that the file is refused with. */
async function refused(json: string): Promise<readonly Fault[]> {
  const outcome = await here.desk.takeCase(json, 'bring-back');
  expect(await allRows(here.database)).toBe(before);
  if (outcome.ok || outcome.why !== 'faults') throw new Error('The file was taken in.');
  expect(outcome.faults.length).toBeGreaterThan(0);
  expect(outcome.faults.length).toBeLessThanOrEqual(100);
  for (const { place } of outcome.faults) expect(place).not.toBe('');
  return outcome.faults;
}

test('the file itself is good, and brings nothing new', async () => {
  expect(await here.desk.takeCase(good, 'ask')).toMatchObject({ ok: true, news: { decisions: 0 } });
  expect(await allRows(here.database)).toBe(before);
});

describe('a file that was cut off', () => {
  const points = Array.from({ length: 40 }, (_, at) => Math.floor((good.length * at) / 40));
  test.each(points)('after %i characters is refused', async (point) => {
    const [fault] = await refused(good.slice(0, point));
    expect(fault).toMatchObject({ code: 'not-json' });
    expect(fault?.place).toMatch(/^character \d+$/);
  });
});

describe('a value of the wrong type', () => {
  test.each(places.map(({ name, path, value }) => [name, path, value] as const))(
    'at %s is named by its place',
    async (name, path, value) => {
      const faults = await refused(JSON.stringify(withAt(file, path, misfit(value))));
      expect(faults.map(({ place }) => place)).toContain(name);
    },
  );
});

describe('a field that is missing', () => {
  const needed = places.filter(({ path, name }) => typeof path.at(-1) === 'string' && !optional.test(name));
  test.each(needed.map(({ name, path }) => [name, path] as const))('at %s is missed', async (name, path) => {
    const faults = await refused(JSON.stringify(withoutAt(file, path)));
    // Without its kind it is no case file at all.
    if (name === 'kind') return;
    const isEntry = path[0] === 'texts' || path[0] === 'documents';
    if (!(isEntry && path.length === 2))
      expect(faults).toContainEqual({ place: name, code: 'missing', detail: '' });
  });
});

describe('what does not agree with itself', () => {
  const [article] = file.articles;
  const texts = Object.keys(file.texts);
  const documents = Object.keys(file.documents);
  const [textHash = '', documentHash = ''] = [texts[0], documents[0]];
  const inArticle = (...path: Path): Path => ['articles', 0, ...path];
  const indexOf = (list: string, test: (row: Record<string, unknown>) => boolean): number =>
    (article?.[list] as Record<string, unknown>[]).findIndex(test);
  const evidenceAt = indexOf('decisions', ({ act }) => act === 'evidence');
  const staleAt = indexOf('anchors', ({ staleSince }) => staleSince !== null);
  const placedAt = indexOf('anchors', ({ spans }) => (spans as unknown[]).length > 0);
  const twice = (list: Path): unknown => {
    const rows = at(file, list) as unknown[];
    return withAt(file, list, [...rows, rows[0]]);
  };
  const bytes = file.documents[documentHash]?.base64 ?? '';

  test.each<[string, unknown, string]>([
    [
      'a text that its hash does not say',
      withAt(file, ['texts', textHash], 'Another text'),
      nameOf(['texts', textHash]),
    ],
    ['a text under no hash', withAt(file, ['texts', 'first'], 'A text'), 'texts.first'],
    [
      'a document that its hash does not say',
      withAt(file, ['documents', documentHash, 'base64'], `AAAA${bytes.slice(4)}`),
      nameOf(['documents', documentHash, 'base64']),
    ],
    [
      'a document of another size',
      withAt(file, ['documents', documentHash, 'size'], 7),
      nameOf(['documents', documentHash, 'size']),
    ],
    [
      'a document that is no base64',
      withAt(file, ['documents', documentHash, 'base64'], '<script>'),
      nameOf(['documents', documentHash, 'base64']),
    ],
    [
      'a revision without its text',
      withAt(file, inArticle('revisions', 1, 'textHash'), other),
      'articles[0].revisions[1].textHash',
    ],
    [
      'a source without its document',
      withAt(file, inArticle('evidence', 0, 'blobHash'), other),
      'articles[0].evidence[0].blobHash',
    ],
    [
      'a source of no claim',
      withAt(file, inArticle('evidence', 0, 'claimId'), 'nobody'),
      'articles[0].evidence[0].claimId',
    ],
    [
      'a decision on no claim',
      withAt(file, inArticle('decisions', 0, 'claimId'), 'nobody'),
      'articles[0].decisions[0].claimId',
    ],
    [
      'a decision that names no source',
      withAt(file, inArticle('decisions', evidenceAt, 'evidenceId'), 'nothing'),
      `articles[0].decisions[${evidenceAt}].evidenceId`,
    ],
    [
      'a decision on no revision',
      withAt(file, inArticle('decisions', 0, 'revision'), 9),
      'articles[0].decisions[0].revision',
    ],
    [
      'a decision of another article',
      withAt(file, inArticle('decisions', 0, 'articleId'), 'another'),
      'articles[0].decisions[0].articleId',
    ],
    [
      'a verdict of no kind',
      withAt(file, inArticle('decisions', 0, 'verdict'), 'perhaps'),
      'articles[0].decisions[0].verdict',
    ],
    [
      'an act that nobody can do',
      withAt(file, inArticle('decisions', 0, 'act'), 'constructor'),
      'articles[0].decisions[0].act',
    ],
    [
      'an act that is the name of a prototype',
      withAt(file, inArticle('decisions', 0, 'act'), '__proto__'),
      'articles[0].decisions[0].act',
    ],
    [
      'an anchor of no claim',
      withAt(file, inArticle('anchors', 0, 'claimId'), 'nobody'),
      'articles[0].anchors[0].claimId',
    ],
    [
      'an anchor in no revision',
      withAt(file, inArticle('anchors', 0, 'revision'), 3),
      'articles[0].anchors[0].revision',
    ],
    [
      'an anchor under another name',
      withAt(file, inArticle('anchors', 0, 'id'), 'x@1'),
      'articles[0].anchors[0].id',
    ],
    [
      'an anchor that became stale later',
      withAt(file, inArticle('anchors', staleAt, 'staleSince'), 8),
      `articles[0].anchors[${staleAt}].staleSince`,
    ],
    [
      'an anchor that was carried from a later text',
      withAt(file, inArticle('anchors', staleAt, 'from'), 2),
      `articles[0].anchors[${staleAt}].from`,
    ],
    [
      'an anchor behind the end of its text',
      withAt(file, inArticle('anchors', placedAt, 'spans', 0, 'end'), 5000),
      `articles[0].anchors[${placedAt}].spans[0].end`,
    ],
    [
      'a span that ends before it starts',
      withAt(file, inArticle('anchors', placedAt, 'spans', 0), { start: 9, end: 3 }),
      `articles[0].anchors[${placedAt}].spans[0].end`,
    ],
    [
      'a span that starts before the text',
      withAt(file, inArticle('anchors', placedAt, 'spans', 0, 'start'), -1),
      `articles[0].anchors[${placedAt}].spans[0].start`,
    ],
    [
      'a block behind the end of its text',
      withAt(file, inArticle('revisions', 1, 'blocks', 0, 'end'), 5000),
      'articles[0].revisions[1].blocks[0].end',
    ],
    [
      'a claim of no revision',
      withAt(file, inArticle('claims', 0, 'firstRevision'), 3),
      'articles[0].claims[0].firstRevision',
    ],
    [
      'revisions with a gap',
      withAt(file, inArticle('revisions', 1, 'number'), 3),
      'articles[0].revisions[1].number',
    ],
    [
      'a revision under another name',
      withAt(file, inArticle('revisions', 1, 'id'), 'x/2'),
      'articles[0].revisions[1].id',
    ],
    ['an article without a revision', withAt(file, inArticle('revisions'), []), 'articles[0].revisions'],
    [
      'an article of more revisions than there are',
      withAt(file, inArticle('revision'), 3),
      'articles[0].revision',
    ],
    ['a working text of no revision', withAt(file, inArticle('draft', 'base'), 4), 'articles[0].draft.base'],
    [
      'a working text of another article',
      withAt(file, inArticle('draft', 'articleId'), 'another'),
      'articles[0].draft.articleId',
    ],
    ['an article twice', twice(['articles']), 'articles[1].id'],
    ['a purge twice', twice(['purges']), 'purges[1].articleId'],
    ['a claim twice', twice(inArticle('claims')), 'articles[0].claims[5].id'],
    ['an anchor twice', twice(inArticle('anchors')), 'articles[0].anchors[9].id'],
    [
      'a decision twice',
      twice(inArticle('decisions')),
      `articles[0].decisions[${(article?.['decisions'] as unknown[]).length}].id`,
    ],
    ['a source twice', twice(inArticle('evidence')), 'articles[0].evidence[1].id'],
    ['no time', withAt(file, inArticle('decisions', 0, 'at'), 'yesterday'), 'articles[0].decisions[0].at'],
    [
      'a time of another form',
      withAt(file, inArticle('touchedAt'), '2025-04-18T10:00:00Z'),
      'articles[0].touchedAt',
    ],
    [
      'a time that no clock shows',
      withAt(file, inArticle('createdAt'), '2025-04-18T25:00:00.000Z'),
      'articles[0].createdAt',
    ],
    [
      'a day that is in no calendar',
      withAt(file, inArticle('publishedOn'), '2025-02-30'),
      'articles[0].publishedOn',
    ],
    [
      'a language that the engine has not',
      withAt(file, inArticle('language'), 'tlh'),
      'articles[0].language',
    ],
    ['an empty name', withAt(file, inArticle('id'), ''), 'articles[0].id'],
    ['a number that is none', withAt(file, inArticle('revision'), 1.5), 'articles[0].revision'],
    [
      'a hash in capitals',
      withAt(file, inArticle('revisions', 0, 'textHash'), textHash.toUpperCase()),
      'articles[0].revisions[0].textHash',
    ],
    ['a newer version', withAt(file, ['version'], 2), 'version'],
    ['an older version than the first', withAt(file, ['version'], 0), 'version'],
    ['another kind of file', withAt(file, ['kind'], 'recount-raw-export'), 'kind'],
    ['a file that is a list', [file], 'kind'],
    ['a file that is nothing', null, 'kind'],
    ['a file that is a number', 7, 'kind'],
  ])('%s is refused', async (_what, spoiled, place) => {
    const faults = await refused(JSON.stringify(spoiled));
    expect(faults.map((fault) => fault.place)).toContain(place);
  });

  test('what the desk has under the same name and says otherwise is refused', async () => {
    const note = indexOf('decisions', ({ act }) => act === 'note');
    const changed = withAt(file, inArticle('decisions', note, 'text'), 'Another note');
    expect(await refused(JSON.stringify(changed))).toEqual([
      { place: `articles[0].decisions[${note}]`, code: 'differs-from-desk', detail: '' },
    ]);
    const source = withAt(file, inArticle('evidence', 0, 'quote'), 'Quay: $80 million');
    expect(await refused(JSON.stringify(source))).toMatchObject([{ place: 'articles[0].evidence[0]' }]);
  });

  test('a row of another article of the desk is not overwritten', async () => {
    const stranger = JSON.parse(good.replaceAll(source.articleId, 'stranger')) as unknown;
    const faults = await refused(JSON.stringify(stranger));
    expect(faults.map(({ place }) => place)).toContain('articles[0].decisions[0].id');
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['differs-from-desk']));
  });
});

describe('a file that was made to choke the reader', () => {
  test.each<[string, () => string]>([
    ['lists within lists', () => '['.repeat(2_000_000)],
    ['lists within lists, closed again', () => '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['records within records', () => '{"a":'.repeat(500_000)],
    [
      'depth inside a field that nobody knows',
      () => good.replace('{', `{"deep":${'['.repeat(500)}${']'.repeat(500)},`),
    ],
    ['a string of 200 MB', () => good.replace('{', `{"long":"${'x'.repeat(200_000_000)}",`)],
    ['a million rows of nothing', () => good.replace('"purges": [', `"purges": [${'{},'.repeat(1_000_000)}`)],
    [
      'a million numbers for rows',
      () => JSON.stringify({ ...file, articles: Array.from({ length: 1_000_000 }, () => 7) }),
    ],
    ['backslashes without end', () => `{"kind":"${'\\'.repeat(5_000_000)}`],
    ['a million quotes', () => '"'.repeat(1_000_001)],
    ['nothing but spaces', () => ' '.repeat(5_000_000)],
    ['bytes of zero', () => '\0'.repeat(1000)],
  ])('%s is refused', async (_what, make) => {
    await refused(make());
  });

  test('no more than a hundred faults are told', async () => {
    const purges = Array.from({ length: 5000 }, () => ({}));
    expect(await refused(JSON.stringify({ ...file, purges }))).toHaveLength(100);
  });
});

test('markup, scripts and odd characters in every text come in as they are', async () => {
  const strange = '<img src=x onerror="alert(1)"><script>alert(1)</script>\u202e\0\ud800';
  const free =
    /\.(title|author|quote|place|because|original|replacement|text|reason|printed|before|after|role|formula)$/;
  const texts = places.filter(
    ({ name, value }) => free.test(name) && typeof value === 'string' && !name.startsWith('texts'),
  );
  expect(texts.length).toBeGreaterThan(15);
  const spoiled = texts.reduce<unknown>((so, { path }) => withAt(so, path, strange), file);
  const { desk } = emptyDesk();
  expect(await desk.takeCase(JSON.stringify(spoiled), 'ask')).toMatchObject({ ok: true });
  const { article, evidence } = await articleThat(desk, source.articleId);
  expect([article.title, evidence[0]?.title]).toEqual([strange, strange]);
  expect(JSON.parse(await desk.writeCase(null))).toEqual(spoiled);
});

test('a field by the name of the prototype is kept as a field', async () => {
  const { desk } = emptyDesk();
  const json = good.replace('"language": "en"', '"language": "en", "__proto__": {"isAdmin": true}');
  expect(json).not.toBe(good);
  expect(await desk.takeCase(json, 'ask')).toMatchObject({ ok: true });
  const again = await desk.writeCase(null);
  expect(again).toContain('"__proto__"');
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});
