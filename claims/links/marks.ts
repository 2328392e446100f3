/** Marks that open and close a list. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';

/** A dash; a hyphen only with space on both sides, or doubled. */
export function isDash(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] ?? '';
  if (word === '–' || word === '—') return true;
  if (word !== '-') return false;
  const isDoubled = tokens.word[at + 1] === '-' || tokens.word[at - 1] === '-';
  return isDoubled || (!touches(tokens, at - 1) && !touches(tokens, at));
}
