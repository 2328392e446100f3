/** Writes a new number in the style of a figure: its sign, its scale word, its grouping, its word for per cent. */
import { absolute, compare, divide, multiply, ratio, tenTo, toText, roundAt } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { fixed, grouped } from '../arithmetic/print.ts';
import type { ExactNumeral, Figure } from '../figures/figure.ts';
import { scaleLadders, scaleSuffixes, scaleWords, units } from '../vocabulary/en/numbers.ts';

/**
 * The figure's own text with another number in it. `value` is in the figure's unit; `place` is the last digit to be
 * written; `comma` groups thousands even where the figure does not.
 */
export function restyle(figure: Figure, text: string, value: Exact, place: number, comma = false): string {
  const numeral = figure.numeral;
  if (numeral === null) return `${grouped(toText(roundAt(value, place)))}%`;
  const inNumeral =
    figure.value === null || figure.value.n === 0 ? value : multiply(value, factorOf(figure, numeral));
  const before = text.slice(figure.start, numeral.start);
  const spelled =
    numeral.spelled && numeral.scale === null ? spelledOut(inNumeral, text.charAt(numeral.start)) : null;
  if (spelled !== null) return `${before}${spelled}${text.slice(numeral.end, figure.end)}`;
  const between = numeral.scale === null ? '' : text.slice(numeral.bare.end, numeral.scale.start);
  const behind = text.slice(numeral.end, figure.end);
  const scale = scaleFor(numeral, text, absolute(inNumeral));
  const shown = divide(roundAt(inNumeral, place), tenTo(scale.exponent));
  const decimals = scale.exponent - place;
  const digits = trimmed(fixed(shown, decimals < 0 ? 0 : decimals), numeral.decimals, place, scale.exponent);
  const group = comma || numeral.grouped;
  return `${before}${group ? grouped(digits) : digits}${scale.word === '' ? '' : between}${scale.word}${behind}`;
}

/** A small whole number in words, with a capital where the writer began with one; null where it is not small. */
function spelledOut(value: Exact, first: string): string | null {
  const word = value.d === 1 && value.n > 0 ? smallWords[value.n] : undefined;
  if (word === undefined) return null;
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

const smallWords = Object.keys(units);

/** Cents are written in cents: what one of the figure's units is in the numeral's. */
function factorOf(figure: Figure, numeral: ExactNumeral): Exact {
  return figure.value === null || figure.value.n === 0 ? ratio(1, 1) : divide(numeral.value, figure.value);
}

/** Zeros behind the point that the writer would not have written are dropped, others kept. */
function trimmed(digits: string, decimals: number, place: number, exponent: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  if (fraction === '') return whole;
  const kept = exponent - place > decimals ? fraction.replace(/0+$/, '') : fraction;
  return kept === '' ? whole : `${whole}.${kept}`;
}

interface Scale {
  readonly word: string;
  readonly exponent: number;
}

/** The writer's scale where the number stays between 1 and 1,000 in it, else the next word of the same style. */
function scaleFor(numeral: ExactNumeral, text: string, value: Exact): Scale {
  // A scale that is borrowed, from the other end of a range or the head of a column, is not written again.
  if (numeral.scale === null) return { word: '', exponent: numeral.scaledBy };
  const written = text.slice(numeral.scale.start, numeral.scale.end);
  const own = { word: written, exponent: numeral.scale.exponent };
  if (inside(value, own.exponent)) return own;
  const ladder = scaleLadders.find((words) => words.includes(written));
  const better = ladder?.find((word) => inside(value, exponentOf(word)));
  return better === undefined ? own : { word: better, exponent: exponentOf(better) };
}

const exponentOf = (word: string): number =>
  scaleWords[word.toLowerCase()] ?? scaleSuffixes[word.toLowerCase()] ?? 0;

const inside = (value: Exact, exponent: number): boolean =>
  compare(value, tenTo(exponent)) >= 0 && compare(value, tenTo(exponent + 3)) < 0;
