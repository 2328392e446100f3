/**
 * A numeral with its scale, as it stands in the text: whole digits and a power of ten, nothing computed. Sums are done
 * with what `figure.ts` makes of it.
 */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';

/** The value is `mantissa · 10^exponent / divisor`, negative where a minus stands before it. */
export interface Numeral {
  /** Tokens, end exclusive; the sign before it is the first of them. */
  readonly from: number;
  readonly to: number;
  /** Places in the text: the digits or words alone, without the scale. */
  readonly start: number;
  readonly end: number;
  /** Whole; NaN where it has more digits than a double holds, which are then in `long`. */
  readonly mantissa: number;
  readonly long: string;
  readonly exponent: number;
  /** 12 for inches that are part of feet, 3 for thirds; 1 for plain decimals. */
  readonly divisor: number;
  readonly negative: boolean;
  /** Significant digits written, digits behind the point, and zeros at the end of a whole number. */
  readonly digits: number;
  readonly decimals: number;
  readonly zeros: number;
  readonly grouped: boolean;
  /** Written in words, not digits. */
  readonly spelled: boolean;
  /** The power of ten of the scale, and where it is written; equal places where none is or it is borrowed. */
  readonly scale: number;
  readonly scaleStart: number;
  readonly scaleEnd: number;
  /** The digits or the scale cannot be read as a number. */
  readonly malformed: boolean;
}

/** Powers of ten that a double holds exactly. */
const powers: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** 10 to a whole exponent of at least 0, exact up to 22. */
export const powerOfTen = (exponent: number): number => powers[exponent] ?? Number.POSITIVE_INFINITY;

/** The bare value as a double, good for comparing sizes; exact up to 15 digits. */
export const size = (numeral: Numeral): number =>
  numeral.long !== ''
    ? Number(`${numeral.long}e${numeral.exponent}`)
    : numeral.exponent < 0
      ? numeral.mantissa / powerOfTen(-numeral.exponent) / numeral.divisor
      : (numeral.mantissa * powerOfTen(numeral.exponent)) / numeral.divisor;

/** More digits than these are taken as text, and with more than `mostDigits` it is no quantity. */
const safeDigits = 15;
export const mostDigits = 40;

/** What the readers of digits and words have found. */
export interface Bare {
  readonly from: number;
  readonly to: number;
  readonly mantissa: number;
  readonly long?: string;
  readonly exponent?: number;
  readonly divisor?: number;
  readonly negative?: boolean;
  readonly digits: number;
  readonly decimals?: number;
  readonly zeros?: number;
  readonly grouped?: boolean;
  readonly spelled?: boolean;
  readonly malformed?: boolean;
}

/** Where a scale ends and what it is; `to` is the token behind it. */
export interface Scale {
  readonly exponent: number;
  readonly from: number;
  readonly to: number;
  readonly malformed: boolean;
}

export function numeral(tokens: Tokens, bare: Bare, scale: Scale | null): Numeral {
  const end = tokens.end[bare.to - 1] ?? 0;
  return {
    from: bare.from,
    to: scale === null ? bare.to : scale.to,
    start: tokens.start[bare.negative === true ? bare.from + 1 : bare.from] ?? 0,
    end,
    mantissa: bare.mantissa,
    long: bare.long ?? '',
    exponent: (bare.exponent ?? 0) + (scale === null ? 0 : scale.exponent),
    divisor: bare.divisor ?? 1,
    negative: bare.negative ?? false,
    digits: bare.digits,
    decimals: bare.decimals ?? 0,
    zeros: bare.zeros ?? 0,
    grouped: bare.grouped ?? false,
    spelled: bare.spelled ?? false,
    scale: scale === null ? 0 : scale.exponent,
    scaleStart: scale === null ? end : (tokens.start[scale.from] ?? end),
    scaleEnd: scale === null ? end : (tokens.end[scale.to - 1] ?? end),
    malformed: (bare.malformed ?? false) || (scale !== null && scale.malformed),
  };
}

/** The same numeral under a scale that stands only with its neighbour: the 5 of `5-6 billion`. */
export const underScale = (given: Numeral, scale: number): Numeral => ({
  ...given,
  exponent: given.exponent + scale,
  scale,
});

/** The whole of digits read so far, as a double or, past what a double holds, as text. */
export function mantissaOf(digits: string): { readonly mantissa: number; readonly long: string } {
  return digits.length <= safeDigits
    ? { mantissa: Number(digits), long: '' }
    : { mantissa: Number.NaN, long: digits };
}

/** The value of a run of at most nine digits. */
export function digitsAt(tokens: Tokens, at: number, text: string): number {
  let value = 0;
  const end = tokens.end[at] ?? 0;
  for (let place = tokens.start[at] ?? 0; place < end; place += 1) {
    value = value * 10 + text.charCodeAt(place) - 48;
  }
  return value;
}

/** The length of a run of digits at a token; 0 where there is none. */
export function runLength(tokens: Tokens, at: number): number {
  if (at < 0 || at >= tokens.count || tokens.shape[at] !== shape.digits) return 0;
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
}

/** The code unit of a token that is one mark of one unit; 0 elsewhere. */
export function markAt(tokens: Tokens, at: number, text: string): number {
  if (at < 0 || at >= tokens.count || tokens.shape[at] !== shape.mark) return 0;
  const start = tokens.start[at] ?? 0;
  return (tokens.end[at] ?? 0) - start === 1 ? text.charCodeAt(start) : 0;
}

/** A hyphen, a dash or a true minus. */
export const isDash = (mark: number): boolean => mark === 45 || (mark >= 0x2010 && mark <= 0x2015);
export const isMinus = (mark: number): boolean => mark === 45 || mark === 0x2212 || mark === 0x2013;

/** Whether a token touches the one before it. */
export const touchesBefore = (tokens: Tokens, at: number): boolean => at > 0 && touches(tokens, at - 1);

/** Whether the first letter of a token is a capital. */
export function isCapital(tokens: Tokens, at: number, text: string): boolean {
  if (at < 0 || at >= tokens.count || tokens.shape[at] !== shape.word) return false;
  const first = text.charCodeAt(tokens.start[at] ?? 0);
  if (first < 128) return first < 91;
  const letter = text.charAt(tokens.start[at] ?? 0);
  return letter !== letter.toLowerCase();
}

/** The token behind a run of digits and the groups that touch it, for digits that cannot be read. */
export function groupEnd(tokens: Tokens, at: number, text: string): number {
  let to = at + 1;
  for (;;) {
    const mark = touchesBefore(tokens, to) && touches(tokens, to) ? markAt(tokens, to, text) : 0;
    if ((mark !== 44 && mark !== 46 && mark !== 39 && mark !== 47) || runLength(tokens, to + 1) === 0)
      return to;
    to += 2;
  }
}
