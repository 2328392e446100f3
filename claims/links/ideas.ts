/** What the words round a figure speak of, as ideas: "kills", "died" and "dead" are one. */
import type { Figure } from '../figures/figure.ts';
import type { ReadBlock } from '../frames/reading.ts';
import { sentenceOf } from '../frames/reading.ts';
import type { Stretch } from '../text/sentences.ts';
import { shape } from '../text/tokens.ts';
import { auxiliaries, prepositions } from '../vocabulary/en/nouns.ts';
import { emptyWords, ideas } from '../vocabulary/en/repeats.ts';

/** The idea of a word, its stem where it has no other; null where it says nothing. */
export function ideaOf(word: string): string | null {
  const known = ideas[word];
  if (known !== undefined) return known;
  if (word.length < 3 || emptyWords.has(word) || prepositions.has(word) || auxiliaries.has(word)) return null;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const idea =
      ideas[stem] ??
      ideas[`${stem}e`] ??
      (stem.at(-1) === stem.at(-2) ? ideas[stem.slice(0, -1)] : undefined);
    if (idea !== undefined) return idea;
  }
  const stem = word.replace(/(?:ing|ed|es|s|e)$/, '');
  return (stem.length < 3 ? word : stem).replace(/[iy]$/, '');
}

const endings = ['s', 'd', 'ed', 'es', 'ing'];

export interface Told {
  /** All ideas of the words that speak of the figure. */
  readonly all: ReadonlySet<string>;
  /** Those of the few words right beside it. */
  readonly near: ReadonlySet<string>;
}

const ends: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', 'and', 'but', 'while', 'as']);
const reach = 4;
/** Words further away speak of something else, in however long a sentence. */
const farthest = 60;

/**
 * The words of the sentence, or of the figure's own part of it where `alone` is false: another figure of its kind stands
 * in the same sentence.
 */
export function ideasRound(block: ReadBlock, figure: Figure, alone: boolean): Told {
  const { tokens } = block;
  const sentence = block.sentences[sentenceOf(block, figure.from)] ?? { from: 0, to: tokens.count };
  const part = alone ? sentence : partOf(block, figure, sentence);
  const all = new Set<string>();
  const near = new Set<string>();
  const [from, to] = [Math.max(part.from, figure.from - farthest), Math.min(part.to, figure.to + farthest)];
  for (let at = from; at < to; at += 1) {
    if (tokens.shape[at] !== shape.word || (at >= figure.from && at < figure.to)) continue;
    const idea = ideaOf(tokens.word[at] ?? '');
    if (idea === null) continue;
    all.add(idea);
    if (figure.from - at <= reach && at - figure.to < reach) near.add(idea);
  }
  return { all, near };
}

function partOf({ tokens }: ReadBlock, figure: Figure, sentence: Stretch): Stretch {
  let { from, to } = figure;
  while (from > sentence.from && figure.from - from < farthest && !ends.has(tokens.word[from - 1] ?? ''))
    from -= 1;
  while (to < sentence.to && to - figure.to < farthest && !ends.has(tokens.word[to] ?? '')) to += 1;
  return { from, to };
}
