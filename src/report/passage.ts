/**
 * The sentence to quote around a figure. A quotation for people, not a unit of the engine: where no end of a sentence is
 * near, it is cut between words and says so.
 */
import type { Span } from '../../claims/index.ts';

/** A stretch of the text; where it was cut short, an ellipsis is due. */
export interface Passage extends Span {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Further than this from the figure nobody reads on. */
const reach = 320;

// "… by 55117%. The tally", "… said.” He", and the Chinese full stop, which needs no space after it.
const sentenceEnd = /[.!?]["'”’)\]]{0,3}\s+|[。！？]["'”’」』）]{0,3}|[\r\n\u2028\u2029]+/g;
// "Mr. Tan", "Dr. Lee", "J. Tan", "No. 4", "Jan. 5"
const abbreviation =
  /(?:^|[\s("“])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Prof|No|vs|Inc|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[a-z]\.[a-z]|U\.S|U\.K)$/;

/** The sentence around a span, inside the bounds of its block. */
export function sentenceAround(text: string, span: Span, bounds: Span): Passage {
  const from = Math.max(bounds.start, span.start - reach);
  const to = Math.min(bounds.end, span.end + reach);
  const start = startOfSentence(text, from, span.start);
  const end = endOfSentence(text, span.end, to);
  return trim(text, {
    start: start ?? (from > bounds.start ? nextWord(text, from, span.start) : from),
    end: end ?? (to < bounds.end ? lastWord(text, span.end, to) : to),
    cutBefore: start === null && from > bounds.start,
    cutAfter: end === null && to < bounds.end,
  });
}

/** A narrower passage: the spans with a few words on either side. */
export function narrow(text: string, passage: Passage, spans: readonly Span[], margin = 60): Passage {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const from = Math.max(passage.start, first - margin);
  const to = Math.min(passage.end, last + margin);
  return trim(text, {
    start: from > passage.start ? nextWord(text, from, first) : passage.start,
    end: to < passage.end ? lastWord(text, last, to) : passage.end,
    cutBefore: passage.cutBefore || from > passage.start,
    cutAfter: passage.cutAfter || to < passage.end,
  });
}

function startOfSentence(text: string, from: number, to: number): number | null {
  let start: number | null = null;
  for (const match of text.slice(from, to).matchAll(sentenceEnd)) {
    const after = from + match.index + match[0].length;
    if (isEnd(text, from + match.index, after)) start = after;
  }
  return start;
}

function endOfSentence(text: string, from: number, to: number): number | null {
  // One character more, so that the full stop at the very end of the reach is seen with the space behind it.
  for (const match of text.slice(from, to + 1).matchAll(sentenceEnd)) {
    const after = from + match.index + match[0].length;
    if (isEnd(text, from + match.index, after))
      return Math.min(to, from + match.index + match[0].trimEnd().length);
  }
  return null;
}

function isEnd(text: string, stop: number, after: number): boolean {
  if (text.charAt(stop) !== '.') return true;
  if (/\p{Ll}/u.test(text.charAt(after))) return false;
  return !abbreviation.test(text.slice(Math.max(0, stop - 6), stop));
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  if (space !== -1) return from + space + 1;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function lastWord(text: string, limit: number, to: number): number {
  const space = /\s\S*$/.exec(text.slice(Math.max(limit, to - 40), to));
  if (space !== null) return Math.max(limit, to - 40) + space.index;
  return isLowSurrogate(text, to) ? to - 1 : to;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function trim(text: string, passage: Passage): Passage {
  const words = text.slice(passage.start, passage.end);
  const start = passage.start + (words.length - words.trimStart().length);
  return { ...passage, start, end: Math.max(start, passage.start + words.trimEnd().length) };
}
