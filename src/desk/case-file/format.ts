/**
 * The case file: what travels between desks, as JSON, and the limits that hold for it. `docs/case-file.md` tells it to
 * readers of such a file. What can be computed again, findings and lines of the library, is not in it.
 */
import type {
  AnchorRow,
  ArticleRow,
  BlobRow,
  ClaimRow,
  DecisionRow,
  DraftRow,
  EvidenceRow,
  Instant,
  PurgeRow,
  RevisionRow,
  TextHash,
} from '../records.ts';

export const caseKind = 'recount-case';
/** A file with a higher number was written by a newer Recount, and is refused: it may mean something else by a field. */
export const caseVersion = 1;

/** An article with everything that belongs to it. Unknown fields of it are those of the article's row. */
export interface CaseArticle extends ArticleRow {
  readonly revisions: readonly RevisionRow[];
  readonly claims: readonly ClaimRow[];
  readonly anchors: readonly AnchorRow[];
  readonly decisions: readonly DecisionRow[];
  readonly evidence: readonly EvidenceRow[];
  /** The working text; in the file of one article always null. */
  readonly draft: DraftRow | null;
}

/** The bytes of a document that a source rests on, found by their SHA-256. */
export interface CaseDocument {
  readonly type: string;
  readonly size: number;
  readonly base64: string;
}

export interface CaseFile {
  readonly kind: typeof caseKind;
  readonly version: typeof caseVersion;
  /** The time of the last act in it, never that of the writing: the same desk gives the same bytes. */
  readonly madeAt: Instant;
  /** The version of the engine that the writing desk had. */
  readonly app: string;
  readonly articles: readonly CaseArticle[];
  readonly texts: Readonly<Record<TextHash, string>>;
  readonly documents: Readonly<Record<string, CaseDocument>>;
  readonly purges: readonly PurgeRow[];
}

/** The rows of one article, as a desk keeps them. */
export interface ArticleRows {
  readonly article: ArticleRow;
  readonly revisions: readonly RevisionRow[];
  readonly claims: readonly ClaimRow[];
  readonly anchors: readonly AnchorRow[];
  readonly decisions: readonly DecisionRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly draft: DraftRow | null;
}

/** A case file as rows: what is written from a desk, and what is read from a file that holds no fault. */
export interface CaseRows {
  readonly articles: readonly ArticleRows[];
  readonly texts: ReadonlyMap<TextHash, string>;
  readonly documents: ReadonlyMap<string, BlobRow>;
  readonly purges: readonly PurgeRow[];
  /** Fields of the file itself that this Recount does not know; they are kept and come out again. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** The fields of the file itself that this Recount knows. */
export const caseFields: readonly string[] = [
  'kind',
  'version',
  'madeAt',
  'app',
  'articles',
  'texts',
  'documents',
  'purges',
];

/** Above these a file is refused before anything else is done with it. What a desk writes stays below them. */
export const caseLimits = {
  /** Characters of a file: browsers hold no longer string. */
  file: 500_000_000,
  /** Characters of one string in it: a document of 25 MB in base64 with room to spare. */
  string: 40_000_000,
  /** Lists and records within each other. */
  depth: 64,
  /** Rows of one list. */
  rows: 250_000,
} as const;

/** Bytes of one attached document. */
export const largestDocument = 25_000_000;
