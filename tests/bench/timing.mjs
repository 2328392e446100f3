/** Takes times: medians of many runs, each on a text of its own, since the engine may remember what it has read. */

/** @param {readonly number[]} times */
export const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/**
 * @param {() => unknown} run
 * @returns {number} milliseconds
 */
export function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Megabytes in a second; a megabyte is a million characters. Each run has its own text, made before the clock starts.
 * @param {(text: string) => unknown} read
 * @param {(run: number) => string} textOf
 * @param {{ runs: number, warm: number, most?: number }} how `most` milliseconds in all
 */
export function speed(read, textOf, { runs, warm, most = 20_000 }) {
  const rates = [];
  let spent = 0;
  for (let run = 0; run < runs + warm; run += 1) {
    const text = textOf(run);
    const took = timed(() => read(text));
    spent += took;
    if (run >= warm) rates.push(text.length / 1_000 / took);
    if (rates.length > 2 && spent > most) break;
  }
  return median(rates);
}
