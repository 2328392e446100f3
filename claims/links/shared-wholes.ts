/**
 * Ties shares of a whole that nobody wrote: "1,200 women make up 40% of the staff, 1,800 men 60%". Each share and its
 * part say how large the whole is, and must agree on it. Where the words leave room for two wholes nothing is tied.
 */
import type { Formula } from '../arithmetic/formula.ts';
import { point, quotient } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { CheckRule } from '../checks/rule.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import { letterForm } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { pairContrasts, pairVerbs, voteNouns } from '../vocabulary/en/shared-wholes.ts';
import { linkPooled } from './hidden-pairs.ts';
import type { HiddenPair } from './hidden-pairs.ts';
import type { Link } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { Placed, ProductScene } from './product-scenes.ts';

const opens = wordSet('( [');
const closes = wordSet(') ]');
const commas = wordSet(', – —');
const ors = wordSet('or');
const of = wordSet('of');
const verbs = wordSet(pairVerbs);
const votes = wordSet(voteNouns);
const articles = wordSet('the all total a an');
const owners = wordSet('its their his her our your my them those these whom which that this each');
const places = wordSet('on in at for from among to with by of');
const contrasts = wordSet(pairContrasts);
/** Words of the noun behind a part, and of the name of a whole. */
const longest = 4;
const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'number']);

/** The share of one part by that of another: so many per cent, times as many as the parts are of each other. */
const formula: Formula = {
  op: '*',
  of: [
    { op: '/', of: ['other share', { constant: '100' }] },
    { op: '/', of: ['part', 'other part'] },
  ],
};

interface SharePair extends HiddenPair {
  readonly part: Placed;
  readonly share: Placed;
  /** Tokens of the pair, end exclusive. */
  readonly from: number;
  readonly end: number;
  /** The words that name the whole; null where they are left out. */
  readonly whole: readonly number[] | null;
  readonly hasVerb: boolean;
}

export function linkSharedWholes(scene: ProductScene, rule: CheckRule): readonly Link[] {
  if (scene.figures.length < 4 || countShares(scene) < 2 || saysContrast(scene)) return [];
  const links: Link[] = [];
  let group: SharePair[] = [];
  let isFirm = true;
  const close = (): void => {
    links.push(...linkPooled(rule, group, formula, isFirm ? 'middling' : 'weak'));
    group = [];
    isFirm = true;
  };
  for (let at = 0; at + 1 < scene.figures.length; at += 1) {
    const pair = pairAt(scene, at, group.at(-1));
    if (pair === null) continue;
    const last = group.at(-1);
    const tie = last === undefined ? 'firm' : tieOf(scene, group, last, pair);
    if (tie === null) close();
    else isFirm &&= tie === 'firm';
    group.push(pair);
    at += 1;
  }
  close();
  return links;
}

const countShares = ({ figures }: ProductScene): number =>
  figures.reduce((count, { figure }) => count + (figure.kind === 'percent' ? 1 : 0), 0);

function saysContrast({ block: { tokens }, from, to }: ProductScene): boolean {
  for (let at = from; at < to; at += 1) if (contrasts.has(tokens, at)) return true;
  return false;
}

/** A part and its share side by side, in either order. */
function pairAt(scene: ProductScene, place: number, before: SharePair | undefined): SharePair | null {
  const [first, second] = [scene.figures[place], scene.figures[place + 1]];
  if (first === undefined || second === undefined) return null;
  const isShareFirst = first.figure.kind === 'percent';
  const [share, part] = isShareFirst ? [first, second] : [second, first];
  if (share.figure.kind !== 'percent' || share.figure.per !== undefined || !isPart(part)) return null;
  if ([share, part].some(({ number }) => isChange(scene, number))) return null;
  if (standingOf(scene, [share.number, part.number]) !== 'plain') return null;
  const { tokens } = scene.block;
  let whole = isShareFirst ? wholeAt(tokens, first.figure.to) : null;
  if (whole?.isBarred === true) return null;
  let at = whole?.to ?? nounsFrom(tokens, first.figure.to);
  let hasVerb = false;
  if (opens.has(tokens, at)) at += 1;
  else if (commas.has(tokens, at) && ors.has(tokens, at + 1)) at += 2;
  else if (ors.has(tokens, at)) at += 1;
  else if (!isShareFirst && verbs.has(tokens, at)) {
    hasVerb = true;
    while (verbs.has(tokens, at)) at += 1;
  } else if (!isShareFirst && commas.has(tokens, at) && of.has(tokens, second.figure.to)) at += 1;
  else if (isShareFirst || at !== second.figure.from || before?.hasVerb !== true) return null;
  else hasVerb = true;
  if (at !== second.figure.from) return null;
  let end = isShareFirst ? nounsFrom(tokens, second.figure.to) : second.figure.to;
  if (!isShareFirst) {
    whole = wholeAt(tokens, end);
    if (whole?.isBarred === true) return null;
    end = whole?.to ?? end;
  }
  if (opens.has(tokens, second.figure.from - 1)) {
    if (!closes.has(tokens, end)) return null;
    end += 1;
  }
  const [band, exact] = [
    quotient(part.figure.loose, share.figure.tight),
    quotient(part.figure.value ? point(part.figure.value) : none, share.figure.tight),
  ];
  if (band === null || exact === null) return null;
  return {
    stated: share.number,
    own: [{ role: 'part', figure: part.number }],
    asOther: [
      { role: 'other share', figure: share.number },
      { role: 'other part', figure: part.number },
    ],
    digits: share.figure.numeral?.digits ?? 0,
    band,
    exact,
    part,
    share,
    from: first.figure.from,
    end,
    whole: whole?.words ?? null,
    hasVerb,
  };
}

const none: Interval = { low: null, high: null };

const isPart = ({ figure }: Placed): boolean =>
  amounts.has(figure.kind) && figure.per === undefined && figure.numeral !== null;

/** It rose or fell; "make up" says neither. */
function isChange({ frames, block: { tokens } }: ProductScene, number: number): boolean {
  const frame = frames[number];
  if (frame === undefined || frame.standing !== 'level') return true;
  return frame.direction !== 0 && !verbs.has(tokens, (frame.directionAt ?? 0) - 1);
}

function nounsFrom(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + longest && isNominal(tokens, at) && !verbs.has(tokens, at)) at += 1;
  return at;
}

interface Whole {
  readonly words: readonly number[];
  readonly to: number;
  /** "of them", "of its budget": of whom is another question. */
  readonly isBarred: boolean;
}

/** `of the staff` */
function wholeAt(tokens: Tokens, from: number): Whole | null {
  if (!of.has(tokens, from)) return null;
  let at = from + 1;
  const isBarred = owners.has(tokens, at);
  while (articles.has(tokens, at) || owners.has(tokens, at)) at += 1;
  const to = nounsFrom(tokens, at);
  const words: number[] = [];
  for (; at < to; at += 1) words.push(idAt(tokens, at));
  return { words, to, isBarred };
}

/** Null where the two may be of two wholes; `loose` where nothing speaks for one. */
function tieOf(
  scene: ProductScene,
  group: readonly SharePair[],
  before: SharePair,
  pair: SharePair,
): 'firm' | 'loose' | null {
  const [one, other] = [before.part.figure, pair.part.figure];
  if (one.kind !== other.kind || one.unit !== other.unit) return null;
  if (scene.times.some(({ from }) => from >= before.from && from < pair.end)) return null;
  const { tokens } = scene.block;
  const named = group.findLast(({ whole }) => whole !== null)?.whole ?? null;
  if (named !== null && pair.whole !== null && named.join() !== pair.whole.join()) return null;
  if (countsVotes(tokens, pair) || group.some((some) => countsVotes(tokens, some))) return 'firm';
  if (hasName(tokens, before.end, pair.from)) return named === null && pair.whole === null ? 'loose' : null;
  if (named !== null || pair.whole !== null) return 'firm';
  const areSomewhere = places.has(tokens, before.end) || places.has(tokens, pair.end);
  const [noun, next] = [idAt(tokens, one.to), idAt(tokens, other.to)];
  const isElided = !isNominal(tokens, other.to);
  const isOneThing = !areSomewhere && (noun === next || isElided);
  return isOneThing && isPrecise(before) && isPrecise(pair) ? 'firm' : 'loose';
}

/** Round shares of parts of unnamed wholes lie powers of ten apart by chance. */
const isPrecise = ({ share: { figure } }: SharePair): boolean =>
  figure.value !== null && (figure.value.d !== 1 || figure.value.n % 10 !== 0);

const countsVotes = (tokens: Tokens, { part: { figure } }: SharePair): boolean =>
  votes.has(tokens, figure.to) || votes.has(tokens, figure.to + 1);

/** A word with a capital between the two: another country, another town. */
export function hasName(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (((tokens.letters[at] ?? 0) & letterForm.capitalFirst) > 0) return true;
  return false;
}
