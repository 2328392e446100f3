/** Decides whether a total agrees with the parts that stand beside it, and shares with the whole of 100 per cent. */
import { compute, computeBand } from '../arithmetic/compute.ts';
import { absolute, add, compare, multiply, ratio, subtract, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import { meets, point } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Figure } from '../figures/figure.ts';
import { hedged } from '../figures/precision.ts';
import type { Link } from '../links/link.ts';
import type { TotalLink } from '../links/shares-of-whole.ts';
import type { SumLink } from '../links/sums.ts';
import type { Case } from './case.ts';
import { compareWith } from './compare.ts';
import type { Compared, Printed } from './compare.ts';
import type { Evidence } from './evidence.ts';
import { explain } from './explain.ts';
import type { Cause } from './explain.ts';
import type { Judged, NumberFix } from './judged.ts';

/** The role under which a single part can be taken out of a sum again. */
const partRole = (place: number): string => `part ${place}`;

interface Tried {
  readonly ready: Case;
  readonly value: Exact;
  readonly band: Interval;
  readonly compared: Compared;
}

/** Null where nothing can be said. */
export function judgeSum(link: SumLink, evidence: Evidence): Judged | null {
  const ways = [link.stated, ...link.rivals].flatMap((stated) =>
    link.options.flatMap((parts) => attempt(stated, parts, link, evidence.figures) ?? []),
  );
  const fits = (outcome: Compared['outcome']) => ways.find(({ compared }) => compared.outcome === outcome);
  const fit = fits('consistent') ?? (link.objects === 'never' ? undefined : fits('rounding'));
  if (fit !== undefined) {
    if (link.strength === 'weak' && !isTelling(fit)) return null;
    return finish(fit, fit.compared.outcome, null, evidence);
  }
  const isPlain = link.objects === 'any' && link.rivals.length === 0;
  const possible = ways.filter(
    ({ ready }) => (isPlain || isLikely(ready)) && ready.link.operands.length === link.options[0]?.length,
  );
  const [only] = possible;
  if (only === undefined || possible.length > 1 || link.objects === 'never') return null;
  const cause = explain(only.ready, only.value, evidence);
  if (!mayObject(link, only, cause)) return null;
  return finish(only, 'inconsistent', cause, evidence);
}

/** Each of the parts is smaller than the total, or the figure counts something else. */
const isLikely = ({ values, printed }: Case): boolean =>
  (values.get('part') ?? []).every((part) => compare(part, printed.value) < 0);

function mayObject({ objects, isShare }: SumLink, { ready, band }: Tried, cause: Cause | null): boolean {
  // `40% in the north and 30% in the south, 35% in all`: of two wholes, between which the share of both lies.
  if (isShare && !isLikely(ready)) return false;
  if (cause !== null) return true;
  const exceeds =
    band.low !== null && ready.printed.loose.high !== null && compare(band.low, ready.printed.loose.high) > 0;
  return objects === 'any' || (objects === 'over' && exceeds);
}

function attempt(
  stated: number,
  parts: readonly number[],
  { ones, strength }: SumLink,
  figures: readonly Figure[],
): Tried | null {
  const total = figures[stated];
  const items = parts.flatMap((number) => figures[number] ?? []);
  if (total === undefined || parts.includes(stated)) return null;
  const printed = printedTotal(total, items);
  const link: Link = linkOf('sum', stated, parts, strength);
  return printed && tryOut(link, sumOf(ones), items, printed);
}

const sumOf = (ones: number): Formula => {
  const sum: Formula = { op: 'sum', of: 'part' };
  return ones === 0 ? sum : { op: '+', of: [sum, { constant: String(ones) }] };
};

const linkOf = (
  check: string,
  stated: number,
  parts: readonly number[],
  strength: Link['strength'],
): Link => ({
  check,
  stated,
  operands: parts.map((figure) => ({ role: 'part', figure })),
  reading: 0,
  score: 0,
  strength,
  rivals: [],
  runnersUp: [],
  because: [],
});

function tryOut(link: Link, formula: Formula, items: readonly Figure[], printed: Printed): Tried | null {
  const values = new Map<string, readonly Exact[]>();
  const parts = items.flatMap(({ value }) => value ?? []);
  values.set('part', parts);
  parts.forEach((value, place) => values.set(partRole(place), [value]));
  const fine = items.reduce((least, { numeral }) => Math.min(least, numeral?.loosePlace ?? 0), Infinity);
  const tight = new Map([['part', items.map((item) => bandOf(item, tightOf(item)))]]);
  const loose = new Map([['part', items.map((item) => bandOf(item, looseOf(item, fine)))]]);
  const ready: Case = { link, formula, values, tight, loose, printed, factor: whole(1) };
  const value = parts.length < 2 ? null : compute(formula, values);
  if (value === null) return null;
  const made = { value, tight: computeBand(formula, tight), loose: computeBand(formula, loose) };
  const compared = compareWith(printed, made);
  const isTight = made.tight !== null && meets(made.tight, printed.tight);
  const band = (compared.outcome === 'rounding' && !isTight ? made.loose : made.tight) ?? point(value);
  return { ready, value, band, compared };
}

const bandOf = ({ value, hedge }: Figure, interval: Interval): Interval =>
  value === null ? interval : hedged(interval, value, hedge);

/** A count that is written to its last digit is exact, however large. */
const isCount = ({ kind, numeral }: Figure): boolean =>
  kind === 'number' && numeral !== null && numeral.decimals === 0 && numeral.scaledBy === 0;

const tightOf = (figure: Figure): Interval =>
  isCount(figure) && figure.value !== null ? point(figure.value) : figure.tight;

/** Zeros are digits where another part is written down to their place. */
function looseOf(figure: Figure, fine: number): Interval {
  const own = figure.numeral;
  if (own === null || own.loosePlace === own.lastPlace || fine < own.loosePlace) return tightOf(figure);
  return figure.loose;
}

/** One zero at the end of a total is a digit where its parts have that place; more of them may be rounding. */
function printedTotal(total: Figure, parts: readonly Figure[]): Printed | null {
  const { value, numeral } = total;
  if (value === null || numeral === null) return null;
  const { lastPlace } = numeral;
  const finer = parts.some((part) => (part.numeral?.loosePlace ?? 0) <= lastPlace);
  const loosePlace = finer && numeral.loosePlace === lastPlace + 1 ? lastPlace : numeral.loosePlace;
  const tight = tightOf(total);
  const loose = loosePlace === lastPlace ? tight : total.loose;
  return { value, tight, loose, lastPlace, loosePlace, hedge: total.hedge, word: false };
}

/** Two digits that agree are no accident among the few figures of a sentence; one may be. */
const isTelling = ({ ready: { printed }, compared }: Tried): boolean =>
  !compared.truncated && compare(absolute(printed.value), tenTo(printed.lastPlace + 1)) >= 0;

function finish(
  { ready, value, band, compared }: Tried,
  outcome: Judged['outcome'],
  cause: Cause | null,
  { figures }: Evidence,
): Judged {
  const { link, formula, printed } = ready;
  const fix: NumberFix = {
    figure: link.stated,
    value,
    place: printed.lastPlace,
    about: false,
    because: 'as-printed',
  };
  const off = absolute(subtract(value, printed.value));
  const small = multiply(tenTo(printed.lastPlace), ratio(3, 2));
  const isCosmetic = compare(off, small) <= 0 && (figures[link.stated]?.numeral?.digits ?? 0) > 2;
  return {
    link,
    formula,
    outcome,
    falls: false,
    recomputed: { value, band },
    other: null,
    severity: outcome !== 'inconsistent' ? null : isCosmetic ? 'cosmetic' : 'changes-the-story',
    diagnosis: cause && { code: cause.code, formula: cause.formula },
    fixes: outcome === 'inconsistent' ? [fix] : [],
    wordFix: null,
    notes: compared.truncated ? [{ code: 'truncated', values: {} }] : [],
  };
}

/** Shares agree with 100 per cent within half a unit for each; null where another share may be missing. */
export function judgeTotal(link: TotalLink, { figures }: Evidence): Judged | null {
  const items = link.parts.flatMap((number) => figures[number] ?? []);
  const hundred = whole(100);
  const lastPlace = items.reduce((least, { numeral }) => Math.min(least, numeral?.lastPlace ?? 0), 0);
  const printed: Printed = {
    value: hundred,
    tight: point(hundred),
    loose: point(hundred),
    lastPlace,
    loosePlace: lastPlace,
    hedge: undefined,
    word: false,
  };
  const tried = tryOut(linkOf('total', link.stated, link.parts, link.strength), sumOf(0), items, printed);
  if (tried === null) return null;
  const { value, band, compared } = tried;
  const exceeds = band.low !== null && compare(band.low, hundred) > 0;
  const outcome = compared.truncated ? 'rounding' : compared.outcome;
  if (link.onlyOver && outcome !== 'consistent' && !(outcome === 'inconsistent' && exceeds)) return null;
  const objects = outcome === 'inconsistent';
  return {
    link: tried.ready.link,
    formula: tried.ready.formula,
    outcome,
    falls: false,
    recomputed: { value, band },
    other: null,
    severity: objects ? 'changes-the-story' : null,
    diagnosis: null,
    fixes: objects ? fixesOfShares(link.parts, figures, subtract(hundred, value)) : [],
    wordFix: null,
    notes: [],
  };
}

/** Any one of the shares may be wrong: what the others leave of the whole. */
const fixesOfShares = (
  parts: readonly number[],
  figures: readonly Figure[],
  missing: Exact,
): readonly NumberFix[] =>
  parts.flatMap((number) => {
    const figure = figures[number];
    if (figure?.value == null || figure.numeral === null) return [];
    const value = add(figure.value, missing);
    if (value.n <= 0) return [];
    return [
      {
        figure: number,
        value,
        place: figure.numeral.lastPlace,
        about: false,
        because: 'other-shares' as const,
      },
    ];
  });
