/** A sentence as the readers of periods see it: its words, the times that were read as figures, and small numbers. */
import type { Tokens } from '../text/tokens.ts';
import { tens, units } from '../vocabulary/en/numbers.ts';
import { timeUnits } from '../vocabulary/en/periods.ts';
import type { Written } from './written-period.ts';

export interface Source {
  readonly tokens: Tokens;
  /** The tokens of the sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** By their first token. */
  readonly dates: ReadonlyMap<number, Dated>;
}

/** A time that was read as a figure. */
export interface Dated {
  readonly to: number;
  readonly written: Written;
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

/** Passes over at most so many of some words. */
export function skip(source: Source, at: number, most: number, some: ReadonlySet<string>): number {
  let next = at;
  while (next < at + most && some.has(wordAt(source, next))) next += 1;
  return next;
}
