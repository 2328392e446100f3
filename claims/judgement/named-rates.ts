/** Finds the mistake that leads from the rate that was to be used to the one that was. */
import type { Exact } from '../arithmetic/exact.ts';
import { misses } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Slip } from './conversion-slips.ts';
import type { RateHypothesis, RateMistake } from '../diagnosis/rule.ts';

export interface Named {
  readonly code: RateMistake['code'];
  readonly exponent?: number;
  readonly other?: string;
  /** The digits that slipped. */
  readonly slip?: Slip;
  /** What the mistake was made on. */
  readonly against: Interval;
}

/** The first mistake of the list that leads to the rate; of its ways the first that does so for any of the bands. */
export function nameOf(
  band: Interval,
  hypotheses: readonly RateHypothesis[],
  mistakes: readonly RateMistake[],
  slack: Exact,
): Named | null {
  for (const { code, rates } of mistakes) {
    const ways = hypotheses.map((hypothesis) => ({ against: hypothesis.band, rivals: rates(hypothesis) }));
    const most = ways.reduce((count, { rivals }) => (rivals.length > count ? rivals.length : count), 0);
    for (let at = 0; at < most; at += 1)
      for (const { against, rivals } of ways) {
        const rival = rivals[at];
        if (rival === undefined || misses(band, rival.band, slack)) continue;
        return {
          code,
          against,
          ...(rival.exponent === undefined ? {} : { exponent: rival.exponent }),
          ...(rival.whose === undefined ? {} : { other: rival.whose }),
        };
      }
  }
  return null;
}
