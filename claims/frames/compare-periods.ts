/** How two periods lie to each other in time, as far as the text says. */
import { monthHolding, wholeMonths } from './calendar.ts';
import type { Days } from './calendar.ts';
import type { Period } from './frame.ts';

export type Order = 'same' | 'before' | 'after' | 'overlapping' | 'unknown';

/** How the first lies to the second. Where a period can be read in two ways, all of them must say the same. */
export function comparePeriods(first: Period | null, second: Period | null): Order {
  if (first === null || second === null) return 'unknown';
  let said: Order | null = null;
  for (const a of readings(first))
    for (const b of readings(second)) {
      const order = compareDays(a, b);
      if (said !== null && said !== order) return 'unknown';
      said = order;
    }
  return said ?? compareRelative(first, second);
}

/** How many months the second begins behind the first, where both are as long and read in one way; else null. */
export function monthsApart(first: Period | null, second: Period | null): number | null {
  const [a, b] = [first?.days ?? null, second?.days ?? null];
  if (a === null || b === null || first?.also != null || second?.also != null) return null;
  const [length, other] = [wholeMonths(a), wholeMonths(b)];
  return length === null || length !== other ? null : monthHolding(b.from) - monthHolding(a.from);
}

const readings = ({ days, also }: Period): readonly Days[] =>
  days === null ? [] : also === null ? [days] : [days, also];

function compareDays(a: Days, b: Days): Order {
  if (a.from === b.from && a.to === b.to) return 'same';
  if (a.to < b.from) return 'before';
  return b.to < a.from ? 'after' : 'overlapping';
}

/** Without days two periods can be told apart only where they count in the same units from the same day. */
function compareRelative(first: Period, second: Period): Order {
  const [a, b] = [first.relative, second.relative];
  if (first.days !== null || second.days !== null || a === null || b === null) return 'unknown';
  if (first.anchor !== second.anchor || a.unit !== b.unit) return 'unknown';
  if (a.month !== b.month || a.weekday !== b.weekday) return 'unknown';
  return a.offset === b.offset ? 'same' : a.offset < b.offset ? 'before' : 'after';
}
