/** Decides the outcome of a measure or a temperature that is given again, and which mistake explains one that is off. */
import { absolute, compare, multiply, subtract, tenTo, toText, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { DiagnosisCode, DiagnosisRule, Rival } from '../diagnosis/rule.ts';
import type { Figure } from '../figures/figure.ts';
import type { Outcome } from '../findings.ts';
import type { UnitLink } from '../links/units.ts';
import { timesApart } from '../links/rates.ts';
import { agreement, sideOf, sideWith } from './unit-agreement.ts';
import type { Side } from './unit-agreement.ts';
import { along, backward, forward, measureWays, otherUnits, temperatureWays, wayOf } from './unit-ways.ts';
import type { OtherUnit, Way } from './unit-ways.ts';

export interface UnitCause {
  readonly code: DiagnosisCode;
  /** How the writer probably converted it; null where digits are to blame. */
  readonly way: Way | null;
  /** The unit that one side was taken for. */
  readonly taken: OtherUnit | null;
  /** What the digits of a side would be without the slip, down to a place. */
  readonly meant: Readonly<Record<'amount' | 'stated', Meant | null>>;
}

export interface Meant {
  readonly value: Exact;
  readonly place: number;
}

export interface JudgedUnit {
  readonly link: UnitLink['link'];
  readonly outcome: Outcome;
  readonly way: Way;
  /** The stated figure as it follows from the amount. */
  readonly recomputed: { readonly value: Exact; readonly band: Interval };
  /** The amount as it follows from the stated figure. */
  readonly turned: Exact;
  readonly cause: UnitCause | null;
  readonly severity: 'changes-the-story' | 'cosmetic' | null;
  readonly truncated: boolean;
}

/** Apart by more than this and without a named mistake, two measures are two things: a length and a climb. */
const unlike = whole(5);

/** Null where nothing can be said. */
export function judgeUnit(
  { link, sense }: UnitLink,
  figures: readonly Figure[],
  text: string,
  rules: readonly DiagnosisRule[],
): JudgedUnit | null {
  const [first, second] = [figures[link.operands[0]?.figure ?? -1], figures[link.stated]];
  const [amount, stated] = [first && sideOf(first), second && sideOf(second)];
  if (first === undefined || second === undefined || amount == null || stated == null) return null;
  const ways = sense === null ? measureWays(first, second) : temperatureWays(first.unit, second.unit, sense);
  const tried = ways.map((way) => ({ way, compared: agreement(way, amount, stated) }));
  const best =
    tried.find(({ compared }) => compared.outcome === 'consistent') ??
    // Another reading of the unit must fit as printed: rounding would stretch it to nearly anything.
    tried.find(({ way, compared }) => compared.outcome === 'rounding' && way.read === null) ??
    tried[0];
  if (best === undefined) return null;
  const { way, compared } = best;
  const isOff = compared.outcome === 'inconsistent';
  if (link.strength === 'weak' && compared.outcome !== 'consistent') return null;
  const others = isOff && sense === null ? otherUnits(first, second) : [];
  const cause = isOff ? explain({ way, amount, stated, first, second, text, others }, rules) : null;
  const value = forward(way, amount.value);
  if (
    isOff &&
    cause === null &&
    (link.strength !== 'strong' || isUnlike(value, stated.value, sense !== null))
  )
    return null;
  return {
    link,
    outcome: compared.outcome,
    way,
    recomputed: { value, band: along(forward, way, amount.loose) },
    turned: backward(way, stated.value),
    cause,
    severity: isOff ? severityOf(stated, value) : null,
    truncated: compared.truncated,
  };
}

/** Temperatures have no natural zero, and are never taken for two things. */
const isUnlike = (value: Exact, printed: Exact, isHeat: boolean): boolean =>
  !isHeat && compare(timesApart(value, printed), unlike) > 0;

/** A slip in the last digit is cosmetic. */
function severityOf({ value: printed, loosePlace }: Side, value: Exact): JudgedUnit['severity'] {
  const off = absolute(subtract(value, printed));
  return compare(multiply(off, whole(2)), multiply(tenTo(loosePlace), whole(3))) <= 0
    ? 'cosmetic'
    : 'changes-the-story';
}

interface Conversion {
  readonly way: Way;
  readonly amount: Side;
  readonly stated: Side;
  readonly first: Figure;
  readonly second: Figure;
  readonly text: string;
  readonly others: readonly OtherUnit[];
}

/** The likeliest mistake which, undone, leaves the two sides agreeing; the digits of either side may have slipped. */
function explain(conversion: Conversion, rules: readonly DiagnosisRule[]): UnitCause | null {
  const { way, amount, stated, first, second, text, others } = conversion;
  let best: UnitCause | null = null;
  let most = 0;
  for (const side of ['stated', 'amount'] as const) {
    const [figure, printed] = side === 'stated' ? [second, stated] : [first, amount];
    const hypothesis = {
      formula: way.formula as Formula,
      printed: printed.value,
      digits: digitsOf(figure, text),
      lastPlace: printed.lastPlace,
      standIns: [],
      otherUnits: side === 'stated' ? others.map((other) => other.way.formula) : [],
    };
    for (const rule of rules) {
      for (const rival of rule.rivals(hypothesis)) {
        if (rival.by === 'figure' || (rival.by === 'formula' && side === 'amount')) continue;
        const fit = fitOf(conversion, side, rival);
        const odds = fit < 1 / 2 && hasManyForms(rule.code) ? 0 : rule.prior * fit;
        if (odds <= most) continue;
        most = odds;
        best = causeOf(rule.code, rival, side, conversion);
      }
    }
  }
  return best;
}

/** Two digits that change places, or one of a dozen units, fit nearly anything unless what they give fits as printed. */
const hasManyForms = (code: DiagnosisCode): boolean =>
  code === 'transposed-digits' || code === 'doubled-digit' || code === 'other-unit';

function causeOf(
  code: DiagnosisCode,
  rival: Rival,
  side: 'amount' | 'stated',
  { amount, stated, others }: Conversion,
): UnitCause {
  const meant = { amount: null, stated: null };
  if (rival.by === 'figure') return { code, way: null, taken: null, meant };
  if (rival.by === 'formula') {
    const taken = others.find((other) => other.way.formula === rival.formula) ?? null;
    return { code, way: taken?.way ?? wayOf(rival.formula), taken, meant };
  }
  const slipped = { value: rival.meant, place: rival.lastPlace };
  if (code !== 'power-of-ten') return { code, way: null, taken: null, meant: { ...meant, [side]: slipped } };
  // Either side may have the point in the wrong place: what one is too large, the other is too small.
  const other = side === 'stated' ? amount : stated;
  const exponent = rival.exponent ?? 0;
  const turned = { value: multiply(other.value, tenTo(-exponent)), place: other.lastPlace - exponent };
  return {
    code,
    way: null,
    taken: null,
    meant: side === 'stated' ? { stated: slipped, amount: turned } : { amount: slipped, stated: turned },
  };
}

/** 1/2 where the two sides agree as printed once the mistake is undone, less where only rounding allows it, else 0. */
function fitOf({ way, amount, stated, others }: Conversion, side: 'amount' | 'stated', rival: Rival): number {
  const outcome = agreed();
  return outcome === 'consistent' ? 1 / 2 : outcome === 'rounding' ? 1 / 20 : 0;

  function agreed(): Outcome {
    if (rival.by === 'figure') return 'inconsistent';
    if (rival.by === 'formula') {
      const other = others.find((one) => one.way.formula === rival.formula)?.way ?? wayOf(rival.formula);
      return other === null ? 'inconsistent' : agreement(other, amount, stated).outcome;
    }
    const meant = sideWith(side === 'stated' ? stated : amount, rival.meant, rival.lastPlace);
    return side === 'stated' ? agreement(way, amount, meant).outcome : agreement(way, meant, stated).outcome;
  }
}

/** As written where they are plain digits, without commas; empty for words and for feet with inches. */
function digitsOf({ numeral, written, value }: Figure, text: string): string {
  if (numeral === null || value === null || (written.numeral?.divisor ?? 1) !== 1) return '';
  const shown = text.slice(numeral.bare.start, numeral.bare.end).replace(/[,\u00a0\u2009\u202f]/g, '');
  return /^\d+(?:\.\d+)?$/.test(shown) && numeral.scale === null ? shown : toText(absolute(value));
}
