/**
 * Finds ranks and superlatives in a claim ("the sixth largest", "a record profit", "the first woman to") and says which
 * scope each lacks: among what, where, as of when. Whether that is told, `wording/` decides; none of it is an alarm.
 */
import type { Figure } from '../figures/figure.ts';
import type { ReadBlock } from '../frames/reading.ts';
import { isCapital } from '../names/name.ts';
import type { Stretch } from '../text/sentences.ts';
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import {
  determiners,
  everywhere,
  firstScopes,
  levels,
  notFirsts,
  notRanked,
  notSuperlatives,
  ordinals,
  rankingVerbs,
  recordNouns,
  recordVerbs,
  spanWords,
  superlatives,
  timeNouns,
  whenPairs,
  whereWords,
} from '../vocabulary/en/ranks.ts';
import { calendarNames } from '../vocabulary/en/sentences.ts';

export type Scope = 'what' | 'where' | 'when';

/** The words of a rank, as tokens, and what they lack. */
export interface Rank extends Stretch {
  readonly lacks: readonly Scope[];
}

/** So far from a rank its place is looked for: a claim may be as long as its article. */
const farthestPlace = 60;

type Sort = 'superlative' | 'level' | 'first' | 'only' | 'place';

interface Found extends Stretch {
  readonly sort: Sort;
}

/** "the first woman of that age and town to": so far ahead the scope of a first is looked for. */
const farthestScope = 7;

/** `figures` are those of the claim. */
export function findRanks(
  block: ReadBlock,
  text: string,
  claim: Stretch,
  figures: readonly Figure[],
): readonly Rank[] {
  const { tokens } = block;
  const found: Rank[] = [];
  let dated: Dating | null = null;
  for (let at = claim.from; at < claim.to; at += 1) {
    const rank = rankAt(tokens, text, at, claim);
    if (rank === null) continue;
    dated ??= saysWhen(tokens, claim, figures);
    found.push({ from: rank.from, to: rank.to, lacks: lacksOf(tokens, text, rank, claim, dated) });
    at = rank.to - 1;
  }
  return found;
}

/** Whether a claim holds the words of a rank. */
export function holdsRank(block: ReadBlock, text: string, claim: Stretch): boolean {
  for (let at = claim.from; at < claim.to; at += 1)
    if (rankAt(block.tokens, text, at, claim) !== null) return true;
  return false;
}

/** Most words are no rank, nor part of one. */
const mayRank = wordSet([
  'record',
  'first',
  'only',
  'most',
  'least',
  'best',
  'worst',
  ...rankingVerbs,
  ...superlatives,
]);

function endsInEst({ start, end, shape: shapes }: Tokens, text: string, at: number): boolean {
  const last = (end[at] ?? 0) - 1;
  return (
    shapes[at] === shape.word &&
    last - (start[at] ?? 0) > 3 &&
    (text.charCodeAt(last) | 32) === 116 &&
    (text.charCodeAt(last - 1) | 32) === 115 &&
    (text.charCodeAt(last - 2) | 32) === 101
  );
}

function rankAt(tokens: Tokens, text: string, at: number, claim: Stretch): Found | null {
  if (!mayRank.has(tokens, at) && !endsInEst(tokens, text, at)) return null;
  const word = tokens.word[at] ?? '';
  if (word === 'record') return recordAt(tokens, at, claim);
  if (word === 'first' || word === 'only') {
    const first = firstAt(tokens, text, at, claim);
    if (first !== null) return first;
  }
  if (rankingVerbs.has(word)) return placeAt(tokens, at, claim);
  return superlativeAt(tokens, text, at, claim);
}

function superlativeAt(tokens: Tokens, text: string, at: number, claim: Stretch): Found | null {
  const { word } = tokens;
  const name = word[at] ?? '';
  const from = openingOf(tokens, text, at, claim.from);
  const isLed = from < at;
  const sort = levels.has(name) ? 'level' : 'superlative';
  if (superlatives.has(name)) return word[at - 1] === 'at' ? null : { from, to: at + 1, sort };
  if (!isLed || isCapital(tokens, at)) return null;
  const next = word[at + 1] ?? '';
  const isWord = at + 1 < claim.to && tokens.shape[at + 1] === shape.word;
  if (name === 'most' || name === 'least')
    return isWord && !notRanked.has(next) && word[from - 1] !== 'of' ? { from, to: at + 2, sort } : null;
  if (name === 'best' || name === 'worst')
    return isWord && !notRanked.has(next) ? { from, to: at + 1, sort } : null;
  return name.length > 5 && name.endsWith('est') && !notSuperlatives.has(name)
    ? { from, to: at + 1, sort }
    : null;
}

/** Back over "the sixth", "the world's second-": the first token of the phrase, or the word itself where nothing leads it. */
function openingOf(tokens: Tokens, text: string, at: number, least: number): number {
  const { word } = tokens;
  let from = at;
  if (word[from - 1] === '-' && ordinals.has(word[from - 2] ?? '')) from -= 2;
  else if (ordinals.has(word[from - 1] ?? '')) from -= 1;
  else if (/^(?:st|nd|rd|th)$/.test(word[from - 1] ?? '') && tokens.shape[from - 2] === shape.digits)
    from -= 2;
  if (determiners.has(word[from - 1] ?? '')) from -= 1;
  else if (word[from - 1] === 's' && isApostrophe(word[from - 2]))
    from = ownerOf(tokens, text, from - 3, least);
  return Math.max(from, least);
}

/** So many words name an owner: "the National Port Office's largest". */
const longestOwner = 6;

/** Back from the last word of an owner over words with a capital, and over one determiner. */
function ownerOf(tokens: Tokens, text: string, last: number, least: number): number {
  let from = last;
  while (from - 1 > Math.max(least, last - longestOwner) && isCapital(tokens, from - 1)) from -= 1;
  return determiners.has(tokens.word[from - 1] ?? '') ? from - 1 : from;
}

const isApostrophe = (mark: string | undefined): boolean => mark === '’' || mark === "'";

/** "a record $5 million", "broke the record", "an all-time high" is left to the words in front. */
function recordAt(tokens: Tokens, at: number, claim: Stretch): Found | null {
  const { word } = tokens;
  const [before, behind] = [word[at - 1] ?? '', word[at + 1] ?? ''];
  const hasArticle = ['a', 'an', 'the'].includes(before);
  const from = hasArticle && at > claim.from ? at - 1 : at;
  const isSet = recordVerbs.has(before) || (hasArticle && recordVerbs.has(word[at - 2] ?? ''));
  const isMarked = behind === '-' && (word[at + 2] === 'breaking' || word[at + 2] === 'setting');
  const isCounted =
    at + 1 < claim.to && hasArticle && (tokens.shape[at + 1] === shape.digits || /^[$£€¥]$/.test(behind));
  if (!isSet && !isMarked && !isCounted && !recordNouns.has(behind)) return null;
  return { from, to: at + 1, sort: 'level' };
}

/** "the first woman to", "its first loss since", "the only port that", "for the first time in". */
function firstAt(tokens: Tokens, text: string, at: number, claim: Stretch): Found | null {
  const { word } = tokens;
  const from = openingOf(tokens, text, at, claim.from);
  if (from === at) return null;
  const sort = word[at] === 'first' ? 'first' : 'only';
  if (word[at + 1] === 'ever' || (word[at + 1] === '-' && word[at + 2] === 'ever'))
    return { from, to: at + 1, sort };
  if (word[at + 1] === 'time') {
    const isSince = ['since', 'in', 'ever'].includes(word[at + 2] ?? '');
    return isSince && word[from - 1] === 'for' ? { from, to: at + 2, sort } : null;
  }
  if (notFirsts.has(word[at + 1] ?? '') || tokens.shape[at + 1] !== shape.word) return null;
  for (let next = at + 1; next < Math.min(claim.to, at + farthestScope); next += 1) {
    const name = word[next] ?? '';
    if (tokens.shape[next] !== shape.word && name !== '-') return null;
    if (firstScopes.has(name) && (next > at + 1 || name === 'to'))
      return { from, to: next > at + 1 ? at + 2 : at + 1, sort };
    if (name === 'in' && (sort === 'only' || tokens.shape[next + 1] === shape.digits))
      return { from, to: at + 2, sort };
  }
  return null;
}

/** "ranked sixth", "ranks No. 5", "came third". */
function placeAt(tokens: Tokens, at: number, claim: Stretch): Found | null {
  const { word } = tokens;
  let next = at + 1;
  if (['as', 'at', 'a', 'the'].includes(word[next] ?? '')) next += 1;
  if (next >= claim.to) return null;
  if (ordinals.has(word[next] ?? '') && !['half', 'hand', '-'].includes(word[next + 1] ?? ''))
    return { from: at, to: next + 1, sort: 'place' };
  const isNumber = word[next] === 'no' && word[next + 1] === '.' && tokens.shape[next + 2] === shape.digits;
  return isNumber && next + 3 <= claim.to ? { from: at, to: next + 3, sort: 'place' } : null;
}

function lacksOf(tokens: Tokens, text: string, rank: Found, claim: Stretch, dated: Dating): readonly Scope[] {
  const { word } = tokens;
  const placed = isOwned(tokens, rank) || saysWhere(tokens, text, rank, claim);
  const follows = word[rank.to] ?? '';
  const isBare = rank.to >= claim.to || tokens.shape[rank.to] !== shape.word || notRanked.has(follows);
  const lacks: Scope[] = [];
  if (rank.sort === 'superlative' && isBare && !placed) lacks.push('what');
  const isAsked = rank.sort === 'place' || (rank.sort === 'superlative' && dated !== 'span');
  if (isAsked && !placed) lacks.push('where');
  // "to build the largest dock": there is no day yet on which it could be.
  const isPlanned = ['to', 'will', 'would'].includes(word[rank.from - 2] ?? '');
  if (rank.sort !== 'first' && dated === 'none' && !isPlanned) lacks.push('when');
  return lacks;
}

/** "its largest", "Muar's largest": the owner is the scope. */
function isOwned(tokens: Tokens, { from, to }: Stretch): boolean {
  const { word } = tokens;
  if (word[from] !== 'the' && determiners.has(word[from] ?? '')) return true;
  for (let at = from + 1; at < to; at += 1) if (word[at] === 's' && isApostrophe(word[at - 1])) return true;
  return false;
}

/** "globally", "in Muar", "of the country": anywhere in the claim. */
function saysWhere(tokens: Tokens, text: string, rank: Stretch, claim: Stretch): boolean {
  const { word } = tokens;
  const last = Math.min(claim.to, rank.to + farthestPlace);
  for (let at = Math.max(claim.from, rank.from - farthestPlace); at < last; at += 1) {
    if (at >= rank.from && at < rank.to) continue;
    if (everywhere.has(word[at] ?? '')) return true;
    if (at < rank.to || !whereWords.has(word[at] ?? '')) continue;
    const isLed = determiners.has(word[at + 1] ?? '') || word[at + 1] === 'all';
    const next = isLed ? at + 2 : at + 1;
    if (next >= claim.to || tokens.shape[next] !== shape.word) continue;
    if (isCapital(tokens, next) && !calendarNames.has(word[next] ?? '')) return true;
    if (isLed && !timeNouns.has(word[next] ?? '')) return true;
    if (['among', 'of'].includes(word[at] ?? '') && at === rank.to) return true;
  }
  return false;
}

/** A span ("since the flood", "in 32 years") compares with earlier times, so no place is asked for; a date does not. */
type Dating = 'none' | 'date' | 'span';

function saysWhen(tokens: Tokens, claim: Stretch, figures: readonly Figure[]): Dating {
  const { word } = tokens;
  const overTime = /^(?:in|for|of|over|than)$/;
  if (figures.some(({ kind, from }) => kind === 'duration' && overTime.test(word[from - 1] ?? '')))
    return 'span';
  let dating: Dating = figures.some(({ kind }) => kind === 'date' || kind === 'year') ? 'date' : 'none';
  for (let at = claim.from; at < claim.to; at += 1) {
    if (spanWords.has(word[at] ?? '')) return 'span';
    if (whenPairs.has(`${word[at] ?? ''}:${word[at + 1] ?? ''}`)) dating = 'date';
  }
  return dating;
}
