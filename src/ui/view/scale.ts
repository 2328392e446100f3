/** Where values stand on a drawn scale of fixed width, straight or logarithmic, and where their labels fit. */

export interface Axis {
  /** Where a value stands, held inside the axis. */
  readonly at: (value: number) => number;
  readonly isInside: (value: number) => boolean;
}

const scaleWidth = 404;
const left = 12;
const right = 392;

/** A straight axis over all the values, with room at either side. */
export function straightAxis(values: readonly number[], room = 0.16): Axis {
  return axis(values, (value) => value, room);
}

/** A logarithmic axis; values that are not above zero stand at its left end. */
export function logAxis(values: readonly number[], room = 0.25): Axis {
  return axis(values, (value) => Math.log10(Math.max(value, Number.MIN_VALUE)), room);
}

function axis(values: readonly number[], place: (value: number) => number, room: number): Axis {
  const places = values.map(place).filter(Number.isFinite);
  const low = Math.min(...places);
  const high = Math.max(...places);
  const margin = (high - low || Math.abs(high) * 0.1 || 1) * room;
  const from = low - margin;
  const to = high + margin;
  const raw = (value: number): number => left + ((place(value) - from) / (to - from)) * (right - left);
  return {
    at: (value) => Math.round(Math.min(right, Math.max(left, raw(value))) * 100) / 100,
    isInside: (value) => raw(value) >= left && raw(value) <= right,
  };
}

export interface Label {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Two labels over two points: away from each other where they are near, over their points where there is room. */
export function placeLabels(first: number, second: number): readonly [Label, Label] {
  const near = Math.abs(first - second) < 190;
  const [low, high] = first <= second ? [first, second] : [second, first];
  const labels: readonly [Label, Label] = near
    ? [keepInside(low - 3, 'end'), keepInside(high + 6, 'start')]
    : [keepInside(low, 'middle'), keepInside(high, 'middle')];
  return first <= second ? labels : [labels[1], labels[0]];
}

/** A label is about a hundred units wide. */
function keepInside(x: number, anchor: Label['anchor']): Label {
  const most = 110;
  if (anchor === 'end' && x < most) return { x: left, anchor: 'start' };
  if (anchor === 'start' && x > scaleWidth - most) return { x: right, anchor: 'end' };
  if (anchor === 'middle' && x < most / 2) return { x: left, anchor: 'start' };
  if (anchor === 'middle' && x > scaleWidth - most / 2) return { x: right, anchor: 'end' };
  return { x, anchor };
}
