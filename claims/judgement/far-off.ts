/**
 * Decides what is too far off to be a mistake: many times too large or too small, and nothing that people do would print
 * it. Unless several words tie the figures of a change, they rather do not belong together.
 */
import { absolute, compare, multiply, subtract, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { CheckRule } from '../checks/rule.ts';
import type { Link } from '../links/link.ts';

const mostOff = whole(5);
/** Of the planted mistakes of the corpus that nothing names, those so far off score as much; false alarms score less. */
const manyWords = 7;

export const isTiedByMany = ({ directed }: CheckRule, { score }: Link): boolean =>
  directed && score >= manyWords;

export function isFar(printed: Exact, recomputed: Exact): boolean {
  const said = absolute(printed);
  const made = absolute(recomputed);
  const [less, more] = compare(said, made) < 0 ? [said, made] : [made, said];
  return compare(multiply(less, mostOff), more) < 0 && !isTens(less, more);
}

/** Nearly ten or a thousand times as large: `50 tonnes a day, about 180,000 a year`. */
function isTens(less: Exact, more: Exact): boolean {
  for (let place = 1; place <= 9 && less.n > 0; place += 1) {
    const off = absolute(subtract(more, multiply(less, tenTo(place))));
    if (compare(multiply(off, whole(20)), more) <= 0) return true;
  }
  return false;
}
