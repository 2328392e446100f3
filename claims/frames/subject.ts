/** Finds the subject of each clause of a sentence, past what may stand before it. */
import type { Stretch } from '../text/sentences.ts';
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { articles, prepositions } from '../vocabulary/en/nouns.ts';
import { nobody, readPhrase } from './subject-phrase.ts';
import type { Subject, Words } from './subject-phrase.ts';

/** The subject of each clause of a sentence, by its number; a clause without one has that of the clause before. */
export function readSubjects(
  words: Words,
  { from, to }: Stretch,
  clauses: Int32Array,
): ReadonlyMap<number, Subject> {
  const subjects = new Map<number, Subject>();
  let last = nobody;
  for (let begin = from; begin < to;) {
    let end = begin + 1;
    while (end < to && clauses[end] === clauses[begin]) end += 1;
    const subject = readSubject(words, begin, end);
    if (subject.measure.length > 0 || subject.entity.length > 0) last = subject;
    subjects.set(clauses[begin] ?? 0, last);
    begin = end;
  }
  return subjects;
}

const openers: ReadonlySet<string> = new Set(
  ', ; : — – " “ \' ‘ ( and but while whereas although though that meanwhile however also basis'.split(' '),
);

/** So often a subject is looked for again behind a verb of saying. */
const mostTries = 5;

function readSubject(words: Words, from: number, to: number): Subject {
  let at = from;
  for (let tries = 0; tries < mostTries && at < to; tries += 1) {
    const read = readPhrase(words, behindOpening(words, at, to), to);
    if (typeof read !== 'number') return read;
    at = read;
  }
  return nobody;
}

/** The token behind conjunctions, times and phrases that end with a comma: `In Leeds, the council …`. */
function behindOpening(words: Words, from: number, to: number): number {
  const { tokens } = words;
  let at = from;
  let passed = 0;
  while (at < to) {
    const word = tokens.word[at] ?? '';
    const time = words.times.get(at) ?? timeBehind(words, at);
    if (time !== undefined) at = Math.max(time, at + 1);
    else if (openers.has(word) || articles.has(word)) at += 1;
    else if ((prepositions.has(word) || conditions.has(word) || isOpeningAdverb(tokens, at)) && passed < 3) {
      passed += 1;
      at = behindComma(tokens, at, to);
    } else break;
  }
  return at;
}

/** They open a clause that ends with a comma. */
const conditions: ReadonlySet<string> = new Set(['if', 'when', 'because', 'where', 'unless', 'once']);

/** `In the past 10 years`: the end of a time that a preposition opens. */
function timeBehind({ tokens, times }: Words, at: number): number | undefined {
  const word = tokens.word[at] ?? '';
  if (!prepositions.has(word) || word === 'as' || word === 'than') return undefined;
  return times.get(at + 1) ?? (articles.has(tokens.word[at + 1] ?? '') ? times.get(at + 2) : undefined);
}

/** `Currently,` and `Turning to the accounts,`. */
function isOpeningAdverb({ word }: Tokens, at: number): boolean {
  const own = word[at] ?? '';
  return (
    (own.endsWith('ly') && word[at + 1] === ',') ||
    (own.endsWith('ing') && (word[at + 1] === 'to' || word[at + 1] === 'at'))
  );
}

function behindComma(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (tokens.word[at] === ',' && tokens.shape[at + 1] !== shape.digits) return at + 1;
  return to;
}
