/**
 * Numbers in reports. Written out by hand and not by the host's locale, so that the same findings give the same bytes
 * on every machine. Bands are rounded outwards: a band never claims more than it knows.
 */

/** A number without grouping or exponent, for tables that machines read: "1874000000", "-0.52". */
export function plainNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return '';
  const size = Math.abs(value);
  // From 1e21 on, toFixed falls back to an exponent; such a number is whole, and exact as an integer.
  const isHuge = size >= 1e21;
  const digits = isHuge
    ? BigInt(size).toString()
    : decimals === undefined
      ? shortestDigits(size)
      : trimZeros(size.toFixed(decimals));
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** Fifteen significant digits, so that no trace of a binary fraction is printed as if it were known. */
function shortestDigits(size: number): string {
  const [mantissa = '', exponent] = String(Number(size.toPrecision(15))).split('e-');
  return exponent === undefined
    ? mantissa
    : `0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace('.', '')}`;
}

/** A number for people, in groups of three: "1,874", "−0.52". At most `decimals` decimals, no trailing zeros. */
export function showNumber(value: number, decimals = 2): string {
  const plain = plainNumber(value, decimals);
  const [whole = '', fraction] = plain.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${plain.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A value with its unit: "55,018%", "12 pp", "CNY 82.71 billion". */
export function showValue(value: number, unit: string | undefined): string {
  if (unit === undefined) return showNumber(value);
  if (unit === '%') return `${showNumber(value, decimalsFor(value))}%`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${showScaled(value)}`;
  return unit === 'x' ? `× ${showNumber(value)}` : `${showNumber(value)} ${unit}`;
}

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

function showScaled(value: number): string {
  const scale = scales.find(([size]) => Math.abs(value) >= size);
  return scale === undefined ? showNumber(value) : `${showNumber(value / scale[0], 4)} ${scale[1]}`;
}

/** Percentages of hundreds need no decimals. */
function decimalsFor(value: number): number {
  return Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : 2;
}

/** The ends of what the figures allow, rounded outwards to the places that tell them apart. */
export function showBand(low: number, high: number, unit: string | undefined): readonly [string, string] {
  const suffix = unit === '%' ? '%' : unit === undefined || unit === 'x' ? '' : ` ${unit}`;
  const step = 10 ** placesApart(high - low);
  return [
    `${showNumber(outwards(low, step, Math.floor), 8)}${suffix}`,
    `${showNumber(outwards(high, step, Math.ceil), 8)}${suffix}`,
  ];
}

/** Two digits of the width, and no decimals where the width is a hundred or more. */
function placesApart(width: number): number {
  let places = 0;
  for (let unit = width; places < 8 && unit > 0 && unit < 10; unit *= 10) places += 1;
  return places;
}

/** A rate, with four decimals above one and five significant digits below it. */
export function showRate(value: number): string {
  return Number.isFinite(value) ? value.toFixed(ratePlaces(value)).replace('-', '−') : '';
}

/** The ends of a stretch of rates, rounded outwards to the places of `showRate`. */
export function showRateBand(low: number, high: number): readonly [string, string] {
  const step = 10 ** ratePlaces(low);
  return [showRate(outwards(low, step, Math.floor)), showRate(outwards(high, step, Math.ceil))];
}

/** "+0.08%", "−1.20%", and "× 10.0" where the rate is a power of ten away. */
export function showDeviation(ratio: number): string {
  if (!(ratio > 0) || !Number.isFinite(ratio)) return '';
  const [sign, times] = ratio >= 1 ? ['×', ratio] : ['÷', 1 / ratio];
  if (times > 5) return `${sign} ${showNumber(times, 1)}`;
  const percent = ((ratio - 1) * 100).toFixed(2);
  if (percent === '0.00' || percent === '-0.00') return '0.00%';
  return percent.startsWith('-') ? `−${percent.slice(1)}%` : `+${percent}%`;
}

/** "2025-04-18 10:42 UTC" from "2025-04-18T10:42:07.000Z"; anything else as it stands. */
export function showInstant(instant: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant) ?? [];
  return day === undefined || time === undefined ? instant : `${day} ${time} UTC`;
}

/** "c8e5 93f1 07aa 5d2e" */
export function showHash(hash: string): string {
  return (hash.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
}

function ratePlaces(value: number): number {
  let places = 4;
  for (let size = Math.abs(value); size > 0 && size < 1 && places < 12; size *= 10) places += 1;
  return places;
}

/** What is a ten-millionth off a whole step is the trace of binary fractions, not a wider band. */
function outwards(value: number, step: number, round: (value: number) => number): number {
  const scaled = value * step;
  const nearest = Math.round(scaled);
  return (Math.abs(scaled - nearest) < 1e-7 * Math.max(1, Math.abs(scaled)) ? nearest : round(scaled)) / step;
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;
}
