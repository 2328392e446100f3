/** The part of a run that reads amounts for each and for a time, shares of a whole, growth over years, and leads. */
import type { CheckRule } from './checks/rule.ts';
import { average } from './checks/average.ts';
import { compound } from './checks/compound.ts';
import { gap, lead } from './checks/gap.ts';
import { portion } from './checks/portion.ts';
import { rate } from './checks/rate.ts';
import { share } from './checks/share.ts';
import { diagnosisRules } from './diagnosis/index.ts';
import type { FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judge } from './judgement/judge.ts';
import { linkAverages } from './links/averages.ts';
import { linkChains, linkDoublings } from './links/chains.ts';
import { linkCompounds } from './links/compounds.ts';
import { linkGaps } from './links/gaps.ts';
import type { Link } from './links/link.ts';
import { linkMargins } from './links/margins.ts';
import { linkNamedShares } from './links/named-shares.ts';
import { linkPaces } from './links/paces.ts';
import { linkPortions } from './links/portions.ts';
import { productScenes } from './links/product-scenes.ts';
import type { ProductScene } from './links/product-scenes.ts';
import { presentCheck } from './wording/present.ts';

/** They come first: a percentage that one of them computes an amount from is no share or growth of another pair. */
export function checkProducts(
  article: ReadArticle,
  frames: readonly Frame[],
  rules: readonly CheckRule[],
): {
  readonly checks: readonly FoundCheck[];
  readonly taken: Set<number>;
  readonly scenes: readonly ProductScene[];
} {
  const kinds = new Set(rules.map(({ kind }) => kind));
  const taken = new Set<number>();
  const found: FoundCheck[] = [];
  const offer = (rule: CheckRule, links: readonly Link[]): void => {
    const diagnoses = diagnosisRules.filter(({ code }) => rule.mistakes?.includes(code) ?? true);
    for (const link of links) {
      if (taken.has(link.stated)) continue;
      const judged = judge(rule, link, { figures: article.figures, frames, text: article.text, diagnoses });
      const check = judged && presentCheck(rule.kind, judged, article);
      if (check === null) continue;
      found.push(check);
      taken.add(link.stated);
      for (const { figure, unit } of check.operands)
        if (figure !== null && (unit === '%' || unit === 'x')) taken.add(figure);
    }
  };
  const scenes = productScenes(article, frames);
  for (const scene of scenes) {
    if (kinds.has(average.kind)) offer(average, linkAverages(scene, average));
    if (kinds.has(rate.kind)) offer(rate, linkPaces(scene, rate));
    if (kinds.has(compound.kind)) {
      for (const read of [linkCompounds, linkChains, linkDoublings]) {
        const { links, settled } = read(scene, compound);
        offer(compound, links);
        for (const number of settled) taken.add(number);
      }
    }
    for (const rule of [gap, lead]) if (kinds.has(rule.kind)) offer(rule, linkGaps(scene, rule));
    if (kinds.has(portion.kind)) {
      const { links, settled } = linkPortions(scene, portion);
      offer(portion, links);
      for (const number of settled) taken.add(number);
    }
    if (kinds.has(share.kind)) {
      offer(share, linkMargins(scene, share));
      offer(share, linkNamedShares(scene, share));
    }
  }
  return { checks: found, taken, scenes };
}
