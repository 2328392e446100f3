/**
 * Finds the blocks of a text that comes without any: one line, one block. It decides what a line is by its place, its
 * length, how it ends and how it opens; what intake already knows is left as it is.
 */
import {
  boilerplateOpenings,
  boilerplatePhrases,
  bylineOpenings,
  captionOpenings,
} from '../vocabulary/en/blocks.ts';
import type { Block, BlockKind, Manuscript } from './block.ts';
import { isLineEnd } from './tokens.ts';

/** A line longer than this is running text even where it does not end like a sentence. */
const longestHeading = 160;
const longestSubheading = 72;

export function findBlocks(manuscript: Manuscript): readonly Block[] {
  if (manuscript.blocks) return manuscript.blocks;
  const lines = readLines(manuscript.text);
  const earlier: BlockKind[] = [];
  return lines.map(({ start, end }) => {
    const kind = kindOf(manuscript.text.slice(start, end), earlier, lines.length);
    if (kind !== 'byline' && earlier.length < 2) earlier.push(kind);
    return { start, end, kind };
  });
}

function readLines(text: string): readonly { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
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

/** `earlier` are the kinds of the first two lines that are no byline. */
function kindOf(line: string, earlier: readonly BlockKind[], count: number): BlockKind {
  const folded = line.slice(0, 400).toLowerCase();
  const opens = (openings: readonly string[]) => openings.some((opening) => folded.startsWith(opening));
  const sentence = endsLikeSentence(line);
  if (opens(bylineOpenings) && line.length <= 120 && !/[.!?]$/.test(line)) return 'byline';
  if (opens(captionOpenings)) return 'caption';
  if (opens(boilerplateOpenings)) return 'boilerplate';
  if (line.length <= 240 && boilerplatePhrases.some((phrase) => folded.includes(phrase)))
    return 'boilerplate';
  if (/^(?:[-*•–]|\(?\d{1,2}[.)])\s/.test(line)) return 'item';
  if (sentence || line.length > longestHeading || count === 1) return 'paragraph';
  if (earlier.length === 0) return 'headline';
  if (earlier.length === 1 && earlier[0] === 'headline') return 'standfirst';
  return line.length <= longestSubheading ? 'heading' : 'caption';
}

/** A stop, perhaps inside closing quotation marks or brackets. */
function endsLikeSentence(line: string): boolean {
  return /[.!?…:;][”’"')\]]*$/.test(line);
}
