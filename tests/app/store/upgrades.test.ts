/** A database of an older version opens as one of today: nothing an editor made is lost, and every row fits. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import { openDesk } from '../../../src/store/open-desk.ts';
import { deskDatabase } from '../../../src/store/database.ts';
import { anchorTo3, type AnchorRowOf2 } from '../../../src/store/upgrades/anchor-to-3.ts';
import { summaryTo2, type SummaryRowOf1 } from '../../../src/store/upgrades/summary-to-2.ts';
import { rows, stores } from './version-1.ts';
import { rows as rowsOf2, stores as storesOf2 } from './version-2.ts';
import { articleThat, libraryThat } from './watching.ts';

async function leaveVersion1(name: string): Promise<void> {
  const older = new Dexie(name);
  older.version(1).stores(stores);
  for (const [table, given] of Object.entries(rows)) await older.table(table).bulkAdd(given);
  older.close();
}

test('a library line of version 1 keeps its counts, and its alarms their claims', () => {
  const [row] = rows.summaries as readonly SummaryRowOf1[];
  const made = row && summaryTo2(row);
  expect(made).toEqual({ ...row, alarmed: [{ claimId: 'c1', check: { kind: '', figures: [] } }] });
  expect(JSON.stringify(row)).toContain('"alarmed":["c1"]');
});

test('version 1 is opened: decisions, texts and settings as they were, findings to be found again', async () => {
  await leaveVersion1('upgrade-1');
  const database = deskDatabase('upgrade-1');
  await database.open();
  expect(database.verno).toBe(3);
  for (const table of ['articles', 'revisions', 'texts', 'claims', 'decisions', 'settings'] as const)
    expect(await database.table(table).toArray()).toEqual(rows[table]);
  const unmoved = { staleSince: null, changes: [], rivals: [] };
  expect(await database.anchors.toArray()).toEqual(rows.anchors?.map((row) => ({ ...row, ...unmoved })));
  expect(await database.findings.count()).toBe(0);
  expect((await database.summaries.toArray()).map(({ alarms }) => alarms)).toEqual([1]);
  database.close();
});

test('an alarm of an upgraded article can be set aside once the article has been read again', async () => {
  await leaveVersion1('upgrade-2');
  const desk = await openDesk({ name: 'upgrade-2' });
  expect(desk.keeping.kind).toBe('database');
  const file = await articleThat(desk, 'a1');
  expect([file.findings, file.decisions.length]).toEqual([null, 1]);
  await desk.storeFindings('a1', 1, {}, check(file.text));
  const figures = ['30%', '$5.00', '$4.00'];
  await desk.decide(
    'a1',
    'c1',
    { act: 'set-aside', check: { kind: 'growth', figures }, because: 'a trial' },
    'MO',
  );
  const [line] = await libraryThat(desk, ([row]) => row?.alarms === 0);
  expect(line?.alarmed).toEqual([{ claimId: 'c1', check: { kind: 'growth', figures } }]);
  await desk.undo('a1', 'MO');
  expect((await libraryThat(desk, ([row]) => row?.alarms === 1)).length).toBe(1);
});

test('version 2 is opened: all rows as they were, anchors with nothing moved, no working text and nothing purged', async () => {
  const older = new Dexie('upgrade-3');
  older.version(2).stores(storesOf2);
  for (const [table, given] of Object.entries(rowsOf2)) await older.table(table).bulkAdd(given);
  older.close();
  const database = deskDatabase('upgrade-3');
  await database.open();
  expect(database.verno).toBe(3);
  for (const [table, given] of Object.entries(rowsOf2)) {
    const expected =
      table === 'anchors'
        ? given.map((row) => ({ ...row, staleSince: null, changes: [], rivals: [] }))
        : given;
    expect(await database.table(table).toArray()).toEqual(expected);
  }
  expect([await database.drafts.count(), await database.purges.count()]).toEqual([0, 0]);
  database.close();
});

test('a stale anchor of version 2 asks for a verdict on its own revision', () => {
  const [row] = rowsOf2.anchors as readonly AnchorRowOf2[];
  expect(row && anchorTo3({ ...row, state: 'stale', revision: 4 }).staleSince).toBe(4);
});
