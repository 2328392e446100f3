/** The part of a run that holds measures and temperatures against what they are given again in. */
import type { CheckRule } from './checks/rule.ts';
import { temperature } from './checks/temperature.ts';
import { unit } from './checks/unit.ts';
import { unitDiagnoses } from './diagnosis/index.ts';
import type { FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judgeUnit } from './judgement/units.ts';
import { unitLinks } from './links/units.ts';
import { presentUnit } from './wording/present-units.ts';

/** Figures that another check has stated are left alone. */
export function checkUnits(
  article: ReadArticle,
  frames: readonly Frame[],
  rules: readonly CheckRule[],
  told: readonly FoundCheck[],
): readonly FoundCheck[] {
  const taken = new Set(told.map(({ stated }) => stated.figure));
  return rules
    .filter(({ kind }) => kind === unit.kind || kind === temperature.kind)
    .flatMap((rule) => unitLinks(article, frames, rule).map((found) => ({ rule, found })))
    .flatMap(({ rule, found }) => {
      if (taken.has(found.link.stated)) return [];
      const judged = judgeUnit(found, article.figures, article.text, unitDiagnoses);
      const check = judged && presentUnit(rule.kind, judged, article);
      return check === null ? [] : [check];
    });
}
