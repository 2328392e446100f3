/**
 * Lets two figures give one change: where a percentage agrees with them, an alarm at the one that is joined to it took the
 * wrong figures: `from $40 million to $48 million and costs to $30 million, up 20% and 9%`.
 */
import type { Figure } from '../figures/figure.ts';
import type { Judged } from './judged.ts';

/** `20% and 9%`, `20%, 9% and 4%`. */
const farthest = 2;

export function withoutSpent(all: readonly Judged[], figures: readonly Figure[]): readonly Judged[] {
  const operandsOf = ({ link }: Judged): string => link.operands.map(({ figure }) => figure).join();
  const isJoined = (one: Judged, other: Judged): boolean => {
    const [own, next] = [figures[one.link.stated], figures[other.link.stated]];
    if (own === undefined || next === undefined) return false;
    const apart = Math.abs(one.link.stated - other.link.stated);
    return apart === 1 && (own.from < next.from ? next.from - own.to : own.from - next.to) <= farthest;
  };
  return all.filter(
    (one, place) =>
      one.outcome !== 'inconsistent' ||
      ![all[place - 1], all[place + 1]].some(
        (other) =>
          other?.outcome === 'consistent' && operandsOf(other) === operandsOf(one) && isJoined(one, other),
      ),
  );
}
