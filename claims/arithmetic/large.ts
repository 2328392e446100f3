/** The same fractions on BigInt, for what doubles do not hold exactly: slower, and of any size. */
export interface Large {
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

function commonDivisor(a: bigint, b: bigint): bigint {
  let more = a < 0n ? -a : a;
  let less = b;
  while (less !== 0n) {
    if (more < limit && less < limit) return BigInt(smallDivisor(Number(more), Number(less)));
    const rest = more % less;
    more = less;
    less = rest;
  }
  return more;
}

/** In lowest terms, with d above zero; `d` must not be zero. */
export function lowestLarge(n: bigint, d: bigint): Large {
  if (d < 0n) return lowestLarge(-n, -d);
  if (d === 1n) return { n, d };
  const divisor = commonDivisor(n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

/**
 * The root of a whole degree of what is not negative, cut at the twelfth decimal by comparing whole powers. What is
 * compared with a number of fewer decimals comes out as it would with the root itself.
 */
export function rootLarge({ n, d }: Large, degree: number): Large {
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
  return { n: low, d: scale };
}

/** The nearest double. */
export function largeToNumber({ n, d }: Large): number {
  const direct = Number(n) / Number(d);
  if (Number.isFinite(direct) && n < 1n << 1000n) return direct;
  return Number(n / d);
}

/** `1874000000`, `0.05` where the decimal ends, else `1/3`. */
export function largeToText({ n, d: whole }: Large): string {
  let d = whole;
  let twos = 0;
  let fives = 0;
  for (; d % 2n === 0n; d /= 2n) twos += 1;
  for (; d % 5n === 0n; d /= 5n) fives += 1;
  if (d !== 1n) return `${n}/${whole}`;
  const places = twos > fives ? twos : fives;
  const digits = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / whole;
  const padded = digits.toString().padStart(places + 1, '0');
  const text = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  return n < 0n ? `-${text}` : text;
}
