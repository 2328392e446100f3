/** Version 2 of a library line: an alarm is no longer a claim's name alone, since one of its checks may be set aside. */
import type { SummaryRow } from '../../desk/records.ts';

/** As version 1 kept it. */
export type SummaryRowOf1 = Omit<SummaryRow, 'alarmed'> & {
  /** The claim of each inconsistent check. */
  readonly alarmed: readonly string[];
};

/** Which check it was, version 1 did not say; it is known again once the article has been read anew. */
export function summaryTo2(row: SummaryRowOf1): SummaryRow {
  return {
    ...row,
    alarmed: row.alarmed.map((claimId) => ({ claimId, check: { kind: '', figures: [] } })),
  };
}
