/** Whether an amount and what it is converted to agree: either of the two may be the one that was rounded. */
import {
  absolute,
  add,
  compare,
  leadingPlace,
  multiply,
  ratio,
  subtract,
  tenTo,
  toNumber,
  truncateAt,
} from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { around, meets } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Figure } from '../figures/figure.ts';
import { hedged } from '../figures/precision.ts';
import { compareWith } from './compare.ts';
import type { Compared, Printed } from './compare.ts';
import { along, backward, forward } from './unit-ways.ts';
import type { Way } from './unit-ways.ts';

/** One side of a conversion. Hedges stand for both sides ("more than 100 miles (160 km)") and are kept apart. */
export interface Side extends Printed {
  readonly widened: Interval;
}

/** More digits than anyone measures; each of them would be tried for a slip. */
const mostDigits = 24;

/** Null where the figure is no number, or one far too long to be a measure. */
export function sideOf(figure: Figure): Side | null {
  const { value, numeral, written } = figure;
  if (value === null || numeral === null || numeral.digits > mostDigits) return null;
  const isInParts = (written.numeral?.divisor ?? 1) !== 1;
  const tight = isInParts ? noWider(figure.tight, value) : figure.tight;
  return {
    value,
    tight,
    loose: isInParts ? tight : figure.loose,
    lastPlace: numeral.lastPlace,
    loosePlace: numeral.loosePlace,
    hedge: undefined,
    word: isInParts,
    widened: hedged(tight, value, figure.hedge),
  };
}

/** The same side with another number in it, as the writer may have meant it. */
export function sideWith(side: Side, value: Exact, lastPlace: number): Side {
  const loosePlace = lastPlace + side.loosePlace - side.lastPlace;
  const tight = around(value, lastPlace);
  return {
    ...side,
    value,
    tight,
    loose: around(value, loosePlace),
    lastPlace,
    loosePlace,
    widened: tight,
    word: false,
  };
}

const tenth = ratio(1, 10);

/** Half a mile is good to a tenth, and feet with inches to half an inch. */
function noWider({ low, high }: Interval, value: Exact): Interval {
  const room = multiply(value, tenth);
  const [least, most] = [subtract(value, room), add(value, room)];
  return {
    low: low === null || compare(low, least) < 0 ? least : low,
    high: high === null || compare(high, most) > 0 ? most : high,
  };
}

/** By the outcome rule in either direction, then by what hedges and round numbers allow. */
export function agreement(way: Way, amount: Side, stated: Side): Compared {
  if (isFar(way, amount, stated)) return { outcome: 'inconsistent', truncated: false, possible: null };
  const there = compareWith(stated, {
    value: forward(way, amount.value),
    tight: along(forward, way, amount.tight),
    loose: along(forward, way, amount.loose),
  });
  if (there.outcome === 'consistent' && !there.truncated) return there;
  const back = compareWith(amount, {
    value: backward(way, stated.value),
    tight: along(backward, way, stated.tight),
    loose: along(backward, way, stated.loose),
  });
  // Only what is said again is ever cut off; the amount itself is rounded.
  if (back.outcome === 'consistent' && !back.truncated) return back;
  if (there.outcome === 'consistent') return there;
  if (meets(along(forward, way, amount.widened), stated.widened) && isHedged(amount, stated))
    return { outcome: 'consistent', truncated: false, possible: null };
  if (there.outcome === 'rounding') return there;
  const isRound =
    meets(along(forward, way, amount.tight), roughly(stated)) ||
    meets(along(forward, way, roughly(amount)), stated.tight);
  return { outcome: isRound ? 'rounding' : 'inconsistent', truncated: false, possible: null };
}

/** So far apart that no rounding bridges it: seen without exact sums, since most mistakes that are tried are. */
function isFar({ slope, offset }: Way, amount: Side, stated: Side): boolean {
  if (offset.n !== 0) return false;
  const share = (toNumber(slope) * toNumber(amount.value)) / toNumber(stated.value);
  return share > 3 || share < 1 / 3;
}

const isHedged = (...sides: readonly Side[]): boolean =>
  sides.some(({ widened, tight }) => widened !== tight);

/** A single digit with zeros is a round number: "30 mph (50 km/h)". Half a unit of that digit, at most a tenth. */
function roughly({ value, tight, word }: Side): Interval {
  const place = leadingPlace(value);
  if (word || place < 1 || compare(truncateAt(value, place), value) !== 0) return tight;
  const [half, share] = [multiply(tenTo(place), ratio(1, 2)), multiply(absolute(value), tenth)];
  const room = compare(half, share) < 0 ? half : share;
  return { low: subtract(value, room), high: add(value, room) };
}
