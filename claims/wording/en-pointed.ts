/** What the engine says where a check that an editor built cannot be computed: what is the matter, and what to do. */

/** By code; each is handed the words that it is about. */
export const faultSentences = {
  empty: () => 'There is no formula yet. Type one over the names of the figures, such as (new − old) ÷ old.',
  'too-long': () => 'The formula is longer than 200 characters.',
  'unknown-sign': (at: string) =>
    `“${at}” is no part of a formula. There are + − × ÷ ( ) and %, numbers and names.`,
  'missing-value': (at: string) =>
    at === ''
      ? 'The formula breaks off: a number or a name is missing at its end.'
      : `A number or a name is missing before “${at}”.`,
  'missing-operator': (at: string) => `A sign is missing before “${at}”: + − × or ÷.`,
  unclosed: () => 'A bracket is opened and not closed.',
  unopened: () => 'A bracket is closed that was not opened.',
  'malformed-number': (at: string) => `“${at}” is no number. Commas go by thousands, and there is one point.`,
  'unknown-kind': (at: string) => `There is no check of the kind “${at}” to be built by pointing.`,
  'roles-do-not-fit': (at: string) =>
    `“${at}” is computed from other figures. Point at each of its figures once.`,
  'unknown-role': (at: string) => `The formula names “${at}”, and no figure is called that.`,
  'unused-role': (at: string) => `“${at}” is pointed at, and the formula does not use it.`,
  'no-operands': () => 'No figure is pointed at from which the result could be computed.',
  'no-figure': () => 'There is no figure at this place.',
  'no-value': () => 'This figure has no value of its own to compute with: it is a date, a range or a code.',
  'kind-does-not-fit': (at: string) => `“${at}” is not computed with a figure of this kind.`,
  'points-at-itself': () => 'The result cannot be computed from itself.',
  'no-result': () => 'This cannot be computed: a divisor is zero.',
} as const satisfies Readonly<Record<string, (at: string) => string>>;
