/** Words by which times are named without a date. Source: reading of news copy and of earnings reports. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Units that times are counted in, singular and plural. */
export const timeUnits = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  half: 'half',
  halves: 'half',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
} as const satisfies Readonly<Record<string, string>>;

/** Before a unit: how many units from the period that the sentence is about. */
export const fromText: Readonly<Record<string, number>> = {
  previous: -1,
  prior: -1,
  preceding: -1,
  following: 1,
  subsequent: 1,
};

/** Before "period" or a unit: the same stretch of another year. */
export const sameWords = words('same corresponding comparable equivalent');
export const sameUnits = words('period quarter month months half weeks');

/** Behind "a year" or "12 months": which way to count. */
export const counters: Readonly<Record<string, number>> = {
  earlier: -1,
  ago: -1,
  before: -1,
  previously: -1,
  prior: -1,
  later: 1,
};

/** By themselves they say that an amount lies before, and no more. */
export const beforeWords = words('previously earlier before');

/** Between a stretch and the day or month that it ends with: "the nine months to September". */
export const endings = words('to ended ending through until till');

/** Between the part of a year and its year. */
export const ofYear = words("of in for from the ' ’ s");

export const fiscalWords = words('fiscal financial fy');

export const ordinalsOfParts: Readonly<Record<string, number>> = {
  first: 1,
  opening: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: -1,
  last: -1,
};
