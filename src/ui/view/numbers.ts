/** Numbers in the desk's own words: grouped by commas, never in scientific notation, bands rounded outwards. */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A count or a value with up to `digits` significant digits, whole numbers in full. */
export function showNumber(value: number, digits = 5): string {
  if (Number.isInteger(value) || Math.abs(value) >= 10 ** digits) return minus(whole.format(value));
  return minus(new Intl.NumberFormat('en', { maximumSignificantDigits: digits }).format(value));
}

/** A rate with four decimals above one and five significant digits below it. */
export function showRate(value: number): string {
  const options: Intl.NumberFormatOptions =
    Math.abs(value) >= 1
      ? { minimumFractionDigits: 4, maximumFractionDigits: 4 }
      : { minimumSignificantDigits: 5, maximumSignificantDigits: 5 };
  return minus(new Intl.NumberFormat('en', options).format(value));
}

/** The ends of a band, rounded outwards so that it never claims more than it knows. */
export function showBand(low: number, high: number): { readonly low: string; readonly high: string } {
  const width = high - low;
  const places = width > 0 ? Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(width)))) : 4;
  const step = 10 ** (width >= 100 ? 0 : places);
  return {
    low: showNumber(Math.floor(low * step) / step, 9),
    high: showNumber(Math.ceil(high * step) / step, 9),
  };
}

/** The ends of a stretch of rates, rounded outwards to the places that rates are shown with. */
export function showRateBand(low: number, high: number): { readonly low: string; readonly high: string } {
  const step = 10 ** (Math.abs(low) >= 1 ? 4 : 4 - Math.floor(Math.log10(Math.abs(low) || 1)));
  // What is a ten-millionth off a whole step is the trace of binary fractions, not a wider band.
  const slack = 1e-7;
  return {
    low: showRate(Math.floor(low * step + slack) / step),
    high: showRate(Math.ceil(high * step - slack) / step),
  };
}

/** A deviation in per cent with its sign, or the power of ten that explains it. */
export function showDeviation(ratio: number): string {
  if (!(ratio > 0)) return '';
  const power = Math.round(Math.log10(ratio));
  if (power !== 0 && Math.abs(Math.log10(ratio) - power) < 0.05) {
    const times = ratio >= 1 ? ratio : 1 / ratio;
    return `${ratio >= 1 ? '×' : '÷'} ${times.toFixed(times < 100 ? 1 : 0)}`;
  }
  const percent = (ratio - 1) * 100;
  const size = Math.abs(percent).toFixed(2);
  if (size === '0.00') return '0.00%';
  return `${percent > 0 ? '+' : '−'}${size}%`;
}

function minus(text: string): string {
  return text.replace('-', '−');
}
