/**
 * The fold: from the append-only decisions of one article to the present state of each claim. Pure, and independent of
 * the order in which decisions arrive, so merging two editors' work is a set union.
 */
import type { DecisionReason, DecisionRow, Verdict } from './records.ts';
import { inOrder, standingIds } from './standing.ts';

export type VerdictDecision = Extract<DecisionRow, { act: 'verdict' }>;
export type NoteDecision = Extract<DecisionRow, { act: 'note' }>;
export type FixDecision = Extract<DecisionRow, { act: 'fix' }>;
export type QueryDecision = Extract<DecisionRow, { act: 'query' }>;
export type PlaceDecision = Extract<DecisionRow, { act: 'place' }>;
export type RestDecision = Extract<DecisionRow, { act: 'rest' }>;
export type PointDecision = Extract<DecisionRow, { act: 'point' }>;

/** One line of a claim's history; what was taken back stays, marked. */
export interface HistoryEntry {
  readonly decision: DecisionRow;
  readonly stands: boolean;
}

/** What the editors say of one claim. Lists are in the order of the log. */
export interface ClaimState {
  readonly claimId: string;
  /** Null while the claim is open, and while two editors disagree. */
  readonly verdict: Verdict | null;
  /** The two questions of an attributed claim. A verdict that names no question answers both. */
  readonly said: Verdict | null;
  readonly so: Verdict | null;
  readonly reason: DecisionReason | null;
  /** The decision that `verdict` and `reason` come from. */
  readonly decidedBy: VerdictDecision | null;
  /** Two editors gave different verdicts and neither knew of the other's: a third decision has to settle it. */
  readonly conflict: boolean;
  /** The verdicts in conflict; empty where there is none. */
  readonly rivals: readonly VerdictDecision[];
  readonly notes: readonly NoteDecision[];
  /** Ids of evidence rows. */
  readonly evidence: readonly string[];
  readonly fixes: readonly FixDecision[];
  /** The latest standing query to the writer. */
  readonly query: QueryDecision | null;
  /** The alarms that were marked as none. */
  readonly setAside: readonly Extract<DecisionRow, { act: 'set-aside' }>[];
  /** The checks that an editor built: of two on one result the later. */
  readonly pointed: readonly PointDecision[];
  /** The latest place that an editor gave the claim by hand. */
  readonly placed: PlaceDecision | null;
  /** Where an editor let the orphaned claim rest. */
  readonly rested: RestDecision | null;
  readonly history: readonly HistoryEntry[];
}

/** The state of a claim on which nobody has decided anything. */
export function untouched(claimId: string): ClaimState {
  return stateOf(claimId, []);
}

/** The state of each claim that has decisions, by claim id; `untouched` is the state of all others. */
export function foldDecisions(decisions: readonly DecisionRow[]): ReadonlyMap<string, ClaimState> {
  const standing = standingIds(decisions);
  const histories = new Map<string, HistoryEntry[]>();
  for (const decision of inOrder(decisions)) {
    const history = histories.get(decision.claimId) ?? [];
    history.push({ decision, stands: standing.has(decision.id) });
    histories.set(decision.claimId, history);
  }
  return new Map([...histories].map(([claimId, history]) => [claimId, stateOf(claimId, history)]));
}

function stateOf(claimId: string, history: readonly HistoryEntry[]): ClaimState {
  const standing = history.filter(({ stands }) => stands).map(({ decision }) => decision);
  const verdicts = standing.filter((decision) => decision.act === 'verdict');
  const said = answersTo('said', verdicts);
  const so = answersTo('so', verdicts);
  const conflict = disagree(said) || disagree(so);
  const rivals = conflict ? verdicts.filter((one) => said.includes(one) || so.includes(one)) : [];
  const decidedBy = conflict ? null : worse(said.at(-1) ?? null, so.at(-1) ?? null);
  return {
    claimId,
    verdict: decidedBy?.verdict ?? null,
    said: disagree(said) ? null : (said.at(-1)?.verdict ?? null),
    so: disagree(so) ? null : (so.at(-1)?.verdict ?? null),
    reason: decidedBy?.reason ?? null,
    decidedBy,
    conflict,
    rivals,
    notes: standing.filter((decision) => decision.act === 'note'),
    evidence: standing.filter((decision) => decision.act === 'evidence').map(({ evidenceId }) => evidenceId),
    fixes: standing.filter((decision) => decision.act === 'fix'),
    query: standing.filter((decision) => decision.act === 'query').at(-1) ?? null,
    setAside: standing.filter((decision) => decision.act === 'set-aside'),
    pointed: latestPointed(standing.filter((decision) => decision.act === 'point')),
    placed: standing.filter((decision) => decision.act === 'place').at(-1) ?? null,
    rested: standing.filter((decision) => decision.act === 'rest').at(-1) ?? null,
    history,
  };
}

/** A check is mended by building it again on the same result of the same revision. */
function latestPointed(decisions: readonly PointDecision[]): readonly PointDecision[] {
  const key = ({ revision, pointed: { figures } }: PointDecision): string =>
    `${revision}:${figures[0].start}-${figures[0].end}`;
  const latest = new Map(decisions.map((decision) => [key(decision), decision]));
  return decisions.filter((decision) => latest.get(key(decision)) === decision);
}

/**
 * The verdicts on one question that nothing has replaced, in the order of the log. A later verdict replaces its own
 * author's earlier ones, and those of others that it was given in sight of. Two editors without a name may be two.
 */
function answersTo(
  question: 'said' | 'so',
  verdicts: readonly VerdictDecision[],
): readonly VerdictDecision[] {
  const asked = verdicts.filter((verdict) => (verdict.question ?? question) === question);
  return asked.filter(
    (verdict, place) =>
      !asked
        .slice(place + 1)
        .some(
          ({ author, over }) =>
            (author === verdict.author && author !== '') || over?.includes(verdict.id) === true,
        ),
  );
}

function disagree(answers: readonly VerdictDecision[]): boolean {
  return new Set(answers.map(({ verdict }) => verdict)).size > 1;
}

const severity: Readonly<Record<Verdict, number>> = { verified: 0, ambiguous: 1, disputed: 2 };

/** A claim is as good as the worse of its two answers, and open until both are given. */
function worse(said: VerdictDecision | null, so: VerdictDecision | null): VerdictDecision | null {
  if (said === null || so === null) return null;
  return severity[said.verdict] > severity[so.verdict] ? said : so;
}
