/** Ties a lead, a margin or a surplus to the two figures it lies between: "34% and 24%, a lead of 10 points". */
import { compare } from '../arithmetic/exact.ts';
import type { CheckRule } from '../checks/rule.ts';
import { hedgePhrases } from '../frames/hedge-phrases.ts';
import { wordSet } from '../text/word-set.ts';
import type { WordSet } from '../text/word-set.ts';
import {
  balanceNouns,
  buyings,
  dealNouns,
  gapNouns,
  incomings,
  otherValues,
  outgoings,
  sellings,
  versus,
} from '../vocabulary/en/gaps.ts';
import { isInPoints } from './in-points.ts';
import type { Link } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { Placed, ProductScene } from './product-scenes.ts';

const gaps = wordSet(gapNouns);
const balances = wordSet(balanceNouns);
const [comingIn, goingOut] = [wordSet(incomings), wordSet(outgoings)];
const deals = wordSet(dealNouns);
const [selling, buying] = [wordSet(sellings), wordSet(buyings)];
const facing = wordSet(versus);
const others = wordSet(otherValues);
const of = wordSet('of');
const being = wordSet('is was are were stood stands');
const votes = wordSet('vote votes ballot ballots');
const breaks = wordSet('; : ( )');
/** So far before the figure its noun may stand: "the gap between the two, at 62% and 38%, is 24 points". */
const reach = 24;

export function linkGaps(scene: ProductScene, rule: CheckRule): readonly Link[] {
  if (scene.figures.length < 3) return [];
  return scene.figures.flatMap((stated) => linkOf(scene, rule, stated) ?? []);
}

function linkOf(scene: ProductScene, rule: CheckRule, stated: Placed): Link | null {
  if (!rule.stated.kinds.includes(stated.figure.kind) || stated.figure.per !== undefined) return null;
  if (
    rule.kind === 'points' &&
    stated.figure.kind === 'number' &&
    !isInPoints(scene.block.tokens, stated.figure)
  )
    return null;
  const named = nounOf(scene, stated);
  if (named === null) return null;
  const two = pairOf(scene, rule, stated, named.noun);
  if (two === null) return null;
  const standing = standingOf(scene, [stated.number, ...two.map(({ number }) => number)]);
  if (standing === 'none') return null;
  return {
    check: rule.kind,
    stated: stated.number,
    operands: [
      { role: 'more', figure: two[0].number },
      { role: 'less', figure: two[1].number },
    ],
    reading: 0,
    score: 0,
    strength:
      standing === 'careful'
        ? 'weak'
        : named.by === 'of' || isBetween(scene, named.noun, stated, two)
          ? 'strong'
          : 'middling',
    rivals: [],
    runnersUp: [],
    because: [named.by],
  };
}

interface Named {
  /** The token of the noun. */
  readonly noun: number;
  readonly by: 'of' | 'is' | 'behind';
}

/** `a lead of 10 points`, `the gap … is 24 points`, `a 10-point lead`. */
function nounOf({ block: { tokens }, from }: ProductScene, { figure }: Placed): Named | null {
  const isNoun = (at: number): boolean =>
    gaps.has(tokens, at) || balances.has(tokens, at) || deals.has(tokens, at);
  const behind = behindUnit(tokens, figure.to);
  if (isNoun(behind)) return { noun: behind, by: 'behind' };
  const before = figure.from - 1 - hedgePhrases.endsBefore(tokens, figure.from);
  if (of.has(tokens, before) && isNoun(before - 1)) return { noun: before - 1, by: 'of' };
  if (!being.has(tokens, before)) return null;
  for (let at = before - 1; at >= from && at >= before - reach; at -= 1) {
    if (isNoun(at)) return { noun: at, by: 'is' };
    if (breaks.has(tokens, at)) return null;
  }
  return null;
}

const hyphen = wordSet('-');

/** The token behind `-point`, `-vote` or the like. */
const behindUnit = (tokens: ProductScene['block']['tokens'], to: number): number =>
  hyphen.has(tokens, to) ? to + 2 : to;

/** The two figures, the larger one first; null where there are more than two, or the words do not set them against each other. */
function pairOf(
  scene: ProductScene,
  rule: CheckRule,
  stated: Placed,
  noun: number,
): readonly [Placed, Placed] | null {
  const { tokens } = scene.block;
  const kinds = rule.operands['more']?.kinds ?? [];
  const like = scene.figures.filter(
    ({ figure, number }) =>
      number !== stated.number &&
      kinds.includes(figure.kind) &&
      (rule.likeStated !== true || isLike(figure, stated.figure)),
  );
  const [one, two] = like;
  if (one === undefined || two === undefined || like.length !== 2) return null;
  const isOther = ({ figure: { from } }: Placed): boolean =>
    others.has(tokens, from - 1 - hedgePhrases.endsBefore(tokens, from)) ||
    (of.has(tokens, from - 1) && gaps.has(tokens, from - 2));
  if (isOther(one) || isOther(two) || one.figure.unit !== two.figure.unit) return null;
  const holds = deals.has(tokens, noun)
    ? hasBoth(scene, one, two, selling, buying)
    : balances.has(tokens, noun)
      ? hasBoth(scene, one, two, comingIn, goingOut)
      : isContest(scene, rule, one, two) || isBetween(scene, noun, stated, [one, two]);
  if (!holds) return null;
  const [a, b] = [one.figure.value, two.figure.value];
  if (a === null || b === null) return null;
  return compare(a, b) >= 0 ? [one, two] : [two, one];
}

const isLike = (one: Placed['figure'], two: Placed['figure']): boolean =>
  one.kind === two.kind && one.unit === two.unit;

/** Something comes in and something goes out, each with one of the two. */
function hasBoth(
  { block: { tokens }, from, to }: ProductScene,
  one: Placed,
  two: Placed,
  comesIn: WordSet,
  goesOut: WordSet,
): boolean {
  let sides = 0;
  for (let at = from; at < to; at += 1) {
    if (at === one.figure.from || at === two.figure.from) continue;
    if (comesIn.has(tokens, at)) sides |= 1;
    else if (goesOut.has(tokens, at)) sides |= 2;
  }
  return sides === 3;
}

/** `The gap between the two bids, $42 million and $38 million, is $4 million`: nothing but an `and` parts the two. */
function isBetween(
  { block: { tokens } }: ProductScene,
  noun: number,
  stated: Placed,
  two: readonly [Placed, Placed],
): boolean {
  const [one, other] = two[0].figure.from < two[1].figure.from ? two : [two[1], two[0]];
  if (!between.has(tokens, noun + 1) || one.figure.from < noun || stated.figure.from < other.figure.to)
    return false;
  const end = other.figure.to;
  if (one.figure.from - noun > longest || !(commas.has(tokens, end) || being.has(tokens, end))) return false;
  return and.has(tokens, other.figure.from - 1) && one.figure.to === other.figure.from - 1;
}

const between = wordSet('between');
const and = wordSet('and');
const commas = wordSet(',');
/** From the noun to the first of the two. */
const longest = 6;

/** Percentages of one thing stand for themselves; other figures are set against each other, and a majority is one of votes. */
function isContest({ block: { tokens } }: ProductScene, rule: CheckRule, one: Placed, two: Placed): boolean {
  if (rule.kind === 'points') return true;
  let isFacing = false;
  let isVote = false;
  for (let at = one.figure.to; at < two.figure.from; at += 1) {
    isFacing ||= facing.has(tokens, at) && two.figure.from - at <= 3;
    isVote ||= votes.has(tokens, at);
  }
  return isFacing && isVote && two.figure.from - one.figure.to <= 8;
}
