/**
 * Whose a claim is: the writer's own, attributed with the words that name the source, or quoted. A pronoun is no more
 * than itself: who is meant by it is for the reader to say.
 */
import type { ReadBlock } from '../frames/reading.ts';
import type { Stretch } from '../text/sentences.ts';
import { enterWord } from '../text/lexicon.ts';
import type { Span } from '../text/span.ts';
import { shape } from '../text/tokens.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import {
  doubtfulVerbs,
  notBeforeVerbs,
  sayingPhrases,
  sayingVerbs,
  seenVerbs,
  showingVerbs,
  subjectOpenings,
  takingVerbs,
} from '../vocabulary/en/claims.ts';
import type { Enclosed } from './enclosed.ts';
import { finderIn, isName, nounEnd, subjectBefore, subjectBehind, withoutPaper } from './source.ts';

export interface Attribution {
  readonly source: Span;
  readonly cue: Span;
  /** Further sources that the words name, in reading order: whom the source cites, who saw the paper. */
  readonly chain?: readonly Span[];
}

/** Whether more than half of the words of a stretch stand in quotations. */
export function isQuoted(block: ReadBlock, { from, to }: Stretch, enclosed: Enclosed): boolean {
  if (block.quotes.length === 0) return false;
  let words = 0;
  let quoted = 0;
  for (let at = from; at < to; at += 1) {
    if (block.tokens.shape[at] !== shape.word) continue;
    words += 1;
    if (enclosed.isQuoted(at)) quoted += 1;
  }
  return words > 0 && quoted * 2 > words;
}

interface Source {
  readonly source: Stretch;
  readonly cue: Stretch;
}

/** The attribution of a sentence, or null where the writer speaks. */
export function attributionOf(
  block: ReadBlock,
  text: string,
  sentence: Stretch,
  enclosed: Enclosed,
): Attribution | null {
  const named = accordingTo(block, text, sentence, enclosed);
  const said = saying(block, text, sentence, enclosed);
  const first = named ?? said;
  if (first === null) return null;
  const others = citedIn(block, text, sentence, enclosed);
  if (named !== null && said !== null) others.push(said.source);
  const chain = others
    .filter(({ from, to }) => to <= first.source.from || from >= first.source.to)
    .sort((a, b) => a.from - b.from)
    .map((one) => span(block, one));
  return {
    source: span(block, first.source),
    cue: span(block, first.cue),
    ...(chain.length === 0 ? {} : { chain }),
  };
}

const span = (block: ReadBlock, { from, to }: Stretch): Span => ({
  start: block.tokens.start[from] ?? 0,
  end: block.tokens.end[to - 1] ?? 0,
});

const according = enterWord('according');

/** `According to X, …` and `…, according to X.` */
function accordingTo(
  block: ReadBlock,
  text: string,
  { from, to }: Stretch,
  enclosed: Enclosed,
): Source | null {
  const { word, id } = block.tokens;
  for (let at = from; at + 2 < to; at += 1) {
    if (id[at] !== according || word[at + 1] !== 'to' || enclosed.isQuoted(at)) continue;
    const end = nounEnd(block, at + 2, to);
    if (end === at + 2) return null;
    return {
      source: { from: at + 2, to: withoutPaper(block, text, at + 2, end) },
      cue: { from: at, to: at + 2 },
    };
  }
  return null;
}

/** "…, citing Y", "a report seen by Z": whom the words name besides. */
function citedIn(block: ReadBlock, text: string, { from, to }: Stretch, enclosed: Enclosed): Stretch[] {
  const { word } = block.tokens;
  const cited: Stretch[] = [];
  for (let at = from; at + 1 < to; at += 1) {
    const isSeen = seenVerbs.has(word[at] ?? '') && word[at + 1] === 'by';
    if ((!isSeen && word[at] !== 'citing') || enclosed.isQuoted(at)) continue;
    const start = isSeen ? at + 2 : at + 1;
    const end = nounEnd(block, start, to);
    if (end > start && cited.length < 4)
      cited.push({ from: start, to: withoutPaper(block, text, start, end) });
  }
  return cited;
}

const sayingPhraseSet = phraseSet(sayingPhrases);
/** Words that may tell of somebody's words. */
const telling = wordSet([...sayingVerbs, ...showingVerbs, ...sayingPhrases.map(([first]) => first)]);

function saying(block: ReadBlock, text: string, { from, to }: Stretch, enclosed: Enclosed): Source | null {
  const { word } = block.tokens;
  for (let at = from; at < to; at += 1) {
    if (!telling.has(block.tokens, at) || enclosed.isQuoted(at)) continue;
    const verb = word[at] ?? '';
    if (sayingVerbs.has(verb) && word[at + 1] === 'by') {
      const end = nounEnd(block, at + 2, to);
      if (end > at + 2) return { source: { from: at + 2, to: end }, cue: { from: at, to: at + 2 } };
    }
    const isPhrase = sayingPhraseSet.beginsAt(block.tokens, at) > 0;
    const shows = showingVerbs.has(verb) && word[at + 1] === 'that';
    if (!isPhrase && !shows && !reports(block, text, at, to)) continue;
    const cue = { from: at, to: isPhrase ? at + 2 : at + 1 };
    const before = subjectBefore(block, text, from, at, enclosed);
    const behind = shows ? null : subjectBehind(block, text, cue.to, to);
    // "Traffic rose, said Ada Berg" names its source behind the verb; "Ada Berg, of the port, said that" before it.
    const source = word[at - 1] === ',' && behind !== null ? behind : (before ?? behind);
    if (source !== null) return { source: shows ? finderIn(block, source) : source, cue };
  }
  return null;
}

/** Whether a word is a verb of saying that reports something. */
function reports(block: ReadBlock, text: string, at: number, to: number): boolean {
  const { word, shape: shapes } = block.tokens;
  const verb = word[at] ?? '';
  if (!sayingVerbs.has(verb) || isName(block, text, at)) return false;
  const before = word[at - 1] ?? '';
  if (before === '-' || notBeforeVerbs.has(before)) return false;
  const next = at + 1 < to ? (word[at + 1] ?? '') : '.';
  if (next === '-' || next === 'at' || (next === 'to' && verb !== 'said')) return false;
  if (/^[,.:“"”]$/.test(next)) return true;
  if (subjectOpenings.has(next)) return !takingVerbs.has(verb) || !/^(?:the|an?|its|their|no)$/.test(next);
  return shapes[at + 1] === shape.word && (!doubtfulVerbs.has(verb) || isName(block, text, at + 1));
}
