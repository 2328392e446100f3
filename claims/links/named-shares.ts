/** Ties a share to a whole that is only named beside it and printed before: "$11 million or 3.1% of revenue". */
import { compare } from '../arithmetic/exact.ts';
import type { CheckRule } from '../checks/rule.ts';
import type { Figure } from '../figures/figure.ts';
import { hedgePhrases } from '../frames/hedge-phrases.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import { wordSet } from '../text/word-set.ts';
import { sameAmounts } from '../vocabulary/en/products.ts';
import type { Link } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { Placed, ProductScene } from './product-scenes.ts';

const of = wordSet('of');
const totals = wordSet('total');
const joins = wordSet('or , ( representing equalling equaling');
const alternatives = wordSet('or ( representing equalling equaling');
const owners = wordSet('the its their his her our total overall all net gross annual group company');
/** How many figures, and how many sentences, before the part the whole may stand. */
const reach = { figures: 10, sentences: 3 };

export function linkNamedShares(scene: ProductScene, rule: CheckRule): readonly Link[] {
  return scene.figures.flatMap((stated, place) => {
    const part = scene.figures[place - 1];
    return part === undefined ? [] : (linkOf(scene, rule, stated, part) ?? []);
  });
}

function linkOf(scene: ProductScene, rule: CheckRule, stated: Placed, part: Placed): Link | null {
  const { kind } = part.figure;
  if (stated.figure.kind !== 'percent' || (kind !== 'money' && kind !== 'measure' && kind !== 'number'))
    return null;
  if (part.figure.per !== undefined || !saysAgain(scene, part.figure, stated.figure)) return null;
  const noun = nounBehind(scene, stated.figure);
  if (noun === null) return null;
  const wholes = wholesBefore(scene, stated, part, noun);
  if (standingOf(scene, [stated.number, part.number, ...wholes]) !== 'plain') return null;
  const [first, ...others] = wholes.map((whole): Link => ({
    check: rule.kind,
    stated: stated.number,
    operands: [
      { role: 'part', figure: part.number },
      { role: 'whole', figure: whole },
    ],
    reading: 0,
    score: 0,
    // Which of the amounts of that name is meant the words do not say: only a mistake that has a name is told.
    strength: 'middling',
    rivals: [],
    runnersUp: [],
    because: [noun],
  }));
  return first === undefined ? null : { ...first, rivals: others };
}

/** Nothing stands between the two but what says the first again: "or about", "(". */
function saysAgain({ block: { tokens } }: ProductScene, part: Figure, stated: Figure): boolean {
  const end = stated.from - hedgePhrases.endsBefore(tokens, stated.from);
  if (end <= part.to || end - part.to > 3) return false;
  let said = false;
  for (let at = part.to; at < end; at += 1) {
    if (!joins.has(tokens, at)) return false;
    said ||= alternatives.has(tokens, at);
  }
  return said;
}

/** The noun that a share is said to be of, where it stands alone: "of total revenue", and not "of the $9 million". */
function nounBehind({ block: { tokens }, figures, to }: ProductScene, stated: Figure): string | null {
  if (!of.has(tokens, stated.to)) return null;
  let at = stated.to + 1;
  while (owners.has(tokens, at)) at += 1;
  const first = at;
  while (at < to && at < first + 3 && isNominal(tokens, at)) at += 1;
  // `52% of the total`
  if (at === first && totals.has(tokens, at - 1)) return 'total';
  if (at === first || figures.some(({ figure }) => figure.from >= stated.to && figure.from <= at))
    return null;
  return tokens.word[at - 1] ?? null;
}

/** Amounts of that name and of the unit of the part that stand before it, the nearest first. */
function wholesBefore(
  { article, frames }: ProductScene,
  stated: Placed,
  part: Placed,
  noun: string,
): readonly number[] {
  const here = frames[part.number];
  const found: number[] = [];
  for (let number = part.number - 1; number >= 0 && number >= part.number - reach.figures; number -= 1) {
    const [figure, frame] = [article.figures[number], frames[number]];
    if (figure === undefined || frame === undefined || frame.block !== here?.block) break;
    if (here.order - frame.order > reach.sentences) break;
    if (figure.kind !== part.figure.kind || figure.unit !== part.figure.unit || figure.per !== undefined)
      continue;
    if (frame.aliasOf !== null || frame.standing === 'change' || frame.mode !== 'asserted') continue;
    const isNamed =
      noun === 'total'
        ? frame.order === here.order
        : frame.measure.some((word) => word === noun || (sameAmount.has(noun) && sameAmount.has(word)));
    if (isNamed && number !== stated.number && isLarger(figure, part.figure)) found.push(number);
  }
  // What the parts of a total are listed behind stands first.
  return noun === 'total' ? found.reverse() : found;
}

const sameAmount: ReadonlySet<string> = new Set(sameAmounts.split(' '));

const isLarger = ({ value: whole }: Figure, { value: part }: Figure): boolean =>
  whole !== null && part !== null && compare(whole, part) > 0;
