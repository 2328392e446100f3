/**
 * Exact rational numbers as plain data on BigInt, always in lowest terms. Nothing is ever rounded here that is not asked
 * for: 13.7 billion is 13,700,000,000, and a third is a third.
 */

/** n/d in lowest terms, d > 0. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

const limit = 2n ** 53n;

function smallDivisor(a: number, b: number): number {
  let more = a;
  let less = b;
  while (less !== 0) {
    const rest = more % less;
    more = less;
    less = rest;
  }
  return more;
}

const commonDivisor = (a: bigint, b: bigint): bigint => {
  let more = a < 0n ? -a : a;
  let less = b;
  while (less !== 0n) {
    // Doubles hold numbers of this size exactly, and divide faster.
    if (more < limit && less < limit) return BigInt(smallDivisor(Number(more), Number(less)));
    const rest = more % less;
    more = less;
    less = rest;
  }
  return more;
};

const lowest = (n: bigint, d: bigint): Exact => {
  if (d === 1n) return { n, d };
  const divisor = commonDivisor(n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
};

export const one: Exact = { n: 1n, d: 1n };

/** A whole number. Throws a RangeError on a number that is not whole, which is a programmer's mistake. */
export function whole(value: number | bigint): Exact {
  return { n: BigInt(value), d: 1n };
}

/** The ratio of two whole numbers; `d` must not be zero. */
export function ratio(n: bigint, d: bigint): Exact {
  return d < 0n ? lowest(-n, -d) : lowest(n, d);
}

/** A decimal string such as `1.654` or `-3`: digits with at most one point. */
export function decimal(text: string): Exact {
  const negative = text.startsWith('-');
  const [integer = '', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const n = BigInt(integer + fraction || '0');
  return ratio(negative ? -n : n, 10n ** BigInt(fraction.length));
}

/** 10 to a whole exponent, which may be negative. */
export function tenTo(exponent: number): Exact {
  return exponent < 0 ? { n: 1n, d: 10n ** BigInt(-exponent) } : { n: 10n ** BigInt(exponent), d: 1n };
}

export const add = (a: Exact, b: Exact): Exact => lowest(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Exact, b: Exact): Exact => lowest(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Exact, b: Exact): Exact => lowest(a.n * b.n, a.d * b.d);
/** `b` must not be zero: callers look first, since a text may hold any number. */
export const divide = (a: Exact, b: Exact): Exact => ratio(a.n * b.d, a.d * b.n);
const negate = (a: Exact): Exact => ({ n: -a.n, d: a.d });
export const absolute = (a: Exact): Exact => (a.n < 0n ? negate(a) : a);
export const isZero = (a: Exact): boolean => a.n === 0n;

/** A whole exponent of at least 0. */
export function power(base: Exact, exponent: number): Exact {
  return { n: base.n ** BigInt(exponent), d: base.d ** BigInt(exponent) };
}

/**
 * The root of a whole degree, cut at the twelfth decimal by comparing whole powers; null of a negative number. What is
 * compared with a number of fewer decimals comes out as it would with the root itself.
 */
export function root({ n, d }: Exact, degree: number): Exact | null {
  if (n < 0n) return null;
  const scale = 10n ** 12n;
  const times = BigInt(degree);
  const wanted = n * scale ** times;
  let low = 0n;
  let high = scale;
  while (high ** times * d <= wanted) high *= 2n;
  while (high - low > 1n) {
    const mid = (low + high) / 2n;
    if (mid ** times * d <= wanted) low = mid;
    else high = mid;
  }
  return lowest(low, scale);
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

/** Cut towards zero at the place of 10^exponent. */
export function truncateAt(value: Exact, exponent: number): Exact {
  const scaled = divide(value, tenTo(exponent));
  return multiply({ n: scaled.n / scaled.d, d: 1n }, tenTo(exponent));
}

/** Rounded at the place of 10^exponent, halves away from zero, as newsrooms round. */
export function roundAt(value: Exact, exponent: number): Exact {
  const scaled = divide(value, tenTo(exponent));
  const size = scaled.n < 0n ? -scaled.n : scaled.n;
  const rounded = (2n * size + scaled.d) / (2n * scaled.d);
  return multiply({ n: scaled.n < 0n ? -rounded : rounded, d: 1n }, tenTo(exponent));
}

/** The place of the first digit that is not zero: 3 for 1874, -2 for 0.05. Zero has place 0. */
export function leadingPlace(value: Exact): number {
  if (isZero(value)) return 0;
  const size = absolute(value);
  // It cannot be higher: n has no more than its digits, and d no fewer.
  let place = size.n.toString().length - size.d.toString().length;
  while (compare(size, tenTo(place)) < 0) place -= 1;
  return place;
}

/** The nearest double, for those who draw and for the machine contract. */
export function toNumber(value: Exact): number {
  const direct = Number(value.n) / Number(value.d);
  if (Number.isFinite(direct) && value.n < 1n << 1000n) return direct;
  return Number(value.n / value.d);
}

/** `1874000000`, `0.05` where the decimal ends, else `1/3`. */
export function toText(value: Exact): string {
  let d = value.d;
  let twos = 0;
  let fives = 0;
  for (; d % 2n === 0n; d /= 2n) twos += 1;
  for (; d % 5n === 0n; d /= 5n) fives += 1;
  if (d !== 1n) return `${value.n}/${value.d}`;
  const places = twos > fives ? twos : fives;
  const digits = (absolute(value).n * 10n ** BigInt(places)) / value.d;
  const padded = digits.toString().padStart(places + 1, '0');
  const text = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  return value.n < 0n ? `-${text}` : text;
}
