/** The figure that is compared, where it stands before the comparative: in apposition, or as the subject of a verb. */
import type { Figure } from '../figures/figure.ts';
import type { ReadBlock } from '../frames/reading.ts';
import { shape } from '../text/tokens.ts';
import { hedgeWords, linking } from '../vocabulary/en/comparisons.ts';
import type { Comparator } from './comparators.ts';
import type { Comparison } from './comparison.ts';
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
  const { joint } = comparator.comparative;
  // `With 34% of the seats, the Reds are ahead of the Blues with 37%.`
  if (
    linking.has(opening) &&
    opensWith(scene, comparator.from, figure) &&
    word[(unit?.from ?? 0) - 1] === 'with'
  )
    return nearest;
  if (joint === 'verb' || linking.has(opening)) {
    const close = linking.has(opening) ? comparator.from - 2 : comparator.from - 1;
    if (isInserted(scene, figure, close)) return nearest;
  }
  if (isAgainst(block, figure)) return null;
  if (linking.has(opening) && (word[at - 1] === 'which' || word[at - 1] === 'that')) at -= 2;
  else if (joined && breaks.has(word[at - 1] ?? '')) at -= 1;
  if (/^(?:it|them|this|which)$/.test(opening) && word[at - 1] === 'making') at -= 2;
  else if (opening === 'making') at -= 1;
  if (breaks.has(word[at] ?? '')) return reachesBack(scene, at, figure, 7) ? nearest : null;
  if (joint === 'from')
    return upOrDown.has(word[comparator.at] ?? '') && reachesBack(scene, at + 1, figure, 5) ? nearest : null;
  const links = linking.has(word[at] ?? '') || (joint === 'of' && word[at] === 'fell');
  const verb = joint === 'verb' ? at + 1 : links ? at : -1;
  const near = verb >= 0 && (reachesBack(scene, verb, figure, 5) || opens(scene, verb, figure));
  const subject = near && word[figure.to] !== 'of';
  return subject ? nearest : null;
}

/** `At 4.1%, inflation was lower than …`. */
function opens({ block, from }: Scene, verb: number, figure: Figure): boolean {
  const { word } = block.tokens;
  return figure.from === from + 1 && word[from] === 'at' && word[figure.to] === ',' && verb - figure.to < 6;
}

function opensWith({ block, from }: Scene, behind: number, figure: Figure): boolean {
  const { word } = block.tokens;
  if (figure.from !== from + 1 || word[from] !== 'with') return false;
  let comma = figure.to;
  while (comma < figure.to + 5 && word[comma] !== ',') comma += 1;
  return word[comma] === ',' && comma < behind && behind - comma < 5;
}

/** `Turnout, at 58%, was higher than …`, `Leeds, with 40,000 people, is bigger than York, with 50,000`. */
function isInserted({ block, from }: Scene, figure: Figure, close: number): boolean {
  const { word } = block.tokens;
  if (!/^[,)–—]$/.test(word[close] ?? '') || close - figure.to > 3) return false;
  let at = figure.from - 1;
  while (hedgeWords.has(word[at] ?? '')) at -= 1;
  if (word[at] === '(') return true;
  if (/^(?:reached|hit|was|is)$/.test(word[at] ?? '') && word[at - 1] === 'which') return true;
  if (word[at] !== 'at' && word[at] !== 'with' && word[at] !== 'on') return false;
  if (word[at] === 'with' && figure.kind === 'number' && !inhabitants.has(word[figure.to] ?? ''))
    return false;
  return at > from && /^[,(–—]$/.test(word[at - 1] ?? '');
}

/** What makes a place or a body big. */
const inhabitants: ReadonlySet<string> = new Set(
  'people inhabitants residents citizens members pupils students employees staff workers voters seats beds'.split(
    ' ',
  ),
);

/** The figure is itself what another is held against: "compared with 4.2% in March, down from 3.9%". */
function isAgainst({ tokens }: ReadBlock, { from }: Figure): boolean {
  let at = from - 1;
  while (hedgeWords.has(tokens.word[at] ?? '') && tokens.word[at] !== 'than') at -= 1;
  while (tokens.word[at] === 'the') at -= 1;
  // `40 of the 60 members came, more than …`
  const isWhole = tokens.word[at] === 'of' && tokens.shape[at - 1] === shape.digits;
  return isWhole || against.has(tokens.word[at] ?? '');
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
    // `44% said yes, more than …`
    if (at === figure.to && word[at] === 'said') {
      at -= 1;
      continue;
    }
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
