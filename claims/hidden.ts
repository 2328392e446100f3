/** The part of a run that holds pairs against each other which share a number that nobody wrote: a whole, a divisor. */
import { average } from './checks/average.ts';
import type { CheckRule } from './checks/rule.ts';
import { share } from './checks/share.ts';
import { diagnosisRules } from './diagnosis/index.ts';
import type { FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judgePairs, withBothFixes } from './judgement/hidden-pairs.ts';
import type { Link } from './links/link.ts';
import type { ProductScene } from './links/product-scenes.ts';
import { linkSharedDivisors } from './links/shared-divisors.ts';
import { linkSharedWholes } from './links/shared-wholes.ts';
import { presentCheck } from './wording/present.ts';

/** The ones that lead from one printed number to another; the rest of a share is of a whole that is known. */
const mistakes: ReadonlySet<string> = new Set(['power-of-ten', 'transposed-digits', 'doubled-digit']);
const diagnoses = diagnosisRules.filter(({ code }) => mistakes.has(code));

/** After all others: what a printed number can be recomputed from comes before what is only implied. */
export function checkHidden(
  article: ReadArticle,
  frames: readonly Frame[],
  rules: readonly CheckRule[],
  scenes: readonly ProductScene[],
  taken: Set<number>,
): readonly FoundCheck[] {
  const kinds = new Set(rules.map(({ kind }) => kind));
  const evidence = { figures: article.figures, frames, text: article.text, diagnoses };
  const found: FoundCheck[] = [];
  const offer = (rule: CheckRule, links: readonly Link[]): void => {
    for (const judged of judgePairs(
      rule,
      links.filter(({ stated }) => !taken.has(stated)),
      evidence,
    )) {
      const told = withBothFixes(judged, evidence);
      const check = told && presentCheck(rule.kind, told, article);
      if (check === null) continue;
      found.push(check);
      taken.add(judged.link.stated);
    }
  };
  for (const scene of scenes) {
    if (kinds.has(share.kind)) offer(share, linkSharedWholes(scene, share));
    if (kinds.has(average.kind)) offer(average, linkSharedDivisors(scene, average));
  }
  return found;
}
