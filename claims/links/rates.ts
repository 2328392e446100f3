/**
 * The hidden number of conversions: every pair of amounts implies a band of rates, and bands of one pair of currencies
 * must agree on a rate. This pools them; what follows for each conversion is for `judgement/`.
 */
import { compare, divide, multiply, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { inverse, middle, point, quotient } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { hedged } from '../figures/precision.ts';
import type { Figure } from '../figures/figure.ts';
import { dollarRange } from '../vocabulary/dollar-range.ts';
import type { DollarRate } from '../vocabulary/dollar-range.ts';
import { consensusOf } from './consensus.ts';
import type { Link } from './link.ts';

export interface ImpliedBand {
  readonly link: Link;
  /** From the amount to the converted side, in the direction in which the pair was first met. */
  readonly pair: string;
  /** The pair was met the other way round: the band is turned. */
  readonly turned: boolean;
  readonly value: Exact;
  readonly band: Interval;
  /** The amount taken as exact. */
  readonly exact: Interval;
}

export interface Pool {
  readonly pair: string;
  readonly bands: readonly ImpliedBand[];
  readonly consensus: Interval | null;
}

/** Conversions by pair of currencies, in reading order. */
export function poolRates(links: readonly Link[], figures: readonly Figure[]): readonly Pool[] {
  const pools = new Map<string, ImpliedBand[]>();
  for (const link of links) {
    const implied = impliedBy(link, figures, (pair) => pools.has(pair));
    if (implied === null) continue;
    const pool = pools.get(implied.pair);
    if (pool === undefined) pools.set(implied.pair, [implied]);
    else pool.push(implied);
  }
  return [...pools].map(([pair, bands]) => ({ pair, bands, consensus: consensusOf(bands) }));
}

function impliedBy(
  link: Link,
  figures: readonly Figure[],
  known: (pair: string) => boolean,
): ImpliedBand | null {
  const converted = figures[link.stated];
  const amount = figures[link.operands[0]?.figure ?? -1];
  if (converted?.value == null || amount?.value == null) return null;
  if (converted.value.n <= 0 || amount.value.n <= 0) return null;
  const way = `${amount.unit}/${converted.unit}`;
  const back = `${converted.unit}/${amount.unit}`;
  const turned = known(back) && !known(way);
  const amountBand = hedged(amount.tight, amount.value, sided(amount));
  const convertedBand = hedged(converted.loose, converted.value, sided(converted));
  const band = quotient(convertedBand, amountBand);
  const exact = quotient(converted.tight, point(amount.value));
  if (band === null || exact === null) return null;
  const value = divide(converted.value, amount.value);
  return turned
    ? {
        link,
        pair: back,
        turned,
        value: divide(amount.value, converted.value),
        band: inverse(band),
        exact: inverse(exact),
      }
    : { link, pair: way, turned, value, band, exact };
}

/** `About` is said of nearly every converted amount and widens nothing: its digits already say how rough it is. */
const sided = ({ hedge }: Figure): Figure['hedge'] => (hedge === 'about' ? undefined : hedge);

/** The rate in the middle of a consensus. */
export const rateOf = (consensus: Interval): Exact | null => middle(consensus);

/** By pair and year; there are no more of them than pairs of currencies and years. */
const ranges = new Map<string, Map<number, Interval>>();

/** The published range of a pair in a year, units of the second for one of the first, or null where none is known. */
export function yearlyRange(pair: string, year: number): Interval | null {
  const known = ranges.get(pair) ?? new Map<number, Interval>();
  const before = known.get(year);
  if (before !== undefined) return before;
  const [from = '', to = ''] = pair.split('/');
  const a = perDollar(from, year);
  const b = perDollar(to, year);
  const range = a && b ? quotient(b, a) : null;
  // A unit is any word of a text: what is no pair of known currencies is not kept.
  if (range !== null) ranges.set(pair, known.set(year, range));
  return range;
}

/** The years for which both currencies have a published range, from 1990 on. */
export function plausibleYears(pair: string): readonly number[] {
  const years: number[] = [];
  for (let year = 1990; year <= 2030; year += 1) if (yearlyRange(pair, year) !== null) years.push(year);
  return years;
}

function perDollar(code: string, year: number): Interval | null {
  if (code === 'USD') return point(tenTo(0));
  const [low, high] = dollarRange(code, year) ?? [];
  return low && high ? { low: exactly(low), high: exactly(high) } : null;
}

const exactly = ([thousandths, exponent]: DollarRate): Exact =>
  multiply(whole(thousandths), tenTo(exponent - 3));

/** How many times one positive number is the other, at least 1. */
export function timesApart(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? divide(a, b) : divide(b, a);
}
