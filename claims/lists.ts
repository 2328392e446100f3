/** The part of a run that reads lists: totals of parts, shares that should make 100 per cent, and things counted. */
import type { CheckRule } from './checks/rule.ts';
import { diagnosisRules } from './diagnosis/index.ts';
import type { FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judgeCount } from './judgement/counts.ts';
import { judge } from './judgement/judge.ts';
import { judgeSum, judgeTotal } from './judgement/sums.ts';
import { linkCounts } from './links/counts.ts';
import { linkLeftovers } from './links/leftovers.ts';
import { readRows } from './links/rows.ts';
import { linkTotals } from './links/shares-of-whole.ts';
import { linkSums } from './links/sums.ts';
import { presentCount } from './wording/present-count.ts';
import { presentCheck } from './wording/present.ts';
import { presentSum } from './wording/present-sum.ts';

/** The mistakes that an addition allows. */
const mistakes: ReadonlySet<string> = new Set([
  'left-out-part',
  'power-of-ten',
  'transposed-digits',
  'doubled-digit',
]);
const order = { consistent: 0, rounding: 1, ambiguous: 2, inconsistent: 3 } as const;

/** `rules` are the kinds that run; a figure that a check of `before` states is not stated again. */
export function checkLists(
  article: ReadArticle,
  frames: readonly Frame[],
  rules: readonly CheckRule[],
  before: readonly FoundCheck[],
): readonly FoundCheck[] {
  const kinds = new Set(rules.map(({ kind }) => kind));
  const stated = new Set(before.map((check) => check.stated.figure));
  const rows = readRows(article, frames);
  const evidence = {
    figures: article.figures,
    frames,
    text: article.text,
    diagnoses: diagnosisRules.filter(({ code }) => mistakes.has(code)),
  };
  const found: FoundCheck[] = [];
  const offer = (checks: readonly (FoundCheck | null)[]): void => {
    for (const check of checks) {
      if (check === null || stated.has(check.stated.figure)) continue;
      stated.add(check.stated.figure);
      found.push(check);
    }
  };
  if (kinds.has('total'))
    offer(
      linkTotals(article, frames, rows).map((link) => {
        const judged = judgeTotal(link, evidence);
        return judged && presentSum('total', judged, article);
      }),
    );
  if (kinds.has('sum')) {
    const sums = linkSums(article, frames, rows).flatMap((link) => judgeSum(link, evidence) ?? []);
    // A figure may be the total of a list before it or of one behind it: the one that agrees counts.
    const ranked = [...sums].sort((a, b) => order[a.outcome] - order[b.outcome]);
    offer(ranked.map((judged) => presentSum('sum', judged, article)));
  }
  const difference = rules.find(({ kind }) => kind === 'difference');
  if (difference !== undefined) {
    // What is left has no direction, whatever the words beside it say.
    const plain: CheckRule = { ...difference, stated: { kinds: difference.stated.kinds } };
    offer(
      linkLeftovers(article, frames).map((link) => {
        const judged = judge(plain, link, evidence);
        return judged && presentCheck('difference', judged, article);
      }),
    );
  }
  if (kinds.has('count'))
    offer(
      linkCounts(article, frames).map((link) => {
        const judged = judgeCount(link, article.figures);
        return judged && presentCount(judged, article);
      }),
    );
  return found;
}
