/** What the words in and beside a list say of it: that something is left out, or that an item has no figure. */
import { shape } from '../text/tokens.ts';
import { incomplete } from '../vocabulary/en/lists.ts';
import { isDash } from './marks.ts';
import type { Row } from './rows.ts';

/**
 * Whether words between two tokens of the sentence say that the list is not whole. Behind `last` only the words up to
 * the next stop speak of it.
 */
export function leavesOut({ block, sentence }: Row, from: number, to: number, last = to): boolean {
  const { word } = block.tokens;
  const stretch = block.sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = Math.max(from, stretch.from); at < Math.min(to, stretch.to); at += 1) {
    const one = word[at] ?? '';
    if (at >= last && (/^[.;:)\]]$/.test(one) || isDash(block.tokens, at))) return false;
    if (one === 'at' && word[at + 1] === 'least') return true;
    // "and 12 others" are counted.
    const counted =
      (one === 'others' || one === 'most' || one === 'both') && isFigure(block.tokens.shape[at - 1]);
    if (incomplete.has(one) && !counted) return true;
  }
  return false;
}

const isFigure = (before: number | undefined): boolean => before === shape.digits;

/** How many items have an article for their figure: "seven men, a boy and five women". */
export function onesIn(
  { block: { tokens }, sentence, key, block }: Row,
  from: number,
  to: number,
  last = to,
): number {
  if (!key.startsWith('number')) return 0;
  const end = Math.min(to, block.sentences[sentence]?.to ?? 0);
  let ones = 0;
  for (let at = from; at < end; at += 1) {
    const word = tokens.word[at] ?? '';
    const before = tokens.word[at - 1] ?? '';
    if (at >= last && (/^[.;:)\]]$/.test(word) || isDash(tokens, at))) break;
    if ((word === 'a' || word === 'an') && /^(?:,|and|plus)$/.test(before) && isItem(tokens.word, at + 1))
      ones += 1;
  }
  return ones;
}

/** A noun up to the next joint, and no `total of`. */
function isItem(word: readonly string[], at: number): boolean {
  if (
    /^(?:total|further|combined|sum|additional|grand|record|dozen|quarter|third|half)$/.test(word[at] ?? '')
  )
    return false;
  return [1, 2, 3].some((length) => /^(?:[,.;:)—–]|and)?$/.test(word[at + length] ?? ''));
}
