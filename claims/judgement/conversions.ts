/** Decides the outcome of conversions: against each other, a rate of the desk, or the published range of their year. */
import { compare, divide, multiply, ratio, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { holds, meets, times, widened } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Formula } from '../arithmetic/formula.ts';
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import { inverse, misses, plausibleYears, rateOf, tenfold, timesApart, yearlyRange } from '../links/rates.ts';
import type { Link } from '../links/link.ts';
import type { ImpliedBand, Pool } from '../links/rates.ts';
import { slipOf } from './conversion-slips.ts';
import type { Slip } from './conversion-slips.ts';
import type { Judged, NumberFix } from './judged.ts';

const onePercent = ratio(1n, 100n);
const threePercent = ratio(3n, 100n);

export interface Reference {
  readonly pair: string;
  readonly band: Interval;
  readonly source: 'printed' | 'consensus' | 'house' | 'reference';
}

export interface RateEvidence {
  readonly figures: readonly Figure[];
  readonly frames: readonly Frame[];
  readonly pools: readonly Pool[];
  /** By pair, in the direction of its pool; the first that there is counts. */
  readonly references: ReadonlyMap<string, Reference>;
  readonly publishedIn: number | null;
}

export interface JudgedConversion extends Judged {
  readonly implied: ImpliedBand;
  readonly outlier: boolean;
}

const formula: Formula = { op: '*', of: ['amount', 'rate'] };

export function judgeConversion(pool: Pool, implied: ImpliedBand, evidence: RateEvidence): JudgedConversion {
  const reference = evidence.references.get(pool.pair);
  if (reference !== undefined) return againstReference(implied, reference, evidence);
  if (pool.bands.length === 2) return accused(pool, implied, evidence);
  return alone(implied, evidence);
}

function againstReference(
  implied: ImpliedBand,
  reference: Reference,
  evidence: RateEvidence,
): JudgedConversion {
  const { band } = implied;
  if (!misses(band, reference.band, onePercent))
    return decided(implied, 'consistent', reference.band, null, evidence);
  const exponent = tenfold(band, reference.band, onePercent);
  const far = misses(band, reference.band, ratio(1n, 4n));
  const slip = far ? slipOf(implied, widened(reference.band, onePercent), evidence.figures) : null;
  if (exponent !== null && !isNearer(slip, implied, exponent, widened(reference.band, onePercent))) {
    return decided(implied, 'inconsistent', reference.band, { code: 'power-of-ten', exponent }, evidence);
  }
  if (!misses(band, inverse(reference.band), onePercent)) {
    return decided(implied, 'inconsistent', reference.band, { code: 'inverse-rate' }, evidence);
  }
  const other = otherCurrency(implied, evidence);
  if (other !== null)
    return decided(implied, 'inconsistent', reference.band, { code: 'other-currency', other }, evidence);
  return decided(implied, far ? 'inconsistent' : 'ambiguous', reference.band, namedSlip(slip), evidence);
}

const namedSlip = (slip: Slip | null): Named | null => slip && { code: slip.code, slip };

/** A slip of digits brings the rate into the reference, a power of ten only its band. */
function isNearer(slip: Slip | null, { value }: ImpliedBand, exponent: number, reference: Interval): boolean {
  return slip !== null && !holds(reference, multiply(value, tenTo(-exponent)));
}

/** Two that disagree accuse each other. */
function accused(pool: Pool, implied: ImpliedBand, evidence: RateEvidence): JudgedConversion {
  const sibling = pool.bands.find((band) => band !== implied);
  const exponent = sibling ? tenfold(implied.band, sibling.band, onePercent) : null;
  if (sibling === undefined || exponent === null) return alone(implied, evidence);
  return decided(implied, 'inconsistent', sibling.band, { code: 'power-of-ten', exponent }, evidence);
}

/** Held against what was published for its year, or for every plausible year where none is named. */
function alone(implied: ImpliedBand, evidence: RateEvidence): JudgedConversion {
  const year = yearOf(implied, evidence) ?? evidence.publishedIn;
  const ranges = (year === null ? plausibleYears(implied.pair) : [year]).flatMap((some) => {
    const range = yearlyRange(implied.pair, some);
    return range === null ? [] : [{ year: some, range }];
  });
  if (ranges.length === 0)
    return decided(implied, 'ambiguous', null, null, evidence, { code: 'alone', values: {} });
  const met = ranges.filter(({ range }) => !misses(implied.band, range, threePercent));
  const note = {
    code: 'year-range' as const,
    values: { years: yearsText(met.map(({ year: some }) => some)) },
  };
  if (met.length > 0) {
    return decided(
      implied,
      year === null ? 'ambiguous' : 'consistent',
      met[0]?.range ?? null,
      null,
      evidence,
      note,
    );
  }
  const nearest = ranges.at(-1)?.range ?? null;
  const exponents = ranges.map(({ range }) => tenfold(implied.band, range, threePercent));
  const [first = null] = exponents;
  const far = ranges.every(({ range }) => {
    const rate = rateOf(range);
    return rate !== null && compare(timesApart(rate, implied.value), whole(3)) > 0;
  });
  const only = far && ranges.length === 1 && nearest !== null ? widened(nearest, threePercent) : null;
  const slip = only && slipOf(implied, only, evidence.figures);
  const isTenfold = first !== null && exponents.every((exponent) => exponent === first);
  if (isTenfold && !(only !== null && isNearer(slip, implied, first, only))) {
    return decided(
      implied,
      'inconsistent',
      nearest,
      { code: 'power-of-ten', exponent: first },
      evidence,
      note,
    );
  }
  if (ranges.every(({ range }) => !misses(implied.band, inverse(range), threePercent))) {
    return decided(implied, 'inconsistent', nearest, { code: 'inverse-rate' }, evidence, note);
  }
  return decided(implied, far ? 'inconsistent' : 'ambiguous', nearest, namedSlip(slip), evidence, note);
}

function yearOf({ link }: ImpliedBand, { frames }: RateEvidence): number | null {
  const period = frames[link.operands[0]?.figure ?? -1]?.period ?? frames[link.stated]?.period;
  const [from, to] = [period?.days?.from.slice(0, 4), period?.days?.to.slice(0, 4)];
  return from === undefined || from !== to || period?.also != null ? null : Number(from);
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

/** The rate of another currency of the article fits: the euro's used for dollars. */
function otherCurrency(implied: ImpliedBand, { pools, references }: RateEvidence): string | null {
  const [from = '', to = ''] = implied.pair.split('/');
  for (const pool of pools) {
    const reference = references.get(pool.pair);
    const [otherFrom = '', otherTo = ''] = pool.pair.split('/');
    if (pool.pair === implied.pair || reference === undefined) continue;
    if (otherFrom === from && !misses(implied.band, reference.band, onePercent)) return otherTo;
    if (otherTo === to && !misses(implied.band, reference.band, onePercent)) return otherFrom;
  }
  return null;
}

interface Named {
  readonly code: 'power-of-ten' | 'inverse-rate' | 'other-currency' | Slip['code'];
  readonly exponent?: number;
  readonly other?: string;
  readonly slip?: Slip;
}

function decided(
  implied: ImpliedBand,
  outcome: Judged['outcome'],
  reference: Interval | null,
  named: Named | null,
  evidence: RateEvidence,
  note: Judged['notes'][number] | null = null,
): JudgedConversion {
  const rate = reference && rateOf(reference);
  const amount = evidence.figures[implied.link.operands[0]?.figure ?? -1]?.value ?? null;
  return {
    link: implied.link,
    formula,
    outcome,
    falls: false,
    implied,
    outlier:
      outcome === 'inconsistent' ||
      (outcome === 'ambiguous' && reference !== null && !meets(implied.band, widened(reference, onePercent))),
    recomputed: rate && amount && reference ? recomputed(implied, amount, rate, reference) : null,
    severity: outcome === 'inconsistent' ? 'changes-the-story' : null,
    diagnosis: named && diagnosed(named),
    fixes: outcome === 'inconsistent' && rate ? fixes(implied, rate, named, evidence) : [],
    wordFix: null,
    notes: note === null ? [] : [note],
  };
}

const diagnosed = ({ code, exponent, other }: Named): Judged['diagnosis'] => ({
  code,
  formula: null,
  ...(exponent === undefined ? {} : { exponent }),
  ...(other === undefined ? {} : { other }),
});

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
