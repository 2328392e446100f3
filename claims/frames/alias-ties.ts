/** The words that tie an amount to the same amount in other money or units, hedges left out. */
import type { Frame } from './frame.ts';

type Tie = NonNullable<Frame['aliasTie']>;

/** For money and measures alike. */
export const ties: ReadonlyMap<string, Tie> = new Map([
  ['(', 'bracket'],
  ['[', 'bracket'],
  ['( or', 'bracket'],
  ['( i . e .', 'bracket'],
  ['( equivalent to', 'bracket'],
  ['( equal to', 'bracket'],
  ['( worth', 'bracket'],
  ['or', 'or'],
  [', or', 'or'],
  [', equivalent to', 'or'],
  ['equivalent to', 'or'],
  ['=', 'equals'],
]);

/** Where the two are plainly not of one kind of unit. */
export const phraseTies: ReadonlyMap<string, Tie> = new Map([
  ['/', 'or'],
  ['; or', 'or'],
  ['that is', 'or'],
  [', that is', 'or'],
  [', that is ,', 'or'],
  [', which is', 'or'],
  [', the equivalent of', 'or'],
  ['( the equivalent of', 'bracket'],
  ['( that is', 'bracket'],
  ['( that is ,', 'bracket'],
  ['( which is', 'bracket'],
]);

/** For money in other currency. */
export const moneyTies: ReadonlyMap<string, Tie> = new Map([
  ['( =', 'bracket'],
  ['( then', 'bracket'],
  ['( then worth', 'bracket'],
  ['( valued at', 'bracket'],
  [', worth', 'or'],
  [', equal to', 'or'],
  [', which is worth', 'or'],
  [', which equals', 'or'],
  [', or the equivalent of', 'or'],
  ['or the equivalent of', 'or'],
  ['the equivalent of', 'or'],
  [', corresponding to', 'or'],
  ['corresponding to', 'or'],
  ['( corresponding to', 'bracket'],
  [', or the rough equivalent of', 'or'],
  [', the rough equivalent of', 'or'],
  ['( the rough equivalent of', 'bracket'],
  ['( i . e . ,', 'bracket'],
  [', i . e .', 'or'],
  ['( or , at current rates ,', 'bracket'],
  ['– equivalent to', 'or'],
  ['— equivalent to', 'or'],
]);

/** What a price in one currency is said to be in another, behind at most a few words: "the £80m contract is worth $100m". */
export const worthVerbs: readonly string[] = [
  'is worth',
  'was worth',
  'are worth',
  'were worth',
  'be worth',
  'is equivalent to',
  'was equivalent to',
  'is the equivalent of',
  'was the equivalent of',
  'equals',
  'comes to',
  'came to',
  'works out at',
  'worked out at',
  'translates to',
  'translates into',
  'converts to',
  'converts into',
  'equates to',
];
