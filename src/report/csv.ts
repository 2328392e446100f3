/** The fact-check report as a table: one row for each check of a claim, one for a claim without a check. */
import type { LoggedClaim } from './claim-log.ts';
import { showInstant } from './format.ts';
import type { Report } from './model.ts';
import type { Objection } from './objection.ts';
import { csv, type Cell } from './rfc4180.ts';
import { reportWords } from './words.en.ts';

export function reportCsv({ claims, checks, outside, setAside }: Report): string {
  const aside = new Map(
    setAside.map(({ index, because, by }) => [index, reportWords.setAside.line(because, by)] as const),
  );
  const byIndex = new Map(checks.map((check) => [check.index, withMark(check, aside.get(check.index))]));
  const rows = [
    ...claims.flatMap((claim): readonly (readonly Cell[])[] =>
      claim.checks.length === 0
        ? [row(claim, null)]
        : claim.checks.map((index) => row(claim, byIndex.get(index) ?? null)),
    ),
    ...outside.map((index) => row(null, byIndex.get(index) ?? null)),
  ];
  return csv(reportWords.csv.claims, rows);
}

function row(claim: LoggedClaim | null, check: Objection | null): readonly Cell[] {
  return [...claimCells(claim, check), ...checkCells(check), ...verdictCells(claim)];
}

/** Among the notes it is said that the alarm was set aside. */
const withMark = (check: Objection, mark: string | undefined): Objection =>
  mark === undefined ? check : { ...check, notes: [...check.notes, mark] };

function claimCells(claim: LoggedClaim | null, check: Objection | null): readonly Cell[] {
  if (claim === null) return [null, check?.place ?? '', '', '', '', ''];
  return [claim.number, claim.place, claim.text, claim.kind, claim.voice, claim.source];
}

function checkCells(check: Objection | null): readonly Cell[] {
  if (check === null) return Array.from({ length: 13 }, () => null);
  const { value, low, high, unit } = check.numbers;
  const options = check.ways.flatMap(({ span, quote, options: ways }) =>
    ways.map((option) => ({ ...option, span, printed: quote.marked })),
  );
  return [
    check.kind,
    reportWords.outcomes[check.outcome],
    check.stated,
    value,
    low,
    high,
    unit,
    check.working,
    [check.message, check.cause].filter((words) => words !== '').join(' '),
    check.code ?? '',
    check.notes.join(' '),
    options.map(({ printed, replacement }) => `${printed} → ${replacement}`).join(reportWords.csv.or),
    options
      .filter(({ applied }) => applied)
      .map(({ replacement }) => replacement)
      .join('; '),
  ];
}

function verdictCells(claim: LoggedClaim | null): readonly Cell[] {
  if (claim === null) return Array.from({ length: 9 }, () => null);
  const { state, status, reason, evidence } = claim;
  return [
    reportWords.statuses[status],
    state.said ?? '',
    state.so ?? '',
    reason,
    state.decidedBy?.author ?? '',
    state.decidedBy === null ? '' : showInstant(state.decidedBy.at),
    state.notes.map(({ text }) => text).join('; '),
    state.query?.text ?? '',
    evidence
      .map(({ title, url, place }) => [title, url ?? '', place].filter((part) => part !== '').join(', '))
      .join('; '),
  ];
}
