/** The part of a run that reads tables: their changes, shares and totals, and what the text says of their rows. */
import { difference } from './checks/difference.ts';
import { growth } from './checks/growth.ts';
import type { CheckRule } from './checks/rule.ts';
import { share } from './checks/share.ts';
import { diagnosisRules } from './diagnosis/index.ts';
import type { FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judge } from './judgement/judge.ts';
import { judgeRepeat } from './judgement/repeats.ts';
import { judgeSum } from './judgement/sums.ts';
import type { Link } from './links/link.ts';
import type { SumLink } from './links/sums.ts';
import { linkTableChanges, linkTableShares } from './links/table-changes.ts';
import { linkTableProse } from './links/table-prose.ts';
import { linkTableTotals } from './links/table-totals.ts';
import { readTables } from './links/tables.ts';
import { presentRepeat } from './wording/present-repeat.ts';
import { presentCheck } from './wording/present.ts';
import { presentSum } from './wording/present-sum.ts';

/** `rules` are the kinds that run; a figure that a check of `before` states is not stated again. */
export function checkTables(
  article: ReadArticle,
  frames: readonly Frame[],
  rules: readonly CheckRule[],
  before: readonly FoundCheck[],
): readonly FoundCheck[] {
  const tables = readTables(article);
  if (tables.length === 0) return [];
  const kinds = new Set(rules.map(({ kind }) => kind));
  const stated = new Set(before.map((check) => check.stated.figure));
  const found: FoundCheck[] = [];
  /** Cells that a check objects to: what is reckoned from them is not held against them as well. */
  const accused = new Set<number | null>(
    before.flatMap(({ outcome, stated: { figure } }) => (outcome === 'inconsistent' ? [figure] : [])),
  );
  const take = (check: FoundCheck | null): void => {
    if (check === null || stated.has(check.stated.figure) || !kinds.has(check.kind)) return;
    const objects = check.outcome === 'inconsistent';
    if (objects && check.operands.some(({ figure }) => accused.has(figure))) return;
    if (objects) accused.add(check.stated.figure);
    stated.add(check.stated.figure);
    found.push(check);
  };
  const evidence = { figures: article.figures, frames, text: article.text, diagnoses: diagnosisRules };
  const offer = (rule: CheckRule, links: readonly Link[]): void => {
    const diagnoses = diagnosisRules.filter(({ code }) => rule.mistakes?.includes(code) ?? true);
    for (const link of links) {
      const judged = judge(rule, link, { ...evidence, diagnoses });
      take(judged && presentCheck(rule.kind, judged, article));
    }
  };
  const comesOut = (link: SumLink): boolean => {
    const outcome = judgeSum(link, evidence)?.outcome;
    return outcome === 'consistent' || outcome === 'rounding';
  };
  const add = (links: readonly SumLink[]): void => {
    for (const link of links) {
      const judged = judgeSum(link, evidence);
      take(judged && presentSum('sum', judged, article));
    }
  };
  for (const table of tables) {
    const totals = linkTableTotals(article, table, comesOut);
    add(totals.filter(({ isShare }) => !isShare));
    const changes = linkTableChanges(article, table);
    offer(
      growth,
      changes.filter(({ check }) => check === growth.kind),
    );
    offer(
      difference,
      changes.filter(({ check }) => check === difference.kind),
    );
    offer(share, linkTableShares(article, table));
    add(totals.filter(({ isShare }) => isShare));
  }
  const prose = linkTableProse(article, frames, tables);
  offer(growth, prose.changes);
  for (const repeat of prose.repeats) {
    const judged = judgeRepeat(repeat, article.figures, diagnosisRules, article.text);
    // A cell that differs may be of another quantity of the same name.
    if (judged?.outcome !== 'ambiguous') take(judged && presentRepeat(judged, article, frames));
  }
  return found;
}
