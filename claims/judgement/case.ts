/** One link made ready to be judged: its formula, the exact operands and their intervals, and the printed number. */
import type { Bands, Values } from '../arithmetic/compute.ts';
import type { Formula } from '../arithmetic/formula.ts';
import { compare, multiply, ratio, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { around, point, times } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { CheckRule } from '../checks/rule.ts';
import { hedged } from '../figures/precision.ts';
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { Link } from '../links/link.ts';
import type { Printed } from './compare.ts';

export interface Case {
  readonly link: Link;
  readonly formula: Formula;
  readonly values: Values;
  readonly tight: Bands;
  readonly loose: Bands;
  readonly printed: Printed;
  /** What the formula's result is multiplied by to be in the unit of the printed number; its sign is the direction's. */
  readonly factor: Exact;
}

export function caseOf(
  rule: CheckRule,
  link: Link,
  figures: readonly Figure[],
  frames: readonly Frame[],
): Case | null {
  const stated = figures[link.stated];
  const reading = rule.readings[link.reading];
  const said = (rule.stated.signed === undefined ? 1 : frames[link.stated]?.direction) || 1;
  const direction = said === 'either' ? moved(rule, link, figures) : said;
  if (stated === undefined || stated.value === null || reading === undefined) return null;
  const values = new Map<string, readonly Exact[]>();
  const tight = new Map<string, readonly Interval[]>();
  const loose = new Map<string, readonly Interval[]>();
  for (const { role, figure: number } of link.operands) {
    const figure = figures[number];
    if (figure === undefined || figure.value === null) return null;
    const sign = whole(rule.operands[role]?.signed === undefined ? 1 : direction);
    const isCount = rule.counts?.includes(role) === true && isWhole(figure);
    const tightOf = isCount
      ? point(figure.value)
      : besideDecimals(figure, figures, link)
        ? around(figure.value, 0)
        : figure.tight;
    const said = rule.likeStated === true ? stated : undefined;
    const isFine = fineAmong(figure, figures, link, said) || (isCount && !mayBeRounded(figure));
    const band = isFine ? tightOf : figure.loose;
    values.set(role, [multiply(figure.value, sign)]);
    tight.set(role, [times(hedged(tightOf, figure.value, figure.hedge), sign)]);
    loose.set(role, [times(hedged(band, figure.value, figure.hedge), sign)]);
  }
  return {
    link,
    formula: link.formula ?? reading.formula,
    values,
    tight,
    loose,
    printed: printedOf(stated, rule.result === 'times' || stated.kind === 'multiple' ? whole(1) : whole(100)),
    factor: multiply(scaleOf(rule, stated), whole(direction)),
  };
}

/** `improved` moves the way that the figures move, where both are printed. */
function moved(rule: CheckRule, link: Link, figures: readonly Figure[]): -1 | 1 {
  const [old, now] = (rule.inTime ?? []).map((role) => {
    const number = link.operands.find((operand) => operand.role === role)?.figure;
    return number === undefined ? null : (figures[number]?.value ?? null);
  });
  return old != null && now != null && compare(now, old) < 0 ? -1 : 1;
}

/** Zeros are digits where a figure of the same sum is written down to their place. */
function fineAmong(figure: Figure, figures: readonly Figure[], link: Link, said?: Figure): boolean {
  const place = figure.numeral?.loosePlace ?? 0;
  if (said !== undefined && (said.numeral?.loosePlace ?? place) < place) return true;
  return link.operands.some(({ figure: number }) => {
    const other = figures[number];
    return (
      other !== undefined &&
      other !== figure &&
      other.unit === figure.unit &&
      (other.numeral?.loosePlace ?? place) < place
    );
  });
}

/** A small whole number is an exact count, but not where the same sum has decimals: "22 points, to 1,270.32". */
function besideDecimals(figure: Figure, figures: readonly Figure[], link: Link): boolean {
  const whole = figure.kind === 'number' && figure.numeral !== null && figure.numeral.lastPlace === 0;
  return (
    whole &&
    link.operands.some(({ figure: number }) => {
      const other = figures[number];
      return other !== figure && other?.unit === figure.unit && (other?.numeral?.decimals ?? 0) > 0;
    })
  );
}

/** A count that is written to its last digit, however large. */
const isWhole = ({ numeral }: Figure): boolean =>
  numeral !== null && numeral.decimals === 0 && numeral.scaledBy === 0;

const mayBeRounded = ({ numeral }: Figure): boolean =>
  numeral !== null && numeral.loosePlace > numeral.lastPlace;

/** A share of one is said in per cent, a difference of percentages in basis points too. */
function scaleOf(rule: CheckRule, stated: Figure): Exact {
  if (rule.result === 'points') return whole(stated.unit === 'bp' ? 100 : 1);
  if (rule.result !== undefined) return whole(rule.result === 'percent' ? 100 : 1);
  return whole(stated.kind === 'percent' || stated.kind === 'fraction' ? 100 : 1);
}

/** Words cover a width: a third and a half are good to a twentieth, loosely to a tenth. */
function printedOf(figure: Figure, inWords: Exact): Printed {
  const value = figure.value ?? whole(0);
  const numeral = figure.numeral;
  if (figure.kind === 'fraction' || numeral === null) {
    const hundred = multiply(value, inWords);
    const within = (share: number): Interval => ({
      low: multiply(hundred, ratio(100 - share, 100)),
      high: multiply(hundred, ratio(100 + share, 100)),
    });
    return {
      value: hundred,
      tight: within(5),
      loose: within(10),
      lastPlace: 0,
      loosePlace: 0,
      hedge: figure.hedge,
      word: true,
    };
  }
  return {
    value,
    tight: figure.tight,
    loose: figure.loose,
    lastPlace: numeral.lastPlace,
    loosePlace: numeral.loosePlace,
    hedge: figure.hedge,
    word: false,
  };
}
