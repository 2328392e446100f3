/** Decides whether a rate that the article prints fits what its conversions agree on; where it does not, which is wrong. */
import type { Interval } from '../arithmetic/interval.ts';
import { meets, misses } from '../arithmetic/interval.ts';
import type { RateMistake } from '../diagnosis/rule.ts';
import type { Outcome } from '../findings.ts';
import { plausibleYears, yearlyRange } from '../links/rates.ts';
import type { ImpliedBand, Pool } from '../links/rates.ts';
import { nameOf } from './named-rates.ts';
import type { Named } from './named-rates.ts';
import type { PrintedStandard } from './printed-index.ts';
import { aQuarter, onePercent, threePercent } from './tolerances.ts';

export interface AccusedRate {
  readonly rate: PrintedStandard;
  readonly outcome: Outcome;
  readonly named: Named | null;
  readonly consensus: Interval;
  /** The first of the conversions that agree. */
  readonly witness: ImpliedBand;
}

/** The conversions of a pool that lie where the most do. */
export const agreeingIn = ({ bands, consensus }: Pool): readonly ImpliedBand[] =>
  consensus === null ? [] : bands.filter(({ band }) => meets(band, consensus));

/** Null where the rate fits, or where the conversions may as well be wrong. */
export function accuse(
  rate: PrintedStandard,
  { pair, consensus }: Pool,
  agreeing: readonly ImpliedBand[],
  mistakes: readonly RateMistake[],
): AccusedRate | null {
  if (!rate.firm || rate.frame.period !== null || consensus === null) return null;
  if (!misses(consensus, rate.band, onePercent)) return null;
  const [witness] = agreeing;
  const [printedFits, othersFit] = [isPlausible(pair, rate.band), isPlausible(pair, consensus)];
  const isWrong = printedFits === othersFit ? agreeing.length > 2 : othersFit;
  if (witness === undefined || !isWrong) return null;
  const hypothesis = { band: consensus, others: [], earlier: [] };
  const named = nameOf(rate.band, [hypothesis], mistakes, onePercent);
  const far = named !== null || misses(rate.band, consensus, aQuarter);
  return { rate, outcome: far ? 'inconsistent' : 'ambiguous', named, consensus, witness };
}

const isPlausible = (pair: string, band: Interval): boolean =>
  plausibleYears(pair).some((year) => {
    const range = yearlyRange(pair, year);
    return range !== null && !misses(band, range, threePercent);
  });
