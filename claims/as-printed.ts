/** The part of a run that holds figures against each other as they are printed, and computes nothing from them. */
import type { CheckRule } from './checks/rule.ts';
import { diagnosisRules } from './diagnosis/index.ts';
import type { FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judgeComparison } from './judgement/comparisons.ts';
import { isImpossibleFall } from './judgement/falls.ts';
import { judgeMalformed } from './judgement/malformed.ts';
import { judgeRange } from './judgement/ranges.ts';
import { judgeRepeat } from './judgement/repeats.ts';
import { findComparisons } from './links/comparisons.ts';
import { findFalls } from './links/falls.ts';
import { findMalformed } from './links/malformed.ts';
import { findReversedRanges } from './links/ranges.ts';
import { findRepeats } from './links/repeats.ts';
import { findTimesLess } from './links/times-less.ts';
import { presentComparison } from './wording/present-comparison.ts';
import { presentImpossibleFall } from './wording/present-fall.ts';
import { presentMalformed } from './wording/present-malformed.ts';
import { presentRange } from './wording/present-range.ts';
import { presentRepeat } from './wording/present-repeat.ts';
import { presentTimesLess } from './wording/present-times-less.ts';

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
  if (kinds.has('growth'))
    for (const number of findFalls(article, frames)) {
      const figure = article.figures[number];
      if (figure?.value != null && isImpossibleFall(figure.value, figure.hedge))
        take(presentImpossibleFall(number, article));
    }
  if (kinds.has('multiple'))
    for (const one of findTimesLess(article, frames)) take(presentTimesLess(one, article));
  const together = pairsOf(before);
  if (kinds.has('comparison'))
    for (const one of findComparisons(article, frames)) {
      if (together.has(`${one.stated}/${one.other}`)) continue;
      const judged = judgeComparison(one, article.figures);
      take(judged && presentComparison(judged, article, frames));
    }
  if (kinds.has('repeat'))
    for (const one of findRepeats(article, frames)) {
      const judged = judgeRepeat(one, article.figures, diagnosisRules, article.text);
      take(judged && presentRepeat(judged, article, frames));
    }
  return found;
}

/** Operands that a sum has held together already: which of them is the greater was part of it. */
function pairsOf(checks: readonly FoundCheck[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { operands } of checks) {
    if (operands.length > 4) continue;
    for (const one of operands) for (const other of operands) pairs.add(`${one.figure}/${other.figure}`);
  }
  return pairs;
}
