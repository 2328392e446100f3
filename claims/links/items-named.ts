/** Parts a list of things into its items, in the ordinary reading and in the fewest and the most that it may have. */
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Span } from '../text/span.ts';
import { nameEnds, notItems } from '../vocabulary/en/lists.ts';
import { plurals } from '../vocabulary/en/nouns.ts';

export interface NamedItems {
  readonly items: readonly Span[];
  readonly fewest: number;
  readonly most: number;
  readonly alike: boolean;
  readonly mixed: boolean;
  /** Every item begins with a capital. */
  readonly named: boolean;
}

/** Tokens of one item, end exclusive. */
interface Item {
  readonly from: number;
  readonly to: number;
}

/** More words than these are seldom the name of a thing. */
const longestItem = 4;
const mostItems = 24;

/** Null where the words are no list of things: a clause, an example, or a list that is not whole. */
export function readItems(tokens: Tokens, text: string, from: number, to: number): NamedItems | null {
  for (let at = from; at < to; at += 1) {
    if (notItems.has(tokens.word[at] ?? '')) return null;
    if (tokens.shape[at] === shape.mark && !/^[,;'’&.-]$/.test(tokens.word[at] ?? '')) return null;
    if (tokens.shape[at] === shape.digits) return null;
  }
  const marks = hasMark(tokens, from, to, ';') ? ';' : ',';
  const chunks = chunksOf(tokens, from, to, marks);
  const last = chunks.at(-1);
  if (last === undefined || chunks.length > mostItems) return null;
  const parted = tokens.word[last.from] === 'and' || tokens.word[last.from] === 'or';
  const ands = chunks.map((chunk) => jointsIn(tokens, behindJoint(tokens, chunk)));
  const inLast = ands.at(-1) ?? 0;
  const closed = parted || inLast > 0;
  if (!closed && chunks.length < 3) return null;
  const inner = ands.reduce((sum, count) => sum + count, 0);
  const splits = !parted && inLast > 0 && marks === ',';
  const items = [
    ...chunks.slice(0, -1),
    ...(splits ? splitAtJoint(tokens, last, inLast, chunks.length === 1) : [behindJoint(tokens, last)]),
  ].map((chunk) => behindJoint(tokens, chunk));
  if (items.length < 2) return null;
  const capitals = items.filter((item) => isCapital(tokens, text, item)).length;
  const fewest = chunks.length + (splits && chunks.length > 1 ? 1 : 0);
  return {
    items: items.map((item) => ({ start: tokens.start[item.from] ?? 0, end: tokens.end[item.to - 1] ?? 0 })),
    fewest: inLast > 1 && splits ? items.length : fewest,
    most: chunks.length + inner,
    alike: closed && areAlike(tokens, items),
    mixed: capitals > 0 && capitals < items.length,
    named: capitals === items.length,
  };
}

function chunksOf(tokens: Tokens, from: number, to: number, mark: string): readonly Item[] {
  const chunks: Item[] = [];
  let begin = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && tokens.word[at] !== mark) continue;
    const isName = chunks.length > 0 && at === begin + 1 && nameEnds.has(tokens.word[begin] ?? '');
    if (at > begin && !isName) chunks.push({ from: begin, to: at });
    begin = at + 1;
  }
  return chunks;
}

function hasMark(tokens: Tokens, from: number, to: number, mark: string): boolean {
  for (let at = from; at < to; at += 1) if (tokens.word[at] === mark) return true;
  return false;
}

const isJoint = (word: string | undefined): boolean => word === 'and' || word === 'or';

function jointsIn(tokens: Tokens, { from, to }: Item): number {
  let count = 0;
  for (let at = from + 1; at + 1 < to; at += 1) if (isJoint(tokens.word[at])) count += 1;
  return count;
}

const behindJoint = (tokens: Tokens, item: Item): Item =>
  isJoint(tokens.word[item.from]) && item.to > item.from + 1 ? { ...item, from: item.from + 1 } : item;

/** At the last joint; of two names that both hold one, at the middle: "Marks and Spencer and Procter and Gamble". */
function splitAtJoint(tokens: Tokens, { from, to }: Item, joints: number, isOnly: boolean): readonly Item[] {
  let left = isOnly && joints === 3 ? 1 : 0;
  for (let at = to - 2; at > from; at -= 1) {
    if (isJoint(tokens.word[at]) && left-- === 0)
      return [
        { from, to: at },
        { from: at + 1, to },
      ];
  }
  return [{ from, to }];
}

/** All with an article or none, none long, and none that stands for several. */
function areAlike(tokens: Tokens, items: readonly Item[]): boolean {
  const led = items.filter(({ from }) => /^(?:the|a|an|his|her|its|their)$/.test(tokens.word[from] ?? ''));
  if (led.length > 0 && led.length < items.length) return false;
  if (led.some((item) => tokens.word[item.from] === 'the' && isPlural(tokens.word[item.to - 1] ?? '')))
    return false;
  return items.every(({ from, to }) => to - from <= longestItem);
}

const isPlural = (word: string): boolean => plurals.has(word) || (word.endsWith('s') && !word.endsWith('ss'));

function isCapital(tokens: Tokens, text: string, { from }: Item): boolean {
  const first = text.charAt(tokens.start[from] ?? 0);
  return first !== first.toLowerCase();
}
