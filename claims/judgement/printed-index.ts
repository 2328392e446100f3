/** Decides which of the printed rates may be that of a conversion: of its time, and near it; without a look at all of them. */
import type { Interval } from '../arithmetic/interval.ts';
import type { Frame } from '../frames/frame.ts';

/** A rate printed in the article, in the direction of its pair. */
export interface PrintedStandard {
  readonly figure: number;
  readonly band: Interval;
  readonly firm: boolean;
  readonly frame: Frame;
}

export interface PrintedIndex {
  /** In reading order. */
  readonly all: readonly PrintedStandard[];
  /** By the year they are said of; those of no year under null. */
  readonly byYear: ReadonlyMap<string | null, readonly PrintedStandard[]>;
}

/** The rates of one pair, in reading order. */
export function indexPrinted(all: readonly PrintedStandard[]): PrintedIndex {
  const byYear = new Map<string | null, PrintedStandard[]>();
  for (const rate of all) {
    const year = yearOf(rate.frame);
    if (year === null && rate.frame.period?.earlier === true) continue;
    const known = byYear.get(year);
    if (known === undefined) byYear.set(year, [rate]);
    else known.push(rate);
  }
  return { all, byYear };
}

/** An article that prints more rates of one pair is a table of them. */
const most = 8;

/**
 * The nearest on either side of those that name no time, of those of a year, and of those beside the conversion: a rate
 * said of one year is none for the amounts of another, but amounts of no year may be of the year named beside them.
 */
export function ratesFor(
  { all, byYear }: PrintedIndex,
  conversion: Frame | undefined,
  year: string | null,
  mayBeBeside: boolean,
): PrintedStandard[] {
  if (all.length === 0) return [];
  const order = conversion?.order ?? 0;
  const found = new Set(nearest(byYear.get(null) ?? [], order));
  if (year !== null) for (const rate of nearest(byYear.get(year) ?? [], order)) found.add(rate);
  if (mayBeBeside && conversion !== undefined)
    for (const rate of nearest(all, order))
      if (rate.frame.order === order && yearOf(rate.frame) !== null) found.add(rate);
  return [...found];
}

function nearest(rates: readonly PrintedStandard[], order: number): readonly PrintedStandard[] {
  if (rates.length <= most) return rates;
  let low = 0;
  let high = rates.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((rates[mid]?.frame.order ?? 0) < order) low = mid + 1;
    else high = mid;
  }
  return rates.slice(low > most ? low - most : 0, low + most);
}

/** In sentences. */
export const rateDistance = ({ frame: { order } }: PrintedStandard, other: Frame | undefined): number => {
  const apart = order - (other?.order ?? order);
  return apart < 0 ? -apart : apart;
};

/** The one year in which the period of a figure lies. */
export function yearOf({ period }: Frame): string | null {
  const [from, to] = [period?.days?.from.slice(0, 4), period?.days?.to.slice(0, 4)];
  return from === undefined || from !== to || period?.also != null ? null : from;
}
