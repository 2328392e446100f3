/** Reads a numeral in digits with its scale: any grouping, decimals, fractions behind it, and what is malformed. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt } from '../text/word-set.ts';
import {
  digitsAt,
  isMinus,
  mantissaOf,
  markAt,
  mostDigits,
  numeral,
  runLength,
  touchesBefore,
  powerOfTen,
} from './numeral.ts';
import type { Bare, Numeral } from './numeral.ts';
import { scaleBehind } from './scale.ts';
import { halfBehind } from './spelled.ts';
import { ids } from './words.ts';

const comma = 44;
const dot = 46;
const apostrophe = 39;
const slash = 47;

/** More groups than a quantity has; a longer row of them is none, and is not looked at to its end. */
const mostGroups = 14;

/** Where a numeral in digits begins here, be it with its sign or its point; null where none does. */
export function readDigits(tokens: Tokens, at: number, text: string, money = false): Numeral | null {
  const plain = readPlain(tokens, at, text);
  if (plain !== null) return numeral(tokens, plain, scaleBehind(tokens, plain, text, money));
  const signed = isSign(tokens, at, text);
  const bare = readBare(tokens, signed ? at + 1 : at, text);
  if (bare === null) return null;
  const whole = signed ? { ...bare, from: at, negative: markAt(tokens, at, text) !== 43 } : bare;
  const withHalf = bare.decimals === undefined ? halfBehind(tokens, whole) : null;
  const made = withHalf ?? whole;
  return numeral(tokens, made, made.malformed === true ? null : scaleBehind(tokens, made, text, money));
}

/** A minus or plus that touches the digits behind it and nothing before it that it could join. */
export function isSign(tokens: Tokens, at: number, text: string): boolean {
  const mark = markAt(tokens, at, text);
  if (mark !== 43 && !isMinus(mark)) return false;
  if (!touches(tokens, at)) return false;
  const next = markAt(tokens, at + 1, text);
  if (runLength(tokens, at + 1) === 0 && !(next === dot && runLength(tokens, at + 2) > 0)) return false;
  if (mark === 0x2013 && runLength(tokens, at - 1) > 0) return false;
  return !touchesBefore(tokens, at) || isOpening(markAt(tokens, at - 1, text));
}

/**
 * Digits with at most a decimal part, by far the most frequent: nothing that could group them or make a fraction of them
 * stands beside them. Null where it is not as plain as that.
 */
function readPlain(tokens: Tokens, at: number, text: string): Bare | null {
  const length = runLength(tokens, at);
  if (length === 0 || length > 9) return null;
  const whole = digitsAt(tokens, at, text);
  if (!touches(tokens, at)) {
    if (runLength(tokens, at + 1) > 0 || idAt(tokens, at + 1) === and) return null;
    return wholeNumber(tokens, at, whole, length, text);
  }
  if (tokens.shape[at + 1] === shape.word) return wholeNumber(tokens, at, whole, length, text);
  const mark = markAt(tokens, at + 1, text);
  const places = touches(tokens, at + 1) ? runLength(tokens, at + 2) : 0;
  if (places === 0) {
    const ends = mark === 37 || mark === comma || mark === dot || mark === 41;
    return ends && idAt(tokens, at + 2) !== and ? wholeNumber(tokens, at, whole, length, text) : null;
  }
  if (mark !== dot || places > 6) return null;
  if (touches(tokens, at + 2) && tokens.shape[at + 3] === shape.mark && markAt(tokens, at + 3, text) !== 37)
    return null;
  const mantissa = whole * powerOfTen(places) + digitsAt(tokens, at + 2, text);
  return {
    from: at,
    to: at + 3,
    mantissa,
    exponent: -places,
    digits: digitCount(mantissa),
    decimals: places,
  };
}

function wholeNumber(tokens: Tokens, at: number, value: number, length: number, text: string): Bare {
  const end = tokens.end[at] ?? 0;
  let zeros = 0;
  if (value > 0) while (text.charCodeAt(end - 1 - zeros) === 48) zeros += 1;
  return {
    from: at,
    to: at + 1,
    mantissa: value,
    digits: value >= powerOfTen(length - 1) ? length : digitCount(value),
    zeros,
  };
}

function digitCount(value: number): number {
  let count = 1;
  while (value >= powerOfTen(count)) count += 1;
  return count;
}

const [and] = ids('and');

const isOpening = (mark: number): boolean => mark === 40 || mark === 91 || mark === 0x201c || mark === 34;

function readBare(tokens: Tokens, at: number, text: string): Bare | null {
  if (runLength(tokens, at) === 0) return readPoint(tokens, at, text);
  const groups = readGroups(tokens, at, text);
  if (groups.malformed) return { from: at, to: groups.to, mantissa: Number.NaN, digits: 0, malformed: true };
  let { to } = groups;
  if (groups.decimals === 0 && groups.separator !== dot && touches(tokens, to - 1)) {
    const mark = markAt(tokens, to, text);
    const point = mark === dot || mark === 0xb7;
    if (point && runLength(tokens, to + 1) > 0 && touches(tokens, to)) {
      const cents = digitText(tokens, to + 1, text);
      const parts = touches(tokens, to + 1) ? partsBehind(text.charAt(tokens.start[to + 2] ?? 0)) : '';
      const end = parts === '' ? to + 2 : to + 3;
      return decimalOf(tokens, at, end, groups.digits, cents + parts, groups.grouped);
    }
    const vulgar = vulgars[text.charAt(tokens.start[to] ?? 0)];
    if (vulgar !== undefined && mark !== 0) return mixed(at, to + 1, Number(groups.digits), vulgar);
    if (mark === slash && !groups.grouped && runLength(tokens, to + 1) > 0) return null;
  }
  if (groups.decimals > 0) {
    const cut = groups.digits.length - groups.decimals;
    return decimalOf(tokens, at, to, groups.digits.slice(0, cut), groups.digits.slice(cut), groups.grouped);
  }
  const fraction = groups.grouped ? null : fractionBehind(tokens, to, text);
  if (fraction !== null) {
    to = fraction.to;
    return mixed(at, to, Number(groups.digits), fraction.of);
  }
  if (groups.digits.length > mostDigits) return null;
  const bare = groups.digits.replace(/^0+(?=\d)/, '');
  return {
    from: at,
    to,
    ...mantissaOf(bare),
    digits: bare.length,
    zeros: bare === '0' ? 0 : zerosAtEnd(bare),
    grouped: groups.grouped,
  };
}

/** `.5`: a point that touches digits and nothing before it. */
function readPoint(tokens: Tokens, at: number, text: string): Bare | null {
  const vulgar = vulgars[text.charAt(tokens.start[at] ?? 0)];
  if (vulgar !== undefined && tokens.shape[at] === shape.mark) return mixed(at, at + 1, 0, vulgar);
  if (markAt(tokens, at, text) !== dot || runLength(tokens, at + 1) === 0 || !touches(tokens, at))
    return null;
  const before = markAt(tokens, at - 1, text);
  if (touchesBefore(tokens, at) && (before === 0 || before === dot)) return null;
  return decimalOf(tokens, at, at + 2, '', digitText(tokens, at + 1, text), false);
}

const digitText = (tokens: Tokens, at: number, text: string): string =>
  text.slice(tokens.start[at], tokens.end[at]);

function decimalOf(
  tokens: Tokens,
  from: number,
  to: number,
  whole: string,
  fraction: string,
  grouped: boolean,
): Bare | null {
  const all = whole + fraction;
  if (all.length > mostDigits) return null;
  const significant = all.replace(/^0+(?=\d)/, '');
  return {
    from,
    to,
    ...mantissaOf(significant),
    exponent: -fraction.length,
    digits: significant.length,
    decimals: fraction.length,
    grouped,
  };
}

function zerosAtEnd(digits: string): number {
  let zeros = 0;
  while (digits.charCodeAt(digits.length - 1 - zeros) === 48) zeros += 1;
  return zeros;
}

/** Numerator and denominator. */
type Part = readonly [number, number];

const vulgars: Readonly<Record<string, Part>> = {
  '½': [1, 2],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

/** `$10.46¼`: the digits that a half, quarter or eighth of the last place adds. */
function partsBehind(mark: string): string {
  const [over, under] = vulgars[mark] ?? [0, 3];
  return under === 3 || under === 5 || under === 6 ? '' : String(over / under).slice(2);
}

/** Whole and part: halves and quarters as decimals, so that they are as precise as digits. */
function mixed(from: number, to: number, whole: number, [over, under]: Part): Bare {
  const decimals = under === 2 ? 1 : under === 4 ? 2 : under === 8 ? 3 : 0;
  if (decimals > 0) {
    const mantissa = Math.round((whole + over / under) * powerOfTen(decimals));
    return { from, to, mantissa, exponent: -decimals, digits: String(mantissa).length, decimals };
  }
  return { from, to, mantissa: whole * under + over, divisor: under, digits: String(whole).length + 1 };
}

/** `2 1/2`: a fraction below one behind a whole number and a space. */
function fractionBehind(
  tokens: Tokens,
  at: number,
  text: string,
): { readonly of: Part; readonly to: number } | null {
  const part = slashed(tokens, at, text);
  if (part === null || touchesBefore(tokens, at)) return null;
  return [2, 3, 4, 5, 8, 16].includes(part[1]) ? { of: part, to: at + 3 } : null;
}

/** `3/4`: two short runs of digits round a slash that touches both, the first the smaller; null elsewhere. */
export function slashed(tokens: Tokens, at: number, text: string): Part | null {
  const over = runLength(tokens, at);
  if (over === 0 || over > 2 || markAt(tokens, at + 1, text) !== slash) return null;
  const under = runLength(tokens, at + 2);
  if (under === 0 || under > 3 || !touches(tokens, at) || !touches(tokens, at + 1)) return null;
  if (touches(tokens, at + 2) && markAt(tokens, at + 3, text) === slash) return null;
  const part: Part = [digitsAt(tokens, at, text), digitsAt(tokens, at + 2, text)];
  return part[0] > 0 && part[0] < part[1] ? part : null;
}

interface Groups {
  readonly digits: string;
  readonly to: number;
  readonly grouped: boolean;
  /** How many of the digits stand behind a decimal comma. */
  readonly decimals: number;
  /** The mark between the groups; 0 where there is none, 32 for a space. */
  readonly separator: number;
  readonly malformed: boolean;
}

/**
 * Commas, points, apostrophes or spaces by threes, or the Indian 12,34,567. With points the last part may stand behind a
 * comma. A comma that is followed by other than three digits is a decimal comma where it is alone (3,5), a list where the
 * parts are short, and malformed elsewhere.
 */
function readGroups(tokens: Tokens, at: number, text: string): Groups {
  const first = digitText(tokens, at, text);
  const none: Groups = {
    digits: first,
    to: at + 1,
    grouped: false,
    decimals: 0,
    separator: 0,
    malformed: false,
  };
  const separator = separatorAt(tokens, at + 1, text);
  if (separator === 0) return none;
  const groups = [first];
  let to = at + 1;
  const wide = separator === 32 ? 1 : 2;
  while (groups.length <= mostGroups && separatorAt(tokens, to, text) === separator) {
    groups.push(digitText(tokens, to + wide - 1, text));
    to += wide;
  }
  if (groups.length > mostGroups) return none;
  const made = (): Groups => ({ ...none, digits: groups.join(''), to, grouped: true, separator });
  const threes = groups.slice(1).every((group) => group.length === 3) && first.length <= 3;
  if (separator === 32) {
    const plain = text.charCodeAt(tokens.end[at] ?? 0) === 32;
    if (!threes) return plain ? none : { ...none, to, malformed: true };
    if (!isSpaced(plain, groups)) return none;
    const behind = markAt(tokens, to, text) === comma && touches(tokens, to - 1) && touches(tokens, to);
    const decimals = behind ? runLength(tokens, to + 1) : 0;
    if (decimals === 0 || decimals > 2) return made();
    return { ...made(), digits: groups.join('') + digitText(tokens, to + 1, text), to: to + 2, decimals };
  }
  if (separator === dot) {
    const behind = markAt(tokens, to, text) === comma && touches(tokens, to - 1) && touches(tokens, to);
    const decimals = behind ? runLength(tokens, to + 1) : 0;
    if (!threes || (groups.length < 3 && decimals === 0)) return none;
    if (decimals === 0) return made();
    return { ...made(), digits: groups.join('') + digitText(tokens, to + 1, text), to: to + 2, decimals };
  }
  if (threes) return made();
  const last = groups.at(-1) ?? '';
  const indian =
    last.length === 3 && first.length <= 2 && groups.slice(1, -1).every(({ length }) => length === 2);
  if (indian && separator === comma) return made();
  if (groups.length === 2 && last.length <= 2 && separator === comma && isDecimalComma(tokens, to, text)) {
    return { ...none, digits: first + last, to, decimals: last.length, separator };
  }
  // `$12,50` and `£4,75` lost their point; `€12,50` may be written so on purpose.
  const sign = text.charCodeAt((tokens.start[at] ?? 0) - 1);
  const isPriced = (sign === 36 || sign === 163) && separator === comma;
  if (isPriced && groups.length === 2 && last.length === 2) return { ...none, to, malformed: true };
  if (groups.every(({ length }) => length <= 2) || separator === apostrophe) return none;
  if (separator === comma && groups.slice(1).every(({ length }) => length === 4) && first.length === 4)
    return none;
  return { ...none, to, malformed: true };
}

/** `3,5 %`, `€12,50`, `3,5 million`: what stands beside it makes an amount of it, so that it is no list. */
function isDecimalComma(tokens: Tokens, to: number, text: string): boolean {
  const next = text.charCodeAt(tokens.start[to] ?? text.length);
  return next === 37 || next === 0x20ac || scaleBehind(tokens, { from: to - 1, to }, text) !== null;
}

/** The mark that joins a further run of digits here; 32 for the spaces that may. */
function separatorAt(tokens: Tokens, at: number, text: string): number {
  if (touchesBefore(tokens, at)) {
    const mark = markAt(tokens, at, text);
    const joins = mark === comma || mark === dot || mark === apostrophe || mark === 0x2019;
    return joins && runLength(tokens, at + 1) > 0 && touches(tokens, at)
      ? mark === 0x2019
        ? apostrophe
        : mark
      : 0;
  }
  if (runLength(tokens, at) !== 3 || (tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0) !== 1) return 0;
  const gap = text.charCodeAt(tokens.end[at - 1] ?? 0);
  return gap === 32 || gap === 0xa0 || gap === 0x2007 || gap === 0x2009 || gap === 0x202f ? 32 : 0;
}

/** A plain space groups only where no two numbers could be meant: `816 000`, `1 234 567`. */
const isSpaced = (plain: boolean, groups: readonly string[]): boolean =>
  !plain || ((groups.length > 2 || groups[1]?.endsWith('00') === true) && !groups[0]?.startsWith('0'));
