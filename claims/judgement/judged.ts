/** What the engine decides of one link. Codes and values; `wording/` turns them into sentences. */
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { DiagnosisCode } from '../diagnosis/rule.ts';
import type { Outcome } from '../findings.ts';
import type { Link } from '../links/link.ts';

/** A replacement for one figure, still as a number. */
export interface NumberFix {
  readonly figure: number;
  /** In the figure's own unit: 550 for 550 per cent. */
  readonly value: Exact;
  /** The place down to which it is written. */
  readonly place: number;
  /** Written with the word for "about". */
  readonly about: boolean;
  readonly because:
    | 'as-printed'
    | 'digits-carried'
    | 'other-side-right'
    | 'this-side-wrong'
    | 'other-figure'
    | 'other-shares'
    | 'as-listed';
  /** What the reason needs to be said: the figure that is taken for right. */
  readonly given?: number;
}

/** A word of the text for another, as "rose" for "fell". */
export interface WordFix {
  readonly block: number;
  readonly token: number;
}

export interface Note {
  readonly code:
    | 'truncated'
    | 'false-precision'
    | 'shared-number'
    | 'far-bound'
    | 'may-be-ratio'
    | 'year-range'
    | 'other-day'
    | 'alone';
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Judged {
  readonly link: Link;
  readonly formula: Formula;
  readonly outcome: Outcome;
  /** The words say that it falls; changes count as negative. */
  readonly falls: boolean;
  /** In the unit of the stated figure, with the sign of the direction. */
  readonly recomputed: { readonly value: Exact; readonly band: Interval } | null;
  /** A second honest reading that fits where the house's does not, and what the house's comes to. */
  readonly other?: {
    readonly formula: Formula;
    readonly value: Exact;
    readonly houseOutcome: Outcome;
    /** Whether it is that of `three times more` or of `fell threefold`. */
    readonly way: 'more' | 'less';
  } | null;
  readonly severity: 'changes-the-story' | 'cosmetic' | null;
  readonly diagnosis: {
    readonly code: DiagnosisCode;
    readonly formula: Formula | null;
    readonly figure?: number;
    readonly exponent?: number;
    readonly other?: string;
  } | null;
  readonly fixes: readonly NumberFix[];
  readonly wordFix: WordFix | null;
  readonly notes: readonly Note[];
}
