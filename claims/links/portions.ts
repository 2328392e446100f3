/** Ties an amount to the percentage and the whole that it is a part of: "8% of the $20 million budget, or $1.6 million". */
import type { CheckRule } from '../checks/rule.ts';
import type { Figure } from '../figures/figure.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import { wordSet } from '../text/word-set.ts';
import { shareNouns } from '../vocabulary/en/products.ts';
import { followOf, leavesOut, strengthOf } from './follows.ts';
import type { Follow } from './follows.ts';
import type { Link } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { Placed, ProductScene } from './product-scenes.ts';

const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'number', 'percent']);
const of = wordSet('of');
const onto = wordSet('on of in to from for');
const nouns = wordSet(shareNouns);
const breaks = wordSet(', ; : ( ) – — to from by and but while is was are were');
const lefts = wordSet('discount reduction cut');
const pointing = wordSet('them these those which whom it that');
const farthest = 8;

export interface Portions {
  readonly links: readonly Link[];
  /** Shares that stand with their whole and an amount that is not the part: no other check need look for it. */
  readonly settled: readonly number[];
}

export function linkPortions(scene: ProductScene, rule: CheckRule): Portions {
  const { figures } = scene;
  const links: Link[] = [];
  const settled: number[] = [];
  for (let place = 0; place + 2 < figures.length; place += 1) {
    const [share, whole, part] = [figures[place], figures[place + 1], figures[place + 2]];
    if (share === undefined || whole === undefined || part === undefined) continue;
    const { kind, per } = share.figure;
    if ((kind !== 'percent' && kind !== 'fraction') || per !== undefined) continue;
    if (!amounts.has(whole.figure.kind) || !isAlike(whole.figure, part.figure)) continue;
    const by = takenFrom(scene, share.figure, whole.figure);
    if (by === null) continue;
    const follow = followOf(scene, part.figure, part.figure.to, whole.figure.to);
    const isBarred = follow.barred && !isOfAnother(scene, part.figure);
    if (isBarred || follow.lead === null) {
      if (by === 'of') settled.push(share.number);
      continue;
    }
    if (kind !== 'percent' || !countSame(scene, whole, part)) continue;
    const link = linkOf(scene, rule, [share, whole, part], by, { ...follow, barred: false });
    if (link !== null) links.push(link);
  }
  return { links, settled };
}

/** `24% of the electorate` is of another whole, `24% of them` is not. */
const isOfAnother = ({ block: { tokens } }: ProductScene, { kind, to }: Figure): boolean =>
  kind === 'percent' && of.has(tokens, to) && !pointing.has(tokens, to + 1);

function linkOf(
  scene: ProductScene,
  rule: CheckRule,
  [share, whole, part]: readonly [Placed, Placed, Placed],
  by: 'of' | 'noun' | 'left',
  follow: Follow,
): Link | null {
  const standing = standingOf(scene, [share.number, whole.number, part.number]);
  if (standing === 'none') return null;
  const isPlain =
    part.figure.kind === 'percent' ||
    (follow.lead === 'is' && by === 'of' && isSubject(scene, whole.figure.to, follow.from));
  const strength = isPlain ? 'strong' : strengthOf(follow);
  const isCareful = standing === 'careful' || leavesOut(scene);
  const made: Link = {
    check: rule.kind,
    stated: part.number,
    operands: [
      { role: 'share', figure: share.number },
      { role: 'whole', figure: whole.number },
    ],
    reading: 0,
    score: 0,
    strength: isCareful ? 'weak' : strength,
    rivals: [],
    runnersUp: [],
    because: [by],
  };
  // "a 20% discount on the $50 ticket, $40": what is left may be given as well as what is taken off.
  return by === 'left' ? { ...made, rivals: [{ ...made, reading: 1 }] } : made;
}

/** Nothing but the noun of the whole stands before the verb: "5% of the 300 homes are 15", not "… when there were 15". */
function isSubject({ block: { tokens } }: ProductScene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isNominal(tokens, at)) return false;
  return true;
}

/** `8% of the`, `a 2.5% levy on last year's`: nothing else stands between the share and its whole. */
function takenFrom(
  { block: { tokens }, times }: ProductScene,
  share: Figure,
  whole: Figure,
): 'of' | 'noun' | 'left' | null {
  let at = share.to;
  let by: 'of' | 'noun' | 'left' = 'of';
  // "a commission of 3% on the $450,000 house"
  if (onto.has(tokens, at) && of.has(tokens, share.from - 1) && nouns.has(tokens, share.from - 2))
    by = 'noun';
  else if (!of.has(tokens, at)) {
    while (at < whole.from && !nouns.has(tokens, at) && isNominal(tokens, at)) at += 1;
    if (at >= whole.from || !nouns.has(tokens, at) || at - share.to > 2) return null;
    by = lefts.has(tokens, at) ? 'left' : 'noun';
    at += 1;
    if (!onto.has(tokens, at)) return null;
  }
  at += 1;
  if (whole.from - at > farthest) return null;
  for (; at < whole.from; at += 1) {
    const time = times.find(({ from, to }) => from <= at && at < to);
    if (time !== undefined) at = time.to - 1;
    else if (breaks.has(tokens, at) || of.has(tokens, at)) return null;
  }
  return by;
}

const isAlike = (whole: Figure, part: Figure): boolean =>
  whole.kind === part.kind && whole.unit === part.unit && part.per === undefined;

/** The part is counted in what the whole is counted in, in people or in nothing. */
function countSame({ frames }: ProductScene, whole: Placed, part: Placed): boolean {
  if (whole.figure.kind !== 'number') return true;
  const [one, two] = [frames[whole.number]?.measure ?? [], frames[part.number]?.measure ?? []];
  return (
    one.length === 0 || two.length === 0 || two.some((word) => one.includes(word)) || two[0] === 'people'
  );
}
