/** The part of a run that pools conversions and holds each against its siblings, the desk's rates or the year. */
import { decimal } from './arithmetic/exact.ts';
import { point } from './arithmetic/interval.ts';
import { toNumber } from './arithmetic/exact.ts';
import type { CheckOptions, Consensus, FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judgeConversion } from './judgement/conversions.ts';
import type { JudgedConversion, Reference } from './judgement/conversions.ts';
import type { Link } from './links/link.ts';
import { inverse, poolRates, rateOf } from './links/rates.ts';
import type { Pool } from './links/rates.ts';
import { presentConversion } from './wording/present-conversion.ts';

export interface RatedConversions {
  readonly checks: readonly FoundCheck[];
  /** The list of consensuses, once the final order of the checks is known. */
  readonly consensus: (all: readonly FoundCheck[]) => readonly Consensus[];
}

export function judgeRates(
  links: readonly Link[],
  article: ReadArticle,
  frames: readonly Frame[],
  options: CheckOptions,
): RatedConversions {
  const pools = poolRates(links, article.figures);
  const references = new Map<string, Reference>();
  for (const pool of pools) {
    const reference = referenceFor(pool, options);
    if (reference !== null) references.set(pool.pair, reference);
  }
  const publishedIn = /^\d{4}/.exec(options.publishedOn ?? '')?.[0];
  const evidence = {
    figures: article.figures,
    frames,
    pools,
    references,
    publishedIn: publishedIn === undefined ? null : Number(publishedIn),
  };
  const listed = pools.filter(({ pair }) => references.has(pair));
  const found: { readonly check: FoundCheck; readonly judged: JudgedConversion }[] = [];
  for (const pool of pools) {
    const reference = references.get(pool.pair) ?? null;
    const consensus = listed.indexOf(pool);
    for (const implied of pool.bands) {
      const judged = judgeConversion(pool, implied, evidence);
      // A tie by a mere "or" is a middling link: it alarms only where a mistake is named.
      const unsure = implied.link.strength !== 'strong' && judged.diagnosis === null;
      if (unsure && judged.outcome === 'inconsistent') continue;
      const check = presentConversion(judged, article, reference, consensus < 0 ? null : consensus);
      if (check !== null) found.push({ check, judged });
    }
  }
  return {
    checks: found.map(({ check }) => check),
    consensus: (all) => {
      const placeOf = new Map(all.map((check, place) => [check, place]));
      return listed.map((pool) => {
        const mine = found.filter(({ judged }) => judged.implied.pair === pool.pair);
        return consensusOf(pool, references.get(pool.pair), mine, placeOf);
      });
    },
  };
}

/** The desk's own rate before what the article's conversions agree on. */
function referenceFor(pool: Pool, options: CheckOptions): Reference | null {
  for (const rate of options.rates ?? []) {
    const turned = rate.pair.split('/').reverse().join('/') === pool.pair;
    if (
      (rate.pair !== pool.pair && !turned) ||
      !/^\d+(?:\.\d+)?$/.test(rate.value) ||
      !/[1-9]/.test(rate.value)
    )
      continue;
    const band = point(decimal(rate.value));
    return {
      pair: pool.pair,
      band: turned ? inverse(band) : band,
      source: rate.kind === 'house' ? 'house' : 'reference',
    };
  }
  return pool.consensus && { pair: pool.pair, band: pool.consensus, source: 'consensus' };
}

function consensusOf(
  pool: Pool,
  reference: Reference | undefined,
  mine: readonly { readonly check: FoundCheck; readonly judged: JudgedConversion }[],
  placeOf: ReadonlyMap<FoundCheck, number>,
): Consensus {
  const band = reference?.band ?? { low: null, high: null };
  const value = rateOf(band);
  const places = (list: typeof mine): readonly number[] =>
    list.map(({ check }) => placeOf.get(check) ?? -1).sort((a, b) => a - b);
  return {
    pair: pool.pair,
    low: band.low ? toNumber(band.low) : 0,
    high: band.high ? toNumber(band.high) : 0,
    value: value ? toNumber(value) : 0,
    conversions: places(mine),
    outliers: places(mine.filter(({ judged }) => judged.outlier)),
    source: reference?.source ?? 'consensus',
  };
}
