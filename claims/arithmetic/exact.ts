/**
 * Exact rational numbers as plain data, always in lowest terms. Nothing is ever rounded here that is not asked for:
 * 13.7 billion is 13,700,000,000, and a third is a third. Two doubles hold nearly all that is printed, and are quick;
 * what they do not hold is counted on BigInt.
 */
import { largeToNumber, largeToText, lowestLarge, rootLarge } from './large.ts';
import type { Large } from './large.ts';

/** n/d in lowest terms, d > 0. */
export interface Exact {
  /** Exact where `large` is null, else the nearest double: its sign holds either way, and so does whether d is 1. */
  readonly n: number;
  readonly d: number;
  readonly large: Large | null;
}

/** Whole numbers up to here are doubles, and so is the sum of any two of them. */
const limit = 2 ** 52;

const fits = (size: number): boolean => size <= limit && size >= -limit;

const zero: Exact = { n: 0, d: 1, large: null };
export const one: Exact = { n: 1, d: 1, large: null };

/** How often `part` goes into `size`: both whole, not negative and within the limit. */
function timesIn(part: number, size: number): number {
  const about = Math.floor(size / part);
  return about * part > size ? about - 1 : about;
}

/** Both whole and within the limit, d > 0. */
function lowest(n: number, d: number): Exact {
  if (n === 0) return zero;
  if (d === 1) return { n, d, large: null };
  let more = n < 0 ? -n : n;
  let less = d;
  while (less !== 0) {
    // What is left of a division, and quicker than to ask for it.
    const left = more - Math.floor(more / less) * less;
    more = less;
    less = left < 0 ? left + less : left;
  }
  return more === 1 ? { n, d, large: null } : { n: n / more, d: d / more, large: null };
}

const largeOf = ({ n, d, large }: Exact): Large => large ?? { n: BigInt(n), d: BigInt(d) };

function settle(large: Large): Exact {
  const n = Number(large.n);
  const d = Number(large.d);
  return { n, d, large: fits(n) && fits(d) ? null : large };
}

/** A whole number. Throws a RangeError on a number that is not whole, which is a programmer's mistake. */
export function whole(value: number | bigint): Exact {
  if (typeof value === 'number' && Number.isInteger(value) && fits(value)) return lowest(value, 1);
  return settle({ n: BigInt(value), d: 1n });
}

/** The ratio of two whole numbers; `d` must not be zero. */
export function ratio(n: number | bigint, d: number | bigint): Exact {
  if (typeof n === 'number' && typeof d === 'number' && fits(n) && fits(d))
    return d < 0 ? lowest(-n, -d) : lowest(n, d);
  return settle(lowestLarge(BigInt(n), BigInt(d)));
}

/** A decimal string such as `1.654` or `-3`: digits with at most one point. */
export function decimal(text: string): Exact {
  const negative = text.startsWith('-');
  const [integer = '', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const digits = integer + fraction;
  if (digits.length < 16) return ratio(negative ? -Number(digits) : Number(digits), 10 ** fraction.length);
  const n = BigInt(digits);
  return ratio(negative ? -n : n, 10n ** BigInt(fraction.length));
}

const powersOfTen: readonly Exact[] = Array.from({ length: 16 }, (_, exponent) => whole(10 ** exponent));
const partsOfTen: readonly Exact[] = powersOfTen.map(({ n }) => ratio(1, n));

/** 10 to a whole exponent, which may be negative. */
export function tenTo(exponent: number): Exact {
  const known = exponent < 0 ? partsOfTen[-exponent] : powersOfTen[exponent];
  if (known !== undefined) return known;
  return exponent < 0 ? ratio(1n, 10n ** BigInt(-exponent)) : whole(10n ** BigInt(exponent));
}

export function add(a: Exact, b: Exact): Exact {
  if (a.large === null && b.large === null) {
    if (a.d === b.d && fits(a.n + b.n)) return lowest(a.n + b.n, a.d);
    const left = a.n * b.d;
    const right = b.n * a.d;
    const d = a.d * b.d;
    if (fits(left) && fits(right) && fits(left + right) && fits(d)) return lowest(left + right, d);
  }
  const [x, y] = [largeOf(a), largeOf(b)];
  return settle(lowestLarge(x.n * y.d + y.n * x.d, x.d * y.d));
}

function negate({ n, d, large }: Exact): Exact {
  return large === null ? lowest(-n, d) : settle({ n: -large.n, d: large.d });
}

export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));

export function multiply(a: Exact, b: Exact): Exact {
  if (a.large === null && b.large === null) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (fits(n) && fits(d)) return lowest(n, d);
  }
  const [x, y] = [largeOf(a), largeOf(b)];
  return settle(lowestLarge(x.n * y.n, x.d * y.d));
}

/** One over it; it must not be zero. */
export function invert({ n, d, large }: Exact): Exact {
  if (large !== null) return settle(lowestLarge(large.d, large.n));
  return n < 0 ? { n: -d, d: -n, large } : { n: d, d: n, large };
}

/** `b` must not be zero: callers look first, since a text may hold any number. */
export const divide = (a: Exact, b: Exact): Exact => multiply(a, invert(b));
export const absolute = (a: Exact): Exact => (a.n < 0 ? negate(a) : a);
export const isZero = (a: Exact): boolean => a.n === 0;

/** A whole exponent of at least 0. */
export function power(base: Exact, exponent: number): Exact {
  const { n, d } = largeOf(base);
  return settle({ n: n ** BigInt(exponent), d: d ** BigInt(exponent) });
}

/** The root of a whole degree, cut at the twelfth decimal; null of a negative number. */
export function root(value: Exact, degree: number): Exact | null {
  if (value.n < 0) return null;
  const { n, d } = rootLarge(largeOf(value), degree);
  return settle(lowestLarge(n, d));
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Exact, b: Exact): number {
  if (a.large === null && b.large === null) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    // Rounding keeps the order: of two products that are rounded and differ, the larger one is larger.
    if (left < right) return -1;
    if (left > right) return 1;
    if (fits(left)) return 0;
  }
  const [x, y] = [largeOf(a), largeOf(b)];
  const difference = x.n * y.d - y.n * x.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

/** The whole number towards zero. */
function cut({ n, d, large }: Exact): Exact {
  if (large !== null) return whole(large.n / large.d);
  return d === 1 ? lowest(n, d) : lowest(n < 0 ? -timesIn(d, -n) : timesIn(d, n), 1);
}

const half = ratio(1, 2);

/** The nearest whole number, halves away from zero. */
const roundWhole = (value: Exact): Exact => cut(value.n < 0 ? subtract(value, half) : add(value, half));

/** Cut towards zero at the place of 10^exponent. */
export const truncateAt = (value: Exact, exponent: number): Exact =>
  multiply(cut(multiply(value, tenTo(-exponent))), tenTo(exponent));

/** Rounded at the place of 10^exponent, halves away from zero, as newsrooms round. */
export const roundAt = (value: Exact, exponent: number): Exact =>
  multiply(roundWhole(multiply(value, tenTo(-exponent))), tenTo(exponent));

/** The place of the first digit that is not zero: 3 for 1874, -2 for 0.05. Zero has place 0. */
export function leadingPlace(value: Exact): number {
  if (isZero(value)) return 0;
  const size = absolute(value);
  const { n, d } = size.large ?? size;
  // It cannot be higher: n has no more than its digits, and d no fewer.
  let place = n.toString().length - d.toString().length;
  while (compare(size, tenTo(place)) < 0) place -= 1;
  return place;
}

/** The nearest double, for those who draw and for the machine contract. */
export const toNumber = ({ n, d, large }: Exact): number => (large === null ? n / d : largeToNumber(large));

/** `1874000000`, `0.05` where the decimal ends, else `1/3`. */
export const toText = (value: Exact): string =>
  value.large === null && value.d === 1 ? value.n.toString() : largeToText(largeOf(value));
