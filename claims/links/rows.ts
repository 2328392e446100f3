/** Figures of one kind and unit in one sentence, and how surely two that follow each other are items of one list. */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import { isTransparent } from '../frames/transparent.ts';
import type { Tokens } from '../text/tokens.ts';
import { shape } from '../text/tokens.ts';
import { listEnds, partLeads } from '../vocabulary/en/lists.ts';
import { auxiliaries, prepositions } from '../vocabulary/en/nouns.ts';

/** A figure in its place in the tokens of the block. */
export interface Listed {
  readonly figure: number;
  readonly from: number;
  readonly to: number;
  /** Its place among all figures of the sentence that could be added up, of whatever unit. */
  readonly place: number;
}

/** All figures of a sentence that could be added up, outside of brackets or in one pair of them. */
export interface Row {
  readonly text: string;
  readonly block: ReadBlock;
  readonly sentence: number;
  readonly key: string;
  /** The token that opens the bracket; -1 outside. */
  readonly bracket: number;
  readonly figures: readonly Listed[];
  /** All of the sentence that could be added up, of whatever unit. */
  readonly all: readonly Listed[];
}

/** What stands behind a part up to the next: nothing, "in the north", "men", "men from Leeds", "were men". */
export type Tail = 'bare' | 'prep' | 'noun' | 'noun-prep' | 'verb';

export interface Gap {
  /** `tidy` where nothing but a noun and a joint stands between two items. */
  readonly quality: 'tidy' | 'loose' | 'broken';
  readonly tail: Tail;
  /** The last joint is an `and`: the list closes here. */
  readonly closes: boolean;
}

const addable: ReadonlySet<string> = new Set(['number', 'money', 'measure', 'percent', 'duration']);
const joints: ReadonlySet<string> = new Set([',', ';', 'and', '&', '+', 'plus']);
const opening: ReadonlySet<string> = new Set(['(', '[']);
const closing: ReadonlySet<string> = new Set([')', ']']);
/** They are marks inside of words and break no list. */
const harmless: ReadonlySet<string> = new Set(['-', "'", '’', '.', '/', ...joints]);
const longestGap = 18;
const longestTail = 10;

/** Rows of at least one figure, in reading order of their sentences. */
export function readRows(article: ReadArticle, frames: readonly Frame[]): readonly Row[] {
  return article.blocks.flatMap((block) => {
    const bySentence = new Map<number, Listed[]>();
    const end = block.firstFigure + block.figureCount;
    let covered = 0;
    for (let number = block.firstFigure; number < end; number += 1) {
      const figure = article.figures[number];
      const frame = frames[number];
      if (figure === undefined || frame === undefined) continue;
      if (isTransparent(article.figures, number)) covered = figure.to;
      if (figure.to <= covered || !addable.has(figure.kind) || figure.per !== undefined) continue;
      if (figure.value === null || figure.value.n <= 0 || figure.numeral === null) continue;
      if (frame.standing === 'alias') continue;
      const listed = bySentence.get(frame.sentence) ?? [];
      listed.push({ figure: number, from: figure.from, to: figure.to, place: listed.length });
      bySentence.set(frame.sentence, listed);
    }
    return [...bySentence].flatMap(([sentence, listed]) => rowsOf(article, block, sentence, listed));
  });
}

function rowsOf(
  { figures, text }: ReadArticle,
  block: ReadBlock,
  sentence: number,
  listed: readonly Listed[],
): readonly Row[] {
  const keys = keysOf(figures, block.tokens, listed);
  const rows = new Map<string, { row: Row; figures: Listed[] }>();
  let at = block.sentences[sentence]?.from ?? 0;
  const open: number[] = [];
  for (const [place, one] of listed.entries()) {
    for (; at < one.from; at += 1) {
      const word = block.tokens.word[at] ?? '';
      if (opening.has(word)) open.push(at);
      else if (closing.has(word)) open.pop();
    }
    const key = keys[place] ?? '';
    const bracket = open.at(-1) ?? -1;
    const known = rows.get(`${key}@${bracket}`);
    if (known !== undefined) {
      known.figures.push(one);
      continue;
    }
    const own: Listed[] = [one];
    rows.set(`${key}@${bracket}`, {
      row: { text, block, sentence, key, bracket, figures: own, all: listed },
      figures: own,
    });
  }
  return [...rows.values()].map(({ row }) => row);
}

/** By kind and unit; `410,000 and 350,000 tonnes` are both tonnes. */
function keysOf(figures: readonly Figure[], tokens: Tokens, listed: readonly Listed[]): readonly string[] {
  const keys = listed.map(({ figure }) => `${figures[figure]?.kind ?? ''}:${figures[figure]?.unit ?? ''}`);
  for (let place = listed.length - 2; place >= 0; place -= 1) {
    const [own, next] = [listed[place], listed[place + 1]];
    const key = keys[place + 1] ?? '';
    if (
      own === undefined ||
      next === undefined ||
      keys[place] !== 'number:' ||
      !/^(?:measure|percent)/.test(key)
    )
      continue;
    const scales = [own, next].map(({ figure }) => figures[figure]?.numeral?.scale == null);
    if (scales[0] !== scales[1]) continue;
    const isBare = next.from - own.to <= 3 && range(own.to, next.from).every((at) => isSmall(tokens, at));
    if (isBare) keys[place] = key;
  }
  // "5 km on Monday, 8 on Friday and 12 on Sunday": a bare number goes on in the measure before it.
  for (let place = 1; place < listed.length; place += 1) {
    const [own, before] = [listed[place], listed[place - 1]];
    if (own === undefined || before === undefined || keys[place] !== 'number:') continue;
    const isNear = own.from - before.to <= longestTail;
    if (isNear && /^measure/.test(keys[place - 1] ?? '') && !isNominal(tokens, own.to))
      keys[place] = keys[place - 1] ?? '';
  }
  return keys;
}

const isSmall = ({ word }: Tokens, at: number): boolean =>
  joints.has(word[at] ?? '') || partLeads.has(word[at] ?? '');

/** The tokens from one to another, the last not included. */
export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The tokens between two places that stand outside of brackets; null where they are too many or a bracket is left. */
export function between(tokens: Tokens, from: number, to: number): readonly number[] | null {
  const kept: number[] = [];
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const word = tokens.word[at] ?? '';
    if (opening.has(word)) depth += 1;
    else if (closing.has(word)) depth -= 1;
    else if (depth === 0) kept.push(at);
    if (depth < 0 || kept.length > longestGap) return null;
  }
  return depth === 0 ? kept : null;
}

const broken: Gap = { quality: 'broken', tail: 'bare', closes: false };

/** How two figures of a row stand to each other. */
export function gapOf({ block: { tokens }, text }: Row, first: Listed, second: Listed): Gap {
  const kept = between(tokens, first.to, second.from);
  if (kept === null) return broken;
  const joint = kept.findLastIndex((at) => joints.has(tokens.word[at] ?? ''));
  if (joint < 0 || kept.some((at, place) => breaks(tokens, at) && !(place < joint && isOrigin(tokens, at))))
    return broken;
  let begin = joint;
  while (begin > 0 && joints.has(tokens.word[kept[begin - 1] ?? -1] ?? '')) begin -= 1;
  const lead = kept.slice(joint + 1);
  // ", against 12 in June": held against each other, not added.
  if (lead.some((at) => tokens.word[at] === 'against')) return broken;
  const tail = kept.slice(0, begin);
  const word = tokens.word[kept[joint] ?? -1];
  const plainLead = lead.every((at) => partLeads.has(tokens.word[at] ?? ''));
  // "the north 30, the south 12", "France sent 120 troops and Spain 80": the name stands before its figure.
  const isThe = tokens.word[lead[0] ?? -1] === 'the';
  const isName = tail.length <= 4 && lead.length <= 3 && (isThe || isCapital(text, tokens, lead.at(-1)));
  const named = (tail.length === 0 && lead.length <= 4) || isName;
  const whole = tail.every((at) => tokens.word[at] !== ',' && tokens.word[at] !== ';');
  const tidy = whole && tail.length <= longestTail && (plainLead || named);
  return {
    quality: tidy ? 'tidy' : lead.length <= 6 ? 'loose' : 'broken',
    tail: tailOf(tokens, tail),
    closes: word === 'and' || word === '&',
  };
}

function isCapital(text: string, tokens: Tokens, at: number | undefined): boolean {
  const first = text.charAt(tokens.start[at ?? -1] ?? 0);
  return at !== undefined && first !== first.toLowerCase();
}

function breaks(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] ?? '';
  if (listEnds.has(word)) return true;
  return tokens.shape[at] === shape.line || (tokens.shape[at] === shape.mark && !harmless.has(word));
}

/** `30% from wind`, and no `from 12`. */
const isOrigin = ({ word, shape: shapes }: Tokens, at: number): boolean =>
  word[at] === 'from' && shapes[at + 1] === shape.word && shapes[at + 2] !== shape.digits;

/** Up to the mark or the word that ends the list. */
export function lastTail({ block: { tokens } }: Row, last: Listed, end: number): Tail {
  const words: number[] = [];
  for (let at = last.to; at < end && words.length < longestTail; at += 1) {
    const ends = breaks(tokens, at) && !isOrigin(tokens, at);
    if (ends || (tokens.shape[at] === shape.mark && tokens.word[at] !== '-')) break;
    words.push(at);
  }
  return tailOf(tokens, words);
}

/** The form of the words that stand behind a part. */
export function tailOf({ word }: Tokens, words: readonly number[]): Tail {
  const first = word[words[0] ?? -1] ?? '';
  if (words.length === 0) return 'bare';
  if (prepositions.has(first)) return 'prep';
  if (words.some((at) => prepositions.has(word[at] ?? ''))) return 'noun-prep';
  return auxiliaries.has(first) ? 'verb' : 'noun';
}

/** Whether the items are built alike; what one of them says may be left out of the others: a noun, or the first's verb. */
export function areParallel(tails: readonly Tail[]): boolean {
  const said = tails.filter((tail, place) => tail !== 'bare' && !(place === 0 && tail === 'verb'));
  return (
    said.every((tail) => tail === 'noun' || tail === 'noun-prep') ||
    said.every((tail) => tail === 'prep' || tail === 'noun-prep') ||
    said.every((tail) => tail === 'verb')
  );
}
