/** Decides on pairs that imply a number which nobody wrote, and the ways out where two disagree: either figure of each. */
import { compare, divide, multiply, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { CheckRule } from '../checks/rule.ts';
import type { Link } from '../links/link.ts';
import type { Evidence } from './evidence.ts';
import { judge } from './judge.ts';
import type { Judged, NumberFix } from './judged.ts';

/**
 * Where two disagree and a power of ten lies between them, neither is before the other: rounding may hide it from one
 * side, so that the other is asked again.
 */
export function judgePairs(rule: CheckRule, links: readonly Link[], evidence: Evidence): readonly Judged[] {
  const first = links.map((link) => judge(rule, link, evidence));
  const isMoved = (judged: Judged | null | undefined): boolean => judged?.diagnosis?.code === 'power-of-ten';
  return links.flatMap((link, place) => {
    const own = first[place] ?? null;
    const accuser = links.findIndex((other) => other !== link && facesOther(other, link));
    if (own !== null || !isMoved(first[accuser])) return own ?? [];
    const again = judge(rule, { ...link, strength: 'strong' }, evidence);
    return isMoved(again) && again !== null ? again : [];
  });
}

/** Each of the two is held against the other, for want of a third. */
const facesOther = (one: Link, other: Link): boolean =>
  one.because.includes('split') &&
  other.because.includes('split') &&
  one.operands.some(({ figure }) => figure === other.stated);

/**
 * A power of ten may be wrong in either of the two, with its digits kept; a share of more than the whole and a part of a
 * thing counted are no way out. Null where there is none: then the other pair is wrong.
 */
export function withBothFixes(judged: Judged, { figures }: Evidence): Judged | null {
  const { link, diagnosis, recomputed } = judged;
  const partAt = link.operands.at(-1)?.figure ?? -1;
  const [stated, part] = [figures[link.stated], figures[partAt]];
  if (diagnosis?.code !== 'power-of-ten' || recomputed === null) return judged;
  if (stated?.value == null || part?.value == null) return judged;
  const exponent = powerBetween(stated.value, recomputed.value);
  const moved = (figure: typeof stated, number: number, by: number, given: number): NumberFix => ({
    figure: number,
    value: multiply(figure.value ?? whole(0), tenTo(by)),
    place: (figure.numeral?.lastPlace ?? 0) + by,
    about: false,
    because: number === link.stated ? 'this-side-wrong' : 'other-side-right',
    given,
  });
  const own = moved(stated, link.stated, exponent, partAt);
  const isTooMuch = stated.kind === 'percent' && compare(own.value, whole(100)) > 0;
  const other = moved(part, partAt, -exponent, link.stated);
  const isBroken = part.kind === 'number' && part.value.d === 1 && other.value.d !== 1;
  if (isTooMuch && isBroken) return null;
  return {
    ...judged,
    notes: [...judged.notes, { code: 'shared-number', values: {} }],
    fixes: [...(isTooMuch ? [] : [own]), ...(isBroken ? [] : [other])],
  };
}

/** The power of ten that brings one number nearest to another. */
function powerBetween(from: Exact, to: Exact): number {
  const ratio = divide(to, from);
  let exponent = 0;
  while (compare(multiply(ratio, tenTo(-exponent)), whole(3)) > 0) exponent += 1;
  while (compare(multiply(ratio, tenTo(1 - exponent)), whole(3)) < 0) exponent -= 1;
  return exponent;
}
