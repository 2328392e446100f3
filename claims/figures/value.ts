/**
 * What a written figure is worth, as doubles and text, without exact arithmetic where the digits are few enough that
 * one rounding gives the nearest double; else by way of `figure.ts`. Both ways give the same.
 */
import { toNumber, toText } from '../arithmetic/exact.ts';
import { powerOfTen } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { intervalsOf, isPoint, looseZeros, valueOf } from './precision.ts';
import type { Written } from './written.ts';

const largest = Number.MAX_SAFE_INTEGER;

/** `whole · 10^exponent / divisor` as the nearest double, or NaN where that would take more than one rounding. */
function once(whole: number, exponent: number, divisor: number): number {
  const size = whole < 0 ? -whole : whole;
  if (!(size <= largest)) return Number.NaN;
  if (exponent >= 0) {
    const power = powerOfTen(exponent);
    if (exponent > 22) return Number.NaN;
    if (divisor === 1) return whole * power;
    return size * power <= largest ? (whole * power) / divisor : Number.NaN;
  }
  const power = powerOfTen(-exponent);
  if (exponent < -22) return Number.NaN;
  const under = power * divisor;
  return under <= largest ? whole / under : Number.NaN;
}

export interface Worth {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly looseLow: number;
  readonly looseHigh: number;
}

/** Of a figure that has a numeral. */
export function worthOf(figure: Written, numeral: Numeral): Worth {
  const { exponent } = numeral;
  const divisor = numeral.divisor * figure.under;
  const whole = (numeral.negative ? -numeral.mantissa : numeral.mantissa) * figure.over;
  const value = once(whole, exponent, divisor);
  if (Number.isNaN(value)) return slowly(figure, numeral);
  if (isPoint(figure.kind, numeral))
    return { value, low: value, high: value, looseLow: value, looseHigh: value };
  const rounding = powerOfTen(looseZeros(numeral)) * figure.over;
  const low = once(2 * whole - figure.over, exponent, 2 * divisor);
  const high = once(2 * whole + figure.over, exponent, 2 * divisor);
  const looseLow = once(2 * whole - rounding, exponent, 2 * divisor);
  const looseHigh = once(2 * whole + rounding, exponent, 2 * divisor);
  const worth = { value, low, high, looseLow, looseHigh };
  return Number.isNaN(low + high + looseLow + looseHigh) ? slowly(figure, numeral) : worth;
}

function slowly(figure: Written, numeral: Numeral): Worth {
  const value = valueOf(figure, numeral);
  const { tight, loose } = intervalsOf(figure, numeral, value);
  const double = (end: typeof value | null): number => (end === null ? Number.NaN : toNumber(end));
  return {
    value: toNumber(value),
    low: double(tight.low),
    high: double(tight.high),
    looseLow: double(loose.low),
    looseHigh: double(loose.high),
  };
}

/** An exact decimal, or a fraction where the decimal does not end. */
export function exactText(figure: Written, numeral: Numeral): string {
  const tens = figure.under === 1 ? 0 : figure.under === 100 ? 2 : -1;
  if (numeral.long !== '' || numeral.divisor !== 1 || figure.over !== 1 || tens < 0)
    return toText(valueOf(figure, numeral));
  const exponent = numeral.exponent - tens;
  const digits = String(numeral.mantissa);
  const text =
    exponent >= 0
      ? numeral.mantissa === 0
        ? '0'
        : digits + '0'.repeat(exponent)
      : pointed(digits, -exponent);
  return numeral.negative && numeral.mantissa !== 0 ? `-${text}` : text;
}

function pointed(digits: string, places: number): string {
  const padded = digits.padStart(places + 1, '0');
  let end = padded.length;
  const point = padded.length - places;
  while (end > point && padded.charCodeAt(end - 1) === 48) end -= 1;
  return end === point ? padded.slice(0, point) : `${padded.slice(0, point)}.${padded.slice(point, end)}`;
}
