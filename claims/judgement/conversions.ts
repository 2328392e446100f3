/** Decides the outcome of conversions: against each other, a rate of the article or the desk, or the range of their year. */
import { compare, divide, multiply, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import { holds, inverse, meets, misses, times, widened } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { RateHypothesis, RateMistake } from '../diagnosis/rule.ts';
import { settledChoices } from '../figures/currency-names.ts';
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { Link } from '../links/link.ts';
import { plausibleYears, rateOf, timesApart, yearlyRange } from '../links/rates.ts';
import type { ImpliedBand, Pool } from '../links/rates.ts';
import { slipOf } from './conversion-slips.ts';
import type { Slip } from './conversion-slips.ts';
import type { Judged, NumberFix } from './judged.ts';
import { nameOf } from './named-rates.ts';
import type { Named } from './named-rates.ts';
import { yearOf } from './printed-index.ts';
import { earlierThan, missedByAll, referenceFor } from './rate-standards.ts';
import type { Reference, Standards } from './rate-standards.ts';
import { aQuarter, onePercent, threePercent } from './tolerances.ts';

export interface RateEvidence {
  readonly figures: readonly Figure[];
  readonly frames: readonly Frame[];
  readonly pools: readonly Pool[];
  /** By pair, in the direction of its pool. */
  readonly standards: ReadonlyMap<string, Standards>;
  /** The currencies of the article. */
  readonly currencies: readonly string[];
  readonly mistakes: readonly RateMistake[];
  readonly publishedIn: number | null;
}

export interface JudgedConversion extends Judged {
  readonly implied: ImpliedBand;
  /** Null where it was held against the range of a year, or against nothing. */
  readonly reference: Reference | null;
  readonly outlier: boolean;
}

const formula: Formula = { op: '*', of: ['amount', 'rate'] };

export function judgeConversion(pool: Pool, implied: ImpliedBand, evidence: RateEvidence): JudgedConversion {
  const standards = evidence.standards.get(pool.pair);
  const reference = standards ? referenceFor(implied, standards, evidence.frames) : null;
  if (standards !== undefined && reference !== null)
    return againstReference(implied, reference, standards, evidence);
  if (pool.bands.length === 2) return accused(pool, implied, evidence);
  return alone(implied, evidence);
}

function againstReference(
  implied: ImpliedBand,
  reference: Reference,
  standards: Standards,
  evidence: RateEvidence,
): JudgedConversion {
  const { band } = implied;
  const by = (outcome: Judged['outcome'], named: Named | null, notes: Judged['notes']): JudgedConversion =>
    decided({ implied, band: reference.band, reference, evidence, outcome, named, notes });
  if (!misses(band, reference.band, onePercent)) {
    const note: Judged['notes'][number] = { code: 'other-day', values: {} };
    return by('consistent', null, missedByAll(standards, reference) ? [note] : []);
  }
  const hypothesis = {
    band: reference.band,
    others: agreedForOthers(implied, evidence),
    earlier: earlierThan(standards, reference),
  };
  const isFar = misses(band, reference.band, aQuarter);
  const named = rateOrSlip(
    nameOf(band, [hypothesis], evidence.mistakes, onePercent),
    isFar ? widened(reference.band, onePercent) : null,
    implied,
    evidence,
  );
  return by(named !== null || isFar ? 'inconsistent' : 'ambiguous', named, []);
}

/** A slip of digits where no mistake of the rate is named, or where it brings the rate into what a power of ten only meets. */
function rateOrSlip(
  named: Named | null,
  wanted: Interval | null,
  implied: ImpliedBand,
  { figures }: RateEvidence,
): Named | null {
  const isTenfold = named?.exponent !== undefined;
  if (wanted === null || (named !== null && !isTenfold)) return named;
  const slip = slipOf(implied, wanted, figures);
  if (slip === null || (isTenfold && holds(wanted, multiply(implied.value, tenTo(-(named?.exponent ?? 0))))))
    return named;
  return { code: slip.code, slip, against: wanted };
}

/** Two that disagree accuse each other, unless one of them alone has a rate that was published. */
function accused(pool: Pool, implied: ImpliedBand, evidence: RateEvidence): JudgedConversion {
  const sibling = pool.bands.find((band) => band !== implied);
  const hypothesis = sibling && { band: sibling.band, others: [], earlier: [] };
  const [first] = evidence.mistakes;
  const named = hypothesis && first ? nameOf(implied.band, [hypothesis], [first], onePercent) : null;
  if (sibling === undefined || named === null) return alone(implied, evidence);
  if (isPublished(implied, evidence) !== isPublished(sibling, evidence)) return alone(implied, evidence);
  const reference: Reference = { band: sibling.band, source: 'consensus' };
  return decided({ implied, band: sibling.band, reference, evidence, outcome: 'inconsistent', named });
}

/** A rate of its year, or of any where none is named. */
function isPublished(implied: ImpliedBand, evidence: RateEvidence): boolean {
  const year = yearOfConversion(implied, evidence) ?? evidence.publishedIn;
  return fitting(implied, rangesOf(implied.pair, year)).length > 0;
}

/** Held against what was published for its year, or for every plausible year where none is named. */
function alone(implied: ImpliedBand, evidence: RateEvidence): JudgedConversion {
  const year = yearOfConversion(implied, evidence) ?? evidence.publishedIn;
  const ranges = rangesOf(implied.pair, year);
  if (ranges.length === 0)
    return decided({
      implied,
      band: null,
      evidence,
      outcome: 'ambiguous',
      notes: [{ code: 'alone', values: {} }],
    });
  const [fits] = fitting(implied, ranges);
  const allowed = year === null ? ranges : rangesOf(implied.pair, null);
  const years = yearsText(fitting(implied, allowed).map(({ year: some }) => some));
  const notes = [{ code: 'year-range' as const, values: { years } }];
  if (fits !== undefined)
    return decided({
      implied,
      band: fits.range,
      evidence,
      outcome: year === null ? 'ambiguous' : 'consistent',
      notes,
    });
  const latest = [...ranges].reverse();
  const band = latest[0]?.range ?? null;
  const isOpen =
    mayBeOtherMoney(implied, year, evidence) || (years !== '' && isOfAnotherTime(implied, evidence));
  const hypotheses = latest.map(({ year: some, range }) => ({
    band: range,
    // The rates of several currencies lie near each other: what another year allows is rather of that year.
    others: isOpen || years !== '' ? [] : rangesOfOthers(implied, some, evidence),
    earlier: [],
  }));
  const isFar =
    !isOpen &&
    ranges.every(({ range }) => {
      const rate = rateOf(range);
      return rate !== null && compare(timesApart(rate, implied.value), whole(3)) > 0;
    });
  const named = rateOrSlip(
    isOpen ? null : nameOf(implied.band, hypotheses, evidence.mistakes, threePercent),
    isFar && ranges.length === 1 && band !== null ? widened(band, threePercent) : null,
    implied,
    evidence,
  );
  const against = named === null || named.slip !== undefined ? band : named.against;
  const isWrong = named !== null || isFar;
  return decided({
    implied,
    band: against,
    evidence,
    outcome: isWrong ? 'inconsistent' : 'ambiguous',
    named,
    notes,
  });
}

interface YearRange {
  readonly year: number;
  readonly range: Interval;
}

const fitting = ({ band }: ImpliedBand, ranges: readonly YearRange[]): readonly YearRange[] =>
  ranges.filter(({ range }) => !misses(band, range, threePercent));

/** The words name a time that is no one year. */
const isOfAnotherTime = ({ link }: ImpliedBand, evidence: RateEvidence): boolean =>
  yearOfConversion({ link }, evidence) === null &&
  (evidence.frames[link.operands[0]?.figure ?? -1]?.period ?? evidence.frames[link.stated]?.period) != null;

const rangesOf = (pair: string, year: number | null): readonly YearRange[] =>
  (year === null ? plausibleYears(pair) : [year]).flatMap((some) => {
    const range = yearlyRange(pair, some);
    return range === null ? [] : [{ year: some, range }];
  });

function yearOfConversion({ link }: Pick<ImpliedBand, 'link'>, { frames }: RateEvidence): number | null {
  const frame = frames[link.operands[0]?.figure ?? -1];
  const year =
    frame?.period == null ? frames[link.stated] && yearOf(frames[link.stated] as Frame) : yearOf(frame);
  return year == null ? null : Number(year);
}

/** A sign or a name that several currencies bear, and the rate is that of another of them. */
function mayBeOtherMoney(
  { link, pair, band }: ImpliedBand,
  year: number | null,
  { figures }: RateEvidence,
): boolean {
  const [from = '', to = ''] = pair.split('/');
  const sides = [figures[link.operands[0]?.figure ?? -1], figures[link.stated]];
  const choices = (code: string): readonly string[] => {
    const open = sides.find((figure) => figure?.unit === code)?.unitChoices;
    return open === undefined || settledChoices.has(open) ? [code] : open;
  };
  for (const one of choices(from))
    for (const other of choices(to)) {
      if (one === other || (one === from && other === to)) continue;
      const ranges = rangesOf(`${one}/${other}`, year);
      if (ranges.some(({ range }) => !misses(band, range, threePercent))) return true;
    }
  return false;
}

/** Among the rates of more currencies than these one fits by chance. */
const mostCurrencies = 12;

/** Other currencies of the article in the place of either of the two. */
function rangesOfOthers(
  { pair }: ImpliedBand,
  year: number,
  { currencies }: RateEvidence,
): RateHypothesis['others'] {
  const [from = '', to = ''] = pair.split('/');
  if (currencies.length > mostCurrencies) return [];
  return currencies.flatMap((code) => {
    if (code === from || code === to) return [];
    return [`${from}/${code}`, `${code}/${to}`].flatMap((other) => {
      const band = yearlyRange(other, year);
      return band === null ? [] : [{ code, band }];
    });
  });
}

function yearsText(years: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < years.length;) {
    let to = at;
    while (years[to + 1] === (years[to] ?? 0) + 1) to += 1;
    parts.push(to === at ? `${years[at]}` : `${years[at]}–${years[to]}`);
    at = to + 1;
  }
  return parts.join(', ');
}

/** What the article's other pairs that share a currency agree on. */
function agreedForOthers(
  implied: ImpliedBand,
  { pools, standards, frames, currencies }: RateEvidence,
): RateHypothesis['others'] {
  const [from = '', to = ''] = implied.pair.split('/');
  if (currencies.length > mostCurrencies) return [];
  return pools.flatMap(({ pair }) => {
    const [otherFrom = '', otherTo = ''] = pair.split('/');
    const own = standards.get(pair);
    const shares = (otherFrom === from) !== (otherTo === to);
    const reference = own && shares ? referenceFor(implied, own, frames) : null;
    return reference === null
      ? []
      : [{ code: otherFrom === from ? otherTo : otherFrom, band: reference.band }];
  });
}

function decided({
  implied,
  outcome,
  band,
  reference = null,
  named = null,
  evidence,
  notes = [],
}: {
  readonly implied: ImpliedBand;
  readonly outcome: Judged['outcome'];
  readonly band: Interval | null;
  readonly reference?: Reference | null;
  readonly named?: Named | null;
  readonly evidence: RateEvidence;
  readonly notes?: Judged['notes'];
}): JudgedConversion {
  const rate = band && rateOf(band);
  const amount = evidence.figures[implied.link.operands[0]?.figure ?? -1]?.value ?? null;
  const link =
    reference?.figure === undefined
      ? implied.link
      : { ...implied.link, operands: [...implied.link.operands, { role: 'rate', figure: reference.figure }] };
  return {
    link,
    formula,
    outcome,
    falls: false,
    implied,
    reference,
    outlier:
      outcome === 'inconsistent' ||
      (outcome === 'ambiguous' && band !== null && !meets(implied.band, widened(band, onePercent))),
    recomputed: rate && amount && band ? recomputed(implied, amount, rate, band) : null,
    severity: outcome === 'inconsistent' ? 'changes-the-story' : null,
    diagnosis: named && {
      code: named.code,
      formula: null,
      ...(named.exponent === undefined ? {} : { exponent: named.exponent }),
      ...(named.other === undefined ? {} : { other: named.other }),
    },
    fixes: outcome === 'inconsistent' && rate ? fixes(implied, rate, named, evidence) : [],
    wordFix: null,
    notes,
  };
}

function recomputed(
  implied: ImpliedBand,
  amount: Exact,
  rate: Exact,
  reference: Interval,
): NonNullable<Judged['recomputed']> {
  if (implied.turned) return { value: divide(amount, rate), band: times(inverse(reference), amount) };
  return { value: multiply(amount, rate), band: times(reference, amount) };
}

/** Either side may be the wrong one: one fix for each, in no order of merit. */
function fixes(
  { link, turned }: ImpliedBand,
  rate: Exact,
  named: Named | null,
  { figures }: RateEvidence,
): readonly NumberFix[] {
  const amountAt = link.operands[0]?.figure ?? -1;
  const amount = figures[amountAt];
  const converted = figures[link.stated];
  if (amount?.value == null || converted?.value == null) return [];
  if (named?.slip !== undefined) return [slipFix(named.slip, link, figures)];
  const exponent = (named?.exponent ?? 0) * (turned ? -1 : 1);
  const side = (
    figure: Figure,
    number: number,
    given: number,
    value: Exact,
    because: NumberFix['because'],
  ): NumberFix => ({
    figure: number,
    value,
    place:
      named?.code === 'power-of-ten'
        ? (figure.numeral?.lastPlace ?? 0) + (number === amountAt ? exponent : -exponent)
        : placeOf(figure, value),
    about: false,
    because,
    given,
  });
  const forward = turned ? divide(amount.value, rate) : multiply(amount.value, rate);
  const backward = turned ? multiply(converted.value, rate) : divide(converted.value, rate);
  const shifted = named?.code === 'power-of-ten';
  return [
    side(
      converted,
      link.stated,
      amountAt,
      shifted ? multiply(converted.value, tenTo(-exponent)) : forward,
      'this-side-wrong',
    ),
    side(
      amount,
      amountAt,
      link.stated,
      shifted ? multiply(amount.value, tenTo(exponent)) : backward,
      'other-side-right',
    ),
  ];
}

/** The side whose digits slipped, if the other is right. */
function slipFix({ figure, value }: Slip, { stated, operands }: Link, figures: readonly Figure[]): NumberFix {
  const isStated = figure === stated;
  return {
    figure,
    value,
    place: figures[figure]?.numeral?.lastPlace ?? 0,
    about: false,
    because: isStated ? 'this-side-wrong' : 'other-side-right',
    given: isStated ? (operands[0]?.figure ?? -1) : stated,
  };
}

/** As many significant digits as the figure has, and at least three. */
function placeOf(figure: Figure, value: Exact): number {
  const digits = figure.numeral === null || figure.numeral.digits < 3 ? 3 : figure.numeral.digits;
  return leading(value) - digits + 1;
}

function leading(value: Exact): number {
  let place = 0;
  while (compare(value, tenTo(place + 1)) >= 0) place += 1;
  while (place > -12 && compare(value, tenTo(place)) < 0) place -= 1;
  return place;
}
