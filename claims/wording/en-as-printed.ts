/** What the engine says of figures that are held against each other as they are printed: malformed, ranges, comparisons, repeats. */
import { value } from './said.ts';
import type { Said } from './said.ts';

/** By kind and outcome; for malformed numbers and repeats also by what is wrong. */
export const findingsAsPrinted: Readonly<Record<string, (said: Said) => string>> = {
  'malformed.consistent': (said) => `${value(said, 'stated')} can be read.`,
  'malformed.rounding': (said) => `${value(said, 'stated')} can be read.`,
  'malformed.inconsistent': (said) => `${value(said, 'stated')} is no number as it stands.`,
  'malformed.ambiguous': (said) => `${value(said, 'stated')} can be read in more than one way.`,
  'malformed.groups': (said) =>
    `This is no number as it stands. Digits go in threes, and in ${value(said, 'stated')} one group has ${value(said, 'odd')} digits.`,
  'malformed.scale': (said) =>
    `The scale is said twice. As printed ${value(said, 'stated')} would be ${value(said, 'value')}.`,
  'range.consistent': (said) => `${value(said, 'first')} lies below ${value(said, 'second')}.`,
  'range.rounding': (said) =>
    `${value(said, 'first')} and ${value(said, 'second')} may be the same, rounded.`,
  'range.inconsistent': (said) => `${value(said, 'first')} is more than ${value(said, 'second')}.`,
  'range.ambiguous': (said) => `${value(said, 'first')} and ${value(said, 'second')} may be no range.`,
  'range.reversed': (said) =>
    `The ends are the wrong way round. ${value(said, 'first')} is more than ${value(said, 'second')}.`,
  'range.power-of-ten': (said) =>
    `The second end has lost its scale. As printed ${value(said, 'second')} is less than ${value(said, 'first')}.`,
  'comparison.consistent': (said) =>
    `${value(said, 'stated')} is ${side(said)} ${value(said, 'other')}, as the text says.`,
  'comparison.rounding': (said) =>
    `Right only if the figures were rounded: ${value(said, 'stated')} is ${side(said)} ${value(said, 'other')} as printed.`,
  'comparison.inconsistent': (said) => `${value(said, 'stated')} is ${side(said)} ${value(said, 'other')}.`,
  'comparison.ambiguous': (said) => `${value(said, 'stated')} may be held against another figure.`,
  'comparison.reversed': (said) =>
    `The comparison is the wrong way round. ${value(said, 'stated')} is ${side(said)} ${value(said, 'other')}, and the text says “${value(said, 'word')}”.`,
  'repeat.consistent': (said) => `${both(said)}: they agree.`,
  'repeat.rounding': (said) => `${both(said)}: the same, rounded.`,
  'repeat.inconsistent': (said) => `${both(said)}. Either may be the wrong one.`,
  'repeat.ambiguous': (said) => `${both(said)}. They may be two quantities.`,
  'repeat.transposed-digits': (said) =>
    `Two digits have changed places. ${both(said)}. Either may be the wrong one.`,
  'repeat.power-of-ten': (said) =>
    `A power of ten lies between the two. ${both(said)}. Either may be the wrong one.`,
  'repeat.doubled-digit': (said) =>
    `A digit stands twice, or one of a pair was dropped. ${both(said)}. Either may be the wrong one.`,
};

const both = (said: Said): string =>
  `${value(said, 'place')} says ${value(said, 'stated')}, ${value(said, 'there')} ${value(said, 'other')}`;

/** Where a figure stands that the text gives again. */
export const places: Readonly<Record<string, string>> = {
  headline: 'The headline',
  standfirst: 'The standfirst',
  caption: 'The caption',
  paragraph: 'The text',
};

const side = (said: Said): string =>
  said['side'] === 'same' ? 'the same as' : `${value(said, 'side')} than`;

export const becausesAsPrinted: Readonly<Record<string, (said: Said) => string>> = {
  'digit-dropped': () => 'If a digit was typed twice',
  'zero-added': () => 'If a zero was left out',
  'point-meant': () => 'If the last comma is a decimal point',
  regrouped: () => 'If all digits are meant and only the commas are wrong',
  'first-scale': (said) => `If “${value(said, 'kept')}” is meant`,
  'second-scale': (said) => `If “${value(said, 'kept')}” is meant`,
  'other-way': (said) => `${value(said, 'stated')} is ${side(said)} ${value(said, 'other')}`,
  'in-order': () => 'The lower end first',
  'scale-lost': (said) => `With “${value(said, 'scale')}” at both ends`,
};
