/** What the words of each sentence say of its figures: the times they name, and what its clauses are about. */
import type { Figure } from '../figures/figure.ts';
import type { Period } from './frame.ts';
import { findPhrases } from './period-phrases.ts';
import { settlePhrases } from './period-topics.ts';
import type { Topic } from './period-topics.ts';
import { assignPeriods, periodsOfTimes, sharePeriods } from './periods.ts';
import type { ReadBlock } from './reading.ts';
import { readSubjects } from './subject.ts';
import type { Subject, Words } from './subject-phrase.ts';
import { isTransparent } from './transparent.ts';

/** What is known of an article before its frames are read. */
export interface Setting {
  readonly text: string;
  /** ISO day of publication. */
  readonly published: string | null;
}

export interface SentenceWords {
  readonly words: Words;
  readonly subjects: ReadonlyMap<number, Subject>;
}

export interface BlockWords {
  readonly periods: ReadonlyMap<Figure, Period>;
  /** By number of the sentence; those without figures are not read. */
  readonly sentences: ReadonlyMap<number, SentenceWords>;
  readonly topic: Topic | null;
}

/** `sentences` are the numbers of theirs by place in `figures`, which are those of the block. */
export function readSentenceWords(
  { text, published }: Setting,
  block: ReadBlock,
  figures: readonly Figure[],
  sentences: readonly number[],
  aliases: ReadonlyMap<number, unknown>,
  firstSentence: number,
  before: Topic | null,
): BlockWords {
  const { tokens, clauses } = block;
  const periods = new Map<Figure, Period>();
  const read = new Map<number, SentenceWords>();
  let topic = before;
  for (let place = 0; place < figures.length;) {
    const number = sentences[place] ?? 0;
    const stretch = block.sentences[number] ?? { from: 0, to: tokens.count };
    const times: Figure[] = [];
    const amounts: Figure[] = [];
    const others: Figure[] = [];
    const starts = new Set<number>();
    const parts: Figure[] = [];
    for (; place < figures.length && (sentences[place] ?? 0) === number; place += 1) {
      const figure = figures[place];
      if (figure === undefined) continue;
      // `Q1 revenue`, `third-quarter sales`: a time before what is measured.
      const isPart = figure.kind === 'identifier' && figure.reason === 'period';
      if (isPart) parts.push(figure);
      else if (!timed(figure)) starts.add(figure.from);
      if (isTransparent(figures, place)) continue;
      const group = timed(figure) ? times : placed.has(figure.kind) && !aliases.has(place) ? amounts : others;
      group.push(figure);
    }
    const phrases = findPhrases(tokens, stretch, times);
    const settled = settlePhrases(phrases, published, topic, firstSentence + number);
    topic = settled.topic;
    const assigned = assignPeriods(tokens, settled.named, amounts);
    for (const found of [
      sharePeriods(tokens, settled.named, others, amounts, assigned, clauses),
      assigned,
      periodsOfTimes(settled.named, times),
    ]) {
      for (const [figure, period] of found) periods.set(figure, period);
    }
    const spans = new Map([...parts, ...settled.named].map(({ from, to }) => [from, to]));
    const words: Words = { tokens, text, times: spans, figures: starts };
    read.set(number, { words, subjects: readSubjects(words, stretch, clauses) });
  }
  return { periods, sentences: read, topic };
}

/** A range of years is a time; one of amounts has a unit or a value of its own. */
const timed = ({ kind, date, relative }: Figure): boolean =>
  kind === 'date' ||
  kind === 'year' ||
  (kind === 'range' && date !== undefined) ||
  (kind === 'duration' && relative !== undefined);

const placed: ReadonlySet<string> = new Set(['money', 'measure', 'number']);
