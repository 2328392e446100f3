/** Turns a judged conversion of units into a finding: the sum with its factor, what it is held against, and both ways out. */
import { compute } from '../arithmetic/compute.ts';
import {
  absolute,
  compare,
  decimal,
  divide,
  multiply,
  one,
  roundAt,
  subtract,
  toNumber,
  toText,
  truncateAt,
  whole,
} from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import { grouped, plain, printFormula, significant } from '../arithmetic/print.ts';
import type { Figure } from '../figures/figure.ts';
import type { FoundCheck, FoundFix, Sum, SumLine } from '../findings.ts';
import { fullUnit } from '../figures/unit-size.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { shownIn, unitFixes } from '../judgement/unit-fixes.ts';
import type { UnitFix } from '../judgement/unit-fixes.ts';
import type { JudgedUnit } from '../judgement/units.ts';
import { becauses, notes } from './en.ts';
import type { Said } from './said.ts';
import { shapes, unitCauses, unitFindings, unitNotes } from './en-units.ts';
import { statedOf } from './present.ts';
import { restyle } from './restyle.ts';
import { unitLike, unitName } from './unit-words.ts';

export function presentUnit(kind: string, judged: JudgedUnit, article: ReadArticle): FoundCheck | null {
  const { figures, text } = article;
  const at = judged.link.operands[0]?.figure ?? -1;
  const [amount, stated] = [figures[at], figures[judged.link.stated]];
  if (amount?.value == null || stated?.value == null) return null;
  const { value, band } = judged.recomputed;
  const american = /(?:met|lit)ers?\b/.test(
    `${text.slice(amount.start, amount.end)} ${text.slice(stated.start, stated.end)}`,
  );
  const shown = shownIn(stated, value);
  const factor = divide(shown.value.n === 0 ? one : shown.value, value.n === 0 ? one : value);
  const inShown = (end: Exact | null): number => toNumber(multiply(end ?? value, factor));
  const said = wordsFor(judged, amount, stated, text, american);
  const working = `${workingOf(judged.way.formula, amount.value)} = ${plain(value)} ${nameFor(value, fullUnit(stated), american)}`;
  const message = judged.cause
    ? (unitCauses[judged.cause.code]?.(said) ?? '')
    : (unitFindings[`${kind}.${judged.outcome}`]?.(said) ?? '');
  return {
    kind,
    outcome: judged.outcome,
    strength: judged.link.strength === 'strong' ? 'strong' : 'middling',
    stated: statedOf(judged.link.stated, stated),
    operands: [{ role: 'amount', ...statedOf(at, amount) }],
    recomputed: {
      value: toNumber(shown.value),
      low: inShown(band.low),
      high: inShown(band.high),
      unit: shown.unit,
    },
    readings: [
      { formula: judged.way.formula, working, recomputed: toNumber(value), outcome: judged.outcome },
    ],
    working,
    sums: sumsOf(judged, amount, stated, text, american),
    ...(judged.severity === null ? {} : { severity: judged.severity }),
    ...(judged.cause === null ? {} : { diagnosis: { code: judged.cause.code, message } }),
    message,
    notes: notesOf(judged, said),
    fixes: unitFixes(judged, figures).flatMap((fix) => presentUnitFix(fix, article, american)),
  };
}

function notesOf({ truncated, way, outcome }: JudgedUnit, said: Said): FoundCheck['notes'] {
  const isOther = way.read !== null && outcome !== 'inconsistent';
  const code = way.read === 'difference' ? 'read-as-difference' : 'read-as';
  return [
    ...(truncated ? [{ code: 'truncated', message: notes['truncated']?.(said) ?? '' }] : []),
    ...(isOther ? [{ code, message: unitNotes[code]?.(said) ?? '' }] : []),
  ];
}

function wordsFor(judged: JudgedUnit, amount: Figure, stated: Figure, text: string, american: boolean): Said {
  const shown = shownIn(stated, judged.recomputed.value);
  const unit = shown.unit === stated.unit ? fullUnit(stated) : shown.unit;
  const taken = judged.cause?.taken ?? null;
  const [side, other] = taken?.side === 'stated' ? [stated, amount] : [amount, stated];
  const number = side.numeral === null ? '' : text.slice(side.numeral.start, side.numeral.end);
  const sides = taken?.unit === '' ? shapes[fullUnit(amount).slice(-1)] : undefined;
  return {
    amount: inProse(amount, text, american),
    stated: inProse(stated, text, american),
    held: inProse(other, text, american),
    recomputed: `${plain(shown.value)} ${nameFor(shown.value, unit, american)}`,
    ...(sides === undefined ? {} : { sides }),
    ...(taken === null || taken.unit === ''
      ? {}
      : { taken: `${number} ${unitName(taken.unit, true, american)}` }),
    read: judged.way.read ?? '',
  };
}

/** As written, but "30 feet" for "30-foot", and with its unit where the other end of a range has it. */
function inProse(figure: Figure, text: string, american: boolean): string {
  const { numeral, start, end, value } = figure;
  if (numeral === null) return text.slice(start, end);
  const isHung = numeral.end < end && text.charAt(numeral.end) === '-';
  if (!isHung && (numeral.end < end || numeral.start > start)) return text.slice(start, end);
  return `${text.slice(start, numeral.end)} ${nameFor(value, fullUnit(figure), american)}`;
}

/** One mile, two miles. */
const nameFor = (value: Exact | null, unit: string, american: boolean): string =>
  unitName(unit, value === null || compare(value, one) !== 0, american);

/** Constants to seven digits: `250 × 0.4046856`. */
function workingOf(formula: Formula, value: Exact): string {
  return printFormula(cut(formula), () => written(value));
}

const written = (value: Exact): string => {
  const text = toText(value);
  return text.includes('/') ? plain(value) : grouped(text);
};

/** With constants cut for the eye; a factor of two constants is said as one. */
function cut(formula: Formula): Formula {
  if (typeof formula === 'string') return formula;
  if ('constant' in formula) return { constant: short(formula.constant) };
  if (formula.op === 'sum' || formula.op === 'power' || formula.op === 'root') return formula;
  const [left, right] = formula.of;
  if (formula.op === '/' && typeof left !== 'string' && 'op' in left && left.op === '*') {
    const factor = compute({ op: '/', of: [left.of[1], right] }, new Map());
    if (factor !== null) return { op: '*', of: [left.of[0], { constant: cutTo(factor) }] };
  }
  return { op: formula.op, of: [cut(left), cut(right)] };
}

const cutTo = (factor: Exact): string => significant(factor, 7).replaceAll(',', '');

const short = (constant: string): string =>
  constant.replace(/\D/g, '').length <= 8 ? constant : cutTo(decimal(constant));

function sumsOf(
  judged: JudgedUnit,
  amount: Figure,
  stated: Figure,
  text: string,
  american: boolean,
): readonly Sum[] {
  const unit = unitName(fullUnit(stated), true, american);
  const column = (label: Sum['label'], formula: Formula, result: string): Sum => ({
    label,
    lines: linesOf(cut(formula), amount, american),
    result,
  });
  const right = column('recomputed', judged.way.formula, `${plain(judged.recomputed.value)} ${unit}`);
  const wrong = judged.cause?.way?.formula;
  return wrong === undefined
    ? [right]
    : [right, column('printed', wrong, text.slice(stated.start, stated.end))];
}

const operators = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** The amount, then each step with its constant; the results in between are carried on. */
function linesOf(formula: Formula, amount: Figure, american: boolean): readonly SumLine[] {
  if (typeof formula === 'string') {
    const value = amount.value === null ? '' : written(amount.value);
    return [{ operator: '', operand: 0, value, unit: unitName(fullUnit(amount), true, american) }];
  }
  if ('constant' in formula || formula.op === 'sum' || formula.op === 'power' || formula.op === 'root')
    return [];
  const [left, right] = formula.of;
  const constant = typeof right !== 'string' && 'constant' in right ? right.constant : '';
  const lines = linesOf(left, amount, american);
  const carried =
    typeof left === 'string' || amount.value === null
      ? null
      : compute(left, new Map([['amount', [amount.value]]]));
  return [
    ...lines,
    ...(carried === null ? [] : [{ operator: '=' as const, operand: null, value: plain(carried), unit: '' }]),
    { operator: operators[formula.op], operand: null, value: grouped(constant), unit: '' },
  ];
}

function presentUnitFix(
  fix: UnitFix,
  { figures, text }: ReadArticle,
  american: boolean,
): readonly FoundFix[] {
  const [figure, given] = [figures[fix.figure], figures[fix.given]];
  if (figure?.numeral == null || given === undefined) return [];
  const replacement = replacementFor(fix, figure, text, american);
  if (replacement === null) return [];
  const because = becauses['this-side-wrong']?.({ given: text.slice(given.start, given.end) }) ?? '';
  return [{ start: figure.start, end: figure.end, replacement, because }];
}

/** Null where the figure is written in a way in which no other number can be put. */
function replacementFor(fix: UnitFix, figure: Figure, text: string, american: boolean): string | null {
  const { numeral, written: made } = figure;
  if (numeral === null) return null;
  const divisor = made.numeral?.divisor ?? 1;
  if (divisor !== 1)
    return fix.value === null ? null : inParts(fix.value, divisor, text.slice(figure.start, figure.end));
  const number =
    fix.value === null ? text.slice(figure.start, figure.end) : restyle(figure, text, fix.value, fix.place);
  if (fix.unit === null) return number;
  const behind = text.slice(numeral.end, figure.end);
  if (behind === '' || !number.endsWith(behind)) return null;
  const isOne =
    compare(fix.value === null ? (figure.value ?? one) : roundAt(fix.value, fix.place), one) === 0;
  return `${number.slice(0, number.length - behind.length)}${unitLike(fix.unit, behind, isOne, american)}`;
}

/** `5ft 10in` with other feet and inches; null for words and for half a mile. */
function inParts(value: Exact, divisor: number, shown: string): string | null {
  if ((shown.match(/\d+/g) ?? []).length !== 2 || /[./]/.test(shown)) return null;
  const size = roundAt(multiply(absolute(value), whole(divisor)), 0);
  const large = truncateAt(divide(size, whole(divisor)), 0);
  const small = subtract(size, multiply(large, whole(divisor)));
  const parts = [toText(large), toText(small)];
  return shown.replace(/\d+/g, () => parts.shift() ?? '');
}
