/** Whose a claim is: the writer's own, attributed with the words that name the source, or quoted. */
import type { ReadBlock } from '../frames/reading.ts';
import type { Stretch } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { shape } from '../text/tokens.ts';
import { sayingPhrases, sayingVerbs, showingVerbs } from '../vocabulary/en/claims.ts';
import { calendarNames } from '../vocabulary/en/sentences.ts';
import type { Enclosed } from './enclosed.ts';

export interface Attribution {
  readonly source: Span;
  readonly cue: Span;
}

/** Whether more than half of the words of a stretch stand in quotations. */
export function isQuoted(block: ReadBlock, { from, to }: Stretch, enclosed: Enclosed): boolean {
  let words = 0;
  let quoted = 0;
  for (let at = from; at < to; at += 1) {
    if (block.tokens.shape[at] !== shape.word) continue;
    words += 1;
    if (enclosed.isQuoted(at)) quoted += 1;
  }
  return words > 0 && quoted * 2 > words;
}

/** The attribution of a sentence, or null where the writer speaks. */
export function attributionOf(
  block: ReadBlock,
  text: string,
  sentence: Stretch,
  enclosed: Enclosed,
): Attribution | null {
  return accordingTo(block, sentence) ?? saying(block, text, sentence, enclosed);
}

const span = (block: ReadBlock, from: number, to: number): Span => ({
  start: block.tokens.start[from] ?? 0,
  end: block.tokens.end[to - 1] ?? 0,
});

/** `According to X, …` and `…, according to X.` */
function accordingTo(block: ReadBlock, { from, to }: Stretch): Attribution | null {
  const { word } = block.tokens;
  for (let at = from; at + 2 < to; at += 1) {
    if (word[at] !== 'according' || word[at + 1] !== 'to') continue;
    const end = nounEnd(block, at + 2, to);
    return end > at + 2 ? { source: span(block, at + 2, end), cue: span(block, at, at + 2) } : null;
  }
  return null;
}

function saying(
  block: ReadBlock,
  text: string,
  { from, to }: Stretch,
  enclosed: Enclosed,
): Attribution | null {
  const { word } = block.tokens;
  for (let at = from; at < to; at += 1) {
    if (enclosed.isQuoted(at)) continue;
    const verb = word[at] ?? '';
    const phrase = sayingPhrases.some(([first, second]) => verb === first && word[at + 1] === second);
    const shows = showingVerbs.has(verb) && word[at + 1] === 'that';
    if ((!sayingVerbs.has(verb) && !phrase && !shows) || word[at - 1] === '-') continue;
    if (!phrase && !shows && !introduces(block, at, to)) continue;
    const cue = span(block, at, phrase ? at + 2 : at + 1);
    const before = subjectBefore(block, text, from, at, enclosed);
    const behind = subjectBehind(block, text, phrase ? at + 2 : at + 1, to);
    // "Traffic rose, said Ada Berg" names its source behind the verb; "Ada Berg, of the port, said that" before it.
    const source = word[at - 1] === ',' && behind !== null ? behind : (before ?? behind);
    if (source !== null) return { source, cue };
  }
  return null;
}

/** A saying verb reports something where `that`, a comma, a quotation, a name or the end of the sentence follows. */
function introduces(block: ReadBlock, at: number, to: number): boolean {
  const next = block.tokens.word[at + 1] ?? '.';
  if (at + 1 >= to) return true;
  return (
    /^(?:that|,|\.|“|"|:|it|they|he|she|the|a|an|its|their|in|on|reporters)$/.test(next) ||
    block.tokens.shape[at + 1] === shape.word
  );
}

/** So many tokens before a verb name nobody any more. */
const longestSource = 60;

/** The words before the verb back to the last mark or the start: "Lindqvist", "Keng Likang, Minister of …,". */
function subjectBefore(
  block: ReadBlock,
  text: string,
  from: number,
  verb: number,
  enclosed: Enclosed,
): Span | null {
  let start = verb - 1;
  let commas = block.tokens.word[verb - 1] === ',' ? 1 : 0;
  while (start > from) {
    if (verb - start > longestSource) return null;
    const word = block.tokens.word[start - 1] ?? '';
    if (enclosed.isQuoted(start - 1) || word === ';' || word === ':' || word === '”' || word === '"') break;
    if (word === ',' && commas === 0) break;
    const joins = word === 'and' && isName(block, text, start - 2) && isName(block, text, start);
    if (['and', 'but', 'which', 'who', 'that', 'as'].includes(word) && commas === 0 && !joins) break;
    if (word === ',' && !isName(block, text, start - 2)) break;
    if (word === ',') commas += 1;
    start -= 1;
  }
  const adverb = /ly$/.test(block.tokens.word[verb - 1] ?? '') && !isName(block, text, verb - 1);
  const end = block.tokens.word[verb - 1] === ',' || adverb ? verb - 1 : verb;
  return end > start && block.tokens.shape[start] === shape.word ? span(block, start, end) : null;
}

/** `…," said Hadi Rahman, who …`: a name or a noun phrase behind the verb. */
function subjectBehind(block: ReadBlock, text: string, at: number, to: number): Span | null {
  const first = block.tokens.word[at] ?? '';
  if (calendarNames.has(first)) return null;
  if (!isName(block, text, at) && !['a', 'an', 'the', 'one', 'officials'].includes(first)) return null;
  const end = nounEnd(block, at, to);
  return end > at ? span(block, at, end) : null;
}

function isName(block: ReadBlock, text: string, at: number): boolean {
  const letter = text.charAt(block.tokens.start[at] ?? 0);
  return block.tokens.shape[at] === shape.word && letter !== letter.toLowerCase();
}

function nounEnd(block: ReadBlock, from: number, to: number): number {
  let at = from;
  while (at < to && !/^[,.;:()“”"]$/.test(block.tokens.word[at] ?? '') && at - from < 14) at += 1;
  return at;
}
