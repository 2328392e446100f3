/**
 * A formula is data: it is computed, printed as the working, stored, and built by pointing at figures.
 * This file holds its shape only; `compute.ts` evaluates it and `print.ts` writes it out.
 */

/** The arithmetic of a check over named roles. `'new'` is the value of the operand in that role. */
export type Formula<R extends string = string> =
  | R
  | { readonly constant: string }
  | { readonly op: '+' | '-' | '*' | '/'; readonly of: readonly [Formula<R>, Formula<R>] }
  /** Whole exponents only: compound growth. */
  | { readonly op: 'power'; readonly of: Formula<R>; readonly exponent: number }
  /** Of a whole degree: growth a year, from what it came to. */
  | { readonly op: 'root'; readonly of: Formula<R>; readonly degree: number }
  /** The sum of all operands in one role. */
  | { readonly op: 'sum'; readonly of: R };
