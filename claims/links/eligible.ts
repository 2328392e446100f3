/** Which figures may be stated ones at all, and the links of figures that give another again. */
import type { CheckRule } from '../checks/rule.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { notChanges } from '../vocabulary/en/not-changes.ts';
import type { Link } from './link.ts';

/** Whether the words beside a percentage leave it a change of something, and a plain one. */
export function isStated(article: ReadArticle, frames: readonly Frame[], number: number): boolean {
  return whyNotStated(article, frames, number) === null;
}

/** The reason, as a code for the ledger, why a figure is not recomputed as a change; null where it may be. */
export function whyNotStated(article: ReadArticle, frames: readonly Frame[], number: number): string | null {
  const figure = article.figures[number];
  const frame = frames[number];
  const block = frame === undefined ? undefined : article.blocks[frame.block];
  if (figure === undefined || frame === undefined || block === undefined) return 'unread';
  if (frame.mode === 'quoted') return 'quoted';
  if (frame.mode === 'forecast') return 'forecast';
  if (frame.mode === 'conditional') return 'conditional';
  if (frame.basis === 'adjusted') return 'adjusted';
  const { word } = block.tokens;
  let before = figure.from - 1;
  while (notChanges.hedges.has(word[before] ?? '')) before -= 1;
  if (notChanges.before.has(word[before] ?? '')) return 'level';
  if (notChanges.behind.has(word[figure.to] ?? '')) return 'share';
  return null;
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
