/** Exact numbers in order, each with a weight: how much of it lies below a number, found without looking at all of them. */
import { compare, toNumber } from './exact.ts';
import type { Exact } from './exact.ts';

interface Place {
  readonly value: Exact;
  /** The value as a double, which orders all but neighbours. */
  readonly size: number;
  readonly weight: number;
}

export interface Ordered {
  readonly places: readonly Place[];
  /** The weight of all places before a place; one longer than they are. */
  readonly before: readonly number[];
}

/** Numbers that are null are left out. */
export function inOrder(
  values: readonly { readonly value: Exact | null; readonly weight: number }[],
): Ordered {
  const places: Place[] = [];
  for (const { value, weight } of values)
    if (value !== null) places.push({ value, size: toNumber(value), weight });
  places.sort((a, b) => compareSized(a.size, a.value, b));
  const before = [0];
  for (const { weight } of places) before.push((before.at(-1) ?? 0) + weight);
  return { places, before };
}

/** Of all that is less than the number. */
export const weightBelow = (ordered: Ordered, value: Exact): number =>
  ordered.before[placeOf(ordered, value, 0)] ?? 0;

/** Of all that is more than the number. */
export const weightAbove = (ordered: Ordered, value: Exact): number =>
  (ordered.before.at(-1) ?? 0) - (ordered.before[placeOf(ordered, value, 1)] ?? 0);

/** The least that is not less than the number. */
export const leastFrom = (ordered: Ordered, value: Exact): Exact | null =>
  ordered.places[placeOf(ordered, value, 0)]?.value ?? null;

/** Doubles of this much difference, against their size, are in the order of the numbers. */
const clear = 1e-13;

function compareSized(size: number, value: Exact, other: Place): number {
  const apart = size - other.size;
  const doubt = (size < 0 ? -size : size) * clear;
  return apart > doubt || apart < -doubt ? apart : compare(value, other.value);
}

/** The first place that is not below the number, or with `past` 1 the first above it. */
function placeOf({ places }: Ordered, value: Exact, past: 0 | 1): number {
  const size = toNumber(value);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const place = places[mid];
    const order = place === undefined ? -1 : compareSized(size, value, place);
    if (order > 0 || (order === 0 && past === 1)) low = mid + 1;
    else high = mid;
  }
  return low;
}
