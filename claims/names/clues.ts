/** What the words round a name say of it: the title before or behind it, and whether it is a person, a body or a place. */
import type { NameKind } from '../findings.ts';
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { doubtfulVerbs, sayingVerbs } from '../vocabulary/en/claims.ts';
import {
  bodyDescriptions,
  bodyVerbs,
  bodyWords,
  companySuffixes,
  countries,
  heldIn,
  placeDescriptions,
  placeOpenings,
  placePrepositions,
  placeWords,
  titleModifiers,
  titles,
} from '../vocabulary/en/names.ts';
import { isCapital } from './name.ts';

export interface Clue {
  readonly kind: NameKind | null;
  readonly weight: 0 | 1 | 2;
  readonly title: string | null;
}

/** So many tokens behind a name its title has begun, and at most so many it is long. */
const nearestTitle = 6;
const longestTitle = 24;

/** "In Muar, the head of the port said": what stands behind these has no title. */
const placesBefore = new Set(['in', 'from', 'at', 'to', 'near']);

const isTitle = (word: string): boolean => titles.has(word) || titleModifiers.has(word);

/** How many of the words of a run are a title in front of the name. The rest must not be empty, nor a body's. */
export function titleLength(words: readonly string[]): number {
  let count = 0;
  let hasHead = false;
  while (
    count < words.length &&
    (isTitle(words[count] ?? '') || (/^[.-]$/.test(words[count] ?? '') && count > 0))
  ) {
    hasHead ||= titles.has(words[count] ?? '');
    count += 1;
  }
  const isBody = bodyWords.has(words.at(-1) ?? '') && count < words.length;
  return hasHead && !isBody ? count : 0;
}

/** `from` and `to` are the tokens of the name without its title. */
export function clueOf(
  tokens: Tokens,
  text: string,
  from: number,
  to: number,
  own: string | null,
  limit: number,
): Clue {
  const { word } = tokens;
  const before = from > 0 && !isCapital(tokens, from - 1) ? (word[from - 1] ?? '') : '';
  const person = (title: string | null): Clue => ({ kind: 'person', weight: 2, title });
  const words = word.slice(from, to).filter((one) => one !== '.');
  const isBody =
    words.some((one) => companySuffixes.has(one)) || bodyWords.has(words.at(-1) ?? '') || isHeaded(words);
  if (own !== null) return person(own);
  if (isBody) return { kind: 'body', weight: words.length > 1 ? 2 : 1, title: null };
  const aside = titleBehind(tokens, text, from, to, limit);
  if (aside !== null) return person(aside);
  const titled = titleBefore(tokens, text, from);
  if (titled !== null) return person(titled);
  if (countries.has(words.join(''))) return { kind: 'place', weight: 2, title: null };
  if (placeWords.has(words.at(-1) ?? '') || (words.length > 1 && placeOpenings.has(words[0] ?? '')))
    return { kind: 'place', weight: words.length > 1 ? 2 : 0, title: null };
  if (bodyDescriptions.has(before)) return { kind: 'body', weight: 2, title: null };
  if (before === 'of' && placeDescriptions.has(word[from - 2] ?? ''))
    return { kind: 'place', weight: 2, title: null };
  // "the agent in Muar, who" is the agent.
  if (word[to] === ',' && word[to + 1] === 'who' && !placePrepositions.has(before)) return person(null);
  return weakClue(tokens, to, before, word[from - 2] ?? '', words.length);
}

/** "Bank of Muar", "National Office for Ports": the head stands before what it is for. */
const isHeaded = (words: readonly string[]): boolean =>
  words.some((word, at) => bodyWords.has(word) && /^(?:of|for|on)$/.test(words[at + 1] ?? ''));

function weakClue(tokens: Tokens, to: number, before: string, earlier: string, length: number): Clue {
  const { word } = tokens;
  const after = word[to] ?? '';
  const isOwner = after === '’' || after === "'";
  if (placePrepositions.has(before) && !heldIn.has(earlier) && !isOwner)
    return { kind: 'place', weight: 1, title: null };
  if (bodyVerbs.has(after)) return { kind: 'body', weight: 1, title: null };
  const isSaying = sayingVerbs.has(after) && !doubtfulVerbs.has(after);
  if (length > 1 && (isSaying || sayingVerbs.has(before))) return { kind: 'person', weight: 1, title: null };
  return { kind: null, weight: 0, title: null };
}

/** "analyst Lennart Heim", "the chief economist Ada Berg": lower case, right before the name. */
function titleBefore({ word, start, end }: Tokens, text: string, from: number): string | null {
  let at = from;
  while (at > 0 && at > from - 4 && isTitle(word[at - 1] ?? '')) at -= 1;
  if (at === from || !word.slice(at, from).some((one) => titles.has(one))) return null;
  return text.slice(start[at], end[from - 1]);
}

/** ", Minister of Ports, Roads and Rail of Muar, said": to the comma that goes on with no capital and no `and`. */
function titleBehind(tokens: Tokens, text: string, from: number, to: number, limit: number): string | null {
  const { word, shape: shapes, start, end } = tokens;
  if (word[to] !== ',' || placesBefore.has(word[from - 1] ?? '')) return null;
  const first = to + 1;
  let head = -1;
  for (let at = first; at < Math.min(limit, first + nearestTitle); at += 1) {
    if (shapes[at] !== shape.word && !/^[’'-]$/.test(word[at] ?? '')) break;
    // "Ada Berg, Microsoft announced": what is said of another begins with a verb or an opening of its own.
    if (
      sayingVerbs.has(word[at] ?? '') ||
      /^(?:and|but|who|which|when|while|where|in|on|said)$/.test(word[at] ?? '')
    )
      break;
    // "a major field" is no major.
    if (titles.has(word[at] ?? '') && word[at] !== 'major') head = at;
    if (head >= 0) break;
  }
  // "In Muar, analyst Ada Berg": the title of another. "Acme, the leader in lamps": none at all.
  if (head < 0 || isCapital(tokens, head + 1) || word[head + 1] === 'in') return null;
  let at = head + 1;
  for (; at < Math.min(limit, first + longestTitle); at += 1) {
    const mark = word[at] ?? '';
    if (mark === ',' && !isCapital(tokens, at + 1) && word[at + 1] !== 'and') break;
    if (/^[.;:()“”"–—?!]$/.test(mark) || sayingVerbs.has(mark)) break;
  }
  const open = /^(?:an?|the)$/.test(word[first] ?? '') ? first + 1 : first;
  return text.slice(start[open], end[at - 1]);
}
