/**
 * Packs the file of yearly rates into the rows of `claims/vocabulary/yearly-rates.ts`. The test of that table runs it,
 * and prints the rows to paste where the table is not what the file gives.
 */

/** Steps of the scale within one power of ten, in thousandths: finer where numbers are small, so that none is coarse. */
const steps: readonly number[] = [
  ...Array.from({ length: 200 }, (_, at) => 1000 + at * 5),
  ...Array.from({ length: 300 }, (_, at) => 2000 + at * 10),
  ...Array.from({ length: 250 }, (_, at) => 5000 + at * 20),
];

/** The first is any of 70 signs, those that follow it any of 16, written from the last to the first. */
const closing = signs(56, 126).filter((sign) => sign !== '\\');
const following = signs(40, 55);

/** One line for each currency of the file, in its order. */
export function packYearlyRates(csv: string): readonly string[] {
  const currencies = new Map<string, { first: number; last: number; low: number; packed: string }>();
  for (const line of csv.trim().split(/\r?\n/).slice(1)) {
    const [code = '', written = '', low = '', high = ''] = line.split(',');
    const year = Number(written);
    const one = currencies.get(code) ?? { first: year, last: year - 1, low: 0, packed: '' };
    const lowStep = stepAt(low, 'down');
    const move = lowStep - one.low;
    one.packed += ' '.repeat(year - one.last - 1);
    one.packed += number(move < 0 ? -2 * move - 1 : 2 * move) + number(stepAt(high, 'up') - lowStep);
    currencies.set(code, { ...one, last: year, low: lowStep });
  }
  return [...currencies].map(([code, { first, packed }]) => `  ${code}: [${first}, '${packed}'],`);
}

/** The step at or next to a rate, away from the other end of the range. */
function stepAt(rate: string, way: 'down' | 'up'): number {
  const [digits = '', written = '0'] = Number(rate).toExponential(9).split('e');
  const thousandths = Number(digits) * 1000;
  const below = steps.findLastIndex((step) => step <= thousandths);
  const isExact = steps[below] === thousandths;
  return Number(written) * steps.length + below + (way === 'up' && !isExact ? 1 : 0);
}

function number(value: number): string {
  if (value < closing.length) return closing[value] ?? '';
  const rest = value - closing.length;
  return (following[rest % following.length] ?? '') + number(Math.floor(rest / following.length));
}

function signs(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}
