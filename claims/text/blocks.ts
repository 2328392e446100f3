/**
 * Finds the blocks of a text that comes without any: one line, one block, save that a line of a table is several. It
 * decides what a line is by its place, its length, how it ends and how it opens; what intake knows is left as it is.
 */
import {
  boilerplateOpenings,
  boilerplatePhrases,
  bylineOpenings,
  captionOpenings,
} from '../vocabulary/en/blocks.ts';
import { calendarNames } from '../vocabulary/en/sentences.ts';
import type { Block, BlockKind, Manuscript } from './block.ts';
import { readTables } from './tables.ts';
import type { Span } from './span.ts';
import { isLineEnd } from './tokens.ts';

/** A line longer than this is running text even where it does not end like a sentence. */
const longestHeading = 160;
const longestSubheading = 72;
const longestStandfirst = 240;
/** The words of an opening stand at the very start, those of boilerplate anywhere in so much of a line. */
const looksAt = 400;

export function findBlocks(manuscript: Manuscript): readonly Block[] {
  if (manuscript.blocks) return manuscript.blocks;
  const { text } = manuscript;
  const lines = readLines(text);
  const tables = readTables(text, lines);
  const blocks: Block[] = [];
  const above: BlockKind[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = tables.get(index);
    if (cells !== undefined) {
      for (const cell of cells) blocks.push(cell);
      continue;
    }
    const next = lines[index + 1];
    const kind = kindOf(
      text.slice(line.start, line.end),
      next === undefined ? '' : text.slice(next.start, Math.min(next.end, next.start + looksAt)),
      above,
    );
    if (kind !== 'byline' && above.length < 2) above.push(kind);
    blocks.push({ start: line.start, end: line.end, kind });
  }
  return blocks;
}

function readLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let begun = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    let start = begun;
    let end = at;
    while (start < end && text.charAt(start).trim() === '') start += 1;
    while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
    if (end > start) lines.push({ start, end });
    begun = at + 1;
  }
  return lines;
}

/** `above` are the kinds of the first two lines that are no byline; `below` is the next line, empty at the end. */
function kindOf(line: string, below: string, above: readonly BlockKind[]): BlockKind {
  const folded = line.slice(0, looksAt).toLowerCase();
  const opens = (openings: readonly string[]) => openings.some((opening) => folded.startsWith(opening));
  if (isByline(line)) return 'byline';
  if (opens(captionOpenings)) return 'caption';
  if (opens(boilerplateOpenings)) return 'boilerplate';
  if (line.length <= 240 && boilerplatePhrases.some((phrase) => folded.includes(phrase)))
    return 'boilerplate';
  const hashes = /^#{1,6}\s/.exec(line);
  if (hashes) return hashes[0].length === 2 && above.length === 0 ? 'headline' : 'heading';
  if (line.startsWith('> ') || isOneQuotation(line)) return 'quotation';
  if (/^(?:[-*•·▪–]|\(?(?:\d{1,2}|[a-z])[.)])\s/.test(line)) return 'item';
  const isAlone = above.length === 0 && below === '';
  if (isAlone || line.length > longestStandfirst) return 'paragraph';
  const isSecond = above.length === 1 && above[0] === 'headline';
  if (isSecond && isByline(below)) return 'standfirst';
  if (endsLikeSentence(line)) return above.length === 0 && isQuestion(line) ? 'headline' : 'paragraph';
  if (line.length > longestHeading) return 'paragraph';
  if (above.length === 0) return 'headline';
  if (isSecond) return 'standfirst';
  return line.length <= longestSubheading ? 'heading' : 'caption';
}

/** Short, opening like one or a bare date, and without a stop at its end. */
function isByline(line: string): boolean {
  if (line.length > 120 || /[.!?]$/.test(line)) return false;
  if (isDate(line)) return true;
  const folded = line.toLowerCase();
  return bylineOpenings.some((opening) => folded.startsWith(opening));
}

/** "Friday, 3 May 2019" and nothing else. */
function isDate(line: string): boolean {
  if (line.length > 40) return false;
  const parts = line.toLowerCase().split(/[\s,]+/);
  return (
    parts.some((part) => calendarNames.has(part)) &&
    parts.every((part) => calendarNames.has(part) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(part))
  );
}

/** A stop, perhaps inside closing quotation marks or brackets. */
const endsLikeSentence = (line: string): boolean => /[.!?…:;][”’"')\]]{0,4}$/.test(line);

/** A headline may ask or call out, where the line is one sentence: "Is the harbour broke?" */
const isQuestion = (line: string): boolean =>
  line.length <= longestSubheading && /^[^.!?…:;]+[?!]$/.test(line);

/** A line of five words or more that is one quotation from its first mark to its last. */
function isOneQuotation(line: string): boolean {
  const [open, close] = [line.charAt(0), line.charAt(line.length - 1)];
  if (!(
    (open === '“' && close === '”') ||
    (open === '"' && close === '"') ||
    (open === '«' && close === '»')
  ))
    return false;
  const inside = line.slice(1, -1);
  return !inside.includes(open) && !inside.includes(close) && inside.trim().split(/\s+/, 5).length === 5;
}
