/** Finds the words that name a source, before a verb of saying or behind it, and where they end. */
import type { ReadBlock } from '../frames/reading.ts';
import { isCapital } from '../names/name.ts';
import type { Stretch } from '../text/sentences.ts';
import { shape, touches } from '../text/tokens.ts';
import {
  behindSource,
  helperWords,
  publishedNouns,
  seenVerbs,
  sourceOpenings,
} from '../vocabulary/en/claims.ts';
import { titles } from '../vocabulary/en/names.ts';
import { calendarNames, titleAbbreviations } from '../vocabulary/en/sentences.ts';
import type { Enclosed } from './enclosed.ts';

/** So many tokens before a verb name nobody any more. */
const longestSource = 60;

/** These open what is said of a name: "Ada Berg, head of the port,", "Ada Berg, who runs it,". */
const opensAside = (word: string): boolean =>
  /^(?:a|an|the|its|their|his|her|who|whose|which|of|from|speaking)$/.test(word) || titles.has(word);

/** The words before the verb back to the last mark or the start: "Lindqvist", "Keng Likang, Minister of …,". */
export function subjectBefore(
  block: ReadBlock,
  text: string,
  from: number,
  verb: number,
  enclosed: Enclosed,
): Stretch | null {
  const { word } = block.tokens;
  let start = verb - 1;
  const isAside = word[verb - 1] === ',';
  let isNamed = false;
  while (start > from) {
    if (verb - start > longestSource) return null;
    const mark = word[start - 1] ?? '';
    if (enclosed.isQuoted(start - 1) || /^[;:”"–—]$/.test(mark)) break;
    if (mark === ',') {
      const isTitle = titles.has(word[start] ?? '');
      if ((!isAside && !isTitle) || isNamed || !isName(block, text, start - 2)) break;
      isNamed = isTitle || opensAside(word[start] ?? '');
    }
    const joins = mark === 'and' && isName(block, text, start - 2) && isName(block, text, start);
    if (!isAside && !joins && /^(?:and|but|which|who|that|as|because|while|after|when|if)$/.test(mark)) break;
    start -= 1;
  }
  let end = isAside ? verb - 1 : verb;
  while (end > start + 1 && helps(block, text, end - 1)) end -= 1;
  if (!isAside) start = behindTime(block, start, end);
  return end > start && block.tokens.shape[start] === shape.word ? { from: start, to: end } : null;
}

/** Between the source and the verb: "has also", "had earlier", "separately". */
function helps(block: ReadBlock, text: string, at: number): boolean {
  const word = block.tokens.word[at] ?? '';
  return (/ly$/.test(word) && !isName(block, text, at)) || helperWords.has(word);
}

/** "On 3 May Ada Berg said": what stands in front of the last date is not the source. */
function behindTime(block: ReadBlock, from: number, to: number): number {
  const { word, shape: shapes } = block.tokens;
  for (let at = to - 1; at >= from; at -= 1) {
    const isTime = calendarNames.has(word[at] ?? '') || shapes[at] === shape.digits;
    if (isTime && at + 1 < to && /^(?:on|in|at|last|by|since)$/.test(word[from] ?? '')) return at + 1;
  }
  return from;
}

/** `…," said Hadi Rahman, who …`: a name or a noun phrase behind the verb. */
export function subjectBehind(block: ReadBlock, text: string, at: number, to: number): Stretch | null {
  const first = block.tokens.word[at] ?? '';
  if (calendarNames.has(first)) return null;
  if (!isName(block, text, at) && !sourceOpenings.has(first) && !titles.has(first)) return null;
  const end = nounEnd(block, at, to);
  for (let next = at + 1; next < end; next += 1)
    if (behindSource.has(block.tokens.word[next] ?? '')) return { from: at, to: next };
  return end > at ? { from: at, to: end } : null;
}

/** "Data collected by the port": who made it, where that is said. */
export function finderIn(block: ReadBlock, { from, to }: Stretch): Stretch {
  const { word } = block.tokens;
  for (let at = to - 2; at > from; at -= 1) {
    if (word[at] === 'by' || word[at] === 'from')
      return { from: at + 1, to: word[to - 1] === ',' ? to - 1 : to };
  }
  return { from, to };
}

/** "Quay Paper reports" is the paper: capitals throughout, and then what it published. */
export function withoutPaper(block: ReadBlock, text: string, from: number, to: number): number {
  if (!publishedNouns.has(block.tokens.word[to - 1] ?? '')) return to;
  for (let at = from; at < to - 1; at += 1) if (!isName(block, text, at)) return to;
  return to - 1 > from ? to - 1 : to;
}

/** A word with a capital. */
export const isName = (block: ReadBlock, text: string, at: number): boolean => isCapital(block.tokens, at);

const longestNoun = 14;

/** To the next mark that belongs to no abbreviation, or to the words that begin something else. */
export function nounEnd(block: ReadBlock, from: number, to: number): number {
  const { word } = block.tokens;
  let at = from;
  for (; at < to && at - from < longestNoun; at += 1) {
    const name = word[at] ?? '';
    if (name === '.' && at > from && isShortened(block, at)) continue;
    if (/^(?:[,.;:()“”"–—?!]|citing|who|which|said)$/.test(name)) break;
    if (at > from && seenVerbs.has(name) && word[at + 1] === 'by') break;
    if (block.tokens.shape[at] === shape.line) break;
  }
  return at;
}

/** The full stop of "Mr.", "J." or "U.S." */
function isShortened(block: ReadBlock, at: number): boolean {
  const { word, start, end } = block.tokens;
  if (!touches(block.tokens, at - 1) || at + 1 >= block.tokens.count) return false;
  return titleAbbreviations.has(word[at - 1] ?? '') || (end[at - 1] ?? 0) - (start[at - 1] ?? 0) === 1;
}
