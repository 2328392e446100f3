/** A small notation for logs of decisions: each row is written as it is thought of, time runs by itself. */
import type { Act, DecisionRow, Verdict } from '../../../src/desk/records.ts';

interface Head {
  readonly id: string;
  readonly claimId?: string;
  readonly author?: string;
  readonly at?: string;
  readonly revision?: number;
}
export type Row = Act & Head;
type RowOf<A extends Act['act']> = Extract<Act, { act: A }> & Head;

/** Rows a second apart, of one article and revision, by one author, unless the row says otherwise. */
export function log(...rows: Row[]): readonly DecisionRow[] {
  return rows.map((row, place) => ({
    claimId: 'c',
    articleId: 'a',
    revision: 1,
    author: 'MO',
    at: instant(place),
    ...row,
  }));
}

export function instant(second: number): string {
  return new Date(Date.UTC(2025, 3, 18) + second * 1000).toISOString();
}

export function verdict(id: string, given: Verdict, more: Partial<RowOf<'verdict'>> = {}): RowOf<'verdict'> {
  return { id, act: 'verdict', verdict: given, reason: null, ...more };
}

export function withdraw(id: string, of: string, more: Partial<Head> = {}): RowOf<'withdraw'> {
  return { id, act: 'withdraw', of, ...more };
}

/** Replaces the first place at which `text` reads `original`. */
export function fix(
  id: string,
  text: string,
  original: string,
  replacement: string,
  more: Partial<Head> = {},
): RowOf<'fix'> {
  const start = text.indexOf(original);
  const span = { start, end: start + original.length };
  return { id, act: 'fix', span, original, replacement, ...more };
}
