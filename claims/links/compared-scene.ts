/** A sentence as those see it who look for the two figures of a comparison, and the words that they pass over. */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { hedgeWords } from '../vocabulary/en/comparisons.ts';
import type { Comparator } from './comparators.ts';

/** The words of one sentence with its figures by their tokens. */
export interface Scene {
  readonly article: ReadArticle;
  readonly frames: readonly Frame[];
  readonly block: ReadBlock;
  readonly from: number;
  readonly to: number;
  /** Amounts in reading order, ranges and their ends left out. */
  readonly amounts: readonly number[];
  /** The first token of a date or name by its last. */
  readonly skips: ReadonlyMap<number, number>;
}

export interface Tie {
  readonly stated: number;
  readonly comparator: Comparator;
}

export const tieOf = (comparator: Comparator, stated: number | null): Tie | null =>
  stated === null ? null : { stated, comparator };

export const nextAmount = (amounts: readonly number[], number: number): number =>
  amounts[amounts.indexOf(number) + 1] ?? -1;

export const timeWords: ReadonlySet<string> = new Set(
  'in at the a year earlier before of last month quarter week ago'.split(' '),
);

/** Whether only words of a hedge stand between two tokens. */
export const behindHedge = ({ tokens }: ReadBlock, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!hedgeWords.has(tokens.word[at] ?? '')) return false;
  return true;
};
