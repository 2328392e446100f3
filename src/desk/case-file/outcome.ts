/** What came of taking a case file in, for the one sentence that says so. */
import type { PurgeRow } from '../records.ts';
import type { Fault } from './fault.ts';

/** What is new on the desk. */
export interface CaseNews {
  readonly articles: number;
  readonly revisions: number;
  readonly claims: number;
  readonly decisions: number;
  readonly evidence: number;
  readonly documents: number;
}

/** What to do with articles of the file that this desk once purged. */
export type Purged = 'ask' | 'bring-back' | 'leave-out';

export type CaseOutcome =
  | {
      readonly ok: true;
      readonly news: CaseNews;
      /** The articles that were taken in, new or not. */
      readonly articleIds: readonly string[];
      /** Claims of these articles on which two editors now disagree. */
      readonly conflicts: number;
      /** Working texts of the file that were left out, because the desk has one of its own for the article. */
      readonly draftsLeft: number;
    }
  | { readonly ok: false; readonly why: 'faults'; readonly faults: readonly Fault[] }
  /** Nothing was stored: the editor has to say whether these come back. */
  | { readonly ok: false; readonly why: 'purged'; readonly purged: readonly PurgeRow[] };
