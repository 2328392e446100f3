/**
 * What the words of the vocabulary are to a reader of figures, by their number in the lexicon. Built once, while the
 * engine loads, from the tables; readers ask for the facts of a token and never for its letters.
 */
import { months, weekdays, durations, seasons } from '../vocabulary/en/calendar.ts';
import { numberedThings, weighing } from '../vocabulary/en/identifiers.ts';
import { multipleVerbs } from '../vocabulary/en/multiples.ts';
import {
  fractionWords,
  ordinalWords,
  scaleSuffixes,
  scaleWords,
  tens,
  units,
} from '../vocabulary/en/numbers.ts';
import { enterWord } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';

export interface WordFacts {
  /** The value of a number word below a hundred; -1 where it is none. */
  number: number;
  /** 1 for units, 2 for ten to nineteen, 3 for tens; 0 where it is no number word. */
  level: number;
  /** The power of ten of a scale word that stands apart, and of a suffix that touches the digits; 0 where none. */
  scale: number;
  suffix: number;
  /** 1 to 12; 0 where it is no month. */
  month: number;
  /** 1 for Monday to 7 for Sunday; 0 where it is no day of the week. */
  weekday: number;
  /** A code of EDTF, 21 for spring to 24 for winter; 0 where it is no season. */
  season: number;
  /** Rank; 0 where it is no ordinal. */
  ordinal: number;
  /** 3 for third and thirds; 0 where it is no fraction. */
  denominator: number;
  /** The short name of a unit of time; empty where it is none. */
  duration: string;
  /** What a verb or adverb multiplies by, as a ratio. */
  multiple: readonly [number, number] | null;
  /** A word before a number that makes a name of it. */
  numbered: boolean;
  /** A word that speaks of weight. */
  weighing: boolean;
}

const blank = (): WordFacts => ({
  number: -1,
  level: 0,
  scale: 0,
  suffix: 0,
  month: 0,
  weekday: 0,
  season: 0,
  ordinal: 0,
  denominator: 0,
  duration: '',
  multiple: null,
  numbered: false,
  weighing: false,
});

const nothing: WordFacts = blank();
const byNumber: WordFacts[] = [nothing];

function factsOfWord(word: string): WordFacts {
  const number = enterWord(word);
  for (let missing = byNumber.length; missing <= number; missing += 1) byNumber.push(nothing);
  const known = byNumber[number] ?? nothing;
  return known === nothing ? (byNumber[number] = blank()) : known;
}

for (const [word, value] of Object.entries(units)) {
  const facts = factsOfWord(word);
  facts.number = value;
  facts.level = value < 10 ? 1 : 2;
}
for (const [word, value] of Object.entries(tens)) {
  const facts = factsOfWord(word);
  facts.number = value;
  facts.level = 3;
}
for (const [word, exponent] of Object.entries(scaleWords)) factsOfWord(word).scale = exponent;
for (const [word, exponent] of Object.entries(scaleSuffixes)) factsOfWord(word).suffix = exponent;
for (const [word, month] of Object.entries(months)) factsOfWord(word).month = month;
weekdays.forEach((names, index) => {
  for (const word of names) factsOfWord(word).weekday = index + 1;
});
for (const [word, season] of Object.entries(seasons)) factsOfWord(word).season = season;
ordinalWords.forEach((word, index) => {
  if (word !== '') factsOfWord(word).ordinal = index;
});
for (const [word, denominator] of Object.entries(fractionWords)) factsOfWord(word).denominator = denominator;
for (const [word, unit] of Object.entries(durations)) factsOfWord(word).duration = unit;
for (const [word, ratio] of Object.entries(multipleVerbs)) factsOfWord(word).multiple = ratio;
for (const word of numberedThings) factsOfWord(word).numbered = true;
for (const word of weighing) factsOfWord(word).weighing = true;

/** The facts of a token; those of no word where there is no such token. */
export function factsAt(tokens: Tokens, at: number): WordFacts {
  if (at < 0 || at >= tokens.count) return nothing;
  return byNumber[tokens.id[at] ?? 0] ?? nothing;
}

/** Numbers of words, in the order given. */
export const ids = (words: string): readonly number[] => words.split(' ').map(enterWord);

/** Whether a figure may begin with the word of a number. */
export function opensFigure(number: number): boolean {
  const facts = byNumber[number];
  if (facts === undefined || facts === nothing) return false;
  return (
    facts.level > 0 ||
    facts.month > 0 ||
    facts.weekday > 0 ||
    facts.season > 0 ||
    facts.ordinal > 0 ||
    facts.multiple !== null
  );
}
