/** A sentence as cues see it: words and figures in order, what gives an amount again in other money left out. */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { isTransparent } from '../frames/transparent.ts';
import { against, fall, from, level, or, rise, to } from '../vocabulary/en/cues.ts';

export type CueClass = 'rise-or-fall' | 'from' | 'to' | 'or' | 'against' | 'level';

export interface Item {
  readonly word: string;
  readonly figure: number | null;
  /** Amounts and percentages stop a cue; dates and the like are passed over. */
  readonly stops: boolean;
  readonly classes: ReadonlySet<CueClass>;
}

const sets = {
  moves: new Set([...rise, ...fall]),
  from: new Set(from),
  to: new Set(to),
  or: new Set(or),
  against: new Set(against),
  level: new Set(level),
};
const passing: ReadonlySet<string> = new Set([
  'date',
  'year',
  'duration',
  'ordinal',
  'identifier',
  'age',
  'multiple',
]);
const none: ReadonlySet<CueClass> = new Set();

/** The items of one sentence of a block. */
export function itemsOf(
  article: ReadArticle,
  frames: readonly Frame[],
  block: ReadBlock,
  sentence: { readonly from: number; readonly to: number },
): readonly Item[] {
  const { tokens } = block;
  const starts = new Map<number, number>();
  for (let number = block.firstFigure; number < block.firstFigure + block.figureCount; number += 1) {
    const figure = article.figures[number];
    if (figure === undefined || isTransparent(article.figures, number)) continue;
    if (figure.from >= sentence.from && figure.to <= sentence.to) starts.set(figure.from, number);
  }
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
      items.push({ word: '', figure: number, stops: !passing.has(figure.kind), classes: none });
      at = figure.to;
      continue;
    }
    const word = tokens.word[at] ?? '';
    items.push({
      word,
      figure: null,
      stops: word === ';',
      classes: classesOf(items, tokens.word, at, starts),
    });
    at += 1;
  }
  return items;
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
  const word = block.tokens.word[at] ?? '';
  if (word !== '(' && word !== '[' && word !== 'or') return at;
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
): ReadonlySet<CueClass> {
  const word = words[at] ?? '';
  const previous = words[at - 1] ?? '';
  const lastItem = before.at(-1);
  const behindFigure = lastItem?.figure != null && lastItem.stops;
  const classes = new Set<CueClass>();
  const hedging = words[at + 1] === 'than' && starts.has(at + 2) && !behindFigure;
  if (sets.moves.has(word) && !hedging) classes.add('rise-or-fall');
  if (sets.from.has(word)) classes.add('from');
  if (sets.or.has(word)) classes.add('or');
  if (sets.to.has(word)) {
    if (['compared', 'relative', 'contrast', 'comparison'].includes(previous)) classes.add('against');
    else if (
      !['up', 'due', 'according', 'close', 'owing', 'thanks', 'addition', 'related'].includes(previous)
    ) {
      classes.add('to');
    }
  }
  if (sets.against.has(word)) {
    const hedge =
      (word === 'over' && starts.has(at + 1) && !behindFigure && !sets.moves.has(previous)) ||
      (word === 'over' && (previous === words[at + 1] || isPeriod(words, at + 1))) ||
      (word === 'than' &&
        ['more', 'less', 'fewer'].includes(previous) &&
        starts.has(at + 1) &&
        !(before.at(-2)?.figure != null && before.at(-2)?.stops === true));
    if (!hedge) classes.add('against');
  }
  if (sets.level.has(word) && !(word === 'of' && sets.moves.has(previous))) classes.add('level');
  return classes;
}

/** `over the year`, `over the past three months`: a stretch of time, not what something is held against. */
function isPeriod(words: readonly string[], at: number): boolean {
  const article = ['the', 'a', 'an'].includes(words[at] ?? '') ? at + 1 : at;
  return (
    /^(?:year|quarter|month|months|week|decade|period|past|last|next|course|time)$/.test(
      words[article] ?? '',
    ) && !["'", '’', 'amount'].includes(words[article + 1] ?? '')
  );
}
