/** The outcome rule: how a recomputed number stands to the number that is printed, each with its interval. */
import {
  compare,
  multiply,
  ratio,
  roundAt,
  subtract,
  toNumber,
  truncateAt,
  tenTo,
} from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { meets, point, width } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Outcome } from '../findings.ts';
import type { Hedge } from '../vocabulary/hedge.ts';

/** The printed number; all of it in its own unit, positive for a fall that is said to be one. */
export interface Printed {
  readonly value: Exact;
  readonly tight: Interval;
  readonly loose: Interval;
  readonly lastPlace: number;
  readonly loosePlace: number;
  readonly hedge: Hedge | undefined;
  /** Words such as `a third` cover a width and round to nothing. */
  readonly word: boolean;
}

/** The same in the unit of the printed number. `tight` and `loose` are null where a divisor may be zero. */
export interface Recomputed {
  readonly value: Exact;
  readonly tight: Interval | null;
  readonly loose: Interval | null;
}

export interface Compared {
  readonly outcome: Exclude<Outcome, 'ambiguous'>;
  readonly truncated: boolean;
  /** How many values of the printed precision rounding alone would allow; null where it did not come to that. */
  readonly possible: number | null;
}

export function compareWith(printed: Printed, recomputed: Recomputed): Compared {
  const settled = (outcome: Compared['outcome'], truncated = false): Compared => ({
    outcome,
    truncated,
    possible: null,
  });
  const bound = sideOf(printed, recomputed);
  if (bound !== null) return settled(bound);
  const { value, lastPlace, loosePlace } = printed;
  if (printed.word) {
    // Only rounding may bring it to the side on which the hedge wants it.
    if (printed.hedge !== undefined && printed.hedge !== 'about') return settled('rounding');
    if (meets(printed.tight, { low: recomputed.value, high: recomputed.value })) return settled('consistent');
  } else {
    if (same(roundAt(recomputed.value, lastPlace), value)) return settled('consistent');
    if (loosePlace > lastPlace && same(roundAt(recomputed.value, loosePlace), value))
      return settled('consistent');
    if (same(truncateAt(recomputed.value, lastPlace), value)) return settled('consistent', true);
    if (
      printed.hedge === 'about' &&
      meets(aboutBand(printed), { low: recomputed.value, high: recomputed.value })
    ) {
      return settled('consistent');
    }
  }
  const met = [
    [printed.tight, recomputed.tight],
    [printed.loose, recomputed.loose],
  ].find(([stated, band]) => stated && band && meets(stated, band));
  if (met === undefined) return settled('inconsistent');
  return { outcome: 'rounding', truncated: false, possible: possibleValues(met[1] ?? null, lastPlace) };
}

const same = (a: Exact, b: Exact): boolean => compare(a, b) === 0;

/** A hedge with a side is judged by the side on which the recomputed number lies, wholly. */
function sideOf(printed: Printed, { value, loose }: Recomputed): Compared['outcome'] | null {
  const high = loose?.high ?? value;
  const low = loose?.low ?? value;
  // A word covers a width, and yet `more than half` is more than half.
  const band = printed.word ? point(printed.value) : printed.tight;
  switch (printed.hedge) {
    case 'over':
    case 'at-least':
    case 'just-over':
      return high && compare(high, band.low ?? printed.value) < 0
        ? 'inconsistent'
        : reaches(value, printed, 1);
    case 'under':
    case 'at-most':
    case 'nearly':
    case 'just-under': {
      if (low && compare(low, band.high ?? printed.value) > 0) return 'inconsistent';
      const close = printed.hedge === 'nearly' || printed.hedge === 'just-under';
      const floor = multiply(printed.value, ratio(17, 20));
      if (close && high && compare(high, floor) < 0) return 'inconsistent';
      return reaches(value, printed, -1);
    }
    default:
      return null;
  }
}

/** On the right side as printed it agrees; where only rounding brings it there, the ordinary rule decides. */
function reaches(value: Exact, printed: Printed, side: 1 | -1): 'consistent' | null {
  const half = multiply(tenTo(printed.lastPlace), ratio(1, 2));
  const edge = side === 1 ? subtract(printed.value, half) : printed.value;
  const order = compare(value, edge);
  return (side === 1 ? order >= 0 : order <= 0) ? 'consistent' : null;
}

function aboutBand({ value }: Printed): Interval {
  const low = multiply(value, ratio(19, 20));
  const high = multiply(value, ratio(21, 20));
  return value.n < 0 ? { low: high, high: low } : { low, high };
}

/** How many printed values of one last place an interval holds, at least 1. */
export function possibleValues(band: Interval | null, lastPlace: number): number | null {
  const wide = band && width(band);
  if (!wide) return null;
  const count = toNumber(multiply(wide, tenTo(-lastPlace)));
  return count < 1 ? 1 : count;
}
