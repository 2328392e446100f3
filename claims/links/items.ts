/** A sentence as cues see it: words and figures in order, what gives an amount again in other money left out. */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { isTransparent } from '../frames/transparent.ts';
import { enterWord, wordNumber, wordOf } from '../text/lexicon.ts';
import { wordSet } from '../text/word-set.ts';
import {
  against,
  being,
  either,
  fall,
  from,
  level,
  makes,
  or,
  owned,
  rise,
  to,
} from '../vocabulary/en/cues.ts';

/** One bit for each class of words that cues speak of. */
export const cueClass = {
  'rise-or-fall': 1,
  from: 2,
  to: 4,
  or: 8,
  against: 16,
  level: 32,
  owned: 64,
  multiple: 128,
  time: 256,
  being: 512,
} as const;
export type CueClass = keyof typeof cueClass;

export interface Item {
  readonly word: string;
  /** The number of the word; 0 where nobody entered it. */
  readonly id: number;
  readonly figure: number | null;
  /** Amounts and percentages stop a cue; dates and the like are passed over. */
  readonly stops: boolean;
  /** Bits of `cueClass`. */
  readonly classes: number;
}

/** The items of a sentence, and what is among them: no cue need be looked for whose words are not there. */
export interface SentenceItems {
  readonly items: readonly Item[];
  /** Bits of `cueClass`, of all. */
  readonly classes: number;
  /** The marks of the words. */
  readonly marks: number;
  /** How many amounts and percentages there are. */
  readonly figures: number;
}

/** One bit of 32 for a word by its number, so that most words that are not there are known at a glance. */
export const markOf = (id: number): number => (id > 0 ? 1 << (id & 31) : 0);

export const noItems: SentenceItems = { items: [], classes: 0, marks: 0, figures: 0 };

/** The classes that a word may have, by its number; which of them it has here its neighbours decide. */
const mayHave: number[] = [];
for (const [bit, words] of [
  [cueClass['rise-or-fall'], [...rise, ...fall, ...either]],
  [cueClass.from, from],
  [cueClass.to, to],
  [cueClass.or, or],
  [cueClass.against, against],
  [cueClass.level, level],
  [cueClass.being, being],
] as const)
  for (const word of words) {
    const number = enterWord(word);
    mayHave[number] = (mayHave[number] ?? 0) | bit;
  }

/** Items of words without a class, by their number: the same for every place. */
const ofWord = enterWord('of');
const asWord = enterWord('as');
const plain: (Item | undefined)[] = [];

function plainItem(number: number): Item {
  const known = plain[number];
  if (known !== undefined) return known;
  const word = wordOf(number);
  return (plain[number] = { word, id: number, figure: null, stops: word === ';', classes: 0 });
}

const plainWord = (word: string): Item => ({ word, id: 0, figure: null, stops: false, classes: 0 });

const opensAlias = wordSet('( [ or');
/** `ahead of the Greens on 1,558` and `an average of 20 a week` name no amount that something is a part of. */
const apartOf = wordSet(
  'ahead because instead short regardless irrespective outside inside north south east west front spite behalf ' +
    'wide average mean median rate pace speed price cost fee fine',
);
const ownedSet: ReadonlySet<string> = new Set(owned);
/** `420 pupils, of whom 63`: the whole stands before it, and the part behind. */
const whoms = wordSet('whom which them those');
const ofWhom: Item = { word: 'of whom', id: enterWord('of whom'), figure: null, stops: false, classes: 0 };

/** `four times as much.`: as the amount before, where nothing more is said. */
const sizes = wordSet('much many large big high long');
const closing = wordSet(', . ; ) !');
const asMuch: Item = { word: 'as much', id: enterWord('as much'), figure: null, stops: false, classes: 0 };
const isClosed = (tokens: ReadBlock['tokens'], at: number, end: number): boolean =>
  at >= end || closing.has(tokens, at);

const passing: ReadonlySet<string> = new Set([
  'date',
  'year',
  'duration',
  'ordinal',
  'identifier',
  'age',
  'multiple',
]);

const classOf: Readonly<Record<string, number>> = {
  multiple: cueClass.multiple,
  date: cueClass.time,
  year: cueClass.time,
};

/** The items of one sentence of a block. */
export function itemsOf(
  article: ReadArticle,
  frames: readonly Frame[],
  block: ReadBlock,
  sentence: { readonly from: number; readonly to: number },
): SentenceItems {
  const { tokens } = block;
  const starts = new Map<number, number>();
  const end = block.firstFigure + block.figureCount;
  for (let number = firstFrom(article, block, sentence.from); number < end; number += 1) {
    const figure = article.figures[number];
    if (figure === undefined || figure.from >= sentence.to) break;
    if (figure.to <= sentence.to && !isTransparent(article.figures, number)) starts.set(figure.from, number);
  }
  if (starts.size === 0) return noItems;
  const items: Item[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const skipped = skipAlias(article, frames, block, starts, at, sentence.to);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const number = starts.get(at);
    const figure = number === undefined ? undefined : article.figures[number];
    if (number !== undefined && figure !== undefined) {
      const classes = classOf[figure.kind] ?? 0;
      items.push({ word: '', id: 0, figure: number, stops: !passing.has(figure.kind), classes });
      at = figure.to;
      continue;
    }
    const id = tokens.id[at] ?? 0;
    const classes = mayHave[id] === undefined ? 0 : classesOf(items, tokens.word, at, starts);
    if (id === ofWord && whoms.has(tokens, at + 1)) {
      items.push(ofWhom);
      at += 1;
    } else if (id === asWord && sizes.has(tokens, at + 1) && isClosed(tokens, at + 2, sentence.to)) {
      items.push(asMuch);
      at += 1;
    } else if (id === ofWord && apartOf.has(tokens, at - 1))
      items.push({ word: '', id: 0, figure: null, stops: false, classes });
    else if (classes > 0) items.push({ word: wordOf(id), id, figure: null, stops: false, classes });
    else items.push(id > 0 ? plainItem(id) : plainWord(tokens.word[at] ?? ''));
    at += 1;
  }
  return summed(items);
}

function summed(items: readonly Item[]): SentenceItems {
  let classes = 0;
  let marks = 0;
  let figures = 0;
  for (const item of items) {
    classes |= item.classes;
    marks |= markOf(item.id);
    if (item.figure !== null && item.stops) figures += 1;
  }
  return { items, classes, marks, figures };
}

/** The first figure of a block that does not begin before a token. */
function firstFrom(article: ReadArticle, { firstFigure, figureCount }: ReadBlock, token: number): number {
  let low = firstFigure;
  let high = firstFigure + figureCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.figures[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `(about RMB 13.7 billion)` and `or $306 million` are no rivals of the amount before them. */
function skipAlias(
  article: ReadArticle,
  frames: readonly Frame[],
  block: ReadBlock,
  starts: ReadonlyMap<number, number>,
  at: number,
  end: number,
): number {
  if (!opensAlias.has(block.tokens, at)) return at;
  const word = block.tokens.word[at] ?? '';
  for (let next = at + 1; next < Math.min(at + 7, end); next += 1) {
    const number = starts.get(next);
    if (number === undefined) continue;
    if (frames[number]?.aliasOf == null) return at;
    if (word === 'or') return article.figures[number]?.to ?? at;
    for (let close = next; close < end; close += 1) {
      if (block.tokens.word[close] === ')' || block.tokens.word[close] === ']') return close + 1;
    }
    return article.figures[number]?.to ?? at;
  }
  return at;
}

function classesOf(
  before: readonly Item[],
  words: readonly string[],
  at: number,
  starts: ReadonlyMap<number, number>,
): number {
  const word = words[at] ?? '';
  const previous = words[at - 1] ?? '';
  const lastItem = before.at(-1);
  const behindFigure = lastItem?.figure != null && lastItem.stops;
  const may = mayHave[wordNumber(word)] ?? 0;
  const moved = ((mayHave[wordNumber(previous)] ?? 0) & cueClass['rise-or-fall']) > 0;
  let classes = may & (cueClass.from | cueClass.or | cueClass.being);
  if (word === 'of' && ownedSet.has(words[at + 1] ?? '')) classes |= cueClass.owned;
  const hedging = words[at + 1] === 'than' && starts.has(at + 2) && !behindFigure;
  const isIdle = (word === 'up' && makes.has(previous)) || (previous === 'or' && bounds.has(word));
  if (!hedging && !isIdle) classes |= may & cueClass['rise-or-fall'];
  if ((may & cueClass.to) > 0) {
    if (['compared', 'relative', 'contrast', 'comparison'].includes(previous)) classes |= cueClass.against;
    else if (
      !['up', 'due', 'according', 'close', 'owing', 'thanks', 'addition', 'related'].includes(previous)
    ) {
      classes |= cueClass.to;
    }
  }
  if ((may & cueClass.against) > 0) {
    const hedge =
      (besides.has(word) && !behindFigure) ||
      (word === 'over' && starts.has(at + 1) && !behindFigure && !moved) ||
      (word === 'over' && (previous === words[at + 1] || isPeriod(words, at + 1))) ||
      (word === 'than' &&
        ['more', 'less', 'fewer'].includes(previous) &&
        starts.has(at + 1) &&
        !(before.at(-2)?.figure != null && before.at(-2)?.stops === true));
    if (!hedge) classes |= cueClass.against;
  }
  if (!(word === 'of' && moved)) classes |= may & cueClass.level;
  return classes;
}

/** `200 or more` is a bound and no rise. */
const bounds: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'higher', 'lower']);

/** `40% above the 4 million`: what they follow is a figure, or they are no comparison of two. */
const besides: ReadonlySet<string> = new Set(['above', 'below', 'under', 'beneath']);

/** `over the year`, `over the past three months`: a stretch of time, not what something is held against. */
function isPeriod(words: readonly string[], at: number): boolean {
  const article = ['the', 'a', 'an'].includes(words[at] ?? '') ? at + 1 : at;
  return (
    /^(?:year|quarter|month|months|week|decade|period|past|last|next|course|time)$/.test(
      words[article] ?? '',
    ) && !["'", '’', 'amount'].includes(words[article + 1] ?? '')
  );
}
