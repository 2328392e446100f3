/**
 * The one solver: it gathers candidates for each slot of a check, weighs them by cues, periods and distance, and hands
 * on the best way to fill the roles with its rivals. Which of several near-equal ways holds is for `judgement/`.
 */
import type { CheckRule } from '../checks/rule.ts';
import type { Frame } from '../frames/frame.ts';
import type { Figure } from '../figures/figure.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { isStated, solveAliases } from './eligible.ts';
import type { Link, Operand } from './link.ts';
import { wordSet } from '../text/word-set.ts';
import { areRangeEnds, isRangeEnd } from './range-pairs.ts';
import { isSetOff } from './set-off.ts';
import { aloneWith } from './alone.ts';
import type { Alone } from './alone.ts';
import { isFarLarger, isPartOfMeasure, isShort, sameMeasure, unlikeSize } from './like-amounts.ts';
import { areScored, isInPoints } from './in-points.ts';
import { areBothReached, isChange, isNoChange, isOfAnotherSum, isStep } from './not-operands.ts';
import { saysLess, saysMore } from './said-factor.ts';
import { isSaidLevel } from './said-level.ts';
import { askedBy, candidatesFor, pairCue, pairScore, roleScores } from './scores.ts';
import type { Asked, Candidate } from './scores.ts';
import { rememberItems, rememberSentences } from './sentences.ts';
import type { Items, Sentences } from './sentences.ts';

/** Ways whose scores differ by less are rivals, among which the one that fits wins. */
const nearlyEqual = 3;
/** Below this a way is a weak link: it never alarms and is not shown. */
const leastScore = 2;
/** Below this nothing is tried at all: between the two a way counts only where its figures agree to the digit. */
const leastTried = -2.5;
/** The sentence points to the one before, where both operands stand. */
const perPointer = 2.5;
/** Every operand of a strong link has cues of at least this weight, in the sentence of the stated figure. */
const strongCue = 2;
const strongScore = 5;
/** Where there is nothing else to reckon from, weaker cues do. */
const aloneCue = 1;
const aloneScore = 4;
const forAlone = 1.5;
/** Two amounts of which one is a thousand times the other. */
const perUnlikeSize = 2.5;

/** All links of one check, in reading order of the stated figure. `items` serve the other checks as well. */
export function solve(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
  items: Items = rememberItems(article, frames),
): readonly Link[] {
  if (rule.stated.aliasOf !== undefined) return solveAliases(article, frames, rule);
  const sentences = rememberSentences(items, rule, (figure) => isSaidLevel(article, frames, figure));
  const asked = askedBy(rule);
  const links: Link[] = [];
  for (const [stated, figure] of article.figures.entries()) {
    const frame = frames[stated];
    if (frame === undefined || !rule.stated.kinds.includes(figure.kind)) continue;
    if (rule.directed && frame.direction === 0) continue;
    if (rule.result === 'points' && figure.kind === 'number' && !isSaidInPoints(article, frame, figure))
      continue;
    if (!isStated(article, frames, stated, rule.mayState)) continue;
    const link = linkOf(article, frames, asked, stated, sentences);
    if (link === null) continue;
    if (frame.mode !== 'forecast' && frame.basis !== 'adjusted') links.push(link);
    else if (link.strength !== 'weak') links.push({ ...link, foreseen: true });
  }
  return links;
}

const isSaidInPoints = ({ blocks }: ReadArticle, { block, sentence }: Frame, figure: Figure): boolean => {
  const { tokens, sentences } = blocks[block] ?? {};
  const { from, to } = sentences?.[sentence] ?? { from: 0, to: 0 };
  return tokens !== undefined && isInPoints(tokens, figure) && !areScored(tokens, from, to);
};

/** One way to fill the two roles of a reading. */
interface Way {
  readonly reading: number;
  readonly roles: readonly [string, string];
  readonly first: Candidate;
  readonly second: Candidate;
  readonly score: number;
  readonly sure: boolean;
  /** Its two figures are all that the change could be reckoned from. */
  readonly alone: boolean;
  readonly barred: boolean;
}

const operandsOf = ({ roles, first, second }: Way): readonly Operand[] => [
  { role: roles[0], figure: first.figure },
  { role: roles[1], figure: second.figure },
];

function linkOf(
  article: ReadArticle,
  frames: readonly Frame[],
  asked: Asked,
  stated: number,
  sentences: Sentences,
): Link | null {
  const { rule } = asked;
  const near = waysOf(article, frames, asked, stated, sentences, 'sentence');
  const ways =
    (near[0]?.score ?? 0) >= leastScore || rule.reaches === 'sentence'
      ? near
      : [...near, ...waysOf(article, frames, asked, stated, sentences, 'neighbours')].sort(
          (a, b) => b.score - a.score,
        );
  const [best, ...others] = ways;
  if (best === undefined || best.score < leastTried) return null;
  const inStep = pairsInStep(frames, stated, sentences);
  const margin = inStep ? 2 * nearlyEqual : nearlyEqual;
  // The ways are sorted: the near ones stand before the others.
  const isClose = ({ score }: Way): boolean => best.score - score < margin && score >= leastTried;
  const far = others.findIndex((way) => !isClose(way));
  const close = far < 0 ? others : others.slice(0, far);
  const runnersUp = far < 0 ? [] : others.slice(far).map(operandsOf);
  const disputed = close.some((way) => best.score - way.score < 1 && conflicts(best, way));
  const make = (way: Way, rivals: readonly Link[]): Link => ({
    check: rule.kind,
    stated,
    operands: operandsOf(way),
    reading: way.reading,
    score: way.score,
    strength:
      way.score < leastScore || way.barred
        ? 'weak'
        : way.sure && way.score >= (way.alone ? aloneScore : strongScore) && !disputed && !inStep
          ? 'strong'
          : 'middling',
    rivals,
    runnersUp,
    because: [...way.first.because, ...way.second.because],
  });
  return make(
    best,
    close.map((way) => make(way, [])),
  );
}

const pointers = wordSet('that this it these those');
const amounting = wordSet(
  "is was 's ’s are were represents represented means meant amounts amounted marks marked makes made equals equates translates",
);

/** `That is a rise of 15%.`: it speaks of the two amounts of the sentence before. */
function pointsBack({ blocks }: ReadArticle, frames: readonly Frame[], stated: number): boolean {
  const frame = frames[stated];
  const block = blocks[frame?.block ?? -1];
  const from = block?.sentences[frame?.sentence ?? -1]?.from ?? -1;
  return block !== undefined && pointers.has(block.tokens, from) && amounting.has(block.tokens, from + 1);
}

/** Lists that run in step ("respectively") tie figures by their place in them, which cues do not see. */
function pairsInStep(frames: readonly Frame[], stated: number, sentences: Sentences): boolean {
  const frame = frames[stated];
  return frame !== undefined && sentences.of(frame.block, frame.sentence).inStep;
}

/** Whether two ways put different figures in one role, so that one of them must be wrong. */
function conflicts(a: Way, b: Way): boolean {
  const differs = (role: string, figure: number): boolean =>
    (b.roles[0] === role && b.first.figure !== figure) || (b.roles[1] === role && b.second.figure !== figure);
  return differs(a.roles[0], a.first.figure) || differs(a.roles[1], a.second.figure);
}

function waysOf(
  article: ReadArticle,
  frames: readonly Frame[],
  asked: Asked,
  stated: number,
  sentences: Sentences,
  reach: 'sentence' | 'neighbours',
): readonly Way[] {
  const { rule } = asked;
  const candidates = candidatesFor(article, frames, asked, stated, reach);
  if (candidates.length < 2) return [];
  const back = reach === 'neighbours' && pointsBack(article, frames, stated);
  const order = frames[stated]?.order ?? 0;
  const scores = roleScores(article, frames, asked, stated, candidates, sentences);
  const ways: Way[] = [];
  const place: StatedPlace = {
    isEnd: isRangeEnd(article, stated),
    setOff: rule.statedTied !== true || isSetOff(article, frames, stated),
    aloneAs: aloneWith(article, frames, asked, stated),
  };
  rule.readings.forEach(({ needs, behind }, reading) => {
    const [first, second] = needs;
    if (first === undefined || second === undefined) return;
    if (behind === 'more' && !saysMore(article, frames, stated)) return;
    if (behind === 'less' && !saysLess(article, frames, stated)) return;
    const roles = [first, second] as const;
    for (const a of scores.get(first) ?? []) {
      for (const b of scores.get(second) ?? []) {
        const way = wayOf(article, frames, rule, stated, reading, roles, a, b, sentences, place);
        if (way === null) continue;
        const isBefore = back && orderOf(frames, a) === order - 1 && orderOf(frames, b) === order - 1;
        ways.push(isBefore ? { ...way, score: way.score + perPointer } : way);
      }
    }
  });
  return ways.sort((a, b) => b.score - a.score || a.reading - b.reading).slice(0, 24);
}

/** How the stated figure stands among its words. */
interface StatedPlace {
  /** The end of a range: another amount goes with the other end. */
  readonly isEnd: boolean;
  /** It says again what stands before it. */
  readonly setOff: boolean;
  /** Whether two figures are all that it could be reckoned from. */
  readonly aloneAs: (first: number, second: number) => Alone;
}

function wayOf(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
  stated: number,
  reading: number,
  roles: readonly [string, string],
  first: Candidate,
  second: Candidate,
  sentences: Sentences,
  { isEnd, setOff, aloneAs }: StatedPlace,
): Way | null {
  const [firstRole, secondRole] = roles;
  const one = article.figures[first.figure];
  const two = article.figures[second.figure];
  if (one === undefined || two === undefined || first.figure === second.figure) return null;
  const there = frames[second.figure];
  const matches = there === undefined ? [] : sentences.of(there.block, there.sentence).naming(second.figure);
  const tie = pairCue(matches, stated, firstRole, first.figure, secondRole, second.figure);
  const inTime = pairScore(frames, rule, stated, firstRole, first.figure, secondRole, second.figure);
  const tokens = article.blocks[there?.block ?? -1]?.tokens;
  const isInUnit =
    rule.mayState === 'share' && tie > 0 && tokens !== undefined && isPartOfMeasure(one, two, tokens);
  if (
    !sameMeasure(one, two) &&
    !isInUnit &&
    !((tie > 0 || inTime > 1 || first.tied || second.tied) && isShort(rule, one, two))
  )
    return null;
  // `Down 5%, while the other slipped 2%, 60% less than a year ago`: changes are no levels that one could grow from.
  if (
    rule.onlyWhereItAgrees?.includes(one.kind) === true &&
    (isChange(frames, first.figure) || isChange(frames, second.figure))
  )
    return null;
  if (rule.statedTied === true && isFarLarger(one, two)) return null;
  if (firstRole === 'change' && isNoChange(article, frames, stated, first)) return null;
  if (secondRole === 'change' && isNoChange(article, frames, stated, second)) return null;
  // `Up 34%, or $449 million to $1.8 billion` is no range.
  if (secondRole !== 'change' && firstRole !== 'change')
    if (areRangeEnds(article, frames, stated, first.figure, second.figure)) return null;
  if (rule.statedTied === true && !first.tied && !second.tied && tie <= 0) return null;
  const said = article.figures[stated];
  if (rule.likeStated === true && (said === undefined || !sameMeasure(one, said))) return null;
  const unlike = unlikeSize(one, two);
  const isMoved = (role: string, { figure }: Candidate): boolean =>
    rule.operands[role]?.signed === undefined && one.kind !== 'percent' && isChange(frames, figure);
  const pair = tie * 2 + inTime;
  const alone = rule.mayState === 'change' && !unlike ? aloneAs(first.figure, second.figure) : null;
  const isLast = stated > first.figure && stated > second.figure;
  const isAlone =
    alone !== null &&
    (alone === 'pointed' || (alone === 'apart' ? inTime >= 1.5 : isLast || first.tied || second.tied)) &&
    !isMoved(firstRole, first) &&
    !isMoved(secondRole, second);
  const least = isAlone ? aloneCue : strongCue;
  return {
    reading,
    roles,
    first,
    second,
    score: first.score + second.score + pair + (isAlone ? forAlone : 0) - (unlike ? perUnlikeSize : 0),
    alone: isAlone,
    sure:
      (first.near || isAlone) &&
      (second.near || isAlone) &&
      ((rule.mayState === 'multiple' && tie >= strongCue) || !(first.unlike || second.unlike)) &&
      first.cue + tie >= least &&
      second.cue + tie >= least,
    barred:
      isEnd ||
      isEndElsewhere(article, frames, stated, first) !== isEndElsewhere(article, frames, stated, second) ||
      isOfAnotherSum(article, frames, rule, stated, first, second) ||
      areBothReached(article, frames, rule, first, second) ||
      isStep(article, frames, rule, firstRole, first) ||
      isStep(article, frames, rule, secondRole, second) ||
      (rule.statedTied === true &&
        !first.tied &&
        !second.tied &&
        !setOff &&
        !(first.figure > stated && isSetOff(article, frames, first.figure))) ||
      first.barred ||
      (rule.paired === true &&
        (tie <= 0 || isChange(frames, first.figure) || isChange(frames, second.figure))) ||
      second.barred ||
      unlike ||
      isLoose(rule, firstRole, first, tie) ||
      isLoose(rule, secondRole, second, tie),
  };
}

/** An end of a range in another sentence: what goes with it is the other end. */
const isEndElsewhere = (
  article: ReadArticle,
  frames: readonly Frame[],
  stated: number,
  { figure }: Candidate,
): boolean => frames[figure]?.order !== frames[stated]?.order && isRangeEnd(article, figure);

const orderOf = (frames: readonly Frame[], { figure }: Candidate): number => frames[figure]?.order ?? -1;

/** A role that must be tied by words, and is not. */
const isLoose = (rule: CheckRule, role: string, { cue }: Candidate, tie: number): boolean =>
  (rule.tied?.includes(role) ?? false) && cue + tie <= 0;
