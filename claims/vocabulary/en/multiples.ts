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

/** Of these only a verb or a multiplier is meant, not the adjective of `a double room`. */
export const doubtfulMultiples = 'double triple treble quadruple quintuple halve halves doubles trebles';
