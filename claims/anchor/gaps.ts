/**
 * What became of a few words between two that are known to follow each other in both texts: the longest common run of
 * words, in order. A long stretch is left alone, so that the time stays in step with the length.
 */
import type { Images } from './runs.ts';
import type { Words } from './words.ts';

/** So many words of one text times so many of the other are still compared, word by word. */
const largestTable = 40_000;

/** `isDoubtful` marks words that two places claim: a gap that holds many of them is not guessed at. */
export function fillGaps(before: Words, after: Words, images: Images, isDoubtful: Uint8Array): void {
  for (let at = 0; at < before.count; at += 1) {
    if (images.to[at] !== -1) continue;
    const from = at;
    let doubtful = 0;
    while (at < before.count && images.to[at] === -1) doubtful += isDoubtful[at++] ?? 0;
    const start = from === 0 ? 0 : (images.to[from - 1] ?? 0) + 1;
    const end = at === before.count ? after.count : (images.to[at] ?? 0);
    if (doubtful > mostDoubtful || end <= start || (at - from) * (end - start) > largestTable) continue;
    if (isFree(images.from, start, end)) fillGap(before, from, at, after, start, end, images);
  }
}

/** Fewer words than this may slide from one place to the next without any loss of sense. */
const mostDoubtful = 2;

function isFree(from: Int32Array, start: number, end: number): boolean {
  for (let place = start; place < end; place += 1) if (from[place] !== -1) return false;
  return true;
}

/** Words weigh more than marks: a comma is no tie. */
const weightOf = (form: number): number => ((form & 1) > 0 ? 1 : 3);

function fillGap(
  before: Words,
  from: number,
  to: number,
  after: Words,
  start: number,
  end: number,
  images: Images,
): void {
  const [rows, columns] = [to - from, end - start];
  const width = columns + 1;
  const best = new Int32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const id = before.id[from + row];
    const weight = weightOf(before.form[from + row] ?? 0);
    for (let column = columns - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      const skipped = Math.max(best[here + width] ?? 0, best[here + 1] ?? 0);
      const tied = id === after.id[start + column] ? (best[here + width + 1] ?? 0) + weight : 0;
      best[here] = Math.max(skipped, tied);
    }
  }
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = row * width + column;
    const isTied =
      before.id[from + row] === after.id[start + column] &&
      best[here] === (best[here + width + 1] ?? 0) + weightOf(before.form[from + row] ?? 0);
    if (isTied) {
      images.to[from + row] = start + column;
      images.from[start + column] = from + row;
      row += 1;
      column += 1;
    } else if ((best[here + width] ?? 0) >= (best[here + 1] ?? 0)) row += 1;
    else column += 1;
  }
}
