/** The part of a run that holds dates, ages and lengths of time against the calendar. */
import type { CheckRule } from './checks/rule.ts';
import { publicationDay } from './figures/resolve.ts';
import type { FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle, ReadBlock } from './frames/reading.ts';
import { judgeDate } from './judgement/dates.ts';
import { judgeElapsed } from './judgement/elapsed.ts';
import { agesIn } from './links/ages.ts';
import { datesIn } from './links/dates.ts';
import type { Elapsed } from './links/elapsed.ts';
import { passagesOf } from './links/moments.ts';
import { spansIn } from './links/spans.ts';
import { presentDate } from './wording/present-date.ts';
import { presentElapsed } from './wording/present-elapsed.ts';

/** `rules` are the kinds that run; a figure that a check of `before` states is not stated again. */
export function checkCalendar(
  article: ReadArticle,
  frames: readonly Frame[],
  rules: readonly CheckRule[],
  before: readonly FoundCheck[],
  publishedOn: string | undefined,
): readonly FoundCheck[] {
  const kinds = new Set(rules.map(({ kind }) => kind));
  const stated = new Set(before.map((check) => check.stated.figure));
  const published = publicationDay(publishedOn);
  const found: FoundCheck[] = [];
  const take = (check: FoundCheck | null): void => {
    if (check === null || stated.has(check.stated.figure)) return;
    stated.add(check.stated.figure);
    found.push(check);
  };
  for (const block of article.blocks) {
    if (leftAlone.has(block.block.kind)) continue;
    const passages = passagesOf(article, block);
    const years = yearsIn(article, block);
    passages.forEach((passage, place) => {
      if (passage === null) return;
      const near = { before: passages[place - 1] ?? null, behind: passages[place + 1] ?? null };
      const elapsed: Elapsed[] = [];
      const year = published?.year ?? null;
      if (kinds.has('age')) elapsed.push(...agesIn(passage, near, frames, year));
      if (kinds.has('span')) elapsed.push(...spansIn(passage, near.before, frames, year));
      for (const link of elapsed) {
        const judged = judgeElapsed(link);
        take(judged && presentElapsed(judged, article));
      }
      if (!kinds.has('date')) return;
      for (const link of datesIn(passage, frames, years)) {
        const judged = judgeDate(link, published);
        take(judged && presentDate(judged, block, article));
      }
    });
  }
  return found;
}

const leftAlone: ReadonlySet<string> = new Set(['boilerplate', 'byline']);

/** The first and last year that a block names. */
function yearsIn(
  article: ReadArticle,
  { firstFigure, figureCount }: ReadBlock,
): readonly [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  for (let number = firstFigure; number < firstFigure + figureCount; number += 1) {
    const year = /^\d{4}/.exec(article.figures[number]?.date ?? '')?.[0];
    if (year === undefined) continue;
    first = Math.min(first, Number(year));
    last = Math.max(last, Number(year));
  }
  return last < first ? null : [first, last];
}
