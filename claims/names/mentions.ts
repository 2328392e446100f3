/**
 * Finds the places where names stand. Inside a sentence a capital is enough; at its start a word must look like a name
 * by other signs; in a headline only names that the article knows from elsewhere are found.
 */
import type { Stretch } from '../text/sentences.ts';
import { letterForm, shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { doubtfulVerbs, sayingVerbs, sourceOpenings } from '../vocabulary/en/claims.ts';
import { countries, demonyms, plainAcronyms, titleModifiers, titles } from '../vocabulary/en/names.ts';
import { openers } from '../vocabulary/en/sentences.ts';
import { clueOf, titleLength } from './clues.ts';
import { isInside } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { fold, isAcronym, isCapital } from './name.ts';
import type { Mention } from './name.ts';
import { endOfName, isNameWord } from './runs.ts';

/** The names of a sentence, in reading order. */
export function findMentions(
  tokens: Tokens,
  text: string,
  sentence: Stretch,
  evidence: Evidence,
): readonly Mention[] {
  const found: Mention[] = [];
  let last = -1;
  let inOffice = false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isNameWord(tokens, text, at) || (tokens.word[at - 1] === '-' && touches(tokens, at - 1))) continue;
    if (!isInside(tokens, at, sentence.from) && !opensName(tokens, text, at, sentence, evidence)) continue;
    const end = endOfName(tokens, text, at, sentence.to);
    for (const part of partsOf(tokens, at, end)) {
      const mention = mentionOf(tokens, text, part, sentence.to, last);
      if (mention === null) continue;
      // "Minister of Ports, Roads and Rail of Muar": what an office is for is no name.
      inOffice = isOffice(tokens.word, part.from) || (inOffice && mention.isListed);
      if (inOffice && !countries.has(mention.words[0] ?? '')) {
        last = part.to;
        continue;
      }
      found.push(mention);
      last = part.to;
    }
    at = end - 1;
  }
  return found;
}

const isOffice = (words: readonly string[], at: number): boolean =>
  /^(?:of|for)$/.test(words[at - 1] ?? '') &&
  /^(?:minister|secretary|commissioner)$/.test(words[at - 2] ?? '');

/** The names of a headline: at each place the longest that is known, by its words written together. */
export function findKnown(
  tokens: Tokens,
  text: string,
  { from, to }: Stretch,
  known: ReadonlySet<string>,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isCapital(tokens, at)) continue;
    let name = '';
    let end = at;
    for (let next = at; next < Math.min(to, at + longestKnown); next += 1) {
      if (tokens.shape[next] === shape.mark) continue;
      name += fold(tokens.word[next] ?? '');
      if (known.has(name)) end = next + 1;
    }
    if (end === at) continue;
    found.push(plainMention(tokens, text, at, end));
    at = end - 1;
  }
  return found;
}

const longestKnown = 8;

/** Whether the first word of a sentence begins a name. */
function opensName(
  tokens: Tokens,
  text: string,
  at: number,
  { from, to }: Stretch,
  { plain, proper }: Evidence,
): boolean {
  const { word } = tokens;
  const name = word[at] ?? '';
  if (openers.has(name)) return false;
  if (proper.has(name) || countries.has(name)) return true;
  if (isMixed(tokens, at)) return true;
  if (plain.has(name) || name.endsWith('ly')) return false;
  // “Muar 20 Port Plan”
  const isNumbered = tokens.shape[at + 1] === shape.digits && isNameWord(tokens, text, at + 2);
  if (isNumbered && /^[“"‘]$/.test(word[at - 1] ?? '')) return true;
  const isNext = at + 1 < to && isNameWord(tokens, text, at + 1) && !openers.has(word[at + 1] ?? '');
  if (titles.has(name) || titleModifiers.has(name)) return isNext || word[at + 1] === '.';
  if (isNext) return true;
  const next = word[at + 1] ?? '';
  // "J. Aldous", "O'Hara", "Good-Ark"
  if (next === '.' && name.length === 1) return true;
  if (/^[-’']$/.test(next) && at + 2 < to) return word[at + 2] === 's' || isNameWord(tokens, text, at + 2);
  const isSaying = sayingVerbs.has(next) && !doubtfulVerbs.has(next);
  return at === from && isSaying && !name.endsWith('s') && !sourceOpenings.has(name);
}

/** A capital inside the word: "ByteDance", "NATO". */
function isMixed({ letters }: Tokens, at: number): boolean {
  return ((letters[at] ?? 0) & letterForm.capitalBehind) > 0;
}

/** "US President Joe Bell" is two names: what stands before a title, and what behind it. */
function partsOf(tokens: Tokens, from: number, to: number): readonly (Stretch & { readonly name: number })[] {
  const { word } = tokens;
  if (to - from === 1) return [{ from, name: from, to }];
  const own = titleLength(word.slice(from, to));
  if (own > 0) return [{ from, name: from + own, to }];
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!titles.has(word[at] ?? '') && !titleModifiers.has(word[at] ?? '')) continue;
    const length = titleLength(word.slice(at, to));
    if (length > 0)
      return [
        { from, name: from, to: at },
        { from: at, name: at + length, to },
      ];
  }
  const isTitled = to - from > 1 && titles.has(word[to - 1] ?? '');
  return [{ from, name: from, to: isTitled ? to - 1 : to }];
}

function mentionOf(
  tokens: Tokens,
  text: string,
  part: Stretch & { readonly name: number },
  limit: number,
  last: number,
): Mention | null {
  const { word, start, end } = tokens;
  let from = part.name;
  let { to } = part;
  const title = part.name > part.from ? text.slice(start[part.from], end[part.name - 1]) : null;
  while (from < to && (isOpener(tokens, text, from) || word[from] === '.')) from += 1;
  while (to > from && (word[to - 1] === '-' || (to - from === 1 && isPlain(tokens, text, from)))) to -= 1;
  if (from === to) return null;
  const { kind, weight, title: told } = clueOf(tokens, text, from, to, title, limit);
  if (kind === 'person' && to - from > 1 && isOfPeople(word[from] ?? '')) from += 1;
  const between = last < 0 || part.from - last > 2 ? null : word.slice(last, part.from).join(' ');
  const isShort = /^(?:[”"’] )?\($/.test(between ?? '') && to - from === 1 && word[to] === ')';
  const isListed = between === ',' || between === 'and' || between === ', and';
  return { ...plainMention(tokens, text, from, to), clue: kind, weight, title: told, isShort, isListed };
}

/** "The Quay Paper"; but "ON Electronics" is a name. */
const isOpener = (tokens: Tokens, text: string, at: number): boolean =>
  openers.has(tokens.word[at] ?? '') && !isAcronym(tokens, at);

function plainMention(tokens: Tokens, text: string, from: number, to: number): Mention {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? 0;
  return {
    start,
    end,
    text: text.slice(start, end),
    words: wordsOf(tokens, from, to),
    title: null,
    clue: null,
    weight: 0,
    isShort: false,
    isListed: false,
  };
}

function wordsOf(tokens: Tokens, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const isPart = tokens.shape[at] === shape.word || tokens.shape[at] === shape.digits;
    if (isPart) words.push(fold(tokens.word[at] ?? ''));
  }
  return words;
}

/** One word that names nobody: an adjective of a people, "GDP", "CPUs", a single letter. */
function isPlain(tokens: Tokens, text: string, at: number): boolean {
  const word = tokens.word[at] ?? '';
  if (word.length === 1 || plainAcronyms.has(word) || titles.has(word) || titleModifiers.has(word))
    return true;
  if (isOfPeople(word) || (/(?:ians?|eans?)$/.test(word) && word.length > 5)) return true;
  // "RMB 5", "$5 CAD": letters beside a figure are a unit.
  const isUnit = tokens.shape[at + 1] === shape.digits || (at > 0 && tokens.shape[at - 1] === shape.digits);
  const isPlural = word.endsWith('s') && isAcronymPlural(tokens, text, at);
  return isPlural || (isUnit && isAcronym(tokens, at));
}

/** "American", "Chinese", "Malaysians": an adjective of a people, or its members. */
function isOfPeople(word: string): boolean {
  const one = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return (
    demonyms.has(one) ||
    /[a-z]{2}(?:ese|ish)$/.test(one) ||
    (one.endsWith('an') && [1, 2, 3].some((cut) => countries.has(one.slice(0, -cut))))
  );
}

function isAcronymPlural({ start, end }: Tokens, text: string, at: number): boolean {
  const stem = text.slice(start[at], (end[at] ?? 0) - 1);
  return stem.length > 1 && stem === stem.toUpperCase() && text.charAt((end[at] ?? 0) - 1) === 's';
}
