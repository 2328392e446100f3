/**
 * The hidden number of conversions: every pair of amounts implies a band of rates, and bands of one pair of currencies
 * must agree on a rate. This pools them; what follows for each conversion is for `judgement/`.
 */
import { compare, divide, multiply, ratio, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { common, holds, inverse, meets, middle, point, quotient, widened } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { hedged } from '../figures/precision.ts';
import type { Figure } from '../figures/figure.ts';
import { dollarRange } from '../vocabulary/dollar-range.ts';
import type { DollarRate } from '../vocabulary/dollar-range.ts';
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
    pools.set(implied.pair, [...(pools.get(implied.pair) ?? []), implied]);
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
  if (converted.value.n <= 0n || amount.value.n <= 0n) return null;
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

/**
 * The stretch that lies in the most bands, at least two; ties go to the one in most bands of exact amounts; else the
 * same after widening by one per cent; else null. Within the stretch the bands of exact amounts narrow it further.
 */
function consensusOf(all: readonly ImpliedBand[]): Interval | null {
  const bands = counted(all);
  for (const share of [ratio(0n, 1n), ratio(1n, 100n)]) {
    const wide = bands.map(({ of, count }) => ({ band: widened(of.band, share), count }));
    const exact = bands.map(({ of, count }) => ({ band: widened(of.exact, share), count }));
    const best = densest(wide, exact);
    if (best !== null && best.count >= 2) return narrowed(best.stretch, bands);
  }
  return null;
}

interface Counted {
  readonly of: ImpliedBand;
  readonly count: number;
}

interface Weighed {
  readonly band: Interval;
  readonly count: number;
}

/** The same two amounts again say the same again: they are kept once, with how often they stand. */
function counted(all: readonly ImpliedBand[]): readonly Counted[] {
  const times = new Map<string, { of: ImpliedBand; count: number }>();
  for (const of of all) {
    const key = [of.band.low, of.band.high, of.exact.low, of.exact.high]
      .map((end) => end && `${end.n}/${end.d}`)
      .join();
    const known = times.get(key);
    if (known === undefined) times.set(key, { of, count: 1 });
    else known.count += 1;
  }
  return [...times.values()];
}

const total = (bands: readonly Weighed[]): number => bands.reduce((sum, { count }) => sum + count, 0);

function densest(
  bands: readonly Weighed[],
  exact: readonly Weighed[],
): { readonly count: number; readonly stretch: Interval } | null {
  let best: { count: number; exact: number; stretch: Interval } | null = null;
  for (const {
    band: { low },
  } of bands) {
    if (low === null) continue;
    const holding = bands.filter(({ band }) => holds(band, low));
    const count = total(holding);
    if (best !== null && count < best.count) continue;
    const stretch = holding.reduce<Interval>((rest, { band }) => common(rest, band) ?? rest, {
      low,
      high: null,
    });
    const agreeing = total(exact.filter(({ band }) => meets(band, stretch)));
    if (best === null || count > best.count || agreeing > best.exact)
      best = { count, exact: agreeing, stretch };
  }
  return best;
}

function narrowed(stretch: Interval, bands: readonly Counted[]): Interval {
  const inside = bands.flatMap(({ of, count }) => {
    const band = common(of.exact, stretch);
    return band === null ? [] : [{ band, count }];
  });
  const best = densest(inside, []);
  return best === null ? stretch : (common(best.stretch, stretch) ?? stretch);
}

/** The rate in the middle of a consensus. */
export const rateOf = (consensus: Interval): Exact | null => middle(consensus);

/** The published range of a pair in a year, units of the second for one of the first, or null where none is known. */
export function yearlyRange(pair: string, year: number): Interval | null {
  const [from = '', to = ''] = pair.split('/');
  const a = perDollar(from, year);
  const b = perDollar(to, year);
  return a && b ? quotient(b, a) : null;
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
