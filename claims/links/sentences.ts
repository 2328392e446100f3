/** The cues of a sentence, matched once and found again by the figures that they name. */
import type { CheckRule } from '../checks/rule.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { matchCues } from './cues.ts';
import type { CueMatch } from './cues.ts';
import { itemsOf } from './items.ts';

export interface MatchedSentence {
  /** The matches that bind a figure, in whichever role. */
  naming(figure: number): readonly CueMatch[];
  /** It says "respectively": its lists run in step. */
  readonly inStep: boolean;
}

export interface Sentences {
  of(block: number, sentence: number): MatchedSentence;
}

export function rememberSentences(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
): Sentences {
  const known = new Map<string, MatchedSentence>();
  return {
    of(block, sentence) {
      const key = `${block}/${sentence}`;
      const made = known.get(key) ?? readSentence(article, frames, rule, block, sentence);
      known.set(key, made);
      return made;
    },
  };
}

function readSentence(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
  block: number,
  sentence: number,
): MatchedSentence {
  const read = article.blocks[block];
  const stretch = read?.sentences[sentence];
  const items = read && stretch ? itemsOf(article, frames, read, stretch) : [];
  const byFigure = new Map<number, CueMatch[]>();
  for (const match of matchCues(items, rule.cues)) {
    for (const figure of new Set(match.bound.values())) {
      const matches = byFigure.get(figure);
      if (matches === undefined) byFigure.set(figure, [match]);
      else matches.push(match);
    }
  }
  return {
    naming: (figure) => byFigure.get(figure) ?? [],
    inStep: items.some(({ word }) => word === 'respectively'),
  };
}
