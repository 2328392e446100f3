/** Finds the words by which a figure opens the list of its parts. */
import {
  partLeads,
  partOpeners,
  peopleParts,
  totalAhead,
  totalBefore,
  totalBehind,
  wholeOpeners,
} from '../vocabulary/en/lists.ts';
import type { Tokens } from '../text/tokens.ts';
import { isDash } from './marks.ts';
import { findPhrase, phraseAt } from './phrases.ts';
import { between, gapOf, range, tailOf } from './rows.ts';
import type { Listed, Row } from './rows.ts';

export interface Opener {
  readonly kind: 'colon' | 'whole' | 'of-which' | 'with' | 'apposition';
  /** Of an apposition: how surely the whole of it follows. */
  readonly sure: 'surely' | 'likely' | 'hardly';
  /** The token behind it. */
  readonly to: number;
}

/** What stands between the total at a place of the row and the first part; null where it opens no list. */
export function readOpener(row: Row, at: number, total: Listed, first: Listed): Opener | null {
  const { tokens } = row.block;
  const kept = between(tokens, total.to, first.from);
  if (kept === null || kept.length === 0) return null;
  const word = (place: number): string => tokens.word[place] ?? '';
  const mark = kept.findLastIndex((place) => /^[:;,]$/.test(word(place)) || isDash(tokens, place));
  const phrase = (phrases: typeof wholeOpeners) => findPhrase(tokens, total.to, first.from, phrases);
  const whole = phrase(wholeOpeners);
  if (whole !== null && isLead(row, whole.to, first.from))
    return { kind: 'whole', sure: 'surely', to: whole.to };
  const part = phrase(partOpeners);
  if (part !== null && isLead(row, part.to, first.from)) {
    const kind = word(part.from) === 'with' ? 'with' : 'of-which';
    return { kind, sure: isTotalled(row, total, part.from) ? 'surely' : 'hardly', to: part.to };
  }
  if (isOfAll(tokens, total)) return { kind: 'of-which', sure: 'hardly', to: first.from };
  const place = kept[mark];
  if (place === undefined || word(place) === ';' || !isLead(row, place + 1, first.from)) return null;
  if (word(place) !== ',') return { kind: 'colon', sure: 'surely', to: place + 1 };
  const previous = row.figures[at - 1];
  if (previous !== undefined && gapOf(row, previous, total).quality !== 'broken') return null;
  const sure = readApposition(row, at, total, first, place);
  return sure === null ? null : { kind: 'apposition', sure, to: place + 1 };
}

/** `Of the 640 pupils, 310 are boys and 330 are girls` */
function isOfAll({ word }: Tokens, { from }: Listed): boolean {
  let at = from - 1;
  while (/^(?:the|its|their|his|her|these|those|all)$/.test(word[at] ?? '')) at -= 1;
  return (
    word[at] === 'of' &&
    (at === 0 || !/^(?:total|sum|number|list|one|some|most|all)$/.test(word[at - 1] ?? '')) &&
    at < from - 1
  );
}

/** Only a hedge, an article or a preposition stands before the first part. */
function isLead({ block: { tokens } }: Row, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at += 1) if (!partLeads.has(tokens.word[at] ?? '')) return false;
  return true;
}

const isPeoplePart = (row: Row, { to }: Listed): boolean => peopleParts.has(row.block.tokens.word[to] ?? '');

/** `a total of 42`, `total spending came to 42`, `42 in all`. */
function isTotalled(row: Row, total: Listed, to: number): boolean {
  const { tokens, sentences } = row.block;
  const head = sentences[row.sentence]?.from ?? 0;
  const begin = Math.max(head, total.from - 6);
  return (
    (row.figures[0] === total && phraseAt(tokens, head, totalAhead) > head) ||
    findPhrase(tokens, begin, total.from, totalBefore) !== null ||
    findPhrase(tokens, total.to, to, totalBehind) !== null
  );
}

/**
 * Behind a mere comma a list may hold the parts of a figure, or go on from it: "60 cars, 30 vans and 20 bikes". How sure
 * it is that these are parts; null where nothing says so.
 */
function readApposition(
  row: Row,
  at: number,
  total: Listed,
  first: Listed,
  comma: number,
): Opener['sure'] | null {
  const { tokens } = row.block;
  const second = row.figures[at + 2];
  const tail = second && gapOf(row, first, second).tail;
  const own = tailOf(tokens, range(total.to, comma));
  if (tail === undefined || own === 'prep') return null;
  const isTotal = isTotalled(row, total, comma);
  const noun = tokens.word[first.to] ?? '';
  if (tail === 'prep') {
    // "42 in May, 30 in June" goes on.
    const repeats = range(total.to, comma).some((place) => tokens.word[place] === noun);
    // `$75 million, $42 million in cash and $33 million in shares`: told only where it comes out.
    if (own === 'bare' && !isTotal) return row.key.startsWith('number') ? null : 'hardly';
    return repeats ? 'hardly' : isTotal ? 'surely' : 'likely';
  }
  if (tail !== 'noun' && tail !== 'noun-prep') return null;
  if (isPeoplePart(row, first)) {
    if (isPeoplePart(row, total)) return null;
    const isDefinite = ['the', 'all'].includes(tokens.word[total.from - 1] ?? '');
    return isTotal || isDefinite ? 'surely' : 'likely';
  }
  if (!isTotal) return null;
  return own === 'bare' || tokens.word[total.to] === noun ? 'surely' : 'hardly';
}
