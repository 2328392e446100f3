/** The tables of the desk and their versions, nothing else. Acts and queries are files named for what they do. */
import { Dexie, type Table } from 'dexie';
import { summaryTo2, type SummaryRowOf1 } from './upgrades/summary-to-2.ts';
import type {
  AnchorRow,
  ArticleRow,
  BlobRow,
  ClaimRow,
  DecisionRow,
  EvidenceRow,
  FindingsRow,
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
}

export type DeskDatabase = Dexie & DeskTables;

export const deskName = 'recount';

/** The version below; a file with a higher one was written by a newer Recount. */
export const deskVersion = 2;

export function deskDatabase(name: string = deskName): DeskDatabase {
  // Queries read what is committed: the cache of Dexie would show writes before they are kept.
  const database = new Dexie(name, { cache: 'disabled' });
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
  return database as DeskDatabase;
}

/** An upgrade from row to row, as Dexie asks for it. */
function inPlace<Old, New>(upgrade: (row: Old) => New) {
  return (row: Old, held: { value: unknown }): void => {
    held.value = upgrade(row);
  };
}
