/**
 * Reads a formula that an editor typed, `(new − old) ÷ old`, into the data that is computed. What cannot be read is said
 * as a code with its place; nothing is computed here, and no text throws.
 */
import type { Formula } from './formula.ts';

export interface FormulaFault {
  readonly code:
    | 'empty'
    | 'too-long'
    | 'unknown-sign'
    | 'missing-value'
    | 'missing-operator'
    | 'unclosed'
    | 'unopened'
    | 'malformed-number';
  /** The words or signs that the fault is about, as typed. */
  readonly at: string;
  /** Half-open, in UTF-16 code units of what was typed. */
  readonly start: number;
  readonly end: number;
}

export type ReadFormula = { readonly formula: Formula } | { readonly fault: FormulaFault };

/** Longer than any sum that a reader follows. */
const longest = 200;

type Operator = '+' | '-' | '*' | '/';

/** Every way to type one of the four. `x` alone is a name, since figures may be called so. */
const operators: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
  ':': '/',
};

interface Sign {
  readonly kind: 'value' | 'operator' | '(' | ')' | '%' | 'end';
  readonly text: string;
  readonly start: number;
  readonly value?: Formula;
}

/**
 * Names are letters and digits, a letter first; numbers have a point and may have commas by thousands; `%` behind a value
 * divides it by a hundred; a minus in front of a value turns its sign. Products before sums, and from left to right.
 */
export function readFormula(typed: string): ReadFormula {
  if (typed.length > longest) return { fault: faultAt('too-long', typed, longest, typed.length) };
  const signs: Sign[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    if (typed[at]?.trim() === '') continue;
    const sign = signAt(typed, at);
    if ('fault' in sign) return sign;
    signs.push(sign);
    at += sign.text.length - 1;
  }
  if (signs.length === 0) return { fault: faultAt('empty', typed, 0, 0) };
  signs.push({ kind: 'end', text: '', start: typed.length });
  const reader = { signs, next: 0 };
  const read = sumIn(reader);
  const rest = signs[reader.next];
  if ('fault' in read || rest === undefined || rest.kind === 'end') return read;
  return faultOf(rest.kind === ')' ? 'unopened' : 'missing-operator', rest);
}

const faultAt = (code: FormulaFault['code'], typed: string, start: number, end: number): FormulaFault => ({
  code,
  at: typed.slice(start, end),
  start,
  end,
});

const faultOf = (code: FormulaFault['code'], { text, start }: Sign): { readonly fault: FormulaFault } => ({
  fault: { code, at: text, start, end: start + text.length },
});

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /^[\p{L}_]$/u.test(sign);

function signAt(typed: string, start: number): Sign | { readonly fault: FormulaFault } {
  const first = typed[start] ?? '';
  if (first === '(' || first === ')' || first === '%') return { kind: first, text: first, start };
  if (operators[first] !== undefined) return { kind: 'operator', text: first, start };
  if (isDigit(first) || (first === '.' && isDigit(typed[start + 1]))) return numberAt(typed, start);
  if (!isLetter(first)) {
    const whole = String.fromCodePoint(typed.codePointAt(start) ?? 0);
    return { fault: faultAt('unknown-sign', typed, start, start + whole.length) };
  }
  let end = start + 1;
  while (isLetter(typed[end]) || isDigit(typed[end])) end += 1;
  const text = typed.slice(start, end);
  return { kind: 'value', text, start, value: text };
}

function numberAt(typed: string, start: number): Sign | { readonly fault: FormulaFault } {
  let end = start;
  while (isDigit(typed[end]) || typed[end] === ',' || typed[end] === '.') end += 1;
  const text = typed.slice(start, end);
  const [whole = '', fraction, ...more] = text.split('.');
  const [first = '', ...groups] = whole.split(',');
  const isGrouped = groups.length === 0 || (first.length <= 3 && first !== '');
  const isNumber =
    more.length === 0 &&
    fraction !== '' &&
    fraction?.includes(',') !== true &&
    isGrouped &&
    groups.every((group) => group.length === 3);
  if (!isNumber) return { fault: faultAt('malformed-number', typed, start, end) };
  return { kind: 'value', text, start, value: { constant: text.replaceAll(',', '').replace(/^\./, '0.') } };
}

interface Reader {
  readonly signs: readonly Sign[];
  next: number;
}

const sumIn = (reader: Reader): ReadFormula => chain(reader, ['+', '-'], productIn);
const productIn = (reader: Reader): ReadFormula => chain(reader, ['*', '/'], valueIn);

function chain(
  reader: Reader,
  level: readonly Operator[],
  part: (reader: Reader) => ReadFormula,
): ReadFormula {
  let read = part(reader);
  while (!('fault' in read)) {
    const sign = reader.signs[reader.next];
    const op = sign?.kind === 'operator' ? operators[sign.text] : undefined;
    if (op === undefined || !level.includes(op)) return read;
    reader.next += 1;
    const right = part(reader);
    if ('fault' in right) return right;
    read = { formula: { op, of: [read.formula, right.formula] } };
  }
  return read;
}

/** A number, a name, a bracket; with a minus in front of it or per cent behind it. */
function valueIn(reader: Reader): ReadFormula {
  const sign = reader.signs[reader.next];
  if (sign === undefined) return { fault: faultAt('empty', '', 0, 0) };
  reader.next += 1;
  if (sign.kind === 'operator' && operators[sign.text] === '-') {
    const read = valueIn(reader);
    return 'fault' in read ? read : { formula: { op: '*', of: [{ constant: '-1' }, read.formula] } };
  }
  if (sign.kind === 'value') return percentBehind(reader, sign.value ?? sign.text);
  if (sign.kind !== '(') return faultOf(sign.kind === ')' ? afterNothing(reader) : 'missing-value', sign);
  const inner = sumIn(reader);
  if ('fault' in inner) return inner;
  const close = reader.signs[reader.next];
  if (close?.kind === 'end') return faultOf('unclosed', sign);
  if (close?.kind !== ')') return faultOf('missing-operator', close ?? sign);
  reader.next += 1;
  return percentBehind(reader, inner.formula);
}

/** A closing bracket where a value should be: nothing was opened before it, or there is nothing in it. */
function afterNothing({ signs, next }: Reader): FormulaFault['code'] {
  const before = signs.slice(0, next - 1);
  const opened = before.filter(({ kind }) => kind === '(').length;
  return opened > before.filter(({ kind }) => kind === ')').length ? 'missing-value' : 'unopened';
}

function percentBehind(reader: Reader, value: Formula): ReadFormula {
  if (reader.signs[reader.next]?.kind !== '%') return { formula: value };
  reader.next += 1;
  return { formula: { op: '/', of: [value, { constant: '100' }] } };
}
