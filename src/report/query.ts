/** What is still to be asked, in reading order: figures that the arithmetic leaves open, and claims that an editor does. */
import type { Outcome } from '../../claims/index.ts';
import type { ClaimStatus } from '../desk/claim-status.ts';
import { isSettled } from '../desk/claim-status.ts';
import type { LoggedClaim } from './claim-log.ts';
import type { Objection } from './objection.ts';
import { reportWords } from './words.en.ts';

export interface Query {
  /** From 1, in reading order. */
  readonly number: number;
  readonly start: number;
  readonly place: string;
  /** "growth", "query to the writer" */
  readonly what: string;
  /** Null where a person asks. */
  readonly outcome: Outcome | null;
  /** Null where the machine asks. */
  readonly status: ClaimStatus | null;
  readonly quote: string;
  readonly text: string;
  readonly working: string;
}

/** The statuses that ask something of the writer or of another editor. */
const asking: ReadonlySet<ClaimStatus> = new Set(['disputed', 'ambiguous', 'conflict', 'stale', 'orphaned']);

export function queriesOf(
  checks: readonly Objection[],
  claims: readonly LoggedClaim[],
  claimOfCheck: ReadonlyMap<number, LoggedClaim>,
): readonly Query[] {
  const entries = [
    ...checks
      .filter(({ outcome }) => outcome === 'rounding' || outcome === 'ambiguous')
      .filter(({ index }) => !isDecided(claimOfCheck.get(index)))
      .map(fromCheck),
    ...claims.filter(({ state, status }) => state.query !== null || asking.has(status)).map(fromClaim),
  ];
  return entries
    .sort((left, right) => left.start - right.start)
    .map((entry, place) => ({ number: place + 1, ...entry }));
}

function isDecided(claim: LoggedClaim | undefined): boolean {
  return claim !== undefined && isSettled(claim.status) && claim.status !== 'exempt';
}

function fromCheck({
  at,
  place,
  kind,
  outcome,
  quote,
  message,
  recomputed,
  working,
}: Objection): Omit<Query, 'number'> {
  return {
    start: at.start,
    place,
    what: kind,
    outcome,
    status: null,
    quote: `${quote.before}${quote.marked}${quote.after}`,
    text: message,
    working: working === '' ? recomputed : working,
  };
}

function fromClaim({ start, place, text, state, status, reason }: LoggedClaim): Omit<Query, 'number'> {
  const say = reportWords.queries;
  const notes = state.notes.map((note) => note.text);
  return {
    start,
    place,
    what: state.query === null ? whatOf(status) : say.fromEditor,
    outcome: null,
    status,
    quote: text,
    text: [state.query?.text ?? '', reason, ...notes].filter((words) => words !== '').join(' · '),
    working: '',
  };
}

function whatOf(status: ClaimStatus): string {
  const say = reportWords.queries;
  switch (status) {
    case 'disputed':
      return say.disputed;
    case 'ambiguous':
      return say.ambiguous;
    case 'conflict':
      return say.conflict;
    case 'stale':
      return say.stale;
    case 'orphaned':
      return say.orphaned;
    case 'open':
    case 'verified':
    case 'exempt':
      return '';
  }
}
