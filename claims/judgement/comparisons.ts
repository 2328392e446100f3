/** Decides whether a figure lies on the side of another on which the words put it. Bounds and rounding are honoured. */
import { compare } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Outcome } from '../findings.ts';
import type { Figure } from '../figures/figure.ts';
import { hedged } from '../figures/precision.ts';
import type { Comparison } from '../links/comparison.ts';

export interface JudgedComparison {
  readonly comparison: Comparison;
  readonly outcome: Exclude<Outcome, 'ambiguous'>;
}

/** Null where another figure may be meant, or where an agreement is not plain enough to be shown. */
export function judgeComparison(comparison: Comparison, figures: readonly Figure[]): JudgedComparison | null {
  const { stated, other, plain, rivals } = comparison;
  const outcome = outcomeOf(comparison, figures[stated], figures[other]);
  if (outcome === null || (outcome !== 'inconsistent' && !plain)) return null;
  const agrees = (rival: number): boolean =>
    outcomeOf(comparison, figures[rival], figures[other]) === 'consistent';
  return outcome === 'inconsistent' && rivals.some(agrees) ? null : { comparison, outcome };
}

function outcomeOf(
  { comparator: { comparative, isHedge } }: Comparison,
  stated: Figure | undefined,
  other: Figure | undefined,
): JudgedComparison['outcome'] | null {
  if (stated?.value == null || other?.value == null) return null;
  if (compare(stated.value, other.value) === comparative.sign) return 'consistent';
  const own = bounds(stated, stated.value);
  const against = isHedge ? other.loose : bounds(other, other.value);
  const [more, less] = comparative.sign === 1 ? [own, against] : [against, own];
  return mayExceed(more, less) ? 'rounding' : 'inconsistent';
}

/** Whether some value of the first is greater than some value of the second; two that only touch are equal at most. */
const mayExceed = ({ high }: Interval, { low }: Interval): boolean =>
  high === null || low === null || compare(high, low) > 0;

/** A figure with a bound may lie anywhere beyond it. */
function bounds({ loose, hedge }: Figure, value: Exact): Interval {
  switch (hedge) {
    case 'over':
    case 'at-least':
    case 'just-over':
      return { low: loose.low, high: null };
    case 'under':
    case 'at-most':
      return { low: null, high: loose.high };
    default:
      return hedged(loose, value, hedge);
  }
}
