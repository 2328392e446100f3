/**
 * Finds the figure of the text that gives a quantity of the headline, standfirst or a caption again. Two that could be
 * meant are none: where the words do not single one out, nothing is found.
 */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { comparePeriods } from '../frames/compare-periods.ts';
import { isTransparent } from '../frames/transparent.ts';
import {
  directions,
  doings,
  partsBefore,
  partsBehind,
  personNouns,
  tolls,
} from '../vocabulary/en/repeats.ts';
import { ideaOf, ideasRound } from './ideas.ts';
import type { Told } from './ideas.ts';

export interface Repeat {
  readonly stated: number;
  /**
   * Of the first paragraphs, in reading order, with how many ideas tie them, at least one, and whether they are
   * alone of their kind in their sentence: of several each may be a part.
   */
  readonly others: readonly { readonly figure: number; readonly tie: number; readonly alone: boolean }[];
  /** All figures of the text below of the same kind and unit: one that agrees accounts for the stated one. */
  readonly alike: readonly number[];
}

const kinds: ReadonlySet<string> = new Set(['number', 'money', 'percent', 'measure', 'duration']);
const above: ReadonlySet<string> = new Set(['headline', 'standfirst', 'caption']);
const quietModes: ReadonlySet<string> = new Set(['quoted', 'conditional', 'example']);
/** So many paragraphs tell what a headline says. */
const lead = 3;
/** An article that has more of either is a table, and looking at all would take more than linear time. */
const mostStated = 24;
const mostAlike = 1000;
/** Two shared ideas tie two figures; one may, where nothing is tied better. */
const plainTie = 2;

/** In reading order of the headline's figure. */
export function findRepeats(article: ReadArticle, frames: readonly Frame[]): readonly Repeat[] {
  const paragraphs = article.blocks.flatMap(({ block }, index) =>
    block.kind === 'paragraph' ? [index] : [],
  );
  if (paragraphs.length === 0) return [];
  const opening = new Set(paragraphs.slice(0, lead));
  const ends = endsOfRanges(article);
  const body = frames.flatMap(({ figure, block }) =>
    above.has(kindOf(article, block)) || ends.has(figure) ? [] : [figure],
  );
  const told = new Map<number, Told>();
  const toldOf = (number: number): Told => {
    const known = told.get(number) ?? readTold(article, frames, number);
    told.set(number, known);
    return known;
  };
  const stated = frames.filter(({ block }) => above.has(kindOf(article, block))).slice(0, mostStated);
  return stated.flatMap((frame) => {
    const figure = article.figures[frame.figure];
    if (figure === undefined || ends.has(frame.figure)) return [];
    if (!mayRepeat(figure) || quietModes.has(frame.mode) || isPart(article, frame, figure)) return [];
    const alike = body.filter((number) => isAlike(figure, article.figures[number]));
    if (alike.length > mostAlike) return [];
    const own = toldOf(frame.figure);
    const others = alike.flatMap((number) => {
      const other = frames[number];
      if (other === undefined || !opening.has(other.block) || !isSameTime(article, frame, other)) return [];
      if (isPart(article, other, article.figures[number]) || isListed(article, frames, number)) return [];
      const [here, there] = [article.blocks[frame.block], article.blocks[other.block]];
      const again = article.figures[number];
      if (here === undefined || there === undefined || again === undefined) return [];
      const tie = tieOf(
        { block: here, figure, frame, told: own },
        { block: there, figure: again, frame: other, told: toldOf(number) },
      );
      return tie === 0 ? [] : [{ figure: number, tie, alone: isAlone(article, frames, number) }];
    });
    const plain = others.filter(({ tie }) => tie >= plainTie);
    const best = plain.length > 0 ? plain : others;
    return best.length === 0 ? [] : [{ stated: frame.figure, others: best, alike }];
  });
}

const kindOf = (article: ReadArticle, block: number): string => article.blocks[block]?.block.kind ?? '';

function endsOfRanges({ figures }: ReadArticle): ReadonlySet<number> {
  const ends = new Set<number>();
  figures.forEach((_, number) => {
    if (isTransparent(figures, number)) ends.add(number + 1).add(number + 2);
  });
  return ends;
}

const mayRepeat = ({ kind, value, numeral }: Figure): boolean =>
  kinds.has(kind) && value !== null && numeral !== null && value.n > 0;

const isAlike = (figure: Figure, other: Figure | undefined): boolean =>
  other !== undefined &&
  mayRepeat(other) &&
  other.kind === figure.kind &&
  other.unit === figure.unit &&
  other.per === figure.per;

/** January to September is not September, what was before is not what is, and what is to be is not what was. */
function isSameTime(article: ReadArticle, frame: Frame, other: Frame): boolean {
  if (quietModes.has(other.mode)) return false;
  if (other.period?.read === 'full' && frame.period === null && hadBefore(article, other)) return false;
  if (frame.period === null && (other.period?.yearless?.months ?? 1) > 1) return false;
  if (other.mode === 'asserted' && other.period !== null && looksAhead(article, frame)) return false;
  if ((frame.basis === 'cumulative') !== (other.basis === 'cumulative')) return false;
  if (other.period?.earlier === true || other.period?.cumulative === true)
    return frame.period !== null && comparePeriods(frame.period, other.period) === 'same';
  const [months, others] = [frame.period?.yearless, other.period?.yearless];
  if (months != null && others != null && (months.month !== others.month || months.months !== others.months))
    return false;
  const order = comparePeriods(frame.period, other.period);
  return order === 'same' || order === 'unknown';
}

/** `the bank had been fined $540 million in 2019`: before what the headline tells. */
function hadBefore({ blocks, figures }: ReadArticle, { figure, block }: Frame): boolean {
  const word = blocks[block]?.tokens.word ?? [];
  const from = figures[figure]?.from ?? 0;
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    if (word[at] === '.') return false;
    if (word[at] === 'had') return true;
  }
  return false;
}

/** `Mill to cut 400 jobs`. */
function looksAhead({ blocks, figures }: ReadArticle, { figure, block, mode }: Frame): boolean {
  const word = blocks[block]?.tokens.word ?? [];
  const from = figures[figure]?.from ?? 0;
  for (let at = from - 2; at >= 0 && at >= from - 5; at -= 1)
    if (word[at] === 'to' && ideaOf(word[at + 1] ?? '') !== null) return true;
  return mode === 'forecast';
}

/** `another 43`, `including 12 children`, `43 of them`: a part or a further one. */
function isPart(article: ReadArticle, { block }: Frame, figure: Figure | undefined): boolean {
  const read = article.blocks[block];
  if (figure === undefined || read === undefined) return true;
  const { word } = read.tokens;
  const hedge = figure.hedge === 'over' || figure.hedge === 'under';
  for (let at = figure.from - 1; at >= figure.from - 4; at -= 1) {
    const own = word[at] ?? '';
    if (own === ',' || own === '.') break;
    if (partsBefore.has(own) && !(hedge && own === 'than')) return true;
  }
  const behind = word[figure.to] ?? '';
  return partsBehind.has(behind) && !(behind === 'of' && figure.kind !== 'number');
}

const listed: ReadonlySet<string> = new Set([',', 'and', 'or', '/', ';']);

/** `£43, £41 and £29`: none of them is the quantity. */
function isListed(article: ReadArticle, frames: readonly Frame[], number: number): boolean {
  const { figures } = article;
  const figure = figures[number];
  return [-1, 1].some((step) => {
    const other = figures[number + step];
    if (
      figure === undefined ||
      !isAlike(figure, other) ||
      frames[number + step]?.order !== frames[number]?.order
    )
      return false;
    const gap = step < 0 ? figure.from - (other?.to ?? 0) : (other?.from ?? 0) - figure.to;
    return (
      gap === 1 &&
      listed.has(
        article.blocks[frames[number]?.block ?? 0]?.tokens.word[step < 0 ? figure.from - 1 : figure.to] ?? '',
      )
    );
  });
}

/** A figure with the words that speak of it. */
interface Side {
  readonly block: ReadBlock;
  readonly figure: Figure;
  readonly frame: Frame;
  readonly told: Told;
}

/** No other figure of its kind stands in its sentence. */
function isAlone({ figures }: ReadArticle, frames: readonly Frame[], number: number): boolean {
  const [figure, order] = [figures[number], frames[number]?.order];
  if (figure === undefined) return false;
  for (const step of [-1, 1])
    for (let at = number + step; frames[at]?.order === order && frames[at] !== undefined; at += step)
      if (isAlike(figure, figures[at])) return false;
  return true;
}

function readTold(article: ReadArticle, frames: readonly Frame[], number: number): Told {
  const [figure, frame] = [article.figures[number], frames[number]];
  const block = article.blocks[frame?.block ?? 0] as ReadBlock;
  if (figure === undefined || frame === undefined) return { all: new Set(), near: new Set() };
  const told = ideasRound(block, figure, isAlone(article, frames, number));
  return kindOf(article, frame.block) === 'headline' && isAttribute(block, figure)
    ? { ...told, all: new Set([...told.all, 'cost']) }
    : told;
}

/** `$4.2 million museum`: the noun behind it costs so much. */
function isAttribute({ tokens }: ReadBlock, { kind, to }: Figure): boolean {
  return kind === 'money' && /^[a-z]{3,}$/.test(tokens.word[to] ?? '');
}

/**
 * How many ideas both share, 0 where the words set them apart. What is done to a thing ties nothing without the thing; a
 * toll that stands right beside both counts for more, where it is one of people.
 */
function tieOf(
  { block, figure, frame, told }: Side,
  { block: there, figure: other, frame: otherFrame, told: otherTold }: Side,
): number {
  const shared = [...told.all].filter((idea) => otherTold.all.has(idea));
  const beside = shared.filter((idea) => told.near.has(idea) && otherTold.near.has(idea));
  const toll = [...tolls].filter((idea) => told.near.has(idea) || otherTold.near.has(idea));
  if (toll.length > 0) {
    if (toll.some((idea) => !beside.includes(idea))) return 0;
    return countsPeople(block, figure) && countsPeople(there, other) ? shared.length + 1 : 1;
  }
  const moved = [...directions].some((idea) => told.all.has(idea) !== otherTold.all.has(idea));
  if (figure.kind !== 'number' && figure.kind !== 'measure' && moved) return 0;
  if (figure.kind === 'percent' && frame.standing !== otherFrame.standing) return 0;
  const isThing = (idea: string): boolean => !doings.has(idea);
  if (!shared.some(isThing)) return 0;
  if (isOfAnother(there, other, told)) return 0;
  if (!beside.some(isThing) && (figure.kind === 'number' || shared.length < plainTie)) return 0;
  return shared.length;
}

/** `paid for by a lottery, which gave $2.4 million`: a clause about something that the headline does not name. */
function isOfAnother({ tokens }: ReadBlock, { from }: Figure, told: Told): boolean {
  const { word } = tokens;
  for (let at = from - 1; at > 0 && at > from - 6; at -= 1) {
    if (word[at] !== 'which' && word[at] !== 'who') continue;
    const named = ideaOf(word[word[at - 1] === ',' ? at - 2 : at - 1] ?? '');
    return named !== null && !told.all.has(named);
  }
  return false;
}

/** No noun behind it, or one of people: `two families` died, and so did more than two. */
function countsPeople({ tokens }: ReadBlock, { to }: Figure): boolean {
  const behind = tokens.word[to] ?? '';
  return !/^[a-z]{3,}s$/.test(behind) || personNouns.has(behind) || ideaOf(behind) === null;
}
