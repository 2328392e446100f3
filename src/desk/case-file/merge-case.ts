/**
 * Two accounts of one article become one: the union of what both hold. In whatever order files are taken in, and however
 * often, the rows come out the same. Verdicts that disagree both stay; the fold shows them as a conflict.
 */
import type {
  AnchorRow,
  ArticleRow,
  ClaimRow,
  DecisionRow,
  DraftRow,
  EvidenceRow,
  PurgeRow,
} from '../records.ts';
import { canonicalJson, compareText } from './canonical.ts';
import type { Fault } from './fault.ts';
import { within } from './fault.ts';
import type { ArticleRows } from './format.ts';
import { joinRevisions, revisionKeys, type RevisionKey } from './revision-keys.ts';

export interface MergedArticle {
  readonly rows: ArticleRows;
  /** Both have a working text, and they differ: the desk's own is kept. */
  readonly draftLeft: boolean;
  /** Rows of the file that say something else than the desk under the same name. Nothing may be written then. */
  readonly faults: readonly Fault[];
}

/** `here` is the desk's, null where it has no such article; `place` is where the other stands in its file. */
export function mergeArticle(here: ArticleRows | null, came: ArticleRows, place: string): MergedArticle {
  const sides = [sideOf(came), ...(here === null ? [] : [sideOf(here)])];
  const revisions = joinRevisions(sides.map(({ rows }) => rows.revisions));
  const numbers = new Map([...revisions].map(([key, { number }]) => [key, number]));
  const faults: Fault[] = [];
  const differs = (list: string) => (at: number) =>
    faults.push({ place: within(within(place, list), at), code: 'differs-from-desk', detail: '' });
  const drafts = sides.flatMap((side) =>
    side.rows.draft === null ? [] : [renumbered(keyedDraft(side, side.rows.draft), numbers)],
  );
  return {
    rows: {
      article: { ...joinArticles(sides.map(({ rows }) => rows.article)), revision: revisions.size },
      revisions: [...revisions.values()],
      claims: joinRows(sides, ({ claims }) => claims, keyedClaim).map((row) => renumbered(row, numbers)),
      anchors: joinRows(sides, ({ anchors }) => anchors, keyedAnchor).map((row) => renumbered(row, numbers)),
      decisions: unite(sides, ({ decisions }) => decisions, keyedDecision, differs('decisions')).map((row) =>
        renumbered(row, numbers),
      ),
      evidence: unite(sides, ({ evidence }) => evidence, keyedEvidence, differs('evidence')).map(
        ({ row }) => row,
      ),
      draft: drafts.at(-1) ?? null,
    },
    draftLeft: drafts.length === 2 && drafts[0]?.text !== drafts[1]?.text,
    faults,
  };
}

/** Of each article the latest purge that is known. */
export function mergePurges(here: readonly PurgeRow[], came: readonly PurgeRow[]): readonly PurgeRow[] {
  const latest = new Map<string, PurgeRow>();
  for (const purge of [...here, ...came]) {
    const known = latest.get(purge.articleId);
    const isLater =
      known === undefined ||
      (compareText(known.at, purge.at) || compareText(canonicalJson(purge), canonicalJson(known))) < 0;
    if (isLater) latest.set(purge.articleId, purge);
  }
  return [...latest.values()];
}

/** Unknown fields of two files: of one that both have, the smaller in its written form. */
export function mergeExtra(
  here: Readonly<Record<string, unknown>>,
  came: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const fields = new Map(Object.entries(here));
  for (const [field, value] of Object.entries(came)) {
    const isSmaller = compareText(canonicalJson(value), canonicalJson(fields.get(field))) < 0;
    if (!fields.has(field) || isSmaller) fields.set(field, value);
  }
  return Object.fromEntries(fields);
}

interface Side {
  readonly rows: ArticleRows;
  readonly keys: ReadonlyMap<number, RevisionKey>;
}

function sideOf(rows: ArticleRows): Side {
  return { rows, keys: revisionKeys(rows.revisions) };
}

/** A row that names revisions by their keys: so it says the same on every desk. Null stands for no revision. */
interface Keyed<Row> {
  readonly id: string;
  readonly row: Row;
  readonly keys: readonly (RevisionKey | null)[];
  readonly write: (row: Row, numbers: readonly (number | null)[]) => Row;
}

type Keying<Row> = (side: Side, row: Row) => Keyed<Row>;

const keyedClaim: Keying<ClaimRow> = ({ keys }, row) => ({
  id: row.id,
  row: { ...row, firstRevision: 0 },
  keys: [keys.get(row.firstRevision) ?? null],
  write: (claim, [firstRevision]) => ({ ...claim, firstRevision: firstRevision ?? 1 }),
});

const keyedAnchor: Keying<AnchorRow> = ({ keys }, row) => {
  const keyOf = (revision: number | null | undefined): RevisionKey | null => keys.get(revision ?? 0) ?? null;
  const key = keyOf(row.revision);
  return {
    id: `${row.claimId} ${key}`,
    row: { ...row, id: '', revision: 0, staleSince: null, ...(row.from === undefined ? {} : { from: 0 }) },
    keys: [key, keyOf(row.staleSince), keyOf(row.from)],
    write: (anchor, [revision, staleSince, from]) => ({
      ...anchor,
      id: `${anchor.claimId}@${revision}`,
      revision: revision ?? 1,
      staleSince: staleSince ?? null,
      ...(from == null ? {} : { from }),
    }),
  };
};

const keyedDecision: Keying<DecisionRow> = ({ keys }, row) => ({
  id: row.id,
  row: { ...row, revision: 0 },
  keys: [keys.get(row.revision) ?? null],
  write: (decision, [revision]) => ({ ...decision, revision: revision ?? 1 }),
});

const keyedEvidence: Keying<EvidenceRow> = (_side, row) => ({
  id: row.id,
  row,
  keys: [],
  write: (same) => same,
});

const keyedDraft: Keying<DraftRow> = ({ keys }, row) => ({
  id: row.articleId,
  row,
  keys: [keys.get(row.base) ?? null],
  write: (draft, [base]) => ({ ...draft, base: base ?? 1 }),
});

function renumbered<Row>({ row, keys, write }: Keyed<Row>, numbers: ReadonlyMap<RevisionKey, number>): Row {
  return write(
    row,
    keys.map((key) => (key === null ? null : (numbers.get(key) ?? null))),
  );
}

function saidBy<Row>({ row, keys }: Keyed<Row>): string {
  return canonicalJson([keys, row]);
}

/** Rows that each desk makes for itself: where two differ, both desks take the same one, the smaller as written. */
function joinRows<Row>(
  sides: readonly Side[],
  listOf: (rows: ArticleRows) => readonly Row[],
  keying: Keying<Row>,
): readonly Keyed<Row>[] {
  const byId = new Map<string, Keyed<Row>>();
  for (const side of sides) {
    for (const row of listOf(side.rows)) {
      const keyed = keying(side, row);
      const known = byId.get(keyed.id);
      if (known === undefined || compareText(saidBy(keyed), saidBy(known)) < 0) byId.set(keyed.id, keyed);
    }
  }
  return [...byId.values()];
}

/** Rows that are never rewritten. `differs` is told the place in the file, which is the first side, of one that was. */
function unite<Row>(
  sides: readonly Side[],
  listOf: (rows: ArticleRows) => readonly Row[],
  keying: Keying<Row>,
  differs: (at: number) => void,
): readonly Keyed<Row>[] {
  const byId = new Map<string, { readonly keyed: Keyed<Row>; readonly at: number }>();
  for (const side of sides) {
    listOf(side.rows).forEach((row, at) => {
      const keyed = keying(side, row);
      const known = byId.get(keyed.id);
      if (known === undefined) byId.set(keyed.id, { keyed, at });
      else if (saidBy(known.keyed) !== saidBy(keyed)) differs(known.at);
    });
  }
  return [...byId.values()].map(({ keyed }) => keyed);
}

/** Title and day of publication are those of the desk that touched the article last. */
function joinArticles(articles: readonly ArticleRow[]): ArticleRow {
  const said = ({ createdAt: _c, touchedAt: _t, revision: _r, ...rest }: ArticleRow): string =>
    canonicalJson(rest);
  return articles.reduce((one, other) => {
    const isLater = (compareText(one.touchedAt, other.touchedAt) || compareText(said(other), said(one))) < 0;
    const [earlierMade, laterTouched] = [
      one.createdAt < other.createdAt ? one.createdAt : other.createdAt,
      one.touchedAt > other.touchedAt ? one.touchedAt : other.touchedAt,
    ];
    return { ...(isLater ? other : one), createdAt: earlierMade, touchedAt: laterTouched };
  });
}
