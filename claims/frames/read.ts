/** Reads the frame of every figure: aliases, periods, direction, basis, and whether it is asserted at all. */
import type { Figure } from '../figures/figure.ts';
import { adjustedBases } from '../vocabulary/en/cues.ts';
import type { Tokens } from '../text/tokens.ts';
import { findAliases } from './aliases.ts';
import { directionOf } from './direction.ts';
import type { Frame, Period } from './frame.ts';
import { inheritDirections } from './inherit.ts';
import { modesOf } from './mode.ts';
import { assignPeriods } from './periods.ts';
import { sentenceOf } from './reading.ts';
import type { ReadArticle, ReadBlock } from './reading.ts';

/** One frame a figure, in the order of the figures. */
export function readFrames(article: ReadArticle): readonly Frame[] {
  let sentences = 0;
  return article.blocks.flatMap((block, index) => {
    const frames = framesOfBlock(article, block, index, sentences);
    sentences += block.sentences.length;
    return inheritDirections(frames, article, block);
  });
}

const timed = (figure: Figure): boolean => figure.kind === 'date' || figure.kind === 'year';
const directed: ReadonlySet<string> = new Set([
  'money',
  'measure',
  'number',
  'percent',
  'fraction',
  'points',
]);
const placed: ReadonlySet<string> = new Set(['money', 'measure', 'number']);

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
  const periods = periodsOf(block, figures, sentences, aliases);
  const modes = modesOf(block, figures, sentences);
  const { floors, ceilings } = ownWords(figures);
  return figures.map((figure, place) => {
    const sentence = block.sentences[sentences[place] ?? 0] ?? { from: 0, to: tokens.count };
    const floor = Math.max(floors[place] ?? 0, sentence.from);
    const ceiling = Math.min(ceilings[place] ?? tokens.count, sentence.to);
    const direction = directed.has(figure.kind) ? directionOf(tokens, figure, floor, ceiling) : null;
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
      basis: figure.kind === 'percent' && isAdjusted(tokens, floor, ceiling) ? 'adjusted' : null,
      mode: modes[place] ?? 'asserted',
    };
  });
}

/** The tokens between a figure and its neighbours of the same kind: the words that may speak of it alone. */
function ownWords(figures: readonly Figure[]): {
  readonly floors: readonly number[];
  readonly ceilings: readonly (number | undefined)[];
} {
  const last = new Map<string, number>();
  const floors = figures.map(({ kind, to }) => {
    const floor = last.get(kind) ?? 0;
    last.set(kind, to);
    return floor;
  });
  const next = new Map<string, number>();
  const ceilings: (number | undefined)[] = figures.map(() => undefined);
  for (let place = figures.length - 1; place >= 0; place -= 1) {
    const figure = figures[place];
    if (figure === undefined) continue;
    ceilings[place] = next.get(figure.kind);
    next.set(figure.kind, figure.from);
  }
  return { floors, ceilings };
}

function periodsOf(
  block: ReadBlock,
  figures: readonly Figure[],
  sentences: readonly number[],
  aliases: ReadonlyMap<number, unknown>,
): ReadonlyMap<Figure, Period> {
  const main = new Map<number, Figure[]>();
  const others = new Map<number, Figure[]>();
  figures.forEach((figure, place) => {
    const group = timed(figure) ? others : placed.has(figure.kind) && !aliases.has(place) ? main : null;
    const sentence = sentences[place] ?? 0;
    const here = group?.get(sentence);
    if (here !== undefined) here.push(figure);
    else group?.set(sentence, [figure]);
  });
  return new Map(
    block.sentences.flatMap((sentence, number) => {
      const amounts = main.get(number);
      return amounts === undefined
        ? []
        : [...assignPeriods(block.tokens, sentence, amounts, others.get(number) ?? [])];
    }),
  );
}

/** The words between this percentage and its neighbours say on what basis it was reckoned. */
function isAdjusted(tokens: Tokens, floor: number, ceiling: number): boolean {
  for (let at = floor; at < ceiling; at += 1) {
    if (adjustedBases.some((words) => words.every((word, index) => tokens.word[at + index] === word)))
      return true;
  }
  return false;
}
