/** A figure as it is written: where, what kind, which numeral in which unit. Nothing is computed here. */
import type { FigureKind } from '../findings.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Hedge } from '../vocabulary/hedge.ts';
import type { Numeral } from './numeral.ts';
import type { Relative } from './relative.ts';

export interface Written extends Span {
  readonly kind: FigureKind;
  /** Tokens of the block, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Null where there is no value to compute with: dates, ranges, identifiers. */
  readonly numeral: Numeral | null;
  /** Empty where there is none; the first of `choices` where the sign may mean several. */
  readonly unit: string;
  readonly choices: readonly string[] | null;
  /** What one of the unit read is in the unit stated, as a ratio: 1 to 100 for cents. */
  readonly over: number;
  readonly under: number;
  /** What the amount is counted for: `bbl` in "$75 a barrel"; empty where nothing is said. */
  readonly per: string;
  readonly hedge: Hedge | null;
  /** ISO 8601 with the parts that are known; empty where there is none. */
  readonly date: string;
  readonly relative: Relative | null;
  /** A code, of identifiers only; empty elsewhere. */
  readonly reason: string;
  /** Codes of what was assumed and not read. */
  readonly assumed: readonly string[];
  /** The two ends of a range that are figures of their own. */
  readonly ends: readonly [Written, Written] | null;
}

/** A figure that its reader is still filling in; whoever is handed it as `Written` leaves it as it is. */
export type Draft = { -readonly [Key in keyof Written]: Written[Key] };

const none: readonly string[] = [];

/** Everything that is not given is empty. */
export function written(
  tokens: Tokens,
  kind: FigureKind,
  from: number,
  to: number,
  numeral: Numeral | null,
  unit: string,
  date = '',
  reason = '',
): Draft {
  return {
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
    kind,
    from,
    to,
    numeral,
    unit,
    choices: null,
    over: 1,
    under: 1,
    per: '',
    hedge: null,
    date,
    relative: null,
    reason,
    assumed: none,
    ends: null,
  };
}

export const dated = (
  tokens: Tokens,
  kind: 'date' | 'year' | 'range',
  from: number,
  to: number,
  date: string,
): Draft => written(tokens, kind, from, to, null, '', date);

/** What has digits and is no figure to check. */
export const identifier = (tokens: Tokens, from: number, to: number, reason: string): Draft =>
  written(tokens, 'identifier', from, to, null, '', '', reason);
