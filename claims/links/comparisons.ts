/**
 * Finds the two figures of a comparison in one sentence: the one behind the comparative, and the one that is said to lie
 * above or below it. Where the words leave it open which one that is, nothing is found.
 */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { isTransparent } from '../frames/transparent.ts';
import { currencySubjects, linking, places } from '../vocabulary/en/comparisons.ts';
import { fall, rise } from '../vocabulary/en/cues.ts';
import { comparatorBefore } from './comparators.ts';
import type { Comparator } from './comparators.ts';
import type { Comparison } from './comparison.ts';
import { comparedApart } from './compared-apart.ts';
import { statedBefore } from './compared-before.ts';
import { nextAmount, tieOf } from './compared-scene.ts';
import type { Scene } from './compared-scene.ts';
import { beatenBehind, movedTo, statedBehind } from './moved-between.ts';

const kinds: ReadonlySet<string> = new Set([
  'number',
  'money',
  'percent',
  'points',
  'measure',
  'duration',
  'age',
  'temperature',
]);
const passing: ReadonlySet<string> = new Set(['date', 'year', 'identifier', 'ordinal']);
const moves: ReadonlySet<string> = new Set([...rise, ...fall]);
/** A sentence with more amounts is a table. */
const mostAmounts = 40;

/** In reading order of the figure behind the comparative. */
export function findComparisons(article: ReadArticle, frames: readonly Frame[]): readonly Comparison[] {
  const found: Comparison[] = [];
  let begin = 0;
  while (begin < frames.length) {
    const first = frames[begin];
    let end = begin + 1;
    while (end < frames.length && frames[end]?.order === first?.order && frames[end]?.block === first?.block)
      end += 1;
    if (first !== undefined && end - begin > 1)
      found.push(...comparisonsIn(sceneOf(article, frames, begin, end)));
    begin = end;
  }
  return found;
}

function sceneOf(article: ReadArticle, frames: readonly Frame[], begin: number, end: number): Scene {
  const frame = frames[begin];
  const block = article.blocks[frame?.block ?? 0] as ReadBlock;
  const { from, to } = block.sentences[frame?.sentence ?? 0] ?? { from: 0, to: 0 };
  const amounts: number[] = [];
  const skips = new Map<number, number>();
  for (let number = begin; number < end; number += 1) {
    const figure = article.figures[number];
    if (figure === undefined) continue;
    if (isTransparent(article.figures, number)) number += 2;
    else if (kinds.has(figure.kind)) amounts.push(number);
    else if (passing.has(figure.kind)) skips.set(figure.to - 1, figure.from);
  }
  return { article, frames, block, from, to, amounts, skips };
}

function comparisonsIn(scene: Scene): readonly Comparison[] {
  const { amounts, article, frames, block } = scene;
  if (
    amounts.length < 2 ||
    amounts.length > mostAmounts ||
    block.block.kind === 'boilerplate' ||
    block.block.kind === 'cell'
  )
    return [];
  const nouns = new Set(amounts.flatMap((number) => frames[number]?.measure ?? []));
  const found: Comparison[] = [];
  for (const other of amounts) {
    const figure = article.figures[other];
    if (figure === undefined || !isTold(frames[other]) || isChange(scene, figure)) continue;
    const comparator = comparatorBefore(block.tokens, figure, scene.from, scene.skips, nouns);
    const tie =
      comparator === null
        ? (movedTo(scene, other) ?? beatenBehind(scene, other) ?? comparedApart(scene, other))
        : tieOf(
            comparator,
            statedBehind(scene, comparator, other) ?? statedBefore(scene, comparator, other, found),
          );
    if (tie === null || isRanked(scene, tie.comparator) || !mayCompare(scene, tie.stated, other)) continue;
    const { of } = tie.comparator.comparative;
    if (of !== undefined && !of.includes(article.figures[tie.stated]?.kind ?? ' ')) continue;
    const [early, late] = tie.stated < other ? [tie.stated, other] : [other, tie.stated];
    const { pointed, comparative } = tie.comparator;
    const plain = (pointed || comparative.joint === 'from') && late === nextAmount(amounts, early);
    const rivals = amounts.filter(
      (one) => one < early && one !== tie.stated && mayCompare(scene, one, other),
    );
    found.push({ stated: tie.stated, comparator: tie.comparator, other, plain, rivals });
  }
  return found;
}

/** `more than the 3% growth`: a change beside a level. */
const isChange = ({ block }: Scene, { to }: Figure): boolean => moves.has(block.tokens.word[to] ?? '');

/** What a figure is held against may be one that was forecast. */
const isTold = (frame: Frame | undefined): boolean =>
  frame?.mode === 'asserted' || frame?.mode === 'forecast';

/** Places in a table and exchange rates go up by going down. */
function isRanked({ block, from }: Scene, { at }: Comparator): boolean {
  const { word } = block.tokens;
  for (let step = from; step < at; step += 1) {
    if (places.has(word[step] ?? '') || currencySubjects.has(word[step] ?? '')) {
      const behind = word[step + 1] ?? '';
      if (places.has(word[step] ?? '') || step + 3 >= at || moves.has(behind) || linking.has(behind))
        return true;
    }
  }
  return false;
}

function mayCompare({ article, frames }: Scene, stated: number, other: number): boolean {
  const [a, b] = [article.figures[stated], article.figures[other]];
  const [one, two] = [frames[stated], frames[other]];
  if (a?.value == null || b?.value == null || one === undefined || two === undefined) return false;
  const isBare = b.kind === 'number' && a.kind === 'duration' && (b.numeral?.decimals ?? 0) > 0;
  if (
    (!isBare && (a.kind !== b.kind || a.unit !== b.unit)) ||
    (a.per ?? b.per) !== (b.per ?? a.per) ||
    a.value.n < 0 ||
    b.value.n < 0
  )
    return false;
  if (one.mode !== 'asserted' || !isTold(two)) return false;
  return one.basis !== 'adjusted' && two.basis !== 'adjusted';
}
