/** Two revisions of an article claim by claim: what became of each, in the order of the later text. */
import { wordsAt } from '../../desk/claim-text.ts';
import { statusOf } from '../../desk/claim-status.ts';
import type { ArticleFile } from '../../desk/desk.ts';
import { foldDecisions, untouched, type ClaimState } from '../../desk/fold.ts';
import type { AnchorRow, ClaimRow } from '../../desk/records.ts';
import { sealOf, type SealKind } from './claim-view.ts';

export type Fate = 'stale' | 'orphaned' | 'reworded' | 'new' | 'carried';

export interface RevisionRow {
  readonly claim: ClaimRow;
  readonly fate: Fate;
  /** Null where the claim did not stand in the earlier text. */
  readonly before: string | null;
  /** Null where it has no place in the later one. */
  readonly after: string | null;
  readonly anchor: AnchorRow;
  readonly state: ClaimState;
  readonly seal: SealKind;
}

/** What an editor looks at first comes first; within one fate in reading order. */
const order: readonly Fate[] = ['stale', 'orphaned', 'reworded', 'new', 'carried'];

export function revisionRows(before: ArticleFile, after: ArticleFile): readonly RevisionRow[] {
  const earlier = new Map(before.anchors.map((anchor) => [anchor.claimId, anchor]));
  const claims = new Map(after.claims.map((claim) => [claim.id, claim]));
  const states = foldDecisions(after.decisions);
  const rows = after.anchors.flatMap((anchor): RevisionRow[] => {
    const claim = claims.get(anchor.claimId);
    if (claim === undefined) return [];
    const was = earlier.get(anchor.claimId);
    const state = states.get(claim.id) ?? untouched(claim.id);
    const words = {
      before: wordsAt(before.text, was?.spans ?? []),
      after: wordsAt(after.text, anchor.spans),
    };
    const fate = fateOf(words, anchor, before.revision.number);
    return [{ claim, fate, ...words, anchor, state, seal: sealOf(statusOf(claim, anchor, state)) }];
  });
  return rows.sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate));
}

function fateOf(
  { before, after }: { readonly before: string | null; readonly after: string | null },
  { staleSince }: AnchorRow,
  from: number,
): Fate {
  if (after === null) return 'orphaned';
  if (staleSince !== null && staleSince > from) return 'stale';
  if (before === null) return 'new';
  return before === after ? 'carried' : 'reworded';
}

/** The claims that a lost one could be: nobody has decided on them and they are new; the likest words first. */
export function placesFor(row: RevisionRow, rows: readonly RevisionRow[]): readonly RevisionRow[] {
  const wanted = wordSet(row.before ?? row.claim.text);
  const likeness = ({ after }: RevisionRow): number => {
    const there = wordSet(after ?? '');
    return [...there].filter((word) => wanted.has(word)).length / Math.max(1, there.size + wanted.size);
  };
  return rows
    .filter(({ fate, state }) => fate === 'new' && state.history.length === 0)
    .map((candidate) => ({ candidate, likeness: likeness(candidate) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ candidate }) => candidate);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
