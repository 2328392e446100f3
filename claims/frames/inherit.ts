/** Percentages joined by a word share the direction that one of them names: "increases of 20% and 25%". */
import type { Frame } from './frame.ts';
import type { ReadArticle, ReadBlock } from './reading.ts';

/** `20% and 25%`: percentages joined by a word share the direction that one of them names. */
export function inheritDirections(
  frames: readonly Frame[],
  article: ReadArticle,
  block: ReadBlock,
): readonly Frame[] {
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
    given.set(frame.figure, {
      ...frame,
      direction: source.direction,
      directionAt: source.directionAt,
      standing: frame.standing === 'alias' ? 'alias' : source.standing,
    });
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
