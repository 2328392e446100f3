/** The rates that are handed to a run, by pair and day: as they are given, turned, or crossed through a third currency. */
import { decimal } from '../arithmetic/exact.ts';
import { inverse, point, quotient } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Rate } from '../findings.ts';

/** One rate, in force from its day until its last or until the next of its kind. */
export interface GivenRate {
  readonly from: string;
  readonly to: string | null;
  readonly kind: Rate['kind'];
  readonly band: () => Interval | null;
}

export interface GivenRates {
  /** In order of their days. */
  readonly all: readonly GivenRate[];
  /** Those in force on a day, one of each kind; on an unknown day the last of each. */
  readonly on: (day: string | null) => readonly GivenRate[];
}

/** A value that is no positive decimal is passed over. */
export function ratesOf(pair: string, rates: readonly Rate[]): GivenRates {
  const all = datedRates(pair, rates);
  const days = new Map<string | null, readonly GivenRate[]>();
  return {
    all,
    on: (day) => {
      const known = days.get(day) ?? inForce(all, day);
      days.set(day, known);
      return known;
    },
  };
}

function datedRates(pair: string, rates: readonly Rate[]): readonly GivenRate[] {
  const [from = '', to = ''] = pair.split('/');
  const legs = { from: new Map<string, Rate>(), to: new Map<string, Rate>() };
  const given: GivenRate[] = [];
  for (const rate of rates) {
    if (!isRate(rate.value)) continue;
    const [first = '', second = ''] = rate.pair.split('/');
    const other = first === from || first === to ? second : second === from || second === to ? first : null;
    if (other === null) continue;
    const { kind } = rate;
    const days = { from: rate.from, to: rate.to ?? null, kind };
    if (other === from || other === to) {
      given.push({ ...days, band: () => towards(rate, from) });
      continue;
    }
    const isFirst = first === from || second === from;
    const key = `${rate.from} ${kind} ${other}`;
    legs[isFirst ? 'from' : 'to'].set(key, rate);
    const leg = legs[isFirst ? 'to' : 'from'].get(key);
    if (leg === undefined) continue;
    const [one, two] = isFirst ? [rate, leg] : [leg, rate];
    given.push({
      ...days,
      band: () => {
        const [a, b] = [towards(one, from), towards(two, to)];
        return a && b && quotient(a, b);
      },
    });
  }
  return given.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const isRate = (value: string): boolean => /^\d{1,15}(?:\.\d{1,15})?$/.test(value) && /[1-9]/.test(value);

/** Units of the other currency for one of `base`. */
function towards({ pair, value }: Rate, base: string): Interval {
  const band = point(decimal(value));
  return pair.startsWith(`${base}/`) ? band : inverse(band);
}

function inForce(rates: readonly GivenRate[], day: string | null): readonly GivenRate[] {
  const last = new Map<string, GivenRate>();
  for (const rate of rates) {
    if (day !== null && rate.from > day) break;
    if (day === null || rate.to === null || rate.to >= day) last.set(rate.kind, rate);
  }
  return [...last.values()];
}
