/** Sets a formula as an editor would write the sum: one line of working, and columns with a result under a rule. */
import { compute } from '../arithmetic/compute.ts';
import type { Values } from '../arithmetic/compute.ts';
import { decimal, divide, roundAt, tenTo, toText } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import { grouped, plain, printFormula } from '../arithmetic/print.ts';
import type { Sum, SumLine } from '../findings.ts';

/** What the sums of one check are written with. */
export interface Setting {
  readonly values: Values;
  /** Operands in their order, by role. */
  readonly roles: readonly string[];
  /** The power of ten in which an operand's value is written, by role. */
  readonly scale: (role: string) => number;
  /** "$ million", by role. */
  readonly unit: (role: string) => string;
}

/** `(1,874 − 401.92) ÷ 401.92` */
export function workingOf(formula: Formula, setting: Setting): string {
  return printFormula(formula, (role) => writtenValue(setting, role));
}

function writtenValue({ values, scale }: Setting, role: string): string {
  const [value] = values.get(role) ?? [];
  return value === undefined ? role : written(value, scale(role));
}

const written = (value: Exact, exponent: number): string => {
  const text = toText(divide(value, tenTo(exponent)));
  return text.includes('/') ? plain(divide(value, tenTo(exponent))) : grouped(text);
};

/** The formula as lines, the last of them the bare result before it is turned into per cent. */
export function sumOf(label: Sum['label'], formula: Formula, setting: Setting, result: string): Sum {
  const lines: SumLine[] = [];
  lay(formula, setting, lines, '');
  return { label, lines, result };
}

const operators = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

function lay(formula: Formula, setting: Setting, lines: SumLine[], operator: SumLine['operator']): void {
  if (typeof formula === 'string') {
    lines.push({
      operator,
      operand: setting.roles.indexOf(formula),
      value: writtenValue(setting, formula),
      unit: setting.unit(formula),
    });
    return;
  }
  if ('constant' in formula) {
    lines.push({ operator, operand: null, value: grouped(toText(decimal(formula.constant))), unit: '' });
    return;
  }
  if (formula.op === 'sum' || formula.op === 'power' || formula.op === 'root') {
    pushResult(formula, setting, lines, operator);
    return;
  }
  const [left, right] = formula.of;
  if (isLeaf(right) || !isLeaf(left)) {
    lay(left, setting, lines, operator);
    if (isLeaf(right)) lay(right, setting, lines, operators[formula.op]);
    else pushResult(right, setting, lines, operators[formula.op]);
  } else {
    lay(right, setting, lines, operator);
    lay(left, setting, lines, '');
    pushResult(right, setting, lines, operators[formula.op]);
  }
  pushResult(formula, setting, lines, '=');
}

const isLeaf = (formula: Formula): boolean => typeof formula === 'string' || 'constant' in formula;

/** A difference is written in the scale of its operands, a ratio as it is. */
function pushResult(
  formula: Formula,
  setting: Setting,
  lines: SumLine[],
  operator: SumLine['operator'],
): void {
  const value = compute(formula, setting.values);
  if (value === null) return;
  const role = scaledLike(formula);
  const exponent = role === null ? 0 : setting.scale(role);
  lines.push({
    operator,
    operand: null,
    value: role === null ? threeDecimals(value) : written(value, exponent),
    unit: role === null ? '' : setting.unit(role),
  });
}

/** The role whose unit a result keeps: sums and differences of one unit; null for a quotient or a product. */
function scaledLike(formula: Formula): string | null {
  if (typeof formula === 'string') return formula;
  if ('constant' in formula) return null;
  if (formula.op === '+' || formula.op === '-') return scaledLike(formula.of[0]);
  return formula.op === 'sum' ? formula.of : null;
}

const threeDecimals = (value: Exact): string => {
  const text = toText(value);
  if (!text.includes('/') && (text.split('.')[1]?.length ?? 0) <= 3) return grouped(text);
  return grouped(toText(roundAt(value, -3)));
};
