/**
 * Unpacks the yearly rates: what one US dollar bought at least and at most in a year, of the one currency that is asked
 * for. Whether an amount fits that range is decided elsewhere.
 */
import { peggedRates } from './pegged-rates.ts';
import { yearlyRates } from './yearly-rates.ts';

/** A rate in thousandths, times ten to a power: `[4415, 0]` is 4.415. */
export type DollarRate = readonly [thousandths: number, exponent: number];

/** The lowest and the highest rate of a year, in units of the currency for one US dollar. */
export type DollarRange = readonly [low: DollarRate, high: DollarRate];

/** The years of the currencies that were asked for. */
const unpacked = new Map<string, ReadonlyMap<number, DollarRange>>();

/** The range of a currency in a year; null where the table has none. */
export function dollarRange(code: string, year: number): DollarRange | null {
  const years = unpacked.get(code) ?? yearsOf(code);
  unpacked.set(code, years);
  return years.get(year) ?? peggedRange(code, year);
}

function peggedRange(code: string, year: number): DollarRange | null {
  const peg = Object.hasOwn(peggedRates, code) ? peggedRates[code] : undefined;
  if (peg === undefined) return null;
  const [from, to, low, high, exponent] = peg;
  return year < from || year > to
    ? null
    : [
        [low, exponent],
        [high, exponent],
      ];
}

function yearsOf(code: string): ReadonlyMap<number, DollarRange> {
  const years = new Map<number, DollarRange>();
  // A unit is any word of a text, 'constructor' among them.
  const [firstYear, packed] = (Object.hasOwn(yearlyRates, code) ? yearlyRates[code] : null) ?? [0, ''];
  let year = firstYear;
  let low = 0;
  for (let at = 0; at < packed.length; year += 1) {
    if (packed[at] === ' ') {
      at += 1;
      continue;
    }
    const step = readNumber(packed, at);
    const width = readNumber(packed, step.to);
    at = width.to;
    low += step.value % 2 === 0 ? step.value / 2 : -(step.value + 1) / 2;
    years.set(year, [rateAt(low), rateAt(low + width.value)]);
  }
  return years;
}

/** A number is written from its last digit on; its first is one of 70 signs, any other of 16, and they are not the same. */
function readNumber(packed: string, from: number): { readonly value: number; readonly to: number } {
  let value = 0;
  let place = 1;
  for (let to = from; ; to += 1) {
    const code = packed.charCodeAt(to);
    // Past the end the code is NaN, which ends the number as well.
    if (!(code < 56)) return { value: value + place * (code - 56 - (code > 92 ? 1 : 0)), to: to + 1 };
    value += place * (code - 40 + 70);
    place *= 16;
  }
}

const stepsOfTenfold = 750;

/** The rate at a step of the scale: from 1 to 2 it goes up by 0.005, to 5 by 0.01, to 10 by 0.02, and so on tenfold. */
function rateAt(step: number): DollarRate {
  const exponent = Math.floor(step / stepsOfTenfold);
  const rest = step - exponent * stepsOfTenfold;
  if (rest < 200) return [1000 + rest * 5, exponent];
  return [rest < 500 ? rest * 10 : 5000 + (rest - 500) * 20, exponent];
}
