/**
 * Sets the recomputed sum beside the printed one, row by row. A step that the writer left out is a gap in the
 * second column; what stood there is carried past it, so that the columns end on the same line.
 */
import type { Sum, SumLine } from '../../../claims/index.ts';

export interface Cell {
  /** Before the decimal point. */
  readonly whole: string;
  /** From the decimal point on; a bare percent sign too. */
  readonly rest: string;
}

export interface SumRow {
  readonly operator: SumLine['operator'] | '';
  readonly operand: number | null;
  readonly unit: string;
  readonly right: Cell;
  /** Null where nothing was done. */
  readonly printed: Cell | null;
  /** What was left out: the operator of the step. */
  readonly missing: SumLine['operator'] | null;
  readonly line: boolean;
}

export interface SumTable {
  readonly rows: readonly SumRow[];
  readonly result: { readonly right: Cell; readonly printed: Cell | null };
  readonly hasPrinted: boolean;
}

const nothing: Cell = { whole: '', rest: '' };

/** "3.4" is 3 and .4; "55,018%" is 55,018 and %; "7.3106 yuan" keeps its word with the fraction. */
export function splitAtPoint(value: string): Cell {
  const whole = /^[^0-9]*[0-9][0-9,\u202f\u00a0]*/.exec(value)?.[0] ?? value;
  return { whole, rest: value.slice(whole.length) };
}

/** Lays out the sums of a check. Null where the check brings none. */
export function laySums(sums: readonly Sum[]): SumTable | null {
  const right = sums.find(({ label }) => label === 'recomputed');
  if (right === undefined) return null;
  const printed = sums.find(({ label }) => label === 'printed') ?? null;
  return {
    rows: layRows(right.lines, printed?.lines ?? null),
    result: {
      right: splitAtPoint(right.result),
      printed: printed === null ? null : splitAtPoint(printed.result),
    },
    hasPrinted: printed !== null,
  };
}

function layRows(right: readonly SumLine[], printed: readonly SumLine[] | null): readonly SumRow[] {
  let at = 0;
  let skipped = false;
  let carried: Cell | null = null;
  return right.map((line) => {
    const candidate = printed?.[at];
    const common = {
      operator: line.operator === '=' ? ('' as const) : line.operator,
      operand: line.operand,
      unit: line.unit,
      right: splitAtPoint(line.value),
      line: line.operator === '=',
    };
    if (printed === null) return { ...common, printed: null, missing: null };
    if (skipped && line.operator === '=') {
      skipped = false;
      return { ...common, printed: carried, missing: null };
    }
    if (candidate !== undefined && sameStep(line, candidate)) {
      at += 1;
      const cell = splitAtPoint(candidate.value);
      if (at === 1 || candidate.operator === '=') carried = cell;
      return { ...common, printed: cell, missing: null };
    }
    skipped = line.operator !== '=';
    return { ...common, printed: nothing, missing: line.operator === '=' ? null : line.operator };
  });
}

function sameStep(left: SumLine, right: SumLine): boolean {
  return left.operator === right.operator && left.operand === right.operand;
}
