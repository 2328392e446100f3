/** The tables of the desk and their versions, nothing else. Acts and queries are files named for what they do. */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import { anchorTo3, type AnchorRowOf2 } from './upgrades/anchor-to-3.ts';
import { summaryTo2, type SummaryRowOf1 } from './upgrades/summary-to-2.ts';
import type {
  AnchorRow,
  ArticleRow,
  BlobRow,
  ClaimRow,
  DecisionRow,
  DraftRow,
  EvidenceRow,
  FindingsRow,
  PurgeRow,
  RateRow,
  RevisionRow,
  SettingRow,
  SummaryRow,
  TextRow,
} from '../desk/records.ts';

export interface DeskTables {
  readonly articles: Table<ArticleRow, string>;
  readonly revisions: Table<RevisionRow, string>;
  readonly texts: Table<TextRow, string>;
  readonly claims: Table<ClaimRow, string>;
  readonly anchors: Table<AnchorRow, string>;
  readonly decisions: Table<DecisionRow, string>;
  readonly evidence: Table<EvidenceRow, string>;
  readonly blobs: Table<BlobRow, string>;
  readonly rates: Table<RateRow, string>;
  readonly settings: Table<SettingRow, string>;
  readonly summaries: Table<SummaryRow, string>;
  readonly findings: Table<FindingsRow, string>;
  readonly drafts: Table<DraftRow, string>;
  readonly purges: Table<PurgeRow, string>;
}

export type DeskDatabase = Dexie & DeskTables;

export const deskName = 'recount';

/** The version below; a file with a higher one was written by a newer Recount. */
export const deskVersion = 3;

/** Where there is no IndexedDB of the browser's, another one in its place. */
export type DatabaseHost = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

export function deskDatabase(name: string = deskName, host: DatabaseHost = {}): DeskDatabase {
  // Queries read what is committed: the cache of Dexie would show writes before they are kept.
  const database = new Dexie(name, { ...host, cache: 'disabled' });
  // Version 1: everything that an article's life needs, so that later issues add rows and not tables.
  database.version(1).stores({
    articles: 'id, touchedAt',
    revisions: 'id, articleId, textHash',
    texts: 'hash',
    claims: 'id, articleId',
    anchors: 'id, claimId, [articleId+revision]',
    decisions: 'id, claimId, [articleId+at]',
    evidence: 'id, claimId, articleId, blobHash',
    blobs: 'hash',
    rates: 'id, pair',
    settings: 'key',
    summaries: 'articleId, touchedAt',
    findings: 'key, articleId',
  });
  // Version 2: a decision may set one alarm of a claim aside, so a library line knows its alarms one by one. Findings are
  // a cache; without them each article is read again when it is opened, and its line with it.
  database.version(2).upgrade(async (upgrade) => {
    await upgrade.table<SummaryRowOf1>('summaries').toCollection().modify(inPlace(summaryTo2));
    await upgrade.table('findings').clear();
  });
  // Version 3: the text of an article changes. An anchor says what moved under its claim; a working text is kept while it
  // is typed; of what was purged it is known that it was.
  database
    .version(3)
    .stores({ drafts: 'articleId', purges: 'articleId' })
    .upgrade((upgrade) => upgrade.table<AnchorRowOf2>('anchors').toCollection().modify(inPlace(anchorTo3)));
  return database as DeskDatabase;
}

/** An upgrade from row to row, as Dexie asks for it. */
function inPlace<Old, New>(upgrade: (row: Old) => New) {
  return (row: Old, held: { value: unknown }): void => {
    held.value = upgrade(row);
  };
}
