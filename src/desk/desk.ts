/**
 * The desk as the screens see it: one interface, kept by the database or, where there is none, by memory.
 * Each method is one act of an editor: one transaction, one entry to undo.
 */
import type { Block, CheckOptions, Findings } from '../../claims/index.ts';
import type { CaseOutcome, Purged } from './case-file/outcome.ts';
import type {
  Act,
  AnchorRow,
  ArticleRow,
  BlobRow,
  ClaimRow,
  DecisionRow,
  DraftRow,
  EvidenceRow,
  PurgeRow,
  RateRow,
  RevisionRow,
  SummaryRow,
} from './records.ts';
import type { NewRevision } from './new-revision.ts';
import type { Unplaced } from './unplaced.ts';

/** One article with everything that one revision of it carries, in reading order; the latest one unless asked. */
export interface ArticleFile {
  readonly article: ArticleRow;
  readonly revision: RevisionRow;
  readonly text: string;
  readonly claims: readonly ClaimRow[];
  readonly anchors: readonly AnchorRow[];
  readonly decisions: readonly DecisionRow[];
  readonly evidence: readonly EvidenceRow[];
  /** Null until the engine has read this revision. */
  readonly findings: Findings | null;
  /** Claims that have no place in this revision yet, because nobody has compared the two texts. */
  readonly unplaced: readonly Unplaced[];
  /** The working text, where it differs from the latest revision. */
  readonly draft: DraftRow | null;
}

export interface NewArticle {
  /** Empty: taken from the headline or the first words. */
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[] | null;
  readonly publishedOn: string | null;
  readonly language: 'en' | 'zh';
}

/** The bytes of a PDF, a picture, a saved page. */
export interface AttachedDocument {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Where the desk keeps what it is given, for the one line that says so. */
export type Keeping =
  | { readonly kind: 'database'; readonly persistent: boolean }
  | { readonly kind: 'memory'; readonly why: 'no-database' | 'newer-version' | 'blocked' | 'cannot-open' };

export interface Desk {
  readonly keeping: Keeping;
  /** Calls back at once with what is there, and again on every change, in this tab or another. Returns the stop. */
  watchLibrary(seen: (rows: readonly SummaryRow[]) => void, failed: (error: unknown) => void): () => void;
  watchArticle(
    articleId: string,
    options: CheckOptions,
    seen: (file: ArticleFile | null) => void,
    failed: (error: unknown) => void,
  ): () => void;
  /** Freezes the text as revision 1. */
  importArticle(article: NewArticle): Promise<ArticleRow>;
  /** All revisions, the first one first. */
  revisions(articleId: string): Promise<readonly RevisionRow[]>;
  /** One revision as it was left, with the verdicts that its claims had then; null where there is none. */
  readRevision(articleId: string, revision: number, options: CheckOptions): Promise<ArticleFile | null>;
  /**
   * Freezes a text as the next revision and ends the working text. A text that is the latest revision's already freezes
   * nothing. Fails with `moved-on` where the latest revision is no longer the one that the text was made from.
   */
  revise(articleId: string, revision: NewRevision): Promise<RevisionRow>;
  /** Keeps the working text, or forgets it where it is null. */
  keepDraft(articleId: string, base: number, text: string | null): Promise<void>;
  /** Caches the findings, keeps the anchors of claims that were carried, and mints the claims that are new. */
  storeFindings(
    articleId: string,
    revision: number,
    options: CheckOptions,
    findings: Findings,
    carried?: readonly AnchorRow[],
  ): Promise<void>;
  decide(articleId: string, claimId: string, act: Act, author: string): Promise<DecisionRow>;
  /** A source, and the document that it rests on where there is one: its bytes are kept under their hash. */
  addEvidence(
    evidence: Omit<EvidenceRow, 'id' | 'at' | 'blobHash'>,
    document?: AttachedDocument | null,
  ): Promise<{ evidence: EvidenceRow; decision: DecisionRow }>;
  /** Withdraws the latest standing decision of the article; null where there is none. */
  undo(articleId: string, author: string): Promise<DecisionRow | null>;
  redo(articleId: string, author: string): Promise<DecisionRow | null>;
  rates(): Promise<readonly RateRow[]>;
  setting<T>(key: string): Promise<T | undefined>;
  putSetting(key: string, value: unknown): Promise<void>;
  /** A document by its hash; null where there is none. */
  readDocument(hash: string): Promise<BlobRow | null>;
  /** The case file of one article; where it is null, of the whole desk with its working texts. */
  writeCase(articleId: string | null): Promise<string>;
  /** Takes a case file in, all of it or nothing. `purged` says what happens to articles that this desk purged. */
  takeCase(json: string, purged: Purged): Promise<CaseOutcome>;
  /** Deletes an article for good; that it was there is kept. */
  purge(articleId: string, author: string): Promise<PurgeRow>;
  /** Everything there is, as one JSON value, for the editor to save when something is wrong. */
  rawExport(): Promise<unknown>;
}
