/** The part of a run that holds figures against each other as they are printed, and computes nothing from them. */
import type { CheckRule } from './checks/rule.ts';
import type { FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judgeMalformed } from './judgement/malformed.ts';
import { judgeRange } from './judgement/ranges.ts';
import { findMalformed } from './links/malformed.ts';
import { findReversedRanges } from './links/ranges.ts';
import { presentMalformed } from './wording/present-malformed.ts';
import { presentRange } from './wording/present-range.ts';

/** `rules` are the kinds that run; a figure that a check of `before` states is not stated again. */
export function checkAsPrinted(
  article: ReadArticle,
  frames: readonly Frame[],
  rules: readonly CheckRule[],
  before: readonly FoundCheck[],
): readonly FoundCheck[] {
  const kinds = new Set(rules.map(({ kind }) => kind));
  const stated = new Set(before.map((check) => check.stated.figure));
  const found: FoundCheck[] = [];
  const take = (check: FoundCheck | null): void => {
    if (check === null || stated.has(check.stated.figure)) return;
    stated.add(check.stated.figure);
    found.push(check);
  };
  if (kinds.has('malformed'))
    for (const one of findMalformed(article, frames))
      take(presentMalformed(judgeMalformed(one, article.text), article));
  if (kinds.has('range'))
    for (const one of findReversedRanges(article, frames)) {
      const judged = judgeRange(one, article.figures);
      take(judged && presentRange(judged, article));
    }
  return found;
}
