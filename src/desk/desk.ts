/**
 * The desk as the screens see it: one interface, kept by the database or, where there is none, by memory.
 * Each method is one act of an editor: one transaction, one entry to undo.
 */
import type { Block, CheckOptions, Findings } from '../../claims/index.ts';
import type {
  Act,
  AnchorRow,
  ArticleRow,
  ClaimRow,
  DecisionRow,
  EvidenceRow,
  RateRow,
  RevisionRow,
  SummaryRow,
} from './records.ts';

/** One article with everything that its latest revision carries, in reading order. */
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
}

export interface NewArticle {
  /** Empty: taken from the headline or the first words. */
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[] | null;
  readonly publishedOn: string | null;
  readonly language: 'en' | 'zh';
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
  /** Caches the findings and, for a revision without claims, mints its claims and anchors. */
  storeFindings(
    articleId: string,
    revision: number,
    options: CheckOptions,
    findings: Findings,
  ): Promise<void>;
  decide(articleId: string, claimId: string, act: Act, author: string): Promise<DecisionRow>;
  addEvidence(
    evidence: Omit<EvidenceRow, 'id' | 'at'>,
  ): Promise<{ evidence: EvidenceRow; decision: DecisionRow }>;
  /** Withdraws the latest standing decision of the article; null where there is none. */
  undo(articleId: string, author: string): Promise<DecisionRow | null>;
  redo(articleId: string, author: string): Promise<DecisionRow | null>;
  rates(): Promise<readonly RateRow[]>;
  setting<T>(key: string): Promise<T | undefined>;
  putSetting(key: string, value: unknown): Promise<void>;
  /** Everything there is, as one JSON value, for the editor to save when something is wrong. */
  rawExport(): Promise<unknown>;
}
