/** Finds the words that say how a change was reckoned: on the year, on the period before, or on other terms. */
import type { Stretch } from '../text/sentences.ts';
import { enterWord } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt } from '../text/word-set.ts';
import { bases } from '../vocabulary/en/bases.ts';
import { adjustedBases } from '../vocabulary/en/cues.ts';
import type { Basis } from './frame.ts';

interface Row {
  readonly basis: Basis;
  readonly words: readonly string[];
  /** Hyphens and slashes of the text are passed over. */
  readonly loosely: boolean;
}

const rows: readonly Row[] = [
  ...adjustedBases.map((words) => ({ basis: 'adjusted' as const, words, loosely: false })),
  ...(['cumulative', 'sequential', 'year-on-year'] as const).flatMap((basis) =>
    bases[basis].map((phrase) => ({ basis, words: phrase.split(' '), loosely: true })),
  ),
];

const byFirst: (Row[] | undefined)[] = [];
for (const row of rows) (byFirst[enterWord(row.words[0] ?? '')] ??= []).push(row);

/** Of several the first kind in this order holds. */
const order: readonly Basis[] = ['adjusted', 'cumulative', 'sequential', 'year-on-year'];

/** The basis that the words of a stretch name, or null. */
export function basisOf(tokens: Tokens, { from, to }: Stretch): Basis | null {
  let found = order.length;
  for (let at = from; at < to; at += 1) {
    const some = byFirst[idAt(tokens, at)];
    if (some === undefined) continue;
    for (const row of some) {
      const rank = order.indexOf(row.basis);
      if (rank < found && matches(tokens, at, row)) found = rank;
    }
  }
  return order[found] ?? null;
}

function matches(tokens: Tokens, from: number, { words, loosely }: Row): boolean {
  let at = from;
  for (const word of words) {
    if (loosely && at > from && marks.has(tokens.word[at] ?? '')) at += 1;
    if (tokens.word[at] !== word) return false;
    at += 1;
  }
  return true;
}

const marks: ReadonlySet<string> = new Set(['-', '/', '‑']);
