/** Reads what is written with a numeral and a word: percentages, points, multiples, measures, durations, ordinals. */
import { ratio } from '../arithmetic/exact.ts';
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { durations } from '../vocabulary/en/calendar.ts';
import { areaPrefixes, measures } from '../vocabulary/en/measures.ts';
import {
  basisPointWords,
  fractionWords,
  multipleWords,
  ordinals,
  percentWords,
  pointWords,
} from '../vocabulary/en/numbers.ts';
import { multipleVerbs } from '../vocabulary/en/multiples.ts';
import { quantity, unvalued } from './build.ts';
import type { Edge, Numeral } from './figure.ts';

/** The tokens of one of the phrases at a place; 0 where none stands there. */
function phraseAt(tokens: Tokens, at: number, phrases: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length > longest && phrase.every((word, index) => tokens.word[at + index] === word)) {
      longest = phrase.length;
    }
  }
  return longest;
}

/** Every reading of a numeral with the words behind it, and the bare number itself. */
export function readCounts(tokens: Tokens, at: number, numeral: Numeral): readonly Edge[] {
  const hyphen = tokens.word[numeral.to] === '-' && touches(tokens, numeral.to) ? 1 : 0;
  const behind = numeral.to + hyphen;
  const edges: Edge[] = [];
  const make = (
    kind: Parameters<typeof quantity>[1]['kind'],
    rank: number,
    to: number,
    unit?: string,
  ): void => {
    edges.push(
      quantity(tokens, { kind, rank, numeral, from: at, to, ...(unit === undefined ? {} : { unit }) }),
    );
  };
  const points = phraseAt(tokens, behind, pointWords);
  if (points > 0) make('points', 0, behind + points, 'pp');
  const basis = phraseAt(tokens, behind, basisPointWords);
  if (basis > 0) make('points', 0, behind + basis, 'bp');
  const percent = phraseAt(tokens, behind, percentWords);
  if (percent > 0) make('percent', 1, behind + percent, '%');
  const word = tokens.word[behind] ?? '';
  if (multipleWords.includes(word) && (word !== 'x' || touches(tokens, numeral.to - 1))) {
    make('multiple', 1, behind + 1, 'x');
  }
  const duration = durations[word];
  if (duration !== undefined) {
    const old = tokens.word[behind + 1] === '-' && tokens.word[behind + 2] === 'old';
    make(old ? 'age' : 'duration', 1, behind + (old ? 3 : 1), old ? 'a' : duration);
  }
  const area = areaPrefixes[word];
  const measure = measures[tokens.word[area === undefined ? behind : behind + 1] ?? ''];
  if (measure !== undefined && !(numeral.scale === null && measure === 'ha' && numeral.digits < 2)) {
    make('measure', 2, behind + (area === undefined ? 1 : 2), `${measure}${area ?? ''}`);
  }
  const degree = tokens.word[numeral.to] === '°' ? 1 : 0;
  const scale = tokens.word[numeral.to + degree] ?? '';
  if (degree === 1 && (scale === 'c' || scale === 'f')) {
    make('temperature', 0, numeral.to + 2, scale === 'c' ? 'Cel' : '[degF]');
  }
  const suffix = ['st', 'nd', 'rd', 'th'].includes(word) && hyphen === 0 && touches(tokens, numeral.to - 1);
  if (suffix && !numeral.spelled) make('ordinal', 1, numeral.to + 1);
  if (numeral.decimals > 0 || numeral.scale !== null || numeral.value.n !== 1n || !numeral.spelled) {
    make('number', 5, numeral.to);
  }
  return edges;
}

/** Words that are figures by themselves: ordinals, fractions, `doubled`. */
export function readWordFigure(tokens: Tokens, at: number): Edge | null {
  if (tokens.shape[at] !== shape.word) return null;
  const word = tokens.word[at] ?? '';
  const multiple = multipleVerbs[word];
  if (multiple !== undefined) {
    const value = ratio(BigInt(multiple[0]), BigInt(multiple[1]));
    const edge = unvalued(tokens, 'multiple', { from: at, to: at + 1 }, { value }, 3);
    return { ...edge, figure: { ...edge.figure, unit: 'x' } };
  }
  const fraction = readFraction(tokens, at);
  if (fraction !== null) return fraction;
  return ordinals.has(word) && word !== 'second'
    ? unvalued(tokens, 'ordinal', { from: at, to: at + 1 }, {}, 3)
    : null;
}

const numerators: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };

/** `a third`, `two-thirds`, `three quarters`; a bare `quarter` is a period and a bare `third` an ordinal. */
function readFraction(tokens: Tokens, at: number): Edge | null {
  const numerator = numerators[tokens.word[at] ?? ''];
  if (numerator === undefined) return null;
  const second = tokens.word[at + 1] === '-' ? at + 2 : at + 1;
  const word = tokens.word[second] ?? '';
  const fraction = fractionWords[word];
  if (fraction === undefined || (numerator > 1 && !word.endsWith('s') && word !== 'half')) return null;
  if (numerator === 1 && word.endsWith('s')) return null;
  if (word === 'quarter' && ['of', 'the', 'in', 'ended'].includes(tokens.word[second + 1] ?? '') === false) {
    const previous = tokens.word[at - 1] ?? '';
    if (!['by', 'than', 'nearly', 'almost', 'about', 'over'].includes(previous)) return null;
  }
  const value = ratio(BigInt(numerator * fraction[0]), BigInt(fraction[1]));
  return unvalued(tokens, 'fraction', { from: at, to: second + 1 }, { value }, 2);
}
