/** The stretch of rates on which the most bands agree, by their ends in order: no band is held against every other one. */
import { ratio, toText } from '../arithmetic/exact.ts';
import { common, widened } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { inOrder, leastFrom, weightAbove, weightBelow } from '../arithmetic/order.ts';

/** A band of rates, and the narrower one that its amounts give where the first is taken as exact. */
export interface Bands {
  readonly band: Interval;
  readonly exact: Interval;
}

/**
 * The stretch that lies in the most bands, at least two; ties go to the one in most bands of exact amounts; else the
 * same after widening by one per cent; else null. Within the stretch the bands of exact amounts narrow it further.
 */
export function consensusOf(all: readonly Bands[]): Interval | null {
  if (all.length < 2) return null;
  const bands = counted(all);
  for (const share of [ratio(0, 1), ratio(1, 100)]) {
    const wide = bands.map(({ of, count }) => ({ band: widened(of.band, share), count }));
    const exact = bands.map(({ of, count }) => ({ band: widened(of.exact, share), count }));
    const best = densest(wide, exact);
    if (best !== null && best.count >= 2) return narrowed(best.stretch, bands);
  }
  return null;
}

interface Counted {
  readonly of: Bands;
  readonly count: number;
}

interface Weighed {
  readonly band: Interval;
  readonly count: number;
}

/** The same two amounts again say the same again: they are kept once, with how often they stand. */
function counted(all: readonly Bands[]): readonly Counted[] {
  const times = new Map<string, { of: Bands; count: number }>();
  for (const of of all) {
    const key = [of.band.low, of.band.high, of.exact.low, of.exact.high]
      .map((end) => end && toText(end))
      .join();
    const known = times.get(key);
    if (known === undefined) times.set(key, { of, count: 1 });
    else known.count += 1;
  }
  return [...times.values()];
}

const lows = (bands: readonly Weighed[]) =>
  inOrder(bands.map(({ band, count }) => ({ value: band.low, weight: count })));
const highs = (bands: readonly Weighed[]) =>
  inOrder(bands.map(({ band, count }) => ({ value: band.high, weight: count })));

function densest(
  bands: readonly Weighed[],
  exact: readonly Weighed[],
): { readonly count: number; readonly stretch: Interval } | null {
  const total = bands.reduce((sum, { count }) => sum + count, 0);
  const [starts, ends] = [lows(bands), highs(bands)];
  const counts = bands.map(({ band: { low } }) =>
    low === null ? 0 : total - weightAbove(starts, low) - weightBelow(ends, low),
  );
  const count = counts.reduce((most, next) => (next > most ? next : most), 0);
  if (count === 0) return null;
  const all = exact.reduce((sum, own) => sum + own.count, 0);
  const [exactStarts, exactEnds] = [lows(exact), highs(exact)];
  let best: { readonly agreeing: number; readonly stretch: Interval } | null = null;
  for (const [place, { band }] of bands.entries()) {
    const { low } = band;
    if (low === null || counts[place] !== count) continue;
    // Where the most bands lie none begins before the next one ends, so that the next end of all is the next of these.
    const high = leastFrom(ends, low);
    const after = high === null ? 0 : weightAbove(exactStarts, high);
    const agreeing = all - after - weightBelow(exactEnds, low);
    if (best === null || agreeing > best.agreeing) best = { agreeing, stretch: { low, high } };
  }
  return best && { count, stretch: best.stretch };
}

function narrowed(stretch: Interval, bands: readonly Counted[]): Interval {
  const inside = bands.flatMap(({ of, count }) => {
    const band = common(of.exact, stretch);
    return band === null ? [] : [{ band, count }];
  });
  const best = densest(inside, []);
  return best === null ? stretch : (common(best.stretch, stretch) ?? stretch);
}
