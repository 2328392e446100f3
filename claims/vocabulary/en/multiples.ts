/** Words that multiply by themselves, as a ratio of new to old. Source: common usage. */
const verbs: readonly (readonly [words: string, ratio: readonly [number, number]])[] = [
  ['doubled doubling doubles double twice twofold', [2, 1]],
  ['tripled tripling triples triple trebled trebling trebles treble thrice threefold', [3, 1]],
  ['quadrupled quadrupling quadruples quadruple fourfold', [4, 1]],
  ['quintupled quintupling quintuple fivefold', [5, 1]],
  ['sixfold', [6, 1]],
  ['sevenfold', [7, 1]],
  ['eightfold', [8, 1]],
  ['ninefold', [9, 1]],
  ['tenfold', [10, 1]],
  ['twentyfold', [20, 1]],
  ['hundredfold', [100, 1]],
  ['thousandfold', [1000, 1]],
  ['halved halving halves halve', [1, 2]],
];

export const multipleVerbs: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries(
  verbs.flatMap(([words, ratio]) => words.split(' ').map((word) => [word, ratio])),
);

/** Behind `times`: what it is held against, so that it multiplies and does not count. */
export const behindMultiple = `
  as more less fewer higher lower larger bigger greater smaller faster slower longer better worse heavier likelier
  stronger richer costlier hotter the its their his her that what this those these of than national annual average
  earnings sales revenue gdp book forward ebitda above over oversubscribed subscribed since normal usual
`;

/** Before a bare verb. */
export const beforeMultiple =
  'to would will could may might must should can cannot nearly almost than about roughly around not and losses prices sales profits rates deaths cases exports numbers costs rents';

/** Behind a verb that then multiplies nothing: `doubled down`. */
export const idleMultiples = 'down up back over as bed beds bill act agent';

/** Of these only a verb or a multiplier is meant, not the adjective of `a double room`. */
export const doubtfulMultiples = 'double triple treble quadruple quintuple halve halves doubles trebles';

/** Behind `times` they take away, and nothing can be less by more than all of it. */
export const lessWords: ReadonlySet<string> = new Set(
  'less fewer lower smaller cheaper shorter lighter weaker rarer'.split(' '),
);
