/** What the engine says, in English: codes and values come in, plain sentences go out. Wording is tested once, here. */

import { capital, value } from './said.ts';
import type { Said } from './said.ts';
import { becausesAsPrinted, findingsAsPrinted } from './en-as-printed.ts';
import { becausesOfLists, diagnosesOfLists, findingsOfLists } from './en-lists.ts';
import { unitCauses, unitFindings, unitNotes } from './en-units.ts';

/** The first sentence of a diagnosis says what happened; the rest says why. */
export const diagnoses: Readonly<Record<string, (said: Said) => string>> = {
  ...unitCauses,
  ...diagnosesOfLists,
  'ratio-as-growth': (said) =>
    said['falls'] === undefined
      ? `This is the ratio, not the growth. ${value(said, 'new')} is ${value(said, 'ratio')} times ${value(said, 'old')}, and ${value(said, 'stated')} is that ratio times 100; growth leaves out the first 100%.`
      : `What is left is given as the fall. ${value(said, 'new')} is ${value(said, 'ratio')} times ${value(said, 'old')}, and ${value(said, 'stated')} is that ratio times 100; the fall is ${value(said, 'recomputed')}.`,
  'wrong-base': (said) =>
    `The change was divided by the new figure. A change is measured on what there was before${value(said, 'before')}, not on ${value(said, 'new')}.`,
  'wrong-operand': (said) =>
    `This is the change against another figure. ${value(said, 'stated')} follows from ${value(said, 'other')}, not from ${value(said, 'old')}.`,
  'rise-for-fall': (said) =>
    `The direction is the wrong way round. The figures go from ${value(said, 'old')} to ${value(said, 'new')}, and the text says “${value(said, 'word')}”.`,
  'impossible-fall': (said) =>
    `Nothing can fall by more than all of it: ${value(said, 'stated')} is more than 100%.`,
  complement: (said) =>
    `This is the rest, not the part. ${capital(value(said, 'part'))} of ${value(said, 'whole')} is ${value(said, 'recomputed')}; ${value(said, 'stated')} is what is left.`,
  'part-of-rest': (said) =>
    `The part was divided by the rest, not by the whole. ${capital(value(said, 'part'))} of ${value(said, 'whole')} is ${value(said, 'recomputed')}.`,
  'percent-for-points': (said) =>
    `These are points, not per cent. From ${value(said, 'old')} to ${value(said, 'new')} is a change of ${value(said, 'size')} percentage points; a change in per cent is measured on ${value(said, 'old')}.`,
  'points-for-percent': (said) =>
    `This is in per cent, not in points. Points are the difference of two percentages; ${value(said, 'operands')} are amounts.`,
  'power-of-ten': (said) =>
    said['rate'] === undefined
      ? `The decimal point has moved. The digits fit, the power of ten does not: the figures give ${value(said, 'recomputed')}.`
      : `${value(said, 'times')} ${value(said, 'others')}. This conversion implies ${value(said, 'implied')} ${value(said, 'unit')}; ${value(said, 'reference')} ${value(said, 'rate')}. Either figure may be the wrong one.`,
  'simple-for-compound': (said) =>
    `The growth was added up, and it compounds: each step comes on top of the one before. The figures give ${value(said, 'recomputed')}.`,
  'transposed-digits': (said) => `Two digits have changed places. ${given(said)}`,
  'doubled-digit': (said) => `A digit stands twice, or one of a pair was dropped. ${given(said)}`,
  'inverse-rate': (said) =>
    `The rate was used upside down. This conversion implies ${value(said, 'implied')} ${value(said, 'unit')}; ${value(said, 'reference')} ${value(said, 'rate')}. Either figure may be the wrong one.`,
  'stale-rate': (said) =>
    `This is the rate of another day. It fits the one of ${value(said, 'other')}, ${value(said, 'implied')} ${value(said, 'unit')}; ${value(said, 'reference')} ${value(said, 'rate')}.`,
  'other-currency': (said) =>
    `This is the rate of another currency. It fits ${value(said, 'other')}; ${value(said, 'reference')} ${value(said, 'rate')}. Either figure may be the wrong one.`,
};

const give = (said: Said): string => (said['alone'] === undefined ? 'give' : 'gives');

/** What the figures give, or what a conversion implies. */
const given = (said: Said): string =>
  said['rate'] === undefined
    ? `The figures give ${value(said, 'recomputed')}.`
    : `This conversion implies ${value(said, 'implied')} ${value(said, 'unit')}; ${value(said, 'reference')} ${value(said, 'rate')}. Either figure may be the wrong one.`;

/** What any sum of printed figures may come to; the kinds of check share these. */
const ofFigures = (kind: string): Readonly<Record<string, (said: Said) => string>> => ({
  [`${kind}.consistent`]: (said) => `${value(said, 'stated')} agrees with ${value(said, 'operands')}.`,
  [`${kind}.rounding`]: (said) =>
    `Right only if the figures were rounded. As printed they give ${value(said, 'recomputed')}; rounding allows ${value(said, 'low')} to ${value(said, 'high')}.`,
  [`${kind}.inconsistent`]: (said) =>
    `This does not follow. ${capital(value(said, 'operands'))} ${give(said)} ${value(said, 'recomputed')}, not ${value(said, 'stated')}.`,
  [`${kind}.ambiguous`]: (said) =>
    `There is more than one honest reading; the figures give ${value(said, 'recomputed')}.`,
});

/** The finding in one sentence where no cause is named, by kind and outcome. */
export const findings: Readonly<Record<string, (said: Said) => string>> = {
  ...findingsAsPrinted,
  ...unitFindings,
  ...findingsOfLists,
  ...ofFigures('growth'),
  ...ofFigures('points'),
  ...ofFigures('difference'),
  ...ofFigures('share'),
  ...ofFigures('average'),
  ...ofFigures('rate'),
  ...ofFigures('compound'),
  ...ofFigures('multiple'),
  ...ofFigures('pointed'),
  'multiple.ambiguous': (said) =>
    `“${capital(value(said, 'stated'))} more” has two readings. ${capital(value(said, 'operands'))} agree only if it means how much was added; most readers take it for how many times as much. “As much” leaves no doubt.`,
  'multiple.factor': (said) =>
    `${capital(value(said, 'operands'))} agree only if “${value(said, 'stated')}” is the factor by which it became less; read as how many times as much, it would be a rise.`,
  'printed-rate.inconsistent': (said) =>
    `The printed rate does not fit the conversions. It says ${value(said, 'stated')}; they imply ${value(said, 'rate')} ${value(said, 'unit')}.`,
  'printed-rate.ambiguous': (said) =>
    `Perhaps another day’s rate. The conversions imply ${value(said, 'rate')} ${value(said, 'unit')}, and not ${value(said, 'stated')}.`,
  'conversion.consistent': (said) =>
    said['reference'] === undefined
      ? `The rate lies within the published range of the year: ${value(said, 'implied')} ${value(said, 'unit')}.`
      : `The rate agrees. This conversion implies ${value(said, 'implied')} ${value(said, 'unit')}; ${value(said, 'reference')} ${value(said, 'rate')}.`,
  'conversion.rounding': (said) =>
    `Right only if the amounts were rounded: ${value(said, 'implied')} ${value(said, 'unit')}.`,
  'conversion.inconsistent': (said) =>
    said['reference'] === undefined
      ? `These two amounts do not belong together. They imply ${value(said, 'implied')} ${value(said, 'unit')}, far from any published rate. Either figure may be the wrong one.`
      : `These two amounts do not belong together. They imply ${value(said, 'implied')} ${value(said, 'unit')}; ${value(said, 'reference')} ${value(said, 'rate')}. Either figure may be the wrong one.`,
  'conversion.ambiguous': (said) =>
    said['reference'] === undefined
      ? `One conversion alone: nothing to compare it with yet. It implies ${value(said, 'implied')} ${value(said, 'unit')}${value(said, 'years')}.`
      : `Perhaps another day’s rate. It implies ${value(said, 'implied')} ${value(said, 'unit')}; ${value(said, 'reference')} ${value(said, 'rate')}.`,
};

export const notes: Readonly<Record<string, (said: Said) => string>> = {
  ...unitNotes,
  truncated: (said) => `Cut off, not rounded: the figures give ${value(said, 'recomputed')}.`,
  'false-precision': (said) =>
    `More digits than the figures carry: ${value(said, 'roughest')} allows ${value(said, 'low')} to ${value(said, 'high')}.`,
  'may-be-ratio': () =>
    'It may be the ratio times 100 rather than the growth; the figures are too rough to tell.',
  'far-bound': (said) => `True, but far from it: the figures give ${value(said, 'recomputed')}.`,
  'times-less': (said) =>
    `Nothing can be “${value(said, 'written')}”: less by more than all of it. Most likely ${value(said, 'part')} is meant.`,
  'year-range': (said) =>
    value(said, 'years') === ''
      ? 'No year’s published range allows this rate.'
      : `The published range of ${value(said, 'years')} allows this rate.`,
  'shared-number': () =>
    'Two pairs of figures imply one number that is not written, and not the same. Either pair may be the wrong one.',
  'other-day': () => 'The conversions agree with each other, and not with the published rate of the day.',
  alone: () => 'No published range is known for this pair of currencies.',
  currency: (said) => `${value(said, 'written')} was read as ${value(said, 'code')}.`,
};

export const becauses: Readonly<Record<string, (said: Said) => string>> = {
  ...becausesAsPrinted,
  ...becausesOfLists,
  'as-printed': () => 'The figure that follows from the others as printed',
  'digits-carried': (said) => `No more digits than ${value(said, 'roughest')} has`,
  'this-side-wrong': (said) => `If ${value(said, 'given')} is right`,
  'other-side-right': (said) => `If ${value(said, 'given')} is right`,
  'right-name': () => 'The name of what the figures give',
  'no-doubt': () => 'Says what is most likely meant, and leaves no doubt',
  direction: () => 'The direction that the figures have',
};

/** Why a figure was not recomputed, for the ledger. */
export const reasons: Readonly<Record<string, string>> = {
  name: 'A name, not a quantity.',
  address: 'A web or mail address.',
  numbered: 'The number of a thing, not a quantity.',
  time: 'A time of day.',
  score: 'A score or a pair of numbers.',
  index: 'The name of an index.',
  legal: 'A citation of a law or a case.',
  street: 'A street address.',
  footnote: 'The mark of a footnote.',
  version: 'The number of a version.',
  code: 'A code, not a quantity.',
  period: 'The name of a part of a year.',
  phone: 'A telephone number.',
  malformed: 'Its digits are not grouped as a number can be.',
  date: 'A date: nothing to recompute it from.',
  duration: 'A length of time: nothing to recompute it from.',
  ordinal: 'A rank: nothing to recompute it from.',
  boilerplate: 'It stands in the small print, not in the article.',
  'sign-change': 'A change from a loss to a gain, or back, is no percentage: left alone.',
  operand: 'Used to recompute another figure.',
  quoted: 'The speaker’s figure: left alone.',
  forecast: 'A forecast or a plan: left alone.',
  conditional: 'It depends on a condition: left alone.',
  adjusted: 'Reckoned on another basis than the printed amounts: left alone.',
  level: 'A level, not a change.',
  share: 'A share: its whole and its part were not found together.',
  'no-operands': 'Nothing in the draft to recompute it from.',
  unsure: 'It could not be tied surely enough to other figures.',
  off: 'This kind of check is turned off.',
};

export const about = 'about';
export const pointsName = (one: boolean): string => (one ? 'percentage point' : 'percentage points');
export const percentName = 'per cent';

/** Currencies by the short name a desk uses; one without a name here stands by its code. */
const currencies: Readonly<Record<string, string>> = {
  CNY: 'RMB',
  USD: 'US dollar',
  MYR: 'ringgit',
  EUR: 'euro',
  GBP: 'pound',
  JPY: 'yen',
  HKD: 'Hong Kong dollar',
  TWD: 'Taiwan dollar',
  SGD: 'Singapore dollar',
  AUD: 'Australian dollar',
  CAD: 'Canadian dollar',
  INR: 'Indian rupee',
  KRW: 'won',
  IDR: 'rupiah',
  THB: 'baht',
  CHF: 'Swiss franc',
};

/** "ringgit" for MYR. */
export const currencyName = (code: string): string => currencies[code] ?? code;

/** The unit of an implied rate: "RMB for one ringgit". */
export const rateUnit = (from: string, to: string): string =>
  `${currencyName(to)} for one ${currencyName(from)}`;

const names: Readonly<Record<string, string>> = {
  '1': 'Ten times',
  '2': 'A hundred times',
  '3': 'A thousand times',
  '6': 'A million times',
  '-1': 'A tenth of',
  '-2': 'A hundredth of',
  '-3': 'A thousandth of',
  '-6': 'A millionth of',
};

export const powerName = (exponent: number): string =>
  names[String(exponent)] ?? (exponent > 0 ? `10^${exponent} times` : `10^−${-exponent} of`);

/** What a conversion is held against, as the subject of a sentence that ends with the rate. */
export const references: Readonly<Record<string, string>> = {
  consensus: 'the others in this article imply',
  printed: 'the rate printed in this article is',
  house: 'the desk’s own rate is',
  reference: 'the reference rate is',
  year: 'the rates of that time',
};

export const publishedRange = 'were nowhere near it';
export const theConversions = 'the conversions';
export const publishedRates = 'the published rates';
export const otherRates = (code: string): string => `the other ${currencyName(code)} rates`;
export const yearsThatFit = (years: string): string => `; the published ranges of ${years} would allow it`;

/** What was assumed and not read, from its code. */
export const assumption = (code: string): string => {
  const [kind, detail = ''] = code.split(':');
  if (kind === 'currency') return `the currency is taken to be ${detail}`;
  if (kind === 'head') return 'the unit is that of the head of its column';
  return kind === 'month-first' ? 'the month is taken to come first' : 'told from the day of publication';
};
