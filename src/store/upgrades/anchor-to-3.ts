/** Version 3 of an anchor: it says since when it is stale, what moved, and which places are equally good. */
import type { AnchorRow } from '../../desk/records.ts';

/** As versions 1 and 2 kept it: there was one revision, so no claim was ever carried. */
export type AnchorRowOf2 = Omit<AnchorRow, 'staleSince' | 'changes' | 'rivals'>;

export function anchorTo3(row: AnchorRowOf2): AnchorRow {
  return { ...row, staleSince: row.state === 'stale' ? row.revision : null, changes: [], rivals: [] };
}
