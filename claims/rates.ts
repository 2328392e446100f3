/** The part of a run that pools conversions and holds each against its siblings, printed and given rates, or the year. */
import { toNumber } from './arithmetic/exact.ts';
import { inverse } from './arithmetic/interval.ts';
import { rateMistakes } from './diagnosis/index.ts';
import type { CheckOptions, Consensus, FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judgeConversion } from './judgement/conversions.ts';
import type { JudgedConversion } from './judgement/conversions.ts';
import { indexPrinted } from './judgement/printed-index.ts';
import type { PrintedStandard } from './judgement/printed-index.ts';
import { accuse, agreeingIn } from './judgement/printed-rates.ts';
import type { AccusedRate } from './judgement/printed-rates.ts';
import type { Standards } from './judgement/rate-standards.ts';
import { ratesOf } from './links/given-rates.ts';
import type { Link } from './links/link.ts';
import { findPrintedRates } from './links/printed-rates.ts';
import type { PrintedRate } from './links/printed-rates.ts';
import { linkByRate } from './links/rated-pairs.ts';
import { poolRates, rateOf } from './links/rates.ts';
import type { Pool } from './links/rates.ts';
import { presentConversion } from './wording/present-conversion.ts';
import { presentPrintedRate } from './wording/present-printed-rate.ts';

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
  const { figures } = article;
  const currencies = currenciesOf(figures);
  const printed = currencies.length > 1 ? findPrintedRates(article, frames) : [];
  const pools = poolRates([...links, ...linkByRate(article, frames, printed, links)], figures);
  const standards = new Map<string, Standards>();
  const accused: AccusedRate[] = [];
  for (const pool of pools) {
    const own: PrintedStandard[] = [];
    const agreeing = printed.length === 0 ? [] : agreeingIn(pool);
    for (const rate of printed) {
      const isOpen = rate.quote.length === 0 && pools.length > 1;
      const standard = isOpen ? null : towards(rate, pool, frames);
      const wrong = standard && accuse(standard, pool, agreeing, rateMistakes);
      if (wrong !== null) accused.push(wrong);
      else if (standard !== null) own.push(standard);
    }
    const given = ratesOf(pool.pair, options.rates ?? []);
    const publishedOn = options.publishedOn ?? null;
    standards.set(pool.pair, { printed: indexPrinted(own), given, consensus: pool.consensus, publishedOn });
  }
  const publishedIn = /^\d{4}/.exec(options.publishedOn ?? '')?.[0];
  const evidence = {
    figures,
    frames,
    pools,
    standards,
    currencies,
    mistakes: rateMistakes,
    publishedIn: publishedIn === undefined ? null : Number(publishedIn),
  };
  const judged = pools.map(({ bands, ...pool }) =>
    bands.map((implied) => judgeConversion({ bands, ...pool }, implied, evidence)),
  );
  const rows = judged.flatMap((some) => some.find(({ reference }) => reference !== null) ?? []);
  const rowOf = new Map(rows.map(({ implied }, row) => [implied.pair, row]));
  const found = judged.map((some) =>
    some.flatMap((one): Rated | [] => {
      const check = isTold(one) ? presentConversion(one, article, rowOf.get(one.implied.pair) ?? null) : null;
      return check === null ? [] : { check, judged: one };
    }),
  );
  const foundOf = new Map(pools.map(({ pair }, place) => [pair, found[place] ?? []]));
  return {
    checks: [
      ...found.flat().map(({ check }) => check),
      ...accused.flatMap((one) => presentPrintedRate(one, article) ?? []),
    ],
    consensus: (all) => {
      const placeOf = new Map(all.map((check, place) => [check, place]));
      return rows.map((row) => consensusOf(row, foundOf.get(row.implied.pair) ?? [], placeOf));
    },
  };
}

interface Rated {
  readonly check: FoundCheck;
  readonly judged: JudgedConversion;
}

/** A tie by a mere "or" is a middling link: it alarms only where a mistake is named. */
function isTold({ implied: { link }, outcome, diagnosis }: JudgedConversion): boolean {
  if (link.strength === 'strong' || diagnosis !== null) return true;
  return link.because.includes('printed-rate') ? outcome === 'consistent' : outcome !== 'inconsistent';
}

function currenciesOf(figures: ReadArticle['figures']): readonly string[] {
  const codes = new Set<string>();
  for (const { kind, unit } of figures) if (kind === 'money' && unit !== undefined) codes.add(unit);
  return [...codes];
}

/** A printed rate in the direction of a pool; null where it is of other currencies. */
function towards(
  { base, quote, band, figure, firm }: PrintedRate,
  { pair }: Pool,
  frames: readonly Frame[],
): PrintedStandard | null {
  const [from = '', to = ''] = pair.split('/');
  const frame = frames[figure];
  if (frame === undefined) return null;
  const isQuote = (code: string): boolean => quote.length === 0 || quote.includes(code);
  if (base.includes(from) && isQuote(to)) return { figure, band, firm, frame };
  return base.includes(to) && isQuote(from) ? { figure, band: inverse(band), firm, frame } : null;
}

function consensusOf(
  { implied: { pair }, reference }: JudgedConversion,
  mine: readonly Rated[],
  placeOf: ReadonlyMap<FoundCheck, number>,
): Consensus {
  const band = reference?.band ?? { low: null, high: null };
  const value = rateOf(band);
  const places = (list: typeof mine): readonly number[] =>
    list.map(({ check }) => placeOf.get(check) ?? -1).sort((a, b) => a - b);
  return {
    pair,
    low: band.low ? toNumber(band.low) : 0,
    high: band.high ? toNumber(band.high) : 0,
    value: value ? toNumber(value) : 0,
    conversions: places(mine),
    outliers: places(mine.filter(({ judged }) => judged.outlier)),
    source: reference?.source ?? 'consensus',
  };
}
