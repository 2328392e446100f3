/** Reads the frame of every figure: what it measures and when, which way it moves, and whether it is asserted at all. */
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../text/tokens.ts';
import { findAliases } from './aliases.ts';
import { basisOf } from './basis.ts';
import { directionOf } from './direction.ts';
import type { Basis, Frame, Period } from './frame.ts';
import { inheritDirections } from './inherit.ts';
import { measureOf } from './measure.ts';
import type { Window } from './measure.ts';
import { modesOf } from './mode.ts';
import type { Topic } from './period-topics.ts';
import { shareInRanges } from './range-ends.ts';
import { sentenceOf } from './reading.ts';
import type { ReadArticle, ReadBlock } from './reading.ts';
import { readSentenceWords } from './sentence-words.ts';
import { shareStanding, standingOf } from './standing.ts';
import { nobody } from './subject-phrase.ts';
import type { Subject } from './subject-phrase.ts';
import { isTransparent } from './transparent.ts';

/** One frame a figure, in the order of the figures. `published` is the ISO day from which "last year" counts. */
export function readFrames(article: ReadArticle, published: string | null = null): readonly Frame[] {
  let sentences = 0;
  let topic: Topic | null = null;
  return article.blocks.flatMap((block, index) => {
    if (block.figureCount === 0) {
      sentences += block.sentences.length;
      return [];
    }
    const made = framesOfBlock(article, block, index, sentences, isDay(published) ? published : null, topic);
    sentences += block.sentences.length;
    topic = made.topic;
    return inheritDirections(made.frames, article, block);
  });
}

const isDay = (day: string | null): boolean => day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);

const directed: ReadonlySet<string> = new Set([
  'money',
  'measure',
  'number',
  'percent',
  'fraction',
  'points',
]);

function framesOfBlock(
  article: ReadArticle,
  block: ReadBlock,
  index: number,
  firstSentence: number,
  published: string | null,
  before: Topic | null,
): { readonly frames: readonly Frame[]; readonly topic: Topic | null } {
  const { tokens } = block;
  const figures = article.figures.slice(block.firstFigure, block.firstFigure + block.figureCount);
  const aliases = aliasesOf(figures, block);
  const sentences = figures.map((figure) => sentenceOf(block, figure.from));
  const setting = { text: article.text, published };
  const said = readSentenceWords(setting, block, figures, sentences, aliases, firstSentence, before);
  const modes = modesOf(article.text, block, figures, sentences);
  const { floors, ceilings } = ownWords(figures);
  const near = neighbours(figures);
  // What figures before have left for those behind them: a noun for numbers without one, a subject for their clause.
  const nouns = new Map<string, readonly string[]>();
  let heard: Subject | undefined;
  let last = { sentence: -1, clause: -1 };
  const frames = figures.map((figure, place): Frame => {
    const number = sentences[place] ?? 0;
    const sentence = block.sentences[number] ?? { from: 0, to: tokens.count };
    const floor = Math.max(floors[place] ?? 0, sentence.from);
    const ceiling = Math.min(ceilings[place] ?? tokens.count, sentence.to);
    const direction = directed.has(figure.kind)
      ? directionOf(tokens, figure, floor, ceiling, near[place]?.before, near[place]?.behind)
      : null;
    const alias = aliases.get(place);
    const clause = block.clauses[figure.from] ?? 0;
    const words = said.sentences.get(number);
    const window = {
      floor: Math.max(near[place]?.before?.to ?? 0, sentence.from),
      ceiling: Math.min(near[place]?.behind?.from ?? tokens.count, sentence.to),
    };
    if (last.sentence !== number) nouns.clear();
    if (last.sentence !== number || last.clause !== clause) heard = undefined;
    last = { sentence: number, clause };
    const subject = heard ?? words?.subjects.get(clause);
    const measured = words && measureOf(words.words, figure, window, subject, nouns);
    const { measure, entity } = measured ?? nobody;
    if (measured?.isSubject) heard = { measure, entity };
    if (measure.length > 0) nouns.set(figure.kind, measure).set('any', measure);
    const period = said.periods.get(figure) ?? null;
    const standing = alias === undefined ? standingOf(tokens, figure, direction?.sign ?? 0) : 'alias';
    return {
      figure: block.firstFigure + place,
      block: index,
      sentence: number,
      order: firstSentence + number,
      clause,
      measure,
      entity,
      standing,
      aliasOf: alias === undefined ? null : block.firstFigure + alias.of,
      aliasTie: alias?.tie ?? null,
      period,
      direction: direction?.sign ?? 0,
      directionAt: direction?.at ?? null,
      basis: basisIn(tokens, figure, standing, period, { floor, ceiling }, floor === sentence.from),
      mode: modes[place] ?? 'asserted',
    };
  });
  return { frames: shareInRanges(shareStanding(frames, figures, tokens), figures), topic: said.topic };
}

/**
 * Changes are reckoned on a basis; an amount only adds up over its period, or does not. The words behind a change come
 * first; those before it speak of it only where no other change stands before.
 */
function basisIn(
  tokens: Tokens,
  { kind, from, to }: Figure,
  standing: Frame['standing'],
  period: Period | null,
  { floor, ceiling }: Window,
  isFirst: boolean,
): Basis | null {
  const adds = period?.cumulative === true && kind !== 'date' && kind !== 'range' ? 'cumulative' : null;
  if (!reckoned.has(kind) && standing !== 'change') return adds;
  const around = basisOf(tokens, { from: floor, to: ceiling });
  if (around === 'adjusted' || around === null) return around ?? adds;
  const behind = basisOf(tokens, { from: to, to: ceiling });
  return behind ?? (isFirst ? basisOf(tokens, { from: floor, to: from }) : null) ?? adds;
}

const reckoned: ReadonlySet<string> = new Set(['percent', 'points', 'multiple']);

/** Aliases by place; a range stands between two figures and is none of their neighbours. */
function aliasesOf(figures: readonly Figure[], { tokens }: ReadBlock): ReturnType<typeof findAliases> {
  const places = [...figures.keys()].filter((place) => !isTransparent(figures, place));
  const at = (index: number): number => places[index] ?? index;
  const found = findAliases(
    places.flatMap((place) => figures[place] ?? []),
    tokens,
  );
  return new Map([...found].map(([index, { of, tie }]) => [at(index), { of: at(of), tie }]));
}

interface Neighbours {
  readonly before: Figure | undefined;
  readonly behind: Figure | undefined;
}

/** The figures right before and behind each, of any kind. */
function neighbours(figures: readonly Figure[]): readonly Neighbours[] {
  const around: Neighbours[] = figures.map(() => ({ before: undefined, behind: undefined }));
  const plain = [...figures.keys()].filter((place) => !isTransparent(figures, place));
  plain.forEach((place, index) => {
    around[place] = { before: figures[plain[index - 1] ?? -1], behind: figures[plain[index + 1] ?? -1] };
  });
  return around;
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
