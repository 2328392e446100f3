/** What is said of measures and temperatures that are given again, in English. */

import { value } from './said.ts';
import type { Said } from './said.ts';

const both = 'Either figure may be the wrong one.';

/** By code; those that other kinds have too are said here of conversions. */
export const unitCauses: Readonly<Record<string, (said: Said) => string>> = {
  'other-unit': (said) =>
    said['sides'] !== undefined
      ? `The factor is that of the sides, not of the ${value(said, 'sides')}. ${value(said, 'amount')} is ${value(said, 'recomputed')}, not ${value(said, 'stated')}. ${both}`
      : `This is the factor of another unit. ${value(said, 'held')} would go with ${value(said, 'taken')}; ${value(said, 'amount')} is ${value(said, 'recomputed')}. ${both}`,
  'inverse-rate': (said) =>
    `The factor was used upside down. ${value(said, 'amount')} is ${value(said, 'recomputed')}, not ${value(said, 'stated')}. ${both}`,
  'level-for-difference': (said) =>
    `A difference was converted as if it were a temperature. A difference of ${value(said, 'amount')} is one of ${value(said, 'recomputed')}; only a reading on the thermometer shifts by the 32 degrees at which water freezes.`,
  'power-of-ten': (said) =>
    `The decimal point has moved. The digits fit, the power of ten does not: ${value(said, 'amount')} is ${value(said, 'recomputed')}. ${both}`,
  'transposed-digits': (said) =>
    `Two digits have changed places. ${value(said, 'amount')} is ${value(said, 'recomputed')}, not ${value(said, 'stated')}.`,
  'doubled-digit': (said) =>
    `A digit stands twice, or one of a pair was dropped. ${value(said, 'amount')} is ${value(said, 'recomputed')}, not ${value(said, 'stated')}.`,
};

const kinds = ['unit', 'temperature'] as const;

const outcomes: Readonly<Record<string, (said: Said) => string>> = {
  consistent: (said) =>
    `${value(said, 'stated')} agrees: ${value(said, 'amount')} is ${value(said, 'recomputed')}.`,
  rounding: (said) =>
    `Right only if the figures were rounded. ${value(said, 'amount')} is ${value(said, 'recomputed')}, given as ${value(said, 'stated')}.`,
  inconsistent: (said) =>
    `These two do not belong together. ${value(said, 'amount')} is ${value(said, 'recomputed')}, not ${value(said, 'stated')}. ${both}`,
  ambiguous: (said) =>
    `There is more than one honest reading; ${value(said, 'amount')} is ${value(said, 'recomputed')}.`,
};

/** By kind and outcome. */
export const unitFindings: Readonly<Record<string, (said: Said) => string>> = Object.fromEntries(
  kinds.flatMap((kind) => Object.entries(outcomes).map(([outcome, say]) => [`${kind}.${outcome}`, say])),
);

export const unitNotes: Readonly<Record<string, (said: Said) => string>> = {
  'read-as': (said) => `It agrees where the unit is the ${value(said, 'read')}; the draft does not say so.`,
  'read-as-difference': () => 'It agrees as a difference of two temperatures, and not as a level.',
};

/** What the shape of a thing with sides is called. */
export const shapes: Readonly<Record<string, string>> = { '2': 'area', '3': 'volume' };
