/**
 * Ties an amount for each to the total and to how many there are: "3,200 workers earned $96 million, $30,000 each". Any of
 * the total and the amount may be the one that follows; which of them does is told by the words that lead it in.
 */
import type { CheckRule } from '../checks/rule.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import { wordSet } from '../text/word-set.ts';
import { peopleCounted } from '../vocabulary/en/products.ts';
import { followOf, leavesOut, strengthOf } from './follows.ts';
import type { Follow } from './follows.ts';
import type { Link } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { Placed, ProductScene } from './product-scenes.ts';
import { ratedOf } from './rated.ts';
import type { Rated } from './rated.ts';

const people = wordSet(peopleCounted);
const pers = wordSet('per');
/** More ways to fill the roles than these leave it open which is meant. */
const mostWays = 6;

/** Readings of the rule: the amount from the others, and the total from the others. */
const reading = { each: 0, total: 1 } as const;

export function linkAverages(scene: ProductScene, rule: CheckRule): readonly Link[] {
  const { figures, before } = scene;
  if (figures.length + (before?.figures.length ?? 0) < 3) return [];
  const rated = figures.flatMap((placed) => ratedOf(scene, placed) ?? []);
  return rated.flatMap((one) => (one.per.by === 'time' ? [] : (linkOf(scene, rule, one, rated) ?? [])));
}

interface Way {
  readonly total: Placed;
  readonly count: Placed;
  /** The words name the things counted as what the amount is for. */
  readonly isNamed: boolean;
}

function linkOf(scene: ProductScene, rule: CheckRule, each: Rated, rated: readonly Rated[]): Link | null {
  const known = new Map(rated.map((one) => [one.number, one]));
  const own = waysIn(scene, scene.figures, each, known);
  // "The 48 stores sold 1.2 million cups. That is 25,000 cups a store."
  const isAlone = own.length === 0 && scene.figures.length === 1 && scene.before !== null;
  const ways = isAlone ? waysIn(scene, scene.before?.figures ?? [], each, known) : own;
  const [first] = ways;
  if (first === undefined || ways.length > mostWays) return null;
  const links = ways.flatMap((way) => wayLink(scene, rule, each, way, ways.length === 1) ?? []);
  const [best, ...rivals] = links;
  return best === undefined ? null : { ...best, rivals };
}

function waysIn(
  scene: ProductScene,
  figures: readonly Placed[],
  each: Rated,
  rated: ReadonlyMap<number, Rated>,
): readonly Way[] {
  const others = figures.filter(({ number }) => number !== each.number);
  const counts = others.filter((one) => mayCount(scene, each, one));
  const named = counts.filter((one) => isNamed(scene, each, one));
  const all = others.filter((one) => isTotal(scene, each, one, rated.get(one.number)));
  const like = all.filter((one) => nounsOf(scene, one).some((noun) => nounsOf(scene, each).includes(noun)));
  const totals = each.figure.kind === 'number' && like.length > 0 ? like : all;
  return (named.length > 0 ? named : counts).flatMap((count) =>
    totals
      .filter(({ number }) => number !== count.number)
      .map((total) => ({ total, count, isNamed: named.length > 0 })),
  );
}

const nounsOf = ({ frames }: ProductScene, { number }: Placed): readonly string[] =>
  frames[number]?.measure ?? [];

function mayCount(scene: ProductScene, { per, figure }: Rated, { figure: count, number }: Placed): boolean {
  if (per.by === 'unit') return count.kind === 'measure' && count.unit === per.unit;
  if (count.kind !== 'number' || count.per !== undefined || count.value?.d !== 1) return false;
  // `22.1 per 100,000`: what a rate is given for is no count of anything.
  if (pers.has(scene.block.tokens, count.from - 1)) return false;
  if (count.value.n < 2 || scene.frames[number]?.standing === 'change') return false;
  // Cups are not shared out among cups.
  return figure.kind !== 'number' || !sharesNoun(scene, figure, { figure: count, number });
}

function sharesNoun(scene: ProductScene, figure: Rated['figure'], other: Placed): boolean {
  const nouns = nounsOf(scene, other);
  return nouns.length > 0 && nouns.includes(scene.block.tokens.word[figure.to] ?? '');
}

/** `a store` of stores, `per resident` of a town or of people. */
function isNamed(scene: ProductScene, { per }: Rated, count: Placed): boolean {
  if (per.by === 'unit') return true;
  if (per.by !== 'thing') return false;
  const nouns = nounsOf(scene, count);
  return (
    nouns.some((noun) => isPluralOf(noun, per.word)) || (per.person && countsPeople(scene, count, nouns))
  );
}

function countsPeople(
  { block: { tokens } }: ProductScene,
  { figure }: Placed,
  nouns: readonly string[],
): boolean {
  for (let at = figure.to; at < figure.to + 3; at += 1) if (people.has(tokens, at)) return true;
  for (let at = figure.from - 1; at >= figure.from - 3; at -= 1) if (people.has(tokens, at)) return true;
  return nouns.some((noun) => noun === 'people');
}

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  family: 'families',
  country: 'countries',
  city: 'cities',
  company: 'companies',
};

const isPluralOf = (noun: string, word: string): boolean =>
  noun === word || noun === `${word}s` || noun === `${word}es` || noun === irregular[word];

/** Counted in what the amount is counted in; a total of a year is one, an amount for each of others is none. */
function isTotal(
  scene: ProductScene,
  each: Rated,
  { figure, number }: Placed,
  rated: Rated | undefined,
): boolean {
  if (figure.kind !== each.figure.kind || figure.unit !== each.unit) return false;
  if (rated !== undefined && rated.per.by !== 'time') return false;
  if (scene.frames[number]?.standing === 'alias') return false;
  if (figure.kind !== 'number') return true;
  const other = nounsOf(scene, { figure, number });
  return (
    !isNominal(scene.block.tokens, each.figure.to) ||
    other.length === 0 ||
    sharesNoun(scene, each.figure, { figure, number })
  );
}

function wayLink(scene: ProductScene, rule: CheckRule, each: Rated, way: Way, isOnly: boolean): Link | null {
  const { total, count } = way;
  const standing = standingOf(scene, [each.number, total.number, count.number]);
  if (standing === 'none') return null;
  const { isEach, follow } = whichFollows(scene, each, total, count);
  const stated = isEach ? each : total;
  // "raising $60,000" is an amount, "up $60,000" is none.
  if (isEach && scene.frames[total.number]?.standing === 'change') return null;
  if (!isEach && follow.lead === null && scene.frames[total.number]?.standing === 'change') return null;
  const isCareful = !isOnly || standing === 'careful' || isBound(each) || leavesOut(scene);
  const tie = strengthOf(follow);
  const isAnswer = way.isNamed || each.per.by === 'each' || (each.per.by === 'thing' && each.per.person);
  return {
    check: rule.kind,
    stated: stated.number,
    operands: isEach
      ? [
          { role: 'total', figure: total.number },
          { role: 'count', figure: count.number },
        ]
      : [
          { role: 'each', figure: each.number },
          { role: 'count', figure: count.number },
        ],
    reading: isEach ? reading.each : reading.total,
    score: 0,
    strength: isCareful ? 'weak' : tie === 'strong' && !isAnswer ? 'middling' : tie,
    rivals: [],
    runnersUp: [],
    because: [each.per.by],
  };
}

/** `up to $30,000 each`: what no one gets more than is no average. */
const isBound = ({ figure: { hedge } }: Rated): boolean => hedge === 'at-most' || hedge === 'at-least';

/** The one that is led in as what follows; of two that are, or of none, the later. */
function whichFollows(
  scene: ProductScene,
  each: Rated,
  total: Placed,
  count: Placed,
): { readonly isEach: boolean; readonly follow: Follow } {
  const floor = (from: number): number =>
    scene.figures.reduce(
      (last, { figure }) => (figure.to <= from && figure.to > last ? figure.to : last),
      scene.from,
    );
  const ofEach = followOf(scene, each.figure, each.end, floor(each.figure.from));
  const ofTotal = followOf(scene, total.figure, total.figure.to, floor(total.figure.from));
  if (!isWithin(scene, total)) return { isEach: true, follow: ofEach };
  const isLast = each.figure.from > total.figure.from;
  const rank = (follow: Follow, last: boolean): number =>
    (follow.lead === null ? 0 : 4) + (last ? 2 : 0) + (strengthOf(follow) === 'strong' ? 2 : 0);
  const eachRank = rank(ofEach, isLast) + (ofEach.average && isLast ? 1 : 0);
  const totalRank = rank(ofTotal, !isLast) + (ofTotal.total ? 1 : 0);
  const first = isLast ? each.figure.from : total.figure.from;
  // What follows stands behind both others, or at least behind one of them.
  const isBehind = count.figure.from < first || each.per.by === 'unit';
  return eachRank >= totalRank
    ? { isEach: true, follow: isBehind || ofEach.average ? ofEach : { ...ofEach, lead: null } }
    : { isEach: false, follow: isBehind ? ofTotal : { ...ofTotal, lead: null } };
}

const isWithin = ({ from, to }: ProductScene, { figure }: Placed): boolean =>
  from <= figure.from && figure.to <= to;
