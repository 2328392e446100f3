/** Reads the frame of every figure: aliases, periods, direction, basis, and whether it is asserted at all. */
import type { Figure } from '../figures/figure.ts';
import { adjustedBases, conditionalWords, forecastWords } from '../vocabulary/en/cues.ts';
import type { Tokens } from '../text/tokens.ts';
import { findAliases } from './aliases.ts';
import { directionOf } from './direction.ts';
import type { Frame } from './frame.ts';
import { assignPeriods } from './periods.ts';
import { sentenceOf } from './reading.ts';
import type { ReadArticle, ReadBlock } from './reading.ts';

/** One frame a figure, in the order of the figures. */
export function readFrames(article: ReadArticle): readonly Frame[] {
  let sentences = 0;
  return article.blocks.flatMap((block, index) => {
    const frames = framesOfBlock(article, block, index, sentences);
    sentences += block.sentences.length;
    return inherited(frames, article, block);
  });
}

const timed = (figure: Figure): boolean => figure.kind === 'date' || figure.kind === 'year';
const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'number', 'percent', 'fraction', 'points']);

/** `20% and 25%`: percentages joined by a word share the direction that one of them names. */
function inherited(frames: readonly Frame[], article: ReadArticle, block: ReadBlock): readonly Frame[] {
  const changes = frames.filter(({ figure }) => changing.has(article.figures[figure]?.kind ?? ''));
  const given = new Map<number, Frame>();
  changes.forEach((frame, place) => {
    if (frame.direction !== 0) return;
    const before = changes[place - 1];
    const behind = changes[place + 1];
    const source =
      before !== undefined &&
      before.sentence === frame.sentence &&
      follows(article, block, before, frame, true)
        ? (given.get(before.figure) ?? before)
        : behind !== undefined &&
            behind.sentence === frame.sentence &&
            follows(article, block, frame, behind, false)
          ? behind
          : undefined;
    if (source === undefined || source.direction === 0) return;
    given.set(frame.figure, { ...frame, direction: source.direction, directionAt: source.directionAt });
  });
  return frames.map((frame) => given.get(frame.figure) ?? frame);
}

const changing: ReadonlySet<string> = new Set(['percent', 'fraction']);

/** Joined right before the second: `up 20% from $8,000 and 60% from $6,000`; strictly, with nothing else between. */
function follows(
  article: ReadArticle,
  block: ReadBlock,
  first: Frame,
  second: Frame,
  loosely: boolean,
): boolean {
  const end = article.figures[first.figure]?.to ?? 0;
  const start = article.figures[second.figure]?.from ?? 0;
  const { word } = block.tokens;
  const joined = word[start - 1] === 'and' || (word[start - 1] === 'by' && word[start - 2] === 'and');
  if (!joined) return false;
  return loosely ? start - end <= 9 && !word.slice(end, start).includes(';') : start - end <= 2;
}

function framesOfBlock(
  article: ReadArticle,
  block: ReadBlock,
  index: number,
  firstSentence: number,
): readonly Frame[] {
  const { tokens } = block;
  const figures = article.figures.slice(block.firstFigure, block.firstFigure + block.figureCount);
  const aliases = findAliases(figures, tokens);
  const sentences = figures.map((figure) => sentenceOf(block, figure.from));
  const periods = new Map(
    block.sentences.flatMap((sentence, number) => {
      const here = figures.filter((_, place) => sentences[place] === number);
      const main = here.filter(
        (figure) =>
          (figure.kind === 'money' || figure.kind === 'measure' || figure.kind === 'number') &&
          !aliases.has(figures.indexOf(figure)),
      );
      return [...assignPeriods(tokens, sentence, main, here.filter(timed))];
    }),
  );
  return figures.map((figure, place) => {
    const sentence = block.sentences[sentences[place] ?? 0] ?? { from: 0, to: tokens.count };
    const percents = figures.filter(({ kind }, other) => kind === figure.kind && other !== place);
    const floor = percents.filter(({ to }) => to <= figure.from).at(-1)?.to ?? sentence.from;
    const ceiling = percents.find(({ from }) => from >= figure.to)?.from ?? sentence.to;
    const direction = amounts.has(figure.kind)
      ? directionOf(tokens, figure, Math.max(floor, sentence.from), Math.min(ceiling, sentence.to))
      : null;
    const alias = aliases.get(place);
    return {
      figure: block.firstFigure + place,
      block: index,
      sentence: sentences[place] ?? 0,
      order: firstSentence + (sentences[place] ?? 0),
      clause: block.clauses[figure.from] ?? 0,
      aliasOf: alias === undefined ? null : block.firstFigure + alias.of,
      aliasTie: alias?.tie ?? null,
      period: periods.get(figure) ?? null,
      direction: direction?.sign ?? 0,
      directionAt: direction?.at ?? null,
      basis: isAdjusted(tokens, floor, Math.min(ceiling, sentence.to), sentence) ? 'adjusted' : null,
      mode: modeOf(block, figure, sentence),
    };
  });
}

/** The words between this percentage and its neighbours say on what basis it was reckoned. */
function isAdjusted(
  tokens: Tokens,
  floor: number,
  ceiling: number,
  sentence: { readonly from: number; readonly to: number },
): boolean {
  for (let at = Math.max(floor, sentence.from); at < ceiling; at += 1) {
    if (adjustedBases.some((words) => words.every((word, index) => tokens.word[at + index] === word)))
      return true;
  }
  return false;
}

function modeOf(
  block: ReadBlock,
  figure: Figure,
  sentence: { readonly from: number; readonly to: number },
): Frame['mode'] {
  if (block.quotes.some(({ from, to }) => from <= figure.from && figure.to <= to)) return 'quoted';
  const clause = block.clauses[figure.from];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (block.clauses[at] !== clause) continue;
    const word = block.tokens.word[at] ?? '';
    if (conditionalWords.has(word) || (word === 'were' && at === sentence.from)) return 'conditional';
    if (at < figure.from && forecastWords.has(word)) return 'forecast';
  }
  return 'asserted';
}
