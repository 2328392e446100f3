/** Reads the phrase at the head of a clause, up to its verb: what is measured, and whose it is. */
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { sayingVerbs } from '../vocabulary/en/claims.ts';
import { level } from '../vocabulary/en/cues.ts';
import {
  articles,
  auxiliaries,
  bodies,
  counters,
  measuredByVerb,
  nounsToo,
  phraseEnds,
  takingVerbs,
} from '../vocabulary/en/nouns.ts';
import { headFirst, isNominal, isParticiple, moves } from './noun-phrase.ts';

export interface Subject {
  /** In lower case, head first. */
  readonly measure: readonly string[];
  /** As written. */
  readonly entity: readonly string[];
}

export const nobody: Subject = { measure: [], entity: [] };

/** What a reader of subjects may ask of a sentence. */
export interface Words {
  readonly tokens: Tokens;
  readonly text: string;
  /** Where a time begins and ends. */
  readonly times: ReadonlyMap<number, number>;
  /** First tokens of figures. */
  readonly figures: ReadonlySet<number>;
}

/** The subject, or the token at which to look again: behind `the agency said` and behind `Higher`. */
export function readPhrase(words: Words, from: number, to: number): Subject | number {
  const { tokens } = words;
  const { owner, phrase, end } = readOwned(words, from, to);
  const first = tokens.word[end] ?? '';
  const moving = phrase.length === 0 && moves.has(first) && end < to;
  if (moving && !['in', 'of'].includes(tokens.word[end + 1] ?? '')) return end + 1;
  if (sayingVerbs.has(first) && !takingVerbs.has(first) && phrase.length > 0) return end + 1;
  const tail = readTail(words, moving ? end + 1 : end, to);
  const own = headFirst(tokens, phrase);
  const counts = own.length === 0 || counters.has(own[0] ?? '');
  const measure = counts ? tail.measure : [...own, ...tail.measure];
  const verb = verbFrom(tokens, tail.to, to);
  const isOwner = takingVerbs.has(verb) || isBody(words, phrase);
  const entity = isOwner ? phrase : owner.length > 0 ? owner : tail.entity;
  const noun = measuredByVerb[verb];
  return {
    measure: isOwner ? (noun === undefined ? [] : [noun]) : measure,
    entity: entity.map((at) => words.text.slice(tokens.start[at], tokens.end[at])),
  };
}

/** `Malaysia's exports`: whose, and what. */
function readOwned(
  words: Words,
  from: number,
  to: number,
): { readonly owner: readonly number[]; readonly phrase: readonly number[]; readonly end: number } {
  const { word } = words.tokens;
  let owner: readonly number[] = [];
  let { phrase, to: end } = collect(words, from, to);
  while (end < to && isApostrophe(word[end])) {
    owner = phrase;
    ({ phrase, to: end } = collect(words, word[end + 1] === 's' ? end + 2 : end + 1, to));
  }
  return { owner, phrase, end };
}

const isApostrophe = (word: string | undefined): boolean => word === "'" || word === '’';

/** Nominal words up to a verb, a figure, a mark or a time. */
function collect(
  words: Words,
  from: number,
  to: number,
): { readonly phrase: readonly number[]; readonly to: number } {
  const { tokens } = words;
  const phrase: number[] = [];
  let at = from;
  while (at < to && phrase.length < 6 && !words.figures.has(at)) {
    const time = words.times.get(at);
    if (time !== undefined) {
      at = Math.max(time, at + 1);
      continue;
    }
    const word = tokens.word[at] ?? '';
    if (articles.has(word) && phrase.length === 0) at += 1;
    else if (word === '-' && phrase.length > 0) at += 1;
    else if (!isNominal(tokens, at) || isVerb(tokens, at, phrase.length)) break;
    else {
      phrase.push(at);
      at += 1;
    }
  }
  return { phrase, to: at };
}

function isVerb(tokens: Tokens, at: number, place: number): boolean {
  const word = tokens.word[at] ?? '';
  if (place === 0) return false;
  if (sayingVerbs.has(word) || takingVerbs.has(word) || levelVerbs.has(word))
    return !nounsToo.has(word) || place > 1;
  return isParticiple(tokens, at) && !isNominal(tokens, at + 1);
}

const levelVerbs: ReadonlySet<string> = new Set(level.filter((word) => word.length > 3));

interface Tail {
  readonly measure: readonly string[];
  readonly entity: readonly number[];
  readonly to: number;
}

/** `of computer products from Malaysia`: common nouns say what is measured, names whose it is. */
function readTail(words: Words, from: number, to: number): Tail {
  const { tokens, text } = words;
  let measure: readonly string[] = [];
  let entity: readonly number[] = [];
  let at = from;
  for (let round = 0; round < 3 && at < to; round += 1) {
    const word = tokens.word[at] ?? '';
    if (!owning.has(word) || words.figures.has(at + 1)) break;
    const time = words.times.get(at + 1);
    if (time !== undefined) {
      at = time;
      continue;
    }
    const article = articles.has(tokens.word[at + 1] ?? '');
    const less = word === 'before' || word === 'after';
    const read = collect(words, at + 1, to);
    if (read.phrase.length === 0) break;
    const start = text.charAt(tokens.start[read.phrase[0] ?? 0] ?? 0);
    const isName = start !== start.toLowerCase();
    if (!isName && !article && measure.length === 0 && (word === 'of' || word === 'in' || less))
      measure = headFirst(tokens, read.phrase);
    else if (entity.length === 0 && !less) entity = read.phrase;
    at = read.to;
  }
  return { measure, entity, to: at };
}

const owning: ReadonlySet<string> = new Set('of in from at for to by across before after'.split(' '));

function isBody({ tokens, text }: Words, phrase: readonly number[]): boolean {
  const head = phrase.at(-1);
  if (head === undefined) return false;
  if (bodies.has(tokens.word[head] ?? '')) return true;
  return (
    phrase.every((at) => {
      const first = text.charAt(tokens.start[at] ?? 0);
      return first !== first.toLowerCase();
    }) && phrase.length > 1
  );
}

/** The first word that can only be a verb. */
function verbFrom(tokens: Tokens, from: number, to: number): string {
  for (let at = from; at < Math.min(to, from + 12); at += 1) {
    const word = tokens.word[at] ?? '';
    if (tokens.shape[at] === shape.digits) return '';
    if (takingVerbs.has(word) || moves.has(word) || levelVerbs.has(word)) {
      const helps = word === 'has' || word === 'have' || word === 'had';
      const behind = tokens.word[at + 1] ?? '';
      if (
        helps &&
        (moves.has(behind) ||
          auxiliaries.has(behind) ||
          takingVerbs.has(behind) ||
          behind.endsWith('ed') ||
          phraseEnds.has(behind))
      )
        continue;
      return word;
    }
    if (auxiliaries.has(word)) return word;
  }
  return '';
}
