/** Weighs how well a figure fills a role of a check, and how well two figures go together. */
import type { CheckRule } from '../checks/rule.ts';
import type { FigureKind } from '../findings.ts';
import { comparePeriods, monthsApart } from '../frames/compare-periods.ts';
import { compareMeasures } from '../frames/same-measure.ts';
import type { Frame, Period } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { wordSet } from '../text/word-set.ts';
import { isAfterwards } from './afterwards.ts';
import type { CueMatch } from './cues.ts';
import { wholesNamed } from './named-whole.ts';
import type { MatchedSentence, Sentences } from './sentences.ts';

export interface Candidate {
  readonly figure: number;
  readonly score: number;
  /** The weight of the cues alone. */
  readonly cue: number;
  /** In the sentence of the stated figure, at most one clause away. */
  readonly near: boolean;
  /** Words tie it to the stated figure. */
  readonly tied: boolean;
  /** It measures something else than the stated figure, and no words tie the two. */
  readonly unlike: boolean;
  /** The words tie another figure to the stated one in this role: this one must not raise an alarm. */
  readonly barred: boolean;
  readonly because: readonly string[];
}

/** Each amount figure that stands between a candidate and the stated figure costs so much. */
const perRival = 0.2;
const perClause = 0.5;
const perSentence = 1.25;
/** The words tie another figure to the stated one in this role. */
const perTaken = 2;
const mostCandidates = 6;
/** The share names it by what it measures. */
const perNamed = 2.5;
const none: readonly number[] = [];

/** What a check asks of figures, found out once for all that it may state. */
export interface Asked {
  readonly rule: CheckRule;
  /** Kinds of its operands, all roles together. */
  readonly kinds: ReadonlySet<FigureKind>;
  /** Kinds that are stated and never operands: such a figure is a rival of the stated one. */
  readonly rivals: ReadonlySet<FigureKind>;
  readonly roles: readonly AskedRole[];
}

interface AskedRole {
  readonly role: string;
  readonly kinds: ReadonlySet<FigureKind>;
  /** Only figures that some cue binds in it need be looked at. */
  readonly isWordBound: boolean;
}

export function askedBy(rule: CheckRule): Asked {
  const roles = Object.entries(rule.operands).map(([role, slot]) => ({
    role,
    kinds: new Set(slot.kinds),
    isWordBound: rule.paired === true || (rule.tied?.includes(role) ?? false),
  }));
  return {
    rule,
    kinds: new Set(roles.flatMap(({ kinds }) => [...kinds])),
    rivals: new Set(rule.stated.kinds.filter((kind) => !mayBeOperand(rule, kind))),
    roles,
  };
}

/** Figures that may fill a role: of the right kind, in reach, and no second mention in other money. */
export function candidatesFor(
  article: ReadArticle,
  frames: readonly Frame[],
  { kinds }: Asked,
  stated: number,
  reach: 'sentence' | 'neighbours',
): readonly number[] {
  const here = frames[stated];
  if (here === undefined) return [];
  const [from, to] =
    reach === 'sentence' ? figuresOfBlocks(article, here.block, here.block) : reachOf(article, here);
  const most = reach === 'sentence' ? 0 : farthest;
  const gather = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (
      let number = stated + step;
      number >= from &&
      number < to &&
      found.length < mostEitherSide &&
      Math.abs(number - stated) <= farthestFigure;
      number += step
    ) {
      const frame = frames[number];
      const figure = article.figures[number];
      if (frame === undefined || figure === undefined || Math.abs(frame.order - here.order) > most) break;
      if (figure.value !== null && kinds.has(figure.kind) && frame.aliasOf === null) found.push(number);
    }
    return found;
  };
  const before = gather(-1).reverse();
  const behind = gather(1);
  return before.length === 0 ? behind : [...before, ...behind];
}

/** So many amounts on either side are looked at: the nearest ones. */
const mostEitherSide = 12;
/** And no figure further off than so many others, so that a list of thousands stays linear. */
const farthestFigure = 60;

/** So many sentences away a figure may still be an operand. */
const farthest = 4;

const figuresOfBlocks = (article: ReadArticle, first: number, last: number): readonly [number, number] => {
  const end = article.blocks[last];
  return [article.blocks[first]?.firstFigure ?? 0, (end?.firstFigure ?? 0) + (end?.figureCount ?? 0)];
};

/** A headline or standfirst speaks of what the first paragraphs say; any other block of itself. */
function reachOf(article: ReadArticle, here: Frame): readonly [number, number] {
  const kind = article.blocks[here.block]?.block.kind;
  if (kind !== 'headline' && kind !== 'standfirst') return figuresOfBlocks(article, here.block, here.block);
  const last = Math.min(here.block + 4, article.blocks.length - 1);
  return figuresOfBlocks(article, here.block, last);
}

/** The best candidates of each role, best first. */
export function roleScores(
  article: ReadArticle,
  frames: readonly Frame[],
  { rule, roles, rivals }: Asked,
  stated: number,
  candidates: readonly number[],
  sentences: Sentences,
): ReadonlyMap<string, readonly Candidate[]> {
  const scores = new Map<string, readonly Candidate[]>();
  const kindOf = (number: number): FigureKind => article.figures[number]?.kind ?? 'identifier';
  const isRival = (number: number): boolean => rivals.has(kindOf(number));
  const wholes = rule.mayState === 'share' ? wholesNamed(article, frames, stated) : none;
  for (const { role, kinds, isWordBound } of roles) {
    const named = role === 'whole' ? wholes : none;
    const mayFill = (number: number): boolean => kinds.has(kindOf(number));
    const all: Candidate[] = [];
    for (const figure of candidates) {
      if (!mayFill(figure)) continue;
      const isNamed = named.includes(figure);
      if (named.length > 0 && !isNamed) continue;
      if (isWordBound && !isNamed && !isBound(frames, sentences, figure, role)) continue;
      const made = scoreOf(article, frames, rule, role, stated, figure, candidates, sentences, {
        isRival,
        mayFill,
      });
      all.push(
        isNamed
          ? {
              ...made,
              score: made.score + perNamed,
              cue: made.cue + perNamed,
              tied: true,
              near: false,
              barred: false,
            }
          : made,
      );
    }
    scores.set(role, all.sort((a, b) => b.score - a.score).slice(0, mostCandidates));
  }
  return scores;
}

function isBound(frames: readonly Frame[], sentences: Sentences, figure: number, role: string): boolean {
  const there = frames[figure];
  if (there === undefined) return false;
  return sentences
    .of(there.block, there.sentence)
    .naming(figure)
    .some(({ bound }) => bound.get(role) === figure);
}

/** Kinds of which the check takes its operands: such a figure is no rival of the stated one. */
const mayBeOperand = (rule: CheckRule, kind: FigureKind): boolean =>
  !(rule.onlyWhereItAgrees?.includes(kind) ?? false) &&
  Object.values(rule.operands).some(({ kinds }) => kinds.includes(kind));

function scoreOf(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
  role: string,
  stated: number,
  figure: number,
  candidates: readonly number[],
  sentences: Sentences,
  {
    isRival,
    mayFill,
  }: { readonly isRival: (figure: number) => boolean; readonly mayFill: (figure: number) => boolean },
): Candidate {
  const here = frames[stated];
  const there = frames[figure];
  if (here === undefined || there === undefined)
    return { figure, score: -99, cue: 0, near: false, tied: false, unlike: false, barred: true, because: [] };
  let cue = 0;
  let tied = false;
  let claimed = false;
  /** In another role. */
  let otherwise = false;
  const because: string[] = [];
  const sentence = sentences.of(there.block, there.sentence);
  const own = there.order === here.order ? sentence : sentences.of(here.block, here.sentence);
  const taken = own.naming(stated).some(({ exclusive, bound }) => {
    if (!exclusive || bound.get('stated') !== stated) return false;
    if (isReached(frames, rule, own, bound)) return false;
    const other = bound.get(role);
    if (other !== undefined && other !== figure && mayFill(other)) return true;
    for (const [place, bearer] of bound) if (bearer === figure && place !== role) return true;
    return false;
  });
  for (const match of sentence.naming(figure)) {
    const bound = match.bound.get('stated');
    if (bound !== undefined && bound !== stated && isRival(bound)) {
      claimed = true;
      if (match.bound.get(role) !== figure) otherwise = true;
    }
    if (match.bound.get(role) !== figure || (bound !== undefined && bound !== stated)) continue;
    const isPair = ties(match, 'stated');
    if (bound === stated && (match.exclusive || !isPair)) tied = true;
    if (isPair) continue;
    cue += match.weight;
    because.push(`${rule.kind}.${match.cue}`);
  }
  const between = betweenOf(candidates, figure, stated);
  const apart = Math.abs(there.order - here.order);
  const clause = apart === 0 ? Math.abs(there.clause - here.clause) : 0;
  const crossed = !tied && figure > stated && rivalBetween(figure, stated, isRival);
  const unlike = compareMeasures(here.measure, there.measure) === 'unlike';
  const period = role === rule.inTime?.[0] && there.period?.earlier === true ? 1 : 0;
  const penalty =
    between * perRival +
    Math.min(clause, 4) * perClause +
    apart * perSentence +
    (taken && !tied ? perTaken : 0);
  // `Thefts jumped 22% to 152,416. Robbery rose 2% to 81,931`: the new level of one is not the old one of another.
  const elsewhere =
    (rule.directed && otherwise && !tied && cue <= 0) || isAfterwards(article, frames, stated, figure);
  return {
    figure,
    score: elsewhere ? -99 : Math.min(cue, 6) + period - penalty,
    cue: cue + period,
    barred:
      (taken || otherwise || (rule.inTime !== undefined && isEstimate(article, there, figure))) && !tied,
    near: apart === 0 && clause <= 1 && (tied || !(claimed || taken || crossed)),
    tied,
    unlike: unlike && !tied,
    because,
  };
}

/** `from $45 million to $50 million, or 11%`: the word ties the percentage to what was reached, which is no change. */
function isReached(
  frames: readonly Frame[],
  { operands }: CheckRule,
  sentence: MatchedSentence,
  bound: CueMatch['bound'],
): boolean {
  for (const [role, figure] of bound)
    if (
      operands[role]?.signed !== undefined &&
      figure < (bound.get('stated') ?? 0) &&
      frames[figure]?.standing === 'level'
    )
      return sentence
        .naming(figure)
        .some((match) => ties(match, 'stated') && match.bound.get(role) !== figure);
  return false;
}

/** `against an earlier estimate of $960 million`: what was expected is not what was before. */
function isEstimate(article: ReadArticle, { block }: Frame, figure: number): boolean {
  const tokens = article.blocks[block]?.tokens;
  const from = article.figures[figure]?.from ?? 0;
  if (tokens === undefined) return false;
  for (let at = from - 1; at >= 0 && at >= from - 3; at -= 1) if (estimates.has(tokens, at)) return true;
  return false;
}

const estimates = wordSet(
  'estimate estimates forecast forecasts consensus expectation expectations expected guidance target budget budgeted ' +
    'projection projected predicted',
);

/** Whether another figure that may be stated stands between the two. */
function rivalBetween(figure: number, stated: number, isRival: (figure: number) => boolean): boolean {
  const last = Math.max(figure, stated);
  for (let at = Math.min(figure, stated) + 1; at < last; at += 1) if (isRival(at)) return true;
  return false;
}

/** How many candidates stand between one of them and the stated figure. They are in reading order. */
function betweenOf(candidates: readonly number[], figure: number, stated: number): number {
  const place = candidates.indexOf(figure);
  let first = candidates.length;
  for (let at = 0; at < candidates.length; at += 1) {
    if ((candidates[at] ?? 0) < stated) continue;
    first = at;
    break;
  }
  return place < first ? first - place - 1 : place - first;
}

/** Whether a cue ties two operands to each other: then it speaks for the pair and for neither alone. */
function ties(match: CueMatch, stated: string): boolean {
  let roles = 0;
  for (const role of match.bound.keys()) if (role !== stated) roles += 1;
  return roles > 1;
}

/** The weight of the cues that tie two operands to each other, as "$4.2 billion compared with $4.0 billion". */
export function pairCue(
  matches: readonly CueMatch[],
  stated: number,
  firstRole: string,
  first: number,
  secondRole: string,
  second: number,
): number {
  let weight = 0;
  for (const { bound, weight: own } of matches) {
    const said = bound.get('stated');
    if (said !== undefined && said !== stated) continue;
    if (bound.get(firstRole) === first && bound.get(secondRole) === second) weight += own;
  }
  return weight;
}

/** What two figures say about each other: their periods must run the right way, and as far apart as the change says. */
export function pairScore(
  frames: readonly Frame[],
  rule: CheckRule,
  stated: number,
  firstRole: string,
  first: number,
  secondRole: string,
  second: number,
): number {
  if (rule.inTime === undefined) return 0;
  const [earlierRole, laterRole] = rule.inTime;
  const filling = (role: string): number => (role === secondRole ? second : role === firstRole ? first : -1);
  const [before, behind] = [filling(earlierRole), filling(laterRole)];
  if (before < 0 || behind < 0) return 0;
  const earlier = frames[before]?.period ?? null;
  const later = frames[behind]?.period ?? null;
  return inOrder(earlier, later) + onBasis(frames[stated]?.basis ?? null, monthsApart(earlier, later));
}

/** A change on the year is of periods a year apart, one on the quarter or month is not. */
function onBasis(basis: Frame['basis'], apart: number | null): number {
  if (apart === null || (basis !== 'year-on-year' && basis !== 'sequential')) return 0;
  return (apart === 12) === (basis === 'year-on-year') ? 1 : -3;
}

function inOrder(earlier: Period | null, later: Period | null): number {
  const order = comparePeriods(earlier, later);
  if (order === 'before') return 1.5;
  if (order === 'after' || order === 'same') return -5;
  if (later?.earlier === true && earlier !== null && earlier.days === null) return earlier.earlier ? -1 : -2;
  if (later?.earlier === true && earlier === null) return -1.5;
  return earlier?.earlier === true && later?.earlier !== true ? 0.5 : 0;
}
