/** Writes recomputed numbers in the desk's own words: commas, a word for the unit, bands rounded outwards. */
import { add, compare, divide, subtract, tenTo, toText, truncateAt } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { fixed, grouped, significant } from '../arithmetic/print.ts';
import type { Figure } from '../figures/figure.ts';
import { restyle } from './restyle.ts';

/** A percentage at a place, never finer than two decimals: 55,018%, 366.26%. */
function percentText(value: Exact, place: number): string {
  return `${grouped(fixed(value, place < -2 ? 2 : place < 0 ? -place : 0))}%`;
}

/** A result in the unit of the figure that states it: 5.26%, 25 basis points, 2.81 times, $300 million. */
export function resultText(figure: Figure, text: string, value: Exact, place: number): string {
  switch (figure.unit) {
    case 'bp':
      return `${grouped(fixed(value, place < 0 ? -place : 0))} basis points`;
    case 'pp':
      return `${grouped(fixed(value, place < -2 ? 2 : place < 0 ? -place : 0))} percentage points`;
    case 'x':
      return `${significant(value, 3)} times`;
    default:
      return figure.numeral === null || figure.kind === 'percent' || figure.kind === 'fraction'
        ? percentText(value, place)
        : restyle(figure, text, value, place);
  }
}

/** Both ends rounded away from each other, so that a band never claims more than it knows. */
export function bandText(
  band: Interval,
  place: number,
  write: (end: Exact) => string,
): { readonly low: string; readonly high: string } {
  const unit = tenTo(place);
  const down = (end: Exact): Exact => {
    const cut = truncateAt(end, place);
    return compare(cut, end) > 0 ? subtract(cut, unit) : cut;
  };
  const up = (end: Exact): Exact => {
    const cut = truncateAt(end, place);
    return compare(cut, end) < 0 ? add(cut, unit) : cut;
  };
  return { low: band.low ? write(down(band.low)) : '', high: band.high ? write(up(band.high)) : '' };
}

/** Four significant digits from 0.1 on, as desks quote rates: 7.305, 1.654, 16.54, 0.1369. */
export function rateText(value: Exact): string {
  return significant(value, 5)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

const scaleNames: Readonly<Record<number, string>> = {
  2: 'hundred',
  3: 'thousand',
  5: 'lakh',
  6: 'million',
  7: 'crore',
  9: 'billion',
  12: 'trillion',
  15: 'quadrillion',
};

/** The scale in which a sum of several figures is written: the smallest that one of them has. */
export function commonScale(figures: readonly Figure[]): number {
  const scales = figures.map(({ numeral }) => numeral?.scaledBy ?? 0);
  return scales.length === 0 ? 0 : scales.reduce((least, next) => (next < least ? next : least));
}

/** "$ million", "ringgit million", "million", or nothing for a bare number. */
export function unitText(figure: Figure, text: string, scale: number): string {
  const numeral = figure.numeral;
  const name =
    numeral === null
      ? ''
      : `${text.slice(figure.start, numeral.start)} ${text.slice(numeral.end, figure.end)}`
          .trim()
          .replace(/^-/, '');
  return [name, scaleNames[scale] ?? ''].filter((part) => part !== '').join(' ');
}

/** The value of a figure in a scale, exactly as written where the decimal ends. */
export function inScale(value: Exact, scale: number): string {
  const text = toText(divide(value, tenTo(scale)));
  return text.includes('/') ? significant(divide(value, tenTo(scale)), 6) : grouped(text);
}
