/** A sentence as the readers of periods see it: its words, the dates that were read as figures, and small numbers. */
import type { Tokens } from '../text/tokens.ts';
import { months } from '../vocabulary/en/calendar.ts';
import { tens, units } from '../vocabulary/en/numbers.ts';
import { articles, prepositions } from '../vocabulary/en/nouns.ts';
import { timeUnits } from '../vocabulary/en/periods.ts';
import type { Written } from './written-period.ts';

export interface Source {
  readonly tokens: Tokens;
  readonly text: string;
  /** The tokens of the sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** By their first token. */
  readonly dates: ReadonlyMap<number, { readonly to: number; readonly written: Written }>;
}

/** A word of the sentence; empty outside of it. */
export const wordAt = ({ tokens, from, to }: Source, at: number): string =>
  at >= from && at < to ? (tokens.word[at] ?? '') : '';

/** A small whole number, in digits or in one word; `a` is none. */
export function countAt(source: Source, at: number): number | null {
  const word = wordAt(source, at);
  const spelled = Object.hasOwn(units, word) ? units[word] : Object.hasOwn(tens, word) ? tens[word] : null;
  if (spelled != null) return spelled === 0 ? null : spelled;
  return /^[1-9]\d{0,2}$/.test(word) ? Number(word) : null;
}

export type TimeUnit = (typeof timeUnits)[keyof typeof timeUnits];

/** How many months a unit is long; days and weeks are no part of one. */
export const monthsIn = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 } as const;

export function unitAt(source: Source, at: number): TimeUnit | null {
  const word = wordAt(source, at);
  return Object.hasOwn(timeUnits, word) ? timeUnits[word as keyof typeof timeUnits] : null;
}

/** The number of a month that is named with a capital; `May` opens a sentence as a verb, and short names need a word before. */
export function monthAt(source: Source, at: number): { readonly month: number; readonly to: number } | null {
  const word = wordAt(source, at);
  const month = Object.hasOwn(months, word) ? months[word] : undefined;
  if (month === undefined) return null;
  const first = source.text.charAt(source.tokens.start[at] ?? 0);
  if (first === first.toLowerCase()) return null;
  const short = word.length < 5 && word !== 'june' && word !== 'july' && word !== 'may';
  if ((short || word === 'may' || word === 'march') && at === source.from && !leadsNoun(source, at, word))
    return null;
  if (short && !beforeShort.has(wordAt(source, at - 1))) return null;
  const dot = short && wordAt(source, at + 1) === '.' && at + 2 < source.to ? 1 : 0;
  return { month, to: at + 1 + dot };
}

/** `March sales rose` opens with the month, `March past the houses` with a verb, and `May` always may be one. */
function leadsNoun(source: Source, at: number, word: string): boolean {
  const next = wordAt(source, at + 1);
  return word === 'march' && next !== 'past' && !prepositions.has(next) && !articles.has(next);
}

const beforeShort: ReadonlySet<string> = new Set(
  'in of to since by from until through during ended ending last this next and - – — early mid late'.split(
    ' ',
  ),
);

/** Passes over at most so many of some words. */
export function skip(source: Source, at: number, most: number, some: ReadonlySet<string>): number {
  let next = at;
  while (next < at + most && some.has(wordAt(source, next))) next += 1;
  return next;
}
