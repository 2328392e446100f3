/** What a name is while the register is made: mentions, the clues round them, and the entries they are gathered in. */
import type { NameKind } from '../findings.ts';
import type { Block } from '../text/block.ts';
import type { Stretch } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { letterForm } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';

/** What is read of a block before its figures are: enough for names. */
export interface NamedBlock {
  readonly block: Block;
  readonly tokens: Tokens;
  readonly sentences: readonly Stretch[];
}

/** One place where a name stands, without title and possessive. */
export interface Mention extends Span {
  readonly text: string;
  /** Folded: lower case, without accents, hyphens and stops. */
  readonly words: readonly string[];
  readonly title: string | null;
  /** What the words round it say that it is. */
  readonly clue: NameKind | null;
  /** How surely: 2 by a title or a description, 1 by a verb or a preposition. */
  readonly weight: 0 | 1 | 2;
  /** It stands in brackets right behind the mention before it: "(NAIO)". */
  readonly isShort: boolean;
  /** Only a comma or `and` parts it from the mention before it. */
  readonly isListed: boolean;
}

/** Lower case without accents; what is compared, never what is shown. */
export const fold = (text: string): string => {
  if (isFolded(text)) return text;
  const lower = text.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
};

function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Whether a token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.letters[at] ?? 0) & letterForm.capitalFirst) > 0;
}

/** "NAIO", "NVIDIA": two capitals or more and nothing else. */
export function isAcronym(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.count) return false;
  const form = tokens.letters[at] ?? 0;
  const isLarge = (form & (letterForm.capitalFirst | letterForm.capitalBehind)) > 0;
  return isLarge && (form & letterForm.small) === 0 && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > 1;
}
