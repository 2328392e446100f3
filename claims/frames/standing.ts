/** Whether a figure is an amount or the change of one: "rose $5 million" against "rose to $5 million". */
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { makes } from '../vocabulary/en/cues.ts';
import { notChanges } from '../vocabulary/en/not-changes.ts';
import type { Frame } from './frame.ts';
import { hedgePhrases } from './hedge-phrases.ts';
import { moves } from './noun-phrase.ts';

const shares: ReadonlySet<string> = new Set(['percent', 'fraction', 'points', 'multiple']);
const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'number', 'temperature', 'duration']);

export function standingOf(
  tokens: Tokens,
  figure: Figure,
  direction: Frame['direction'],
): Exclude<Frame['standing'], 'alias'> {
  const before = behindHedges(tokens, figure.from);
  const word = tokens.word[before] ?? '';
  if (figure.kind === 'multiple' && figure.numeral === null) return 'change';
  if (shares.has(figure.kind)) {
    if (direction === 0 || notChanges.before.has(word)) return 'level';
    return notChanges.behind.has(tokens.word[figure.to] ?? '') ? 'level' : 'change';
  }
  if (!amounts.has(figure.kind)) return 'level';
  const behind = tokens.word[figure.to] ?? '';
  const joined = word === 'by' || word === 'of' ? (tokens.word[before - 1] ?? '') : word;
  const isMade = word === 'up' && makes.has(tokens.word[before - 1] ?? '');
  const moved = isMove(joined) && !isMade && !(word === 'of' && joined === 'cut');
  return moved || (isMove(behind) && behind !== 'added') ? 'change' : 'level';
}

/** `lost $2 million` and `exceeded $2 million` are amounts. */
const isMove = (word: string): boolean => moves.has(word) && !amountVerbs.has(word);
const amountVerbs: ReadonlySet<string> = new Set([
  'lost',
  'loses',
  'exceeded',
  'greater',
  'larger',
  'bigger',
  'smaller',
]);

const determiners = wordSet('a an another');

/** The token before a figure and the hedge that belongs to it; `more than` is a hedge and no change. */
function behindHedges(tokens: Tokens, from: number): number {
  const hedge = hedgePhrases.endsBefore(tokens, from);
  if (hedge > 0) return from - hedge - 1;
  let at = from - 1;
  while (at > 0 && determiners.has(tokens, at)) at -= 1;
  return at;
}

const saidAgain: ReadonlySet<string> = new Set([', or', 'or', '(']);

/** `fell by 3%, or 12,000 tonnes`: what says a change again is one. */
export function shareStanding(
  frames: readonly Frame[],
  figures: readonly Figure[],
  { word }: Tokens,
): readonly Frame[] {
  return frames.map((frame, place) => {
    const [before, figure] = [figures[place - 1], figures[place]];
    if (before === undefined || figure === undefined || frame.standing !== 'level') return frame;
    if (frames[place - 1]?.standing !== 'change' || figure.from - before.to > 4) return frame;
    if (shares.has(before.kind) === shares.has(figure.kind)) return frame;
    const between = word.slice(before.to, figure.from).filter((one) => !notChanges.hedges.has(one));
    return saidAgain.has(between.join(' ')) && frame.direction !== 0
      ? { ...frame, standing: 'change' }
      : frame;
  });
}
