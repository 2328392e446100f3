/** Whether an article is complete, and if not, what is missing. Sign-off builds on this and is decided elsewhere. */
import type { Findings } from '../../claims/index.ts';
import { isSettled, type ClaimStatus } from './claim-status.ts';

export interface Completeness {
  readonly complete: boolean;
  /** The claims that are open, stale, orphaned or in conflict, in reading order. */
  readonly owed: readonly { readonly claimId: string; readonly status: ClaimStatus }[];
  /** Indexes of the figures that were left alone without a reason; null while the text has not been read. */
  readonly unaccounted: readonly number[] | null;
}

/** An article is complete when nothing is owed on any claim and the ledger has nothing unaccounted for. */
export function completenessOf(
  byClaim: ReadonlyMap<string, ClaimStatus>,
  findings: Findings | null,
): Completeness {
  const owed = [...byClaim].flatMap(([claimId, status]) => (isSettled(status) ? [] : [{ claimId, status }]));
  const unaccounted =
    findings?.figures.flatMap(({ account, reason }, index) =>
      account === 'ignored' && (reason ?? '') === '' ? [index] : [],
    ) ?? null;
  return { complete: owed.length === 0 && unaccounted?.length === 0, owed, unaccounted };
}
