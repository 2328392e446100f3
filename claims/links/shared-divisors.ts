/**
 * Ties amounts for each of as many: "$30 million, or $600 per resident, and $90 million, or $1,800 per resident". Each
 * total and its amount say how many there are, and must agree on it.
 */
import type { Formula } from '../arithmetic/formula.ts';
import { quotient } from '../arithmetic/interval.ts';
import type { CheckRule } from '../checks/rule.ts';
import { wordSet } from '../text/word-set.ts';
import { pairContrasts } from '../vocabulary/en/shared-wholes.ts';
import { followOf } from './follows.ts';
import { linkPooled } from './hidden-pairs.ts';
import type { HiddenPair } from './hidden-pairs.ts';
import type { Link } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { ProductScene } from './product-scenes.ts';
import { ratedOf } from './rated.ts';
import type { Rated } from './rated.ts';
import { hasName } from './shared-wholes.ts';

const contrasts = wordSet(pairContrasts);

const formula: Formula = { op: '*', of: ['other each', { op: '/', of: ['total', 'other total'] }] };

interface HeadPair extends HiddenPair {
  readonly word: string;
  readonly unit: string | undefined;
  readonly from: number;
  readonly end: number;
}

export function linkSharedDivisors(scene: ProductScene, rule: CheckRule): readonly Link[] {
  if (scene.figures.length < 4) return [];
  const rated = new Map(
    scene.figures.flatMap((placed) => {
      const one = ratedOf(scene, placed);
      return one?.per.by === 'thing' ? [[placed.number, one] as const] : [];
    }),
  );
  if (rated.size < 2) return [];
  const pairs = scene.figures.flatMap((_, place) => pairAt(scene, place, rated) ?? []);
  const [first] = pairs;
  if (first === undefined || pairs.some(({ word, unit }) => word !== first.word || unit !== first.unit))
    return [];
  const end = pairs.at(-1)?.end ?? first.end;
  const { tokens } = scene.block;
  if (hasName(tokens, first.end, end) || scene.times.length > 0) return [];
  for (let at = first.from; at < end; at += 1) if (contrasts.has(tokens, at)) return [];
  return linkPooled(rule, pairs, formula, 'middling');
}

function pairAt(scene: ProductScene, place: number, rated: ReadonlyMap<number, Rated>): HeadPair | null {
  const total = scene.figures[place];
  const each = rated.get(scene.figures[place + 1]?.number ?? -1);
  if (total === undefined || each === undefined || each.per.by !== 'thing' || rated.has(total.number))
    return null;
  const { figure } = total;
  if (figure.kind !== each.figure.kind || figure.unit !== each.unit || figure.per !== undefined) return null;
  if (scene.frames[total.number]?.standing !== 'level') return null;
  if (standingOf(scene, [total.number, each.number]) !== 'plain') return null;
  if (followOf(scene, each.figure, each.end, figure.to).lead === null) return null;
  const band = quotient(figure.loose, each.figure.loose);
  const exact = quotient(figure.tight, each.figure.tight);
  if (band === null || exact === null) return null;
  return {
    stated: each.number,
    own: [{ role: 'total', figure: total.number }],
    asOther: [
      { role: 'other each', figure: each.number },
      { role: 'other total', figure: total.number },
    ],
    digits: each.figure.numeral?.digits ?? 0,
    band,
    exact,
    word: each.per.word,
    unit: each.unit,
    from: figure.from,
    end: each.end,
  };
}
