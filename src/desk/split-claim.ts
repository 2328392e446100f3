/** The rows of the claim that a split makes: what stands from the cut on. Pure. */
import type { AnchorRow, ClaimRow } from './records.ts';

/** Null where the cut leaves one side empty. `anchor` is the place of the whole in the present revision. */
export function splitClaim(
  claim: ClaimRow,
  anchor: AnchorRow,
  text: string,
  cut: number,
  newId: string,
): { readonly claim: ClaimRow; readonly anchor: AnchorRow } | null {
  const after = anchor.spans.flatMap(({ start, end }) =>
    end <= cut ? [] : [{ start: Math.max(start, cut), end }],
  );
  const before = anchor.spans.some(({ start, end }) => text.slice(start, Math.min(end, cut)).trim() !== '');
  const words = after.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (!before || words.trim() === '') return null;
  return {
    claim: { ...claim, id: newId, firstRevision: anchor.revision, text: words.trim(), attribution: null },
    anchor: { ...anchor, id: `${newId}@${anchor.revision}`, claimId: newId, spans: after, figures: [] },
  };
}
