/** Splits the tokens of a block into sentences and clauses. What a clause says is for `frames/` to find out. */
import { abbreviations } from '../vocabulary/en/sentences.ts';
import { shape, touches } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stops = new Set(['.', '!', '?', '…', '。', '！', '？']);
const closers = new Set(['"', '”', '’', "'", ')', ']', '»']);

export function splitSentences(tokens: Tokens, text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const ends =
      tokens.shape[at] === shape.line || (stops.has(tokens.word[at] ?? '') && endsHere(tokens, text, at));
    if (!ends) continue;
    let to = at + 1;
    while (to < tokens.count && closers.has(tokens.word[to] ?? '') && touches(tokens, to - 1)) to += 1;
    if (to > from) sentences.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.count) sentences.push({ from, to: tokens.count });
  return sentences;
}

function endsHere(tokens: Tokens, text: string, at: number): boolean {
  const previous = tokens.word[at - 1] ?? '';
  let next = at + 1;
  while (next < tokens.count && closers.has(tokens.word[next] ?? '') && touches(tokens, next - 1)) next += 1;
  if (next >= tokens.count) return true;
  if (tokens.word[at] === '.') {
    if (touches(tokens, at) && tokens.end[at] === tokens.start[at + 1] && next === at + 1) return false;
    if (at > 0 && touches(tokens, at - 1)) {
      if (tokens.shape[at - 1] === shape.word && isInitial(text, tokens, at - 1)) return false;
      if (abbreviations.has(previous) && !looksLikeStart(tokens, text, next, true)) return false;
      if (abbreviations.has(previous) && previous !== 'inc' && previous !== 'co' && previous !== 'etc')
        return false;
    }
  }
  return looksLikeStart(tokens, text, next, false);
}

/** `J.` in a name, or the last letter of `U.S.`, which ends no sentence before a word of a name either. */
function isInitial(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  if ((tokens.end[at] ?? 0) - start !== 1) return false;
  const letter = text.charAt(start);
  return letter !== letter.toLowerCase() && letter !== 'I';
}

function looksLikeStart(tokens: Tokens, text: string, at: number, strict: boolean): boolean {
  const first = text.charAt(tokens.start[at] ?? 0);
  if (tokens.shape[at] === shape.word) return first !== first.toLowerCase() || isCaseless(first);
  if (strict) return false;
  return tokens.shape[at] === shape.digits || /["“‘'([$£€¥«—–-]/.test(first);
}

const isCaseless = (letter: string): boolean => letter.toLowerCase() === letter.toUpperCase();

const clauseMarks = new Set([';', ':', '—', '–']);
const clauseWords = new Set(['while', 'whereas', 'although', 'though', 'but', 'whilst']);

/** The number of the clause of each token of a sentence, counted from 0. Brackets open no clause of their own. */
export function numberClauses(tokens: Tokens, { from, to }: Stretch): Int32Array {
  const clauses = new Int32Array(to - from);
  let clause = 0;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const word = tokens.word[at] ?? '';
    if (word === '(') depth += 1;
    if (word === ')' && depth > 0) depth -= 1;
    const begins =
      depth === 0 &&
      at > from &&
      (clauseWords.has(word) ||
        (word === 'and' && tokens.word[at - 1] === ',') ||
        (clauseMarks.has(word) && !touches(tokens, at)));
    if (begins) clause += 1;
    clauses[at - from] = clause;
  }
  return clauses;
}
