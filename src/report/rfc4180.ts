/**
 * Tables as CSV by RFC 4180, with a mark for UTF-8, because spreadsheets otherwise take it for an old encoding. Text that
 * a spreadsheet would run as a formula is made harmless; numbers of our own are numbers.
 */
import { plainNumber } from './format.ts';
import { wellFormed } from './well-formed.ts';

/** A number is written plainly and never guarded; null is an empty cell. */
export type Cell = string | number | null;

const byteOrderMark = '\uFEFF';

/** The whole file: a header and its rows, each line ended by CR LF. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${byteOrderMark}${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  const text = wellFormed(guarded(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet takes a cell that begins so for a formula, even after spaces; some take the full-width signs too. The
 * apostrophe makes it text and is not shown.
 */
function guarded(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
