/**
 * A report as plain data: one revision with its findings and decisions, joined and put in order. The same input gives
 * the same report; the time it was made is an input too. How it looks is decided by `html.ts` and its neighbours.
 */
import type { ArticleFile } from '../desk/desk.ts';
import { isSettled, type ClaimStatus } from '../desk/claim-status.ts';
import { correctText, type CorrectedText } from '../desk/corrected.ts';
import { foldDecisions } from '../desk/fold.ts';
import type { Instant } from '../desk/records.ts';
import { setAsideChecks } from '../desk/set-aside.ts';
import { loggedClaims, loggedDecisions, type LoggedClaim, type LoggedDecision } from './claim-log.ts';
import { conversionTables, type PairTable } from './conversion-table.ts';
import { correctionsOf, type Correction } from './correction.ts';
import { ledgerAccount, type LedgerAccount } from './ledger-account.ts';
import { objectionOf, type Objection } from './objection.ts';
import { placesIn } from './place.ts';
import { queriesOf, type Query } from './query.ts';
import { signaturesOf, type Signatures } from './signatures.ts';
import { registerOf, type Register } from './register.ts';
import { setAsideAlarms, type SetAsideAlarm } from './set-aside.ts';
import { checksRun, summaryOf, type Summary } from './summary.ts';
import { reportWords } from './words.en.ts';

export interface ReportInput {
  readonly file: ArticleFile;
  /** Stands in the report; nothing here asks the clock. */
  readonly madeAt: Instant;
}

export interface Standing {
  readonly claims: number;
  readonly settled: number;
  readonly owed: number;
  /** "10 verified, 1 disputed, 20 open" */
  readonly counts: string;
}

export interface Report {
  readonly title: string;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly revision: number;
  readonly textHash: string;
  readonly frozenAt: Instant;
  readonly madeAt: Instant;
  /** The engine's version; null while the text has not been read. */
  readonly engine: string | null;
  readonly editors: readonly string[];
  readonly summary: Summary;
  readonly checksRun: string;
  readonly standing: Standing;
  readonly signatures: Signatures;
  readonly corrections: readonly Correction[];
  readonly queries: readonly Query[];
  readonly conversions: readonly PairTable[];
  readonly claims: readonly LoggedClaim[];
  /** All checks, by their index in the findings. */
  readonly checks: readonly Objection[];
  /** Indexes of the checks that stand in no claim. */
  readonly outside: readonly number[];
  readonly decisions: readonly LoggedDecision[];
  readonly ledger: LedgerAccount;
  readonly register: Register;
  /** Alarms that an editor marked as none. */
  readonly setAside: readonly SetAsideAlarm[];
  readonly corrected: CorrectedText;
}

export function buildReport({ file, madeAt }: ReportInput): Report {
  const { article, revision, text, findings } = file;
  const places = placesIn(text, findings?.blocks ?? revision.blocks ?? []);
  const states = foldDecisions(file.decisions);
  const corrected = correctText(
    text,
    revision.number,
    [...states.values()].flatMap(({ fixes }) => fixes),
  );
  const claims = loggedClaims(file, states, places);
  const isApplied = (span: { start: number; end: number }, replacement: string): boolean =>
    corrected.corrections.some(
      ({ span: at, decision }) =>
        at.start === span.start && at.end === span.end && decision.replacement === replacement,
    );
  const aside = setAsideChecks(file.anchors, findings, text, states);
  const checks =
    findings?.checks.flatMap((_, index) => objectionOf(index, findings, text, places, isApplied) ?? []) ?? [];
  const claimOfCheck = new Map(
    claims.flatMap((claim) => claim.checks.map((check) => [check, claim] as const)),
  );
  return {
    title: article.title.trim() === '' ? reportWords.text.untitled : article.title,
    publishedOn: article.publishedOn,
    language: findings?.language ?? article.language,
    revision: revision.number,
    textHash: revision.textHash,
    frozenAt: revision.frozenAt,
    madeAt,
    engine: findings?.engine ?? null,
    editors: [
      ...new Set(file.decisions.map(({ author }) => author).filter((author) => author !== '')),
    ].sort(),
    summary: summaryOf(findings, new Set(aside.keys())),
    checksRun: checksRun({ checks: findings?.checks ?? [] }),
    standing: standingOf(claims),
    signatures: signaturesOf(file, claims),
    corrections: correctionsOf(
      checks.filter(({ index }) => !aside.has(index)),
      claims,
      claimOfCheck,
      corrected,
      text,
      places,
    ),
    queries: queriesOf(checks, claims, claimOfCheck),
    conversions: findings === null ? [] : conversionTables(findings, text, places),
    claims,
    checks,
    outside: checks.flatMap(({ index }) => (claimOfCheck.has(index) ? [] : [index])),
    decisions: loggedDecisions(file, claims),
    ledger: ledgerAccount({ figures: findings?.figures ?? [] }),
    register: registerOf(findings, places),
    setAside: setAsideAlarms(aside, claimOfCheck, findings, text, places),
    corrected,
  };
}

const order: readonly ClaimStatus[] = [
  'verified',
  'disputed',
  'ambiguous',
  'exempt',
  'open',
  'stale',
  'conflict',
  'orphaned',
];

function standingOf(claims: readonly LoggedClaim[]): Standing {
  const settled = claims.filter(({ status }) => isSettled(status)).length;
  const counts = order.flatMap((status) => {
    const number = claims.filter((claim) => claim.status === status).length;
    return number === 0 ? [] : [`${number} ${reportWords.statuses[status]}`];
  });
  return { claims: claims.length, settled, owed: claims.length - settled, counts: counts.join(', ') };
}
