/** The words of a claim as they stand in a revision: a claim may have been reworded, merged or split since it was minted. */
import type { Span } from '../../claims/index.ts';
import type { AnchorRow, ClaimRow } from './records.ts';

/** Null where it stands nowhere. */
export function wordsAt(text: string, spans: readonly Span[]): string | null {
  if (spans.length === 0) return null;
  return spans.map(({ start, end }) => text.slice(start, end).trim()).join(' ');
}

/** The claim with its present words; one that was lost keeps those that it had. */
export function claimAt(claim: ClaimRow, anchor: AnchorRow, text: string): ClaimRow {
  const words = wordsAt(text, anchor.spans);
  return words === null || words === claim.text ? claim : { ...claim, text: words };
}
