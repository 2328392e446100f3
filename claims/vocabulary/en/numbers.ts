/** English number words and scales. Source: common usage; long-scale billions are not English news usage any more. */

export const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Scale words with their power of ten; all stand behind a numeral with a space. */
export const scaleWords: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  lakh: 5,
  crore: 7,
  millions: 6,
  billions: 9,
  trillions: 12,
  mln: 6,
  bln: 9,
  trn: 12,
  mn: 6,
  bn: 9,
  tn: 12,
  mil: 6,
};

/** Suffixes that touch the numeral. `m` counts only where money or a count is meant. */
export const scaleSuffixes: Readonly<Record<string, number>> = {
  k: 3,
  m: 6,
  mn: 6,
  mln: 6,
  mm: 6,
  bn: 9,
  b: 9,
  bln: 9,
  tn: 12,
  trn: 12,
  tr: 12,
  t: 12,
};

/** Scales in the order in which a value is written anew, per style. */
export const scaleLadders: readonly (readonly string[])[] = [
  ['thousand', 'million', 'billion', 'trillion'],
  ['k', 'm', 'bn', 'tn'],
  ['K', 'M', 'B', 'T'],
  ['k', 'mn', 'bn', 'trn'],
  ['k', 'mln', 'bln', 'trn'],
];

export const fractionWords: Readonly<Record<string, readonly [number, number]>> = {
  half: [1, 2],
  third: [1, 3],
  quarter: [1, 4],
  fifth: [1, 5],
  sixth: [1, 6],
  seventh: [1, 7],
  eighth: [1, 8],
  ninth: [1, 9],
  tenth: [1, 10],
  thirds: [1, 3],
  quarters: [1, 4],
  fifths: [1, 5],
  sixths: [1, 6],
  sevenths: [1, 7],
  eighths: [1, 8],
  ninths: [1, 9],
  tenths: [1, 10],
  halves: [1, 2],
};

export const ordinals: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  ).split(' '),
);

export const percentWords: readonly (readonly string[])[] = [
  ['percent'],
  ['per', 'cent'],
  ['pct'],
  ['%'],
  ['％'],
];

export const pointWords: readonly (readonly string[])[] = [
  ['percentage', 'point'],
  ['percentage', 'points'],
  ['percentage', '-', 'point'],
  ['points', 'of', 'percentage'],
  ['pp'],
];

export const basisPointWords: readonly (readonly string[])[] = [
  ['basis', 'point'],
  ['basis', 'points'],
  ['bps'],
  ['bp'],
];

export const multipleWords: readonly string[] = ['times', 'fold', 'x'];
