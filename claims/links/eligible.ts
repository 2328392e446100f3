/** Which figures may be stated ones at all, and the links of figures that give another again. */
import type { CheckRule } from '../checks/rule.ts';
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { notChanges } from '../vocabulary/en/not-changes.ts';
import type { Link } from './link.ts';

/** Whether the words beside a figure leave it to be stated by a check; of what is foreseen or adjusted only what agrees is told. */
export function isStated(
  article: ReadArticle,
  frames: readonly Frame[],
  number: number,
  as: CheckRule['mayState'] = 'change',
): boolean {
  return whyNotStated(article, frames, number, as, true) === null;
}

/** The reason, as a code for the ledger, why a figure is not recomputed as that; null where it may be. */
export function whyNotStated(
  article: ReadArticle,
  frames: readonly Frame[],
  number: number,
  as: CheckRule['mayState'] = 'change',
  foreseen = false,
): string | null {
  const figure = article.figures[number];
  const frame = frames[number];
  const block = frame === undefined ? undefined : article.blocks[frame.block];
  if (figure === undefined || frame === undefined || block === undefined) return 'unread';
  if (frame.mode === 'quoted') return 'quoted';
  if (frame.mode === 'forecast' && !foreseen) return 'forecast';
  if (frame.mode === 'conditional') return 'conditional';
  if (frame.basis === 'adjusted' && !foreseen) return 'adjusted';
  if (isAgainstHope(block.tokens, figure.to)) return 'expected';
  const { word } = block.tokens;
  if (as === 'multiple') {
    if (isOfEarnings(block.tokens, figure.to)) return 'share';
    // `gearing rose to 0.82 times from 0.69 times`, but `rose to three times the 4 million`
    return reaching.has(word[figure.from - 1] ?? '') && !compared.has(word[figure.to] ?? '') ? 'level' : null;
  }
  if (as === 'difference') return isSaidChange(block.tokens, figure, frame) ? null : 'level';
  let before = figure.from - 1;
  while (notChanges.hedges.has(word[before] ?? '')) before -= 1;
  if (as === 'share') return frame.direction === 0 || word[figure.to] === 'of' ? null : 'change';
  // `lower than 3.01 per cent` holds two levels against each other, where `fell less than 3 per cent` is a change.
  if (frame.directionAt === figure.from - 2 && word[figure.from - 1] === 'than') return 'level';
  if (notChanges.before.has(word[before] ?? '')) return 'level';
  // `losing 22% of its area`
  const isLost =
    word[figure.to] === 'of' && losing.has(word[before] ?? '') && owners.has(word[figure.to + 1] ?? '');
  if (notChanges.behind.has(word[figure.to] ?? '') && !isLost) return 'share';
  return null;
}

const reaching: ReadonlySet<string> = new Set([
  'to',
  'from',
  'at',
  'below',
  'above',
  'under',
  'over',
  'versus',
  'against',
]);
const compared: ReadonlySet<string> = new Set(['the', 'that', 'as', 'what', 'its', 'their', 'last', 'those']);

const losing: ReadonlySet<string> = new Set(['losing', 'lost', 'shed', 'shedding']);
const owners: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);

/** `0.2 points less than she expected`: against what was thought, which need not be in the text. */
function isAgainstHope(tokens: Tokens, behind: number): boolean {
  const at = tokens.word[behind] === 'points' || tokens.word[behind] === 'point' ? behind + 2 : behind + 1;
  if (tokens.word[at] !== 'than') return false;
  for (let next = at + 1; next < at + 5; next += 1)
    if (notChanges.hoped.has(tokens.word[next] ?? '')) return true;
  return false;
}

/** `1.2 times expected earnings` is a multiple of an amount that is not in the text, as a rule. */
function isOfEarnings(tokens: Tokens, behind: number): boolean {
  let at = behind;
  while (at < behind + 3 && notChanges.valuing.has(tokens.word[at] ?? '')) at += 1;
  return notChanges.valued.has(tokens.word[at] ?? '');
}

/** `fell by $300 million`, `up $5`, `$0.4 trillion less`: the word of change stands right beside the amount. */
function isSaidChange(tokens: Tokens, figure: Figure, { directionAt }: Frame): boolean {
  if (directionAt === null) return false;
  if (directionAt === figure.to) return true;
  for (let at = directionAt + 1; at < figure.from; at += 1) {
    const word = tokens.word[at] ?? '';
    if (word !== 'by' && word !== 'of' && !notChanges.hedges.has(word)) return false;
  }
  return directionAt < figure.from;
}

/** Links by the ties that the frames have found: "$1.874 billion (about RMB 13.7 billion)". */
export function solveAliases(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
): readonly Link[] {
  return frames.flatMap(({ figure: stated, aliasOf, aliasTie }) => {
    if (aliasOf === null || aliasTie === 'equals') return [];
    const figure = article.figures[stated];
    if (figure === undefined || figure.value === null || !rule.stated.kinds.includes(figure.kind)) return [];
    return [
      {
        check: rule.kind,
        stated,
        operands: [{ role: rule.stated.aliasOf ?? '', figure: aliasOf }],
        reading: 0,
        score: aliasTie === 'bracket' ? 6 : 3,
        strength: aliasTie === 'bracket' ? ('strong' as const) : ('middling' as const),
        rivals: [],
        runnersUp: [],
        because: [aliasTie ?? ''],
      },
    ];
  });
}
