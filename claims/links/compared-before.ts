/** The figure that is compared, where it stands before the comparative: in apposition, or as the subject of a verb. */
import type { Figure } from '../figures/figure.ts';
import type { ReadBlock } from '../frames/reading.ts';
import { linking } from '../vocabulary/en/comparisons.ts';
import type { Comparator } from './comparators.ts';
import type { Comparison } from './comparison.ts';
import { hedgeWords } from './compared-scene.ts';
import type { Scene } from './compared-scene.ts';

const breaks: ReadonlySet<string> = new Set([',', '–', '—', '(', '-']);
const against: ReadonlySet<string> = new Set(['with', 'than', 'from', 'against', 'versus', 'vs', 'on']);
const upOrDown: ReadonlySet<string> = new Set(['up', 'down']);

/** The figure before the comparative: in apposition behind a comma, or the subject of a verb between the two. */
export function statedBefore(
  scene: Scene,
  comparator: Comparator,
  other: number,
  found: readonly Comparison[],
): number | null {
  const { article, block, amounts } = scene;
  const { word } = block.tokens;
  const unit = article.figures[other];
  const before = amounts.filter((number) => (article.figures[number]?.to ?? Infinity) <= comparator.from);
  const nearest =
    before.filter((number) => article.figures[number]?.unit === unit?.unit).at(-1) ?? before.at(-1);
  const figure = article.figures[nearest ?? -1];
  if (nearest === undefined || figure === undefined) return null;
  let at = comparator.from - 1;
  const opening = word[at] ?? '';
  const joined = opening === 'and' || opening === 'but' || opening === 'though';
  const known = found.find(({ other: one }) => one === nearest);
  if (known !== undefined) return joined ? known.stated : null;
  if (isAgainst(block, figure)) return null;
  if (linking.has(opening) && (word[at - 1] === 'which' || word[at - 1] === 'that')) at -= 2;
  else if (joined && breaks.has(word[at - 1] ?? '')) at -= 1;
  if (breaks.has(word[at] ?? '')) return reachesBack(scene, at, figure, 7) ? nearest : null;
  const { joint } = comparator.comparative;
  if (joint === 'from')
    return upOrDown.has(word[comparator.at] ?? '') && reachesBack(scene, at + 1, figure, 5) ? nearest : null;
  const verb = joint === 'verb' ? at + 1 : linking.has(word[at] ?? '') ? at : -1;
  const near = verb >= 0 && (reachesBack(scene, verb, figure, 5) || opens(scene, verb, figure));
  const subject = near && word[figure.to] !== 'of';
  return subject ? nearest : null;
}

/** `At 4.1%, inflation was lower than …`. */
function opens({ block, from }: Scene, verb: number, figure: Figure): boolean {
  const { word } = block.tokens;
  return figure.from === from + 1 && word[from] === 'at' && word[figure.to] === ',' && verb - figure.to < 6;
}

/** The figure is itself what another is held against: "compared with 4.2% in March, down from 3.9%". */
function isAgainst({ tokens }: ReadBlock, { from }: Figure): boolean {
  let at = from - 1;
  while (hedgeWords.has(tokens.word[at] ?? '') && tokens.word[at] !== 'than') at -= 1;
  while (tokens.word[at] === 'the') at -= 1;
  return against.has(tokens.word[at] ?? '');
}

/** Whether a figure lies so few words before a token, over no mark but a bracket that gives it again. */
function reachesBack({ block, skips, from }: Scene, behind: number, figure: Figure, most: number): boolean {
  const { word } = block.tokens;
  let passed = 0;
  let at = behind - 1;
  while (at >= figure.to && at >= from) {
    if (word[at] === ')') {
      const floor = Math.max(figure.to, at - 16);
      while (at > floor && word[at] !== '(') at -= 1;
      if (word[at] !== '(') return false;
      at -= 1;
      continue;
    }
    const begin = skips.get(at);
    if (begin === undefined && (stops.has(word[at] ?? '') || passed >= most)) return false;
    passed += 1;
    at = (begin ?? at) - 1;
  }
  return at < figure.to && at >= figure.from - 1;
}

const stops: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '(',
  'and',
  'or',
  'but',
  'said',
  'says',
  'who',
  'that',
]);
