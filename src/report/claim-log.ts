/** The full log: each claim with what the machine finds and what its editors said, and every decision as it was made. */
import type { Findings } from '../../claims/index.ts';
import { findingsOfClaims } from '../desk/claim-findings.ts';
import { statusOf, type ClaimStatus } from '../desk/claim-status.ts';
import type { ArticleFile } from '../desk/desk.ts';
import { foldDecisions, untouched, type ClaimState } from '../desk/fold.ts';
import { inReadingOrder } from '../desk/minting.ts';
import type { AnchorRow, DecisionRow, EvidenceRow } from '../desk/records.ts';
import { reasonIn } from '../desk/reasons.ts';
import { byTime } from '../desk/standing.ts';
import { showInstant } from './format.ts';
import type { Places } from './place.ts';
import { reportWords } from './words.en.ts';

export interface LoggedDecision {
  readonly at: string;
  readonly author: string;
  /** The claim's number, or null where it has none in this revision. */
  readonly claim: number | null;
  readonly place: string;
  readonly words: string;
  readonly stands: boolean;
}

export interface LoggedClaim {
  readonly id: string;
  /** In reading order, from 1. */
  readonly number: number;
  readonly start: number;
  readonly place: string;
  readonly text: string;
  readonly kind: string;
  readonly voice: 'own' | 'attributed' | 'quoted';
  /** The words that name who says so; empty for the writer's own. */
  readonly source: string;
  /** Indexes into `Findings.checks`. */
  readonly checks: readonly number[];
  readonly status: ClaimStatus;
  readonly state: ClaimState;
  readonly reason: string;
  /** "MO, 2025-04-18 10:49 UTC"; empty while the claim is open. */
  readonly decided: string;
  readonly evidence: readonly EvidenceRow[];
}

/** The claims of the latest revision in reading order; those whose words went come last. */
export function loggedClaims(
  file: ArticleFile,
  states: ReadonlyMap<string, ClaimState>,
  places: Places,
): readonly LoggedClaim[] {
  const rows = new Map(file.claims.map((row) => [row.id, row]));
  const sources = new Map(file.evidence.map((source) => [source.id, source]));
  const anchors = inReadingOrder(file.anchors.filter(({ claimId }) => rows.has(claimId)));
  const found = checksOf(anchors, file.findings);
  return anchors.flatMap((anchor, place) => {
    const row = rows.get(anchor.claimId);
    if (row === undefined) return [];
    const state = states.get(row.id) ?? untouched(row.id);
    const { decidedBy } = state;
    const start = anchor.spans[0]?.start ?? file.text.length;
    return {
      id: row.id,
      number: place + 1,
      start,
      place: anchor.spans.length === 0 ? '' : places.nameOf(start),
      text: row.text,
      kind: row.kind,
      voice: row.voice,
      source: sourceOf(anchor, file, row.attribution?.source ?? null),
      checks: found[place] ?? [],
      status: statusOf(row, anchor, state),
      state,
      reason: state.reason === null ? '' : reasonIn(reportWords.reasons, state.reason),
      decided: decidedBy === null ? '' : reportWords.log.by(decidedBy.author, showInstant(decidedBy.at)),
      evidence: state.evidence.flatMap((id) => sources.get(id) ?? []),
    };
  });
}

/** Every decision in the order of the log, those that were taken back too. */
export function loggedDecisions(
  file: ArticleFile,
  claims: readonly LoggedClaim[],
): readonly LoggedDecision[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [...foldDecisions(file.decisions).values()]
    .flatMap(({ history }) => history)
    .sort((left, right) => byTime(left.decision, right.decision))
    .map(({ decision, stands }) => {
      const claim = byId.get(decision.claimId);
      return {
        at: showInstant(decision.at),
        author: decision.author,
        claim: claim?.number ?? null,
        place: claim?.place ?? '',
        words: wordsOf(decision, file),
        stands,
      };
    });
}

function checksOf(anchors: readonly AnchorRow[], findings: Findings | null): readonly (readonly number[])[] {
  return findings === null ? [] : findingsOfClaims(anchors, findings).map(({ checks }) => checks);
}

/** The place of the source was found in the claim's first revision; in another text it names nothing. */
function sourceOf(
  anchor: AnchorRow,
  file: ArticleFile,
  source: { start: number; end: number } | null,
): string {
  const isSameText = anchor.state === 'new' && anchor.revision === file.revision.number;
  return source === null || !isSameText ? '' : file.text.slice(source.start, source.end);
}

function wordsOf(decision: DecisionRow, { evidence, decisions }: ArticleFile): string {
  const say = reportWords.log;
  switch (decision.act) {
    case 'verdict': {
      const question = decision.question === undefined ? '' : `${say[decision.question]}: `;
      const reason = decision.reason === null ? '' : `, ${reasonIn(reportWords.reasons, decision.reason)}`;
      return `${question}${decision.verdict}${reason}`;
    }
    case 'note':
      return `${say.note}: ${decision.text}`;
    case 'query':
      return `${say.query}: ${decision.text}`;
    case 'evidence': {
      const source = evidence.find(({ id }) => id === decision.evidenceId);
      return `${say.source}: ${source?.title ?? source?.url ?? ''}`;
    }
    case 'fix':
      return say.change(decision.original, decision.replacement);
    case 'set-aside':
      return say.setAside(decision.check.figures[0] ?? '', decision.because);
    case 'point':
      return say.point(decision.pointed.figures[0].printed);
    case 'place':
      return say.acts.place;
    case 'rest':
      return say.rest(decision.because);
    case 'merge':
      return say.merge(decision.with.length);
    case 'split':
      return say.acts.split;
    case 'sign-off':
      return say.signOff(decision.exceptions.length);
    case 'withdraw': {
      const target = decisions.find(({ id }) => id === decision.of);
      return `${say.withdrew}: ${target === undefined ? '' : actName(target)}`;
    }
  }
}

function actName(decision: DecisionRow): string {
  return decision.act === 'verdict' ? decision.verdict : reportWords.log.acts[decision.act];
}
