/** The account of every figure: how it was read, how wide it is, and what became of it. */
import type { Findings, FoundCheck, FoundFigure, Outcome } from '../../../claims/index.ts';
import { words } from '../words/words.ts';
import type { SetAsideCheck } from './claim-view.ts';
import { showNumber } from './numbers.ts';
import { blockAt, placesOf, type Place } from './places.ts';

export interface LedgerRow {
  readonly index: number;
  readonly figure: FoundFigure;
  readonly place: Place | null;
  readonly opensBlock: boolean;
  readonly readAs: string;
  readonly couldBe: string;
  /** The worst outcome of the checks that state it; null where none does. */
  readonly outcome: Outcome | null;
  readonly became: string;
}

export interface Accounts {
  readonly figures: number;
  readonly recomputed: number;
  readonly stated: number;
  readonly ignored: number;
  readonly unaccounted: number;
}

/** The subtraction over the ledger. */
export function countAccounts(figures: readonly FoundFigure[]): Accounts {
  const count = (account: FoundFigure['account']): number =>
    figures.filter((figure) => figure.account === account).length;
  const recomputed = count('recomputed');
  const stated = count('stated');
  const ignored = count('ignored');
  return {
    figures: figures.length,
    recomputed,
    stated,
    ignored,
    unaccounted: figures.length - recomputed - stated - ignored,
  };
}

/** Every figure in reading order. */
export function ledgerRows(
  findings: Findings,
  setAside: readonly SetAsideCheck[] = [],
): readonly LedgerRow[] {
  const aside = new Map(setAside.map(({ check, by }) => [check, by]));
  const places = placesOf(findings.blocks);
  const stating = gather(findings.checks, (check) => [
    check.stated.figure,
    ...(check.rate ? [first(check)] : []),
  ]);
  const resting = gather(findings.checks, (check) => check.operands.map(({ figure }) => figure));
  let lastBlock: number | null = -1;
  return findings.figures.map((figure, index) => {
    const block = blockAt(findings.blocks, figure.start);
    const opensBlock = block !== lastBlock;
    lastBlock = block;
    const stated = stating.get(index) ?? [];
    const own = stated.filter((check) => !aside.has(check));
    const by = stated.map((check) => aside.get(check)).find((decision) => decision !== undefined);
    const outcome = own.length === 0 ? null : worst(own.map((check) => check.outcome));
    return {
      index,
      figure,
      place: block === null ? null : (places[block] ?? null),
      opensBlock,
      readAs: readAs(figure),
      couldBe: couldBe(figure),
      outcome,
      became:
        by === undefined || (outcome !== null && outcome !== 'consistent')
          ? became(figure, own, resting.get(index) ?? [], outcome)
          : words.ledger.setAside(by.because, by.author),
    };
  });
}

const first = (check: FoundCheck): number | null => check.operands[0]?.figure ?? null;

function gather(
  checks: readonly FoundCheck[],
  figuresOf: (check: FoundCheck) => readonly (number | null)[],
): ReadonlyMap<number, readonly FoundCheck[]> {
  const map = new Map<number, FoundCheck[]>();
  for (const check of checks) {
    for (const figure of figuresOf(check)) {
      if (figure === null) continue;
      const there = map.get(figure);
      if (there === undefined) map.set(figure, [check]);
      else there.push(check);
    }
  }
  return map;
}

const order: readonly Outcome[] = ['consistent', 'rounding', 'ambiguous', 'inconsistent'];

function worst(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((left, right) => (order.indexOf(right) > order.indexOf(left) ? right : left));
}

function readAs({ value, exact, unit, date, low, high, kind }: FoundFigure): string {
  // Without a year ISO 8601 puts dashes in its place, which nobody reads.
  if (date !== undefined) return date.replace(/^--/u, '');
  if (value === null) {
    return kind === 'range' && low !== undefined && high !== undefined
      ? words.ledger.range(showNumber(low), showNumber(high))
      : '';
  }
  const number = exact?.includes('/') === true ? exact : showNumber(value, 12);
  if (unit === undefined) return number;
  if (unit === '%') return `${number}%`;
  if (unit === 'x') return `× ${number}`;
  return kind === 'money' ? `${unit} ${number}` : `${number} ${words.units[unit] ?? unit}`;
}

function couldBe({ value, low, high, loose, hedge, kind }: FoundFigure): string {
  const tight = kind === 'range' ? '' : spread(value, low, high);
  const wide = loose && loose.low !== null && loose.high !== null ? spread(value, loose.low, loose.high) : '';
  const rounded = wide !== '' && wide !== tight ? words.ledger.orIfRounded(wide) : '';
  return [hedge, `${tight}${tight === '' ? '' : rounded}`].filter((part) => part).join(', ');
}

function spread(value: number | null, low: number | undefined, high: number | undefined): string {
  if (value === null || low === undefined || high === undefined) return '';
  if (low === high) return words.ledger.exact;
  const up = Number((high - value).toPrecision(6));
  const down = Number((value - low).toPrecision(6));
  if (up === down) return `± ${showNumber(up, 9)}`;
  return words.ledger.range(showNumber(low, 12), showNumber(high, 12));
}

function became(
  figure: FoundFigure,
  own: readonly FoundCheck[],
  resting: readonly FoundCheck[],
  outcome: Outcome | null,
): string {
  const kinds = (checks: readonly FoundCheck[]): string =>
    [...new Set(checks.map(({ kind }) => words.checkKinds[kind] ?? kind))].join(', ');
  if (outcome !== null) {
    const decisive = own.filter((check) => check.outcome === outcome);
    return words.ledger.outcomes[outcome](kinds(outcome === 'consistent' ? [...own, ...resting] : decisive));
  }
  if (resting.length > 0) return words.ledger.rests(kinds(resting));
  return figure.reason ?? '';
}
