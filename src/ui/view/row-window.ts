/** Which rows of a long list stand in the window, so that ten thousand claims cost no more than a screenful. */

export interface RowWindow {
  readonly from: number;
  readonly to: number;
  /** Heights of what is left out before and after, in the unit of the rows. */
  readonly before: number;
  readonly after: number;
}

/** The top of each row, and after the last the height of all. */
export function stackRows(heights: readonly number[]): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const height of heights) {
    top += height;
    tops.push(top);
  }
  return tops;
}

/** The rows that touch the window, with `spare` rows on either side. */
export function windowRows(tops: readonly number[], scrolled: number, height: number, spare = 20): RowWindow {
  const count = tops.length - 1;
  const total = tops[count] ?? 0;
  const from = Math.max(0, lastAtOrBefore(tops, scrolled) - spare);
  const to = Math.min(count, lastAtOrBefore(tops, scrolled + height) + 1 + spare);
  return { from, to, before: tops[from] ?? 0, after: total - (tops[to] ?? total) };
}

function lastAtOrBefore(tops: readonly number[], offset: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
