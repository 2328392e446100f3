/** Ties a margin to the profit and the sales that stand right before it: "$30 million on sales of $200 million, a 15% margin". */
import type { CheckRule } from '../checks/rule.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { leadWords, profitKinds, profitNouns, sameAmounts } from '../vocabulary/en/products.ts';
import type { Link } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { Placed, ProductScene } from './product-scenes.ts';

const margin = wordSet('margin');
const kinds = wordSet(profitKinds);
const sales = wordSet(sameAmounts);
const profits = wordSet(profitNouns);
const leads = wordSet(`${leadWords} margin profit , ( – — with gave yields yielding ${profitKinds}`);
const being = wordSet('of at was is were about around some roughly nearly almost just over under');
const owners = wordSet('of in');
const clauses = wordSet('is was were are and');
/** Right behind a margin they say no more of it than when it was, or what it is held against. */
const ends = wordSet('compared against versus vs up down from in and but while for');
/** So far before an amount its noun may stand. */
const reach = 8;

export function linkMargins(scene: ProductScene, rule: CheckRule): readonly Link[] {
  const { figures } = scene;
  return figures.flatMap((stated, place) => {
    const [one, other] = [figures[place - 2], figures[place - 1]];
    if (stated.figure.kind !== 'percent' || one === undefined || other === undefined) return [];
    return linkOf(scene, rule, stated, [one, other]) ?? [];
  });
}

function linkOf(
  scene: ProductScene,
  rule: CheckRule,
  stated: Placed,
  [one, other]: readonly [Placed, Placed],
): Link | null {
  const { tokens } = scene.block;
  const { from } = stated.figure;
  const at = marginAt(tokens, stated.figure.from, stated.figure.to);
  if (at === null || !isLed(scene, other.figure.to, from)) return null;
  if (one.figure.kind !== 'money' || other.figure.kind !== 'money' || one.figure.unit !== other.figure.unit)
    return null;
  if (one.figure.per !== undefined || other.figure.per !== undefined) return null;
  const [first, second] = [nounsOf(scene, one, scene.from), nounsOf(scene, other, one.figure.to)];
  if (first.sold === second.sold) return null;
  const [whole, part, nouns] = first.sold ? [one, other, second] : [other, one, first];
  if (!nouns.earned || !isSmaller(part, whole)) return null;
  if (!isShut(scene, Math.max(at + 1, stated.figure.to))) return null;
  const kind = kinds.has(tokens, at - 1) ? tokens.word[at - 1] : undefined;
  if (kind !== undefined && nouns.kind !== undefined && kind !== nouns.kind) return null;
  const standing = standingOf(scene, [stated.number, part.number, whole.number]);
  if (standing === 'none') return null;
  return {
    check: rule.kind,
    stated: stated.number,
    operands: [
      { role: 'part', figure: part.number },
      { role: 'whole', figure: whole.number },
    ],
    reading: 0,
    score: 0,
    // A margin of a kind that the profit does not have, or in a clause of its own, may be of another profit.
    strength:
      standing === 'careful'
        ? 'weak'
        : (kind ?? nouns.kind) === nouns.kind && !isApart(tokens, other.figure.to, from)
          ? 'strong'
          : 'middling',
    rivals: [],
    runnersUp: [],
    because: ['margin'],
  };
}

/** `a 15% operating margin`, `a margin of about 15%` */
function marginAt(tokens: Tokens, from: number, to: number): number | null {
  for (let at = to; at < to + 3; at += 1) {
    if (margin.has(tokens, at)) return at;
    if (!isNominal(tokens, at)) break;
  }
  let at = from - 1;
  while (being.has(tokens, at)) at -= 1;
  return margin.has(tokens, at) && at < from - 1 ? at : null;
}

/** Nothing but what leads it in, or a time, stands between it and the two amounts. */
function isLed({ block: { tokens }, times }: ProductScene, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const time = times.find((one) => one.from === at || (one.from === at + 1 && !leads.has(tokens, at)));
    if (time !== undefined) at = time.to;
    else if (leads.has(tokens, at) || sales.has(tokens, at)) at += 1;
    else return false;
  }
  return true;
}

function isShut({ block: { tokens }, to }: ProductScene, end: number): boolean {
  return end >= to || ends.has(tokens, end) || tokens.shape[end] === shape.mark;
}

/** `…, and the margin was 15%` */
function isApart(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (clauses.has(tokens, at)) return true;
  return false;
}

interface Nouns {
  readonly sold: boolean;
  readonly earned: boolean;
  readonly kind: string | undefined;
}

/** The nearest noun of either sort before an amount, or `of sales` right behind it. */
function nounsOf({ block: { tokens } }: ProductScene, { figure }: Placed, floor: number): Nouns {
  if (owners.has(tokens, figure.to) && sales.has(tokens, figure.to + 1))
    return { sold: true, earned: false, kind: undefined };
  for (let at = figure.from - 1; at >= Math.max(floor, figure.from - reach); at -= 1) {
    if (sales.has(tokens, at)) return { sold: true, earned: false, kind: undefined };
    if (!profits.has(tokens, at)) continue;
    const kind = kinds.has(tokens, at) ? at : at - 1;
    return { sold: false, earned: true, kind: kinds.has(tokens, kind) ? tokens.word[kind] : undefined };
  }
  return { sold: false, earned: false, kind: undefined };
}

const isSmaller = (one: Placed, other: Placed): boolean =>
  one.figure.value !== null &&
  other.figure.value !== null &&
  one.figure.value.n * other.figure.value.d < other.figure.value.n * one.figure.value.d;
