/** The ways in which one measure may honestly be given in another unit: a factor, or the two ends of a temperature scale. */
import { compute } from '../arithmetic/compute.ts';
import { add, divide, invert, multiply, subtract, toText, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Figure } from '../figures/figure.ts';
import { commensurable, fullUnit, unitSize } from '../figures/unit-size.ts';
import type { UnitSize } from '../figures/unit-size.ts';
import type { TemperatureSense } from '../frames/warming.ts';
import { confusedUnits } from '../vocabulary/unit-factors.ts';

/** A straight line over the amount: `slope` is positive. */
export interface Way {
  readonly formula: Formula<'amount'>;
  readonly slope: Exact;
  readonly offset: Exact;
  /** What a unit was taken for, where it is not the usual one: "nautical mile". */
  readonly read: string | null;
}

export const forward = ({ slope, offset }: Way, value: Exact): Exact => add(multiply(value, slope), offset);

export const backward = ({ slope, offset }: Way, value: Exact): Exact =>
  divide(subtract(value, offset), slope);

/** Both ends of an interval by one of the two. */
export const along = (turn: (way: Way, value: Exact) => Exact, way: Way, band: Interval): Interval => ({
  low: band.low && turn(way, band.low),
  high: band.high && turn(way, band.high),
});

/** Null where the formula is no rising line. */
export function wayOf(formula: Formula, read: string | null = null): Way | null {
  const at = (value: number): Exact | null => compute(formula, new Map([['amount', [whole(value)]]]));
  const [offset, top] = [at(0), at(1)];
  if (offset === null || top === null) return null;
  const slope = subtract(top, offset);
  return slope.n > 0 ? { formula: formula as Formula<'amount'>, slope, offset, read } : null;
}

/** The amount by a factor, as one constant where the factor or its inverse is a decimal that ends. */
function byFactor(factor: Exact): Formula<'amount'> {
  const [text, turned] = [toText(factor), toText(invert(factor))];
  if (!text.includes('/')) return { op: '*', of: ['amount', { constant: text }] };
  if (!turned.includes('/')) return { op: '/', of: ['amount', { constant: turned }] };
  const [top = '', bottom = ''] = text.split('/');
  return { op: '/', of: [{ op: '*', of: ['amount', { constant: top }] }, { constant: bottom }] };
}

const made = (formula: Formula<'amount'>, read: string | null): readonly Way[] => {
  const way = wayOf(formula, read);
  return way === null ? [] : [way];
};

/** What is worked out once for each pair of units; there are no more of them than the table allows. */
function oncePerPair<Made>(make: (from: string, to: string) => Made): (from: string, to: string) => Made {
  const known = new Map<string, Made>();
  return (from, to) => {
    const pair = `${from} ${to}`;
    const found = known.get(pair) ?? make(from, to);
    known.set(pair, found);
    return found;
  };
}

/** The usual way first. */
export const measureWays = (amount: Figure, stated: Figure): readonly Way[] =>
  waysBetween(fullUnit(amount), fullUnit(stated));

const waysBetween = oncePerPair((unit, other): readonly Way[] => {
  const sizes = commensurable(unit, other);
  if (sizes === null) return [];
  const [from, to] = sizes.map(readingsOf) as [readonly Named[], readonly Named[]];
  return from.flatMap((one) =>
    to.flatMap((other) => made(byFactor(divide(one.factor, other.factor)), one.name ?? other.name)),
  );
});

interface Named {
  readonly name: string | null;
  readonly factor: Exact;
}

const readingsOf = ({ factor, others }: UnitSize): readonly Named[] => [{ name: null, factor }, ...others];

const amount = 'amount' as const;
const ratioOfScales = { constant: '1.8' };
const freezing = { constant: '32' };
const zero = { constant: '273.15' };
const toCelsius: Readonly<Record<string, Formula<'amount'>>> = {
  Cel: amount,
  K: { op: '-', of: [amount, zero] },
  '[degF]': { op: '/', of: [{ op: '-', of: [amount, freezing] }, ratioOfScales] },
};

/** As a level, as a difference, or both, the likelier first. */
export function temperatureWays(
  printed: string | undefined,
  to: string | undefined,
  sense: TemperatureSense,
): readonly Way[] {
  // Bare degrees are those of the scale that they are converted from.
  const from = printed === 'deg' ? (to === '[degF]' ? 'Cel' : '[degF]') : printed;
  const celsius = toCelsius[from ?? ''];
  if (celsius === undefined || from === to) return [];
  const level: Formula<'amount'> =
    to === 'Cel'
      ? celsius
      : to === 'K'
        ? { op: '+', of: [celsius, zero] }
        : { op: '+', of: [{ op: '*', of: [celsius, ratioOfScales] }, freezing] };
  const degree = from === '[degF]' ? '/' : '*';
  const steps = from === '[degF]' || to === '[degF]' ? ratioOfScales : { constant: '1' };
  const difference: Formula<'amount'> = { op: degree, of: [amount, steps] };
  const levels = sense === 'difference' ? [] : made(level, null);
  const differences = sense === 'level' ? [] : made(difference, sense === 'either' ? 'difference' : null);
  return [...levels, ...differences];
}

/** One side taken for another unit than it is printed in. */
export interface OtherUnit {
  readonly side: 'amount' | 'stated';
  readonly unit: string;
  readonly way: Way;
}

/** Units that writers take for these, first those of the amount; a mere power of ten is another mistake. */
export const otherUnits = (first: Figure, second: Figure): readonly OtherUnit[] =>
  othersBetween(fullUnit(first), fullUnit(second));

const othersBetween = oncePerPair((a, b): readonly OtherUnit[] => {
  const [from, to] = [unitSize(a), unitSize(b)];
  if (from === null || to === null || from.dimension !== to.dimension) return [];
  const right = divide(from.factor, to.factor);
  const candidates = (confusedUnits[from.dimension] ?? []).flatMap((unit) => {
    const factor = unitSize(unit)?.factor;
    return factor === undefined
      ? []
      : [
          ...(unit === a ? [] : [{ side: 'amount' as const, unit, factor: divide(factor, to.factor) }]),
          ...(unit === b ? [] : [{ side: 'stated' as const, unit, factor: divide(from.factor, factor) }]),
        ];
  });
  return [...sidesOf(a, b), ...candidates]
    .filter(
      ({ unit, side, factor }) =>
        unit !== (side === 'amount' ? b : a) && !isPowerOfTen(divide(factor, right)),
    )
    .sort((one, other) => Number(one.side === 'stated') - Number(other.side === 'stated'))
    .flatMap(({ side, unit, factor }) => made(byFactor(factor), null).map((way) => ({ side, unit, way })));
});

/** Linear for square or cubic: the factor of the sides. */
function sidesOf(a: string, b: string): readonly { side: 'amount'; unit: string; factor: Exact }[] {
  const power = a.charAt(a.length - 1);
  if ((power !== '2' && power !== '3') || b.charAt(b.length - 1) !== power) return [];
  const [from, to] = [unitSize(a.slice(0, -1)), unitSize(b.slice(0, -1))];
  return from === null || to === null
    ? []
    : [{ side: 'amount', unit: '', factor: divide(from.factor, to.factor) }];
}

const isPowerOfTen = (value: Exact): boolean => /^(?:10*|0\.0*1)$/.test(toText(value));
