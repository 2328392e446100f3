/** The text of an article changes: what any desk keeps of the texts, the claims and the verdicts, whatever keeps it. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { check, reanchor } from '../../../claims/index.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import { foldDecisions } from '../../../src/desk/fold.ts';
import { statuses } from '../../../src/desk/progress.ts';
import type { Act } from '../../../src/desk/records.ts';
import { deskDatabase } from '../../../src/store/database.ts';
import { dexieDesk } from '../../../src/store/dexie-desk.ts';
import { memoryDesk } from '../../../src/store/memory-desk.ts';
import { carryClaims } from '../../../src/ui/session/carry-claims.ts';
import { ticking } from './ticking.ts';
import { articleThat, libraryThat } from './watching.ts';

let opened = 0;
const keepers: readonly [string, () => Promise<Desk>][] = [
  ['the database', async () => dexieDesk(deskDatabase(`revise-spec-${(opened += 1)}`), true, ticking())],
  ['memory', () => memoryDesk('no-database', undefined, ticking())],
];

const first =
  'The quay cost $40 million, up 60% on the $25 million of the first estimate.\n\n' +
  'The port expects 300 ships a year, its director says.\n\n' +
  'Fees rose from $5 to $6 a crate.\n';
const verified: Act = { act: 'verdict', verdict: 'verified', reason: 'verified-as-is' };
const draft = { title: '', blocks: null, publishedOn: null, language: 'en' } as const;
const engine = {
  reanchor: async (
    before: { text: string },
    claims: Parameters<typeof reanchor>[1],
    after: Parameters<typeof reanchor>[2],
  ) => reanchor({ text: before.text, findings: check(before.text) }, claims, after),
};

/** Reads the latest revision, as the screen does when it sees one that nobody has read. */
async function read(desk: Desk, articleId: string) {
  const file = await articleThat(desk, articleId);
  const findings = file.findings ?? check(file.text);
  const carried = await carryClaims(engine, file, findings);
  await desk.storeFindings(articleId, file.revision.number, {}, findings, carried);
  return articleThat(desk, articleId);
}

async function opening(desk: Desk, text = first) {
  const { id } = await desk.importArticle({ ...draft, text });
  return read(desk, id);
}

const claimWith = (file: Awaited<ReturnType<typeof read>>, words: string) => {
  const claim = file.claims.find(({ text }) => text.includes(words));
  if (claim === undefined) throw new Error(`No claim holds “${words}”.`);
  return claim.id;
};

const statusesOf = (file: Awaited<ReturnType<typeof read>>) =>
  statuses(file.claims, file.anchors, foldDecisions(file.decisions));

async function revised(desk: Desk, articleId: string, text: string, base = 1) {
  await desk.revise(articleId, { base, text, blocks: null, cause: 'decision' });
  return read(desk, articleId);
}

describe.each(keepers)('a desk kept by %s', (_keeper, open) => {
  test('freezes the next text, and both stay', async () => {
    const desk = await open();
    const { article } = await opening(desk);
    const file = await revised(desk, article.id, first.replace('a year', 'every year'));
    expect([file.revision.number, file.article.revision]).toEqual([2, 2]);
    expect((await desk.revisions(article.id)).map(({ number }) => number)).toEqual([1, 2]);
    expect((await desk.readRevision(article.id, 1, {}))?.text).toBe(first);
  });

  test('freezes nothing where the text is the same, and ends the working text all the same', async () => {
    const desk = await open();
    const { article } = await opening(desk);
    await desk.keepDraft(article.id, 1, `${first} `);
    expect(
      (await desk.revise(article.id, { base: 1, text: first, blocks: null, cause: 'decision' })).number,
    ).toBe(1);
    expect((await articleThat(desk, article.id)).draft).toBeNull();
  });

  test('refuses a text that was made from an older revision, and keeps the newer one', async () => {
    const desk = await open();
    const { article } = await opening(desk);
    await revised(desk, article.id, `${first}More.\n`);
    const late = desk.revise(article.id, {
      base: 1,
      text: `${first}Else.\n`,
      blocks: null,
      cause: 'decision',
    });
    await expect(late).rejects.toMatchObject({ act: 'revise', why: 'moved-on' });
    expect((await articleThat(desk, article.id)).text).toBe(`${first}More.\n`);
  });

  test('keeps a verdict where words moved, and asks for a new look where a figure did', async () => {
    const desk = await open();
    const file = await opening(desk);
    const quay = claimWith(file, '60%');
    const ships = claimWith(file, '300 ships');
    await desk.decide(file.article.id, quay, verified, 'MO');
    await desk.decide(file.article.id, ships, verified, 'MO');
    const text = `An opening that is new.\n\n${first.replace('$25 million', '$26 million')}`;
    const next = await revised(desk, file.article.id, text);
    expect(statusesOf(next).get(ships)).toBe('verified');
    expect(statusesOf(next).get(quay)).toBe('stale');
    const anchor = next.anchors.find(({ claimId }) => claimId === quay);
    expect(anchor?.changes.map(({ before, after }) => `${before} to ${after}`)).toContain(
      '$25 million to $26 million',
    );
    const [line] = await libraryThat(desk, ([row]) => row?.stale === 1);
    expect(line?.verified).toBe(1);
  });

  test('a verdict given after a fix is held against the mended text', async () => {
    const desk = await open();
    const file = await opening(desk, first.replace('60%', '160%'));
    const quay = claimWith(file, '160%');
    const start = file.text.indexOf('160%');
    const span = { start, end: start + 4 };
    await desk.decide(
      file.article.id,
      quay,
      { act: 'fix', span, original: '160%', replacement: '60%' },
      'MO',
    );
    await desk.decide(file.article.id, quay, { ...verified, reason: 'verified-after-change' }, 'MO');
    const mended = await revised(desk, file.article.id, first);
    expect(statusesOf(mended).get(quay)).toBe('verified');
    const elsewhere = await revised(desk, file.article.id, first.replace('60%', '61%'), 2);
    expect(statusesOf(elsewhere).get(quay)).toBe('stale');
  });

  test('a claim whose words are gone is kept and counted; put somewhere by hand it asks for a new look', async () => {
    const desk = await open();
    const file = await opening(desk);
    const ships = claimWith(file, '300 ships');
    await desk.decide(file.article.id, ships, verified, 'MO');
    const text = first.replace('The port expects 300 ships a year, its director says.', 'It hopes for more.');
    const lost = await revised(desk, file.article.id, text);
    expect(statusesOf(lost).get(ships)).toBe('orphaned');
    const start = text.indexOf('It hopes for more');
    await desk.decide(file.article.id, ships, { act: 'place', spans: [{ start, end: start + 17 }] }, 'MO');
    const placed = await articleThat(desk, file.article.id, ({ decisions }) => decisions.length === 2);
    expect(statusesOf(placed).get(ships)).toBe('stale');
    await desk.undo(file.article.id, 'MO');
    await desk.decide(file.article.id, ships, { act: 'rest', because: 'cut' }, 'MO');
    const rested = await articleThat(desk, file.article.id, ({ decisions }) => decisions.length === 4);
    expect(statusesOf(rested).get(ships)).toBe('exempt');
  });

  test('a claim whose words come back is where it was, with its verdict', async () => {
    const desk = await open();
    const file = await opening(desk);
    const ships = claimWith(file, '300 ships');
    await desk.decide(file.article.id, ships, verified, 'MO');
    await revised(desk, file.article.id, first.replace(/The port.*says\.\n\n/u, ''));
    const back = await revised(desk, file.article.id, first, 2);
    expect(statusesOf(back).get(ships)).toBe('verified');
  });

  test('a text that was frozen and not yet read keeps its claims for whoever opens it next', async () => {
    const desk = await open();
    const file = await opening(desk);
    await desk.decide(file.article.id, claimWith(file, '300 ships'), verified, 'MO');
    await desk.revise(file.article.id, { base: 1, text: `${first}More.\n`, blocks: null, cause: 'decision' });
    const unread = await articleThat(desk, file.article.id);
    expect([unread.anchors.length, unread.unplaced.flatMap(({ claims }) => claims).length]).toEqual([
      0,
      file.claims.length,
    ]);
    const next = await read(desk, file.article.id);
    expect(next.unplaced).toEqual([]);
    expect(statusesOf(next).get(claimWith(file, '300 ships'))).toBe('verified');
  });

  test('of two tabs that read the same text the second changes nothing', async () => {
    const desk = await open();
    const file = await opening(desk);
    await desk.revise(file.article.id, { base: 1, text: `${first}More.\n`, blocks: null, cause: 'decision' });
    const once = await read(desk, file.article.id);
    const twice = await read(desk, file.article.id);
    expect(twice.anchors).toEqual(once.anchors);
  });

  test('an older revision shows the verdicts that it had, not those given later', async () => {
    const desk = await open();
    const file = await opening(desk);
    const ships = claimWith(file, '300 ships');
    await desk.decide(file.article.id, ships, verified, 'MO');
    await revised(desk, file.article.id, `${first}More.\n`);
    await desk.decide(file.article.id, ships, { ...verified, verdict: 'disputed', reason: 'wrong' }, 'MO');
    const old = await desk.readRevision(file.article.id, 1, {});
    expect(old?.decisions.map((decision) => decision.act === 'verdict' && decision.verdict)).toEqual([
      'verified',
    ]);
    expect(await desk.readRevision(file.article.id, 7, {})).toBeNull();
  });

  test('claims that were merged or split stay so in the next text', async () => {
    const desk = await open();
    const file = await opening(desk);
    const [a, b] = file.claims;
    await desk.decide(file.article.id, String(a?.id), { act: 'merge', with: [String(b?.id)] }, 'MO');
    const fees = file.anchors.find(({ claimId }) => claimId === claimWith(file, 'Fees rose'));
    const cut = file.text.indexOf('from $5');
    await desk.decide(file.article.id, String(fees?.claimId), { act: 'split', cut, newId: 'part' }, 'MO');
    const next = await revised(desk, file.article.id, `New words.\n\n${first}`);
    const ids = next.anchors.map(({ claimId }) => claimId);
    expect([ids.includes(String(a?.id)), ids.includes(String(b?.id)), ids.includes('part')]).toEqual([
      true,
      false,
      true,
    ]);
    const part = next.anchors.find(({ claimId }) => claimId === 'part')?.spans[0];
    expect(part && next.text.slice(part.start, part.end)).toBe(first.slice(cut, fees?.spans.at(-1)?.end));
    const undo = next.decisions.find(({ act }) => act === 'merge');
    await desk.decide(file.article.id, String(a?.id), { act: 'withdraw', of: String(undo?.id) }, 'MO');
    const apart = await articleThat(desk, file.article.id, ({ decisions }) => decisions.length === 3);
    expect(apart.anchors.map(({ claimId }) => claimId)).toContain(b?.id);
  });

  test('keeps the working text while it is typed, and forgets it when told', async () => {
    const desk = await open();
    const { article } = await opening(desk);
    await desk.keepDraft(article.id, 1, `${first}Typed`);
    expect((await articleThat(desk, article.id)).draft).toMatchObject({ base: 1, text: `${first}Typed` });
    await desk.keepDraft(article.id, 1, null);
    expect((await articleThat(desk, article.id, ({ draft: kept }) => kept === null)).draft).toBeNull();
    await expect(desk.keepDraft('nobody', 1, 'x')).rejects.toMatchObject({ why: 'not-there' });
  });

  test('a split that leaves one side empty is refused, and nothing is stored', async () => {
    const desk = await open();
    const file = await opening(desk);
    const [claim] = file.claims;
    const act: Act = { act: 'split', cut: 0, newId: 'n' };
    await expect(desk.decide(file.article.id, String(claim?.id), act, 'MO')).rejects.toMatchObject({
      why: 'not-there',
    });
    expect((await articleThat(desk, file.article.id)).decisions).toEqual([]);
  });
});
