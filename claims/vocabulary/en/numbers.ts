/** English number words and scales. Source: common usage; long-scale billions are not English news usage any more. */

const counted = (text: string, from: number, by: number): Readonly<Record<string, number>> =>
  Object.fromEntries(text.split(' ').map((word, index) => [word, from + index * by]));

export const units: Readonly<Record<string, number>> = counted(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
  1,
);

export const tens: Readonly<Record<string, number>> = counted(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  20,
  10,
);

/** Scale words with their power of ten; all stand behind a numeral with a space or a hyphen. */
export const scaleWords: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  quintillion: 18,
  lakh: 5,
  lakhs: 5,
  crore: 7,
  crores: 7,
  millions: 6,
  billions: 9,
  trillions: 12,
  mln: 6,
  mio: 6,
  bln: 9,
  trn: 12,
  mn: 6,
  bn: 9,
  tn: 12,
  mil: 6,
};

/** Suffixes that touch the numeral. */
export const scaleSuffixes: Readonly<Record<string, number>> = {
  k: 3,
  m: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  mil: 6,
  mm: 6,
  bn: 9,
  b: 9,
  bln: 9,
  tn: 12,
  trn: 12,
  tr: 12,
  t: 12,
  cr: 7,
};

/** Scales in the order in which a value is written anew, per style. */
export const scaleLadders: readonly (readonly string[])[] = [
  ['thousand', 'million', 'billion', 'trillion'],
  ['k', 'm', 'bn', 'tn'],
  ['K', 'M', 'B', 'T'],
  ['k', 'mn', 'bn', 'trn'],
  ['k', 'mln', 'bln', 'trn'],
];

/** By place: `first` is at 1. */
export const ordinalWords: readonly string[] = (
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** Denominators, singular and plural. */
export const fractionWords: Readonly<Record<string, number>> = Object.fromEntries(
  'half:2 halves:2 third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 twelfth:12 sixteenth:16 twentieth:20 hundredth:100 thousandth:1000'
    .split(' ')
    .flatMap((row) => {
      const [word = '', denominator = ''] = row.split(':');
      const value = Number(denominator);
      return value === 2
        ? [[word, value]]
        : [
            [word, value],
            [`${word}s`, value],
          ];
    }),
);
