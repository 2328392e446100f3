/**
 * One claim as the screens show it: its row, its place, what the machine finds and what a person says, joined once.
 * It decides no outcome and no verdict; those come from the findings and from the fold of the decisions.
 */
import type { Findings, FoundCheck, FoundClaim, Outcome, Span } from '../../../claims/index.ts';
import { findingsOfClaims, type ClaimFindings } from '../../desk/claim-findings.ts';
import { isSettled, statusOf, type ClaimStatus } from '../../desk/claim-status.ts';
import type { ArticleFile } from '../../desk/desk.ts';
import { foldDecisions, untouched, type ClaimState } from '../../desk/fold.ts';
import type { AnchorRow, ClaimRow, EvidenceRow, Verdict } from '../../desk/records.ts';
import { setAsideChecks, type SetAsideDecision } from '../../desk/set-aside.ts';
import { blockAt, placesOf, type Place } from './places.ts';

export type Sign = Outcome | 'none';
export type SealKind = Verdict | 'open' | 'stale' | 'orphaned' | 'conflict';

export interface SetAsideCheck {
  readonly check: FoundCheck;
  readonly by: SetAsideDecision;
}

export interface ClaimView {
  readonly id: string;
  /** In reading order, from 1. */
  readonly number: number;
  readonly row: ClaimRow;
  readonly anchor: AnchorRow;
  readonly spans: readonly Span[];
  readonly place: Place | null;
  /** The first claim of its block in the queue. */
  readonly opensBlock: boolean;
  readonly found: FoundClaim | null;
  /** The worst first; the first is the one that the inspector shows. Those that were set aside are not among them. */
  readonly checks: readonly FoundCheck[];
  /** Alarms that an editor marked as none. */
  readonly setAside: readonly SetAsideCheck[];
  readonly sign: Sign;
  readonly seal: SealKind;
  readonly status: ClaimStatus;
  readonly state: ClaimState;
  readonly evidence: readonly EvidenceRow[];
  /** The figure at the right of its row: the stated one, else the first that is not left alone. */
  readonly figure: string;
}

const weight: Readonly<Record<Sign, number>> = {
  inconsistent: 4,
  ambiguous: 3,
  rounding: 2,
  consistent: 1,
  none: 0,
};

/** The claims of an article in reading order. */
export function claimViews(
  file: ArticleFile,
  findings: Findings | null = file.findings,
): readonly ClaimView[] {
  const blocks = findings?.blocks ?? file.revision.blocks ?? [];
  const places = placesOf(blocks);
  const rows = new Map(file.claims.map((row) => [row.id, row]));
  const states = foldDecisions(file.decisions);
  const sources = new Map(file.evidence.map((source) => [source.id, source]));
  const anchors = [...file.anchors].sort(inReadingOrder);
  const found = findings === null ? [] : findingsOfClaims(anchors, findings);
  const aside = setAsideChecks(anchors, findings, file.text, states);
  let lastBlock: number | null = -1;
  return anchors.flatMap((anchor, at) => {
    const row = rows.get(anchor.claimId);
    if (row === undefined) return [];
    const start = anchor.spans[0]?.start;
    const block = start === undefined ? null : blockAt(blocks, start);
    const opensBlock = block !== lastBlock;
    lastBlock = block;
    const state = states.get(row.id) ?? untouched(row.id);
    const status = statusOf(row, anchor, state);
    const checks = checksOf(found[at], findings, aside);
    return {
      id: row.id,
      number: at + 1,
      row,
      anchor,
      spans: anchor.spans,
      place: block === null ? null : (places[block] ?? null),
      opensBlock,
      found: found[at]?.found ?? null,
      checks,
      setAside: setAsideOf(found[at], findings, aside),
      sign: checks[0]?.outcome ?? 'none',
      seal: sealOf(status),
      status,
      state,
      evidence: state.evidence.flatMap((id) => sources.get(id) ?? []),
      figure: figureOf(checks[0], found[at], file.text, findings),
    };
  });
}

/** Whether a claim still asks for its editor. */
export function isOwed({ status }: Pick<ClaimView, 'status'>): boolean {
  return !isSettled(status);
}

/** Whether the machine says that the claim cannot hold. */
export function isAlarm({ sign }: Pick<ClaimView, 'sign'>): boolean {
  return sign === 'inconsistent';
}

/** An opinion that needs no verdict leaves the ring open. */
export function sealOf(status: ClaimStatus): SealKind {
  return status === 'exempt' ? 'open' : status;
}

function setAsideOf(
  found: ClaimFindings | undefined,
  findings: Findings | null,
  aside: ReadonlyMap<number, SetAsideDecision>,
): readonly SetAsideCheck[] {
  return (found?.checks ?? []).flatMap((index) => {
    const [check, by] = [findings?.checks[index], aside.get(index)];
    return check === undefined || by === undefined ? [] : [{ check, by }];
  });
}

function checksOf(
  found: ClaimFindings | undefined,
  findings: Findings | null,
  aside: ReadonlyMap<number, SetAsideDecision>,
): readonly FoundCheck[] {
  return (found?.checks ?? [])
    .filter((index) => !aside.has(index))
    .flatMap((index) => findings?.checks[index] ?? [])
    .map((check, order) => ({ check, order }))
    .sort(
      (left, right) => weight[right.check.outcome] - weight[left.check.outcome] || left.order - right.order,
    )
    .map(({ check }) => check);
}

function figureOf(
  lead: FoundCheck | undefined,
  found: ClaimFindings | undefined,
  text: string,
  findings: Findings | null,
): string {
  const span = lead?.rate === undefined ? lead?.stated : lead.operands[0];
  if (span !== undefined) return text.slice(span.start, span.end);
  const figures = (found?.figures ?? []).flatMap((index) => findings?.figures[index] ?? []);
  // A date or a rank is no quantity: the words around it say more.
  return figures.find((figure) => figure.account !== 'ignored' && isQuantity(figure))?.text ?? '';
}

function isQuantity({ kind, date }: Findings['figures'][number]): boolean {
  return date === undefined && kind !== 'date' && kind !== 'year' && kind !== 'ordinal';
}

function inReadingOrder(left: AnchorRow, right: AnchorRow): number {
  return (left.spans[0]?.start ?? Infinity) - (right.spans[0]?.start ?? Infinity);
}
