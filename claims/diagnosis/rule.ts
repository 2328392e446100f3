/** The shape of a diagnosis: a named way of going wrong, as what it would have printed. It knows formulas, no checks. */
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import type { Interval } from '../arithmetic/interval.ts';

export type DiagnosisCode =
  | 'ratio-as-growth'
  | 'wrong-base'
  | 'wrong-operand'
  | 'rise-for-fall'
  | 'impossible-fall'
  | 'percent-for-points'
  | 'complement'
  | 'part-of-rest'
  | 'points-for-percent'
  | 'power-of-ten'
  | 'transposed-digits'
  | 'doubled-digit'
  | 'left-out-part'
  | 'simple-for-compound'
  | 'reversed'
  | 'inverse-rate'
  | 'other-currency'
  | 'stale-rate'
  | 'other-unit'
  | 'level-for-difference'
  | 'off-by-one'
  | 'wrong-weekday'
  | 'no-such-date'
  | 'truncated'
  | 'false-precision';

/** What a rule is shown. `digits` are the digits of the printed number as written, with its point. */
export interface Hypothesis {
  readonly formula: Formula;
  readonly printed: Exact;
  readonly digits: string;
  readonly lastPlace: number;
  /** Roles that each hold one part of a sum, so that it can be taken out again. */
  readonly parts?: readonly string[];
  /** Other figures that could stand in for an operand, by role. */
  readonly standIns: readonly {
    readonly role: string;
    readonly value: Exact;
    readonly band: Interval;
    readonly figure: number;
  }[];
  /** What the formula would be by the factors of other units; conversions of measures only. */
  readonly otherUnits?: readonly Formula[];
}

/** One way in which the mistake may have been made. */
export type Rival =
  /** The writer computed this instead. */
  | {
      readonly by: 'formula';
      readonly formula: Formula;
      /** Its result is a size and not a change: it has no direction, also where the words say "fell". */
      readonly undirected?: true;
    }
  /** The writer meant this number. */
  | {
      readonly by: 'number';
      readonly meant: Exact;
      readonly lastPlace: number;
      /** By how many places its point has moved. */
      readonly exponent?: number;
      /** So little was written that the words must tie the figures surely, and the figures give it to the digit. */
      readonly onlyExact?: true;
    }
  /** The writer took the right sum of another figure. */
  | { readonly by: 'figure'; readonly role: string; readonly figure: number };

/** What is known of the rate that a conversion should have used. Bands are in the direction of the conversion. */
export interface RateHypothesis {
  readonly band: Interval;
  /** What was agreed for other currencies, as their codes. */
  readonly others: readonly { readonly code: string; readonly band: Interval }[];
  /** Published for earlier days than the one that the conversion is of, the latest first. */
  readonly earlier: readonly { readonly day: string; readonly band: Interval }[];
}

/** The rate that the mistake would have led to. */
export interface RivalRate {
  readonly band: Interval;
  /** Ten to this power is what the converted side is multiplied by. */
  readonly exponent?: number;
  /** The currency or the day whose rate it is. */
  readonly whose?: string;
}

/** A mistake that conversions of money know. */
export interface RateMistake {
  readonly code: DiagnosisCode;
  readonly source: string;
  readonly rates: (hypothesis: RateHypothesis) => readonly RivalRate[];
}

/** What the docs and the spec say of a mistake, whoever names it. */
export interface DescribedDiagnosis {
  readonly code: DiagnosisCode;
  readonly summary: string;
  readonly source: string;
  /** A sentence in which it is named, with braces round the stated figure. */
  readonly example: string;
  /** Sentences in which it is not named. */
  readonly silentOn: readonly string[];
}

export interface DiagnosisRule extends DescribedDiagnosis {
  /** Odds before the numbers are looked at, against plain rounding. */
  readonly prior: number;
  readonly rivals: (hypothesis: Hypothesis) => readonly Rival[];
  /** May overrule `rounding`: only two mistakes collide with honest numbers seldom enough. */
  readonly overrules?: true;
}
