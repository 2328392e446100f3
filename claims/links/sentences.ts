/** The cues of a sentence, matched once and found again by the figures that they name. */
import type { CheckRule } from '../checks/rule.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { matchCues } from './cues.ts';
import type { CueMatch } from './cues.ts';
import { itemsOf, noItems } from './items.ts';
import type { SentenceItems } from './items.ts';

export interface MatchedSentence {
  /** The matches that bind a figure, in whichever role. */
  naming(figure: number): readonly CueMatch[];
  /** It says "respectively": its lists run in step. */
  readonly inStep: boolean;
}

export interface Sentences {
  of(block: number, sentence: number): MatchedSentence;
}

/** What is made of a sentence when it is first asked for, by the numbers of its block and of itself in it. */
type Remembered<T> = (block: number, sentence: number) => T;

function remember<T>(make: Remembered<T>): Remembered<T> {
  const known: (T | undefined)[][] = [];
  return (block, sentence) => {
    const inBlock = (known[block] ??= []);
    return (inBlock[sentence] ??= make(block, sentence));
  };
}

/** The items of the sentences, for the cues of all checks. */
export type Items = Remembered<SentenceItems>;

export const rememberItems = (article: ReadArticle, frames: readonly Frame[]): Items =>
  remember((block, sentence) => {
    const read = article.blocks[block];
    const stretch = read?.sentences[sentence];
    return read && stretch ? itemsOf(article, frames, read, stretch) : noItems;
  });

const nothing: readonly CueMatch[] = [];

/** `isLevel` says of which figures the words tell that they are no change: no cue binds them as one. */
export function rememberSentences(
  items: Items,
  { cues, operands }: CheckRule,
  isLevel: (figure: number) => boolean = () => false,
): Sentences {
  const changes = Object.entries(operands).flatMap(([role, { signed }]) =>
    signed === undefined ? [] : [role],
  );
  const isWrong = ({ bound }: CueMatch): boolean =>
    changes.some((role) => {
      const figure = bound.get(role);
      return figure !== undefined && isLevel(figure);
    });
  const of = remember((block, sentence): MatchedSentence => {
    const some = items(block, sentence);
    const byFigure = new Map<number, CueMatch[]>();
    for (const match of matchCues(some, cues)) {
      if (isWrong(match)) continue;
      for (const figure of match.bound.values()) {
        const matches = byFigure.get(figure);
        if (matches === undefined) byFigure.set(figure, [match]);
        else if (matches.at(-1) !== match) matches.push(match);
      }
    }
    return {
      naming: (figure) => byFigure.get(figure) ?? nothing,
      inStep: some.items.some(({ word }) => word === 'respectively'),
    };
  });
  return { of };
}
