/**
 * How a figure is led in, and whether anything more is said of it: "…, or 25,000 a store" follows from what was said,
 * "…, 300 of them in Leeds" does not. The same for products, shares and growth over years.
 */
import type { Figure } from '../figures/figure.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import { wordSet } from '../text/word-set.ts';
import { shape } from '../text/tokens.ts';
import {
  closers,
  leadWords,
  openers,
  partWords,
  payingVerbs,
  resultLeads,
} from '../vocabulary/en/products.ts';
import type { ProductScene } from './product-scenes.ts';

/**
 * `or` and `apposition` stand behind what they say again; `result`: "comes to", "an average of"; `is`: "is", "was" and no
 * mark; `verb`: "brought in"; `for`: "sold for", "for a total of".
 */
export type Lead = 'or' | 'apposition' | 'result' | 'is' | 'verb' | 'for';

export interface Follow {
  readonly lead: Lead | null;
  /** "an average of", "averaging" leads it in. */
  readonly average: boolean;
  /** "a total of", or "in all" behind it. */
  readonly total: boolean;
  /** Nothing more is said of it before the next mark. */
  readonly shut: boolean;
  /** What is said of it makes it another figure: "of them", "more than". */
  readonly barred: boolean;
  /** The first token that leads it in. */
  readonly from: number;
}

const leads = wordSet(leadWords);
const results = wordSet(resultLeads);
const verbs = wordSet(payingVerbs);
const closing = wordSet(closers);
const opening = wordSet(openers);
const parted = wordSet(partWords);
const ors = wordSet('or');
const adds = wordSet('adds adding added');
const ups = wordSet('up');
const fors = wordSet('for');
const being = wordSet('is was are were be');
const ins = wordSet('in on');
const hyphen = wordSet('-');
const averages = wordSet('average averaging averaged mean median');
const totals = wordSet('total combined sum altogether together all');
const breaks = wordSet(', ; : ( – — -');
const stops = wordSet('and but while');
const thats = wordSet('that this it which they');
const longest = 12;

/** `end` is the token behind the figure and what belongs to it; nothing before `floor` is looked at. */
export function followOf(scene: ProductScene, { from }: Figure, end: number, floor: number): Follow {
  const { tokens } = scene.block;
  let at = from - 1;
  let or = false;
  let result = false;
  let average = false;
  let total = false;
  let is = false;
  let forth = false;
  let points = false;
  while (at >= floor && from - at <= longest && leads.has(tokens, at)) {
    or ||= ors.has(tokens, at);
    result ||= results.has(tokens, at) || (adds.has(tokens, at) && ups.has(tokens, at + 1));
    average ||= averages.has(tokens, at);
    total ||= totals.has(tokens, at);
    is ||= being.has(tokens, at);
    points ||= thats.has(tokens, at);
    forth ||= fors.has(tokens, at);
    at -= 1;
  }
  const led = at + 1;
  const isMarked = at >= floor && breaks.has(tokens, at);
  const isPaying =
    at >= floor &&
    (verbs.has(tokens, at) || (ins.has(tokens, at) && verbs.has(tokens, at - 1)) || verbs.has(tokens, led));
  const lead: Lead | null = or
    ? 'or'
    : result
      ? 'result'
      : isMarked && !is && !forth
        ? 'apposition'
        : is
          ? 'is'
          : isPaying
            ? 'verb'
            : forth
              ? 'for'
              : at < scene.from && points
                ? 'result'
                : null;
  const tail = tailOf(scene, end);
  return { lead, average, total: total || tail.total, shut: tail.shut, barred: tail.barred, from: led };
}

/** `in all.`, `cups, the firm said`, `of them`: whether a mark comes before anything else is said. */
function tailOf(scene: ProductScene, end: number): { shut: boolean; barred: boolean; total: boolean } {
  const { tokens } = scene.block;
  let at = end;
  let nouns = 0;
  let total = false;
  while (at < scene.to) {
    if (closing.has(tokens, at) || (ins.has(tokens, at) && closing.has(tokens, at + 1))) {
      total ||= totals.has(tokens, at) || (ins.has(tokens, at) && totals.has(tokens, at + 1));
      at += closing.has(tokens, at) ? 1 : 2;
    } else if (nouns < 2 && isNominal(tokens, at) && !opening.has(tokens, at)) {
      nouns += 1;
      at += 1;
    } else break;
  }
  const isEnd = at >= scene.to || (tokens.shape[at] === shape.mark && !hyphen.has(tokens, at));
  return {
    shut: isEnd || tokens.shape[at] === shape.line || stops.has(tokens, at),
    barred: opening.has(tokens, at),
    total,
  };
}

/** A word of the sentence says that a part is left out or put in. */
export function leavesOut({ block, from, to }: ProductScene): boolean {
  for (let at = from; at < to; at += 1) if (parted.has(block.tokens, at)) return true;
  return false;
}

/** How surely a figure that is so led in follows from those before it. */
export function strengthOf({ lead, shut, barred }: Follow): 'strong' | 'middling' | 'weak' {
  if (lead === null || barred) return 'weak';
  if (lead === 'or' || lead === 'result') return 'strong';
  if (lead === 'apposition') return shut ? 'strong' : 'weak';
  return shut ? 'middling' : 'weak';
}
