/** A stated figure tied to the operands it was computed from, with its strength and the reasons. */
import type { Formula } from '../arithmetic/formula.ts';

export interface Operand<R extends string = string> {
  readonly role: R;
  readonly figure: number;
}

export interface Link<R extends string = string> {
  readonly check: string;
  readonly stated: number;
  readonly operands: readonly Operand<R>[];
  /** Which of the rule's readings has these operands. */
  readonly reading: number;
  /** Instead of the reading's, where the words bring numbers of their own: the days of a quarter, an exponent. */
  readonly formula?: Formula;
  readonly score: number;
  readonly strength: 'strong' | 'middling' | 'weak';
  /** It is foreseen, or reckoned on other terms, and need not add up: only what agrees is told. */
  readonly foreseen?: true;
  /** Other ways to fill the roles that score nearly as well, best first; the one that fits wins. */
  readonly rivals: readonly Link<R>[];
  /** Ways that scored worse; they feed `wrong-operand`. */
  readonly runnersUp: readonly (readonly Operand<R>[])[];
  /** Codes of the cues that tied it. */
  readonly because: readonly string[];
}
