/** Writes exact numbers and formulas the way an editor would write a sum. No locale: commas by thousands, one point. */
import { absolute, decimal, leadingPlace, roundAt, toText } from './exact.ts';
import type { Exact } from './exact.ts';
import type { Formula } from './formula.ts';

/** A comma after every third digit of the whole part. */
export function grouped(text: string): string {
  const [integer = '', fraction] = text.split('.');
  const sign = integer.startsWith('-') ? '−' : '';
  const digits = integer.replace('-', '');
  let out = '';
  for (let at = 0; at < digits.length; at += 1) {
    if (at > 0 && (digits.length - at) % 3 === 0) out += ',';
    out += digits[at];
  }
  return `${sign}${out}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Rounded to `places` decimals, which are kept even where they are zeros. No grouping. */
export function fixed(value: Exact, places: number): string {
  const text = toText(roundAt(value, -places));
  if (places <= 0) return text;
  const [integer = '', fraction = ''] = text.split('.');
  return `${integer}.${fraction.padEnd(places, '0')}`;
}

/** Rounded to so many significant digits, trailing zeros behind the point dropped: 366.26, 0.0123, 55,018. */
export function significant(value: Exact, digits: number): string {
  const place = leadingPlace(value) - digits + 1;
  return grouped(toText(roundAt(value, place)));
}

/** A quotient in a working: two decimals from 1 on, four significant digits below, and never fewer whole digits. */
export function plain(value: Exact): string {
  const place = leadingPlace(absolute(value));
  return grouped(toText(roundAt(value, place >= 0 ? -2 : place - 3)));
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** `(1,874 − 401.92) ÷ 401.92`, with each role written by `name`. A factor of 100 for per cent is not part of it. */
export function printFormula(formula: Formula, name: (role: string) => string, inner = false): string {
  if (typeof formula === 'string') return name(formula);
  if ('constant' in formula) return grouped(toText(decimal(formula.constant)));
  if (formula.op === 'sum') return inner ? `(${name(formula.of)})` : name(formula.of);
  if (formula.op === 'power') return `${printFormula(formula.of, name, true)}^${formula.exponent}`;
  if (formula.op === 'root') return `${printFormula(formula.of, name, true)}^(1/${formula.degree})`;
  const [left, right] = formula.of;
  const loose = formula.op === '+' || formula.op === '-';
  const text = `${printFormula(left, name, !loose)} ${signs[formula.op]} ${printFormula(right, name, true)}`;
  return inner ? `(${text})` : text;
}
