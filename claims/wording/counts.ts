/** Writes a small whole number in the style of a figure that holds another: digits or words, cardinal or ordinal. */
import type { Figure } from '../figures/figure.ts';
import { ordinalWords, tens, units } from '../vocabulary/en/numbers.ts';

const nameOf = (table: Readonly<Record<string, number>>, value: number): string =>
  Object.entries(table).find(([, own]) => own === value)?.[0] ?? '';

/** `sixty-eight` up to ninety-nine; digits above. */
function inWords(value: number): string {
  if (value < 20) return nameOf(units, value);
  if (value > 99) return String(value);
  const ten = nameOf(tens, value - (value % 10));
  return value % 10 === 0 ? ten : `${ten}-${nameOf(units, value % 10)}`;
}

/** `15th`, `22nd`. */
export function inOrdinalDigits(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

function inOrdinalWords(value: number): string {
  if (value <= 20) return ordinalWords[value] ?? '';
  if (value > 99 || value % 10 === 0) return inOrdinalDigits(value);
  return `${nameOf(tens, value - (value % 10))}-${ordinalWords[value % 10] ?? ''}`;
}

/** `eight years` with 7 is `seven years`, `20th` with 15 is `15th`. */
export function recount(figure: Figure, text: string, value: number): string {
  const { numeral } = figure.written;
  const slice = text.slice(figure.start, figure.end);
  if (numeral === null) return slice;
  const old = text.slice(numeral.start, numeral.end);
  const ordinal = figure.kind === 'ordinal';
  const made = numeral.spelled
    ? ordinal
      ? inOrdinalWords(value)
      : inWords(value)
    : ordinal
      ? inOrdinalDigits(value)
      : String(value);
  const capital = old.charAt(0) !== old.charAt(0).toLowerCase();
  const said = capital ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  if (ordinal) return said;
  const behind = text.slice(numeral.end, figure.end);
  return `${text.slice(figure.start, numeral.start)}${said}${numbered(behind, value)}`;
}

/** `1 years` is `1 year`; `12-year` stays as it is. */
function numbered(behind: string, value: number): string {
  if (!behind.startsWith(' ') || behind.includes('old')) return behind;
  if (value === 1) return behind.endsWith('s') ? behind.slice(0, -1) : behind;
  return /(?:year|month|week|day)$/.test(behind) ? `${behind}s` : behind;
}
