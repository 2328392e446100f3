/**
 * Whether doubles show that a way of filling the roles cannot come out, so that no exact number need be computed for it.
 * It errs on one side only: what is not surely out of reach is computed and compared exactly.
 */
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { CheckRule } from '../checks/rule.ts';
import type { Figure } from '../figures/figure.ts';
import type { Link } from '../links/link.ts';

/** What doubles may be off by, and the printed number may be truncated or cover a width by. */
const slack = 1e-6;

export function isOutOfReach(rule: CheckRule, link: Link, figures: readonly Figure[]): boolean {
  const stated = figures[link.stated];
  const formula = link.formula ?? rule.readings[link.reading]?.formula;
  if (stated?.value == null || stated.hedge !== undefined || formula === undefined) return false;
  const printed = printedReach(rule, stated);
  if (printed === null || link.operands.length > 3) return false;
  const isSigned = link.operands.some(({ role }) => rule.operands[role]?.signed !== undefined);
  return (
    isApart(formula, { link, rule, figures, sign: 1 }, printed) &&
    (!isSigned || isApart(formula, { link, rule, figures, sign: -1 }, printed))
  );
}

interface Way {
  readonly link: Link;
  readonly rule: CheckRule;
  readonly figures: readonly Figure[];
  /** The direction of operands that have one. */
  readonly sign: 1 | -1;
}

/** Whether all that the formula may give lies beside what is printed, whichever way it is said to go. */
function isApart(
  formula: Formula,
  way: Way,
  printed: { readonly low: number; readonly high: number },
): boolean {
  let low = Infinity;
  let high = -Infinity;
  for (let corner = 0; corner < 1 << way.link.operands.length; corner += 1) {
    const value = evaluate(formula, way, corner);
    if (!(value > -Infinity && value < Infinity)) return false;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const margin = (Math.abs(low) + Math.abs(high)) * slack;
  const apart = (from: number, to: number): boolean =>
    to + margin < printed.low || from - margin > printed.high;
  return apart(low, high) && apart(-high, -low);
}

/** The printed number in the unit of the formula, as wide as it may be taken. */
function printedReach(rule: CheckRule, { kind, unit, value, loose, numeral }: Figure) {
  if (value === null || (rule.result === 'points' && unit === 'bp')) return null;
  const inHundredths =
    rule.result === undefined ? kind === 'percent' || kind === 'fraction' : rule.result === 'percent';
  const middle = near(value);
  if (kind === 'fraction' || numeral === null) {
    const wide = Math.abs(middle) * 0.11;
    return { low: middle - wide, high: middle + wide };
  }
  const step = 1.01 * 10 ** numeral.lastPlace;
  const [low, high] = [endOf(loose, 'low', middle) - step, endOf(loose, 'high', middle) + step];
  return inHundredths ? { low: low / 100, high: high / 100 } : { low, high };
}

const near = ({ n, d }: Exact): number => Number(n) / Number(d);

const endOf = (band: Interval, end: 'low' | 'high', value: number): number => {
  const exact = band[end];
  return exact === null ? value : near(exact);
};

/** The formula at one corner of the operands' loose intervals, by the bits of `corner`; NaN where that cannot be said. */
function evaluate(formula: Formula, way: Way, corner: number): number {
  if (typeof formula === 'string') {
    const { link, rule, figures, sign } = way;
    const place = link.operands.findIndex(({ role }) => role === formula);
    const figure = figures[link.operands[place]?.figure ?? -1];
    if (figure?.value == null || figure.hedge !== undefined) return Number.NaN;
    const middle = near(figure.value);
    const isHigh = ((corner >> place) & 1) === 1;
    const end = endOf(figure.loose, isHigh ? 'high' : 'low', middle);
    // A count that is exact by itself may be taken as rounded beside decimals.
    const widest = isHigh ? Math.max(end, middle + 0.5) : Math.min(end, middle - 0.5);
    return rule.operands[formula]?.signed === undefined ? widest : widest * sign;
  }
  if ('constant' in formula) return Number(formula.constant);
  if (formula.op === 'sum' || formula.op === 'power' || formula.op === 'root') return Number.NaN;
  const left = evaluate(formula.of[0], way, corner);
  const right = evaluate(formula.of[1], way, corner);
  switch (formula.op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right > 0 ? left / right : Number.NaN;
  }
}
