/** Looks for phrases of the vocabulary among tokens. */
import type { Tokens } from '../text/tokens.ts';

export type Phrases = readonly (readonly string[])[];

/** The longest phrase that begins at a token: the token behind it, or -1. */
export function phraseAt({ word }: Tokens, at: number, phrases: Phrases): number {
  let behind = -1;
  for (const phrase of phrases) {
    if (at + phrase.length <= behind) continue;
    if (phrase.every((part, index) => word[at + index] === part)) behind = at + phrase.length;
  }
  return behind;
}

/** The first place in a stretch where one of the phrases stands whole, or null. */
export function findPhrase(
  tokens: Tokens,
  from: number,
  to: number,
  phrases: Phrases,
): { readonly from: number; readonly to: number } | null {
  for (let at = from; at < to; at += 1) {
    const behind = phraseAt(tokens, at, phrases);
    if (behind > at && behind <= to) return { from: at, to: behind };
  }
  return null;
}
