/** Decides the outcome of a link whose operands are all printed: the reading that fits, else the mistake that explains. */
import { absolute, compare, multiply, subtract, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { compute } from '../arithmetic/compute.ts';
import { times } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { CheckRule } from '../checks/rule.ts';
import type { Link, Operand } from '../links/link.ts';
import { caseOf } from './case.ts';
import type { Case } from './case.ts';
import { compareWith } from './compare.ts';
import type { Compared } from './compare.ts';
import type { Evidence } from './evidence.ts';
import type { DiagnosisCode } from '../diagnosis/rule.ts';
import { explain, overruling } from './explain.ts';
import type { Cause } from './explain.ts';
import { isImpossibleFall } from './falls.ts';
import { isFar, isTiedByMany } from './far-off.ts';
import { fixesFor } from './fixes.ts';
import type { Judged, Note } from './judged.ts';
import { isOutOfReach } from './out-of-reach.ts';
import { recompute } from './recompute.ts';

interface Tried {
  readonly link: Link;
  readonly ready: Case;
  readonly compared: Compared;
  readonly value: Exact;
  readonly band: Interval;
}

/** Null where nothing can be said: too weak to alarm, or no number to recompute. */
export function judge(rule: CheckRule, link: Link, evidence: Evidence): Judged | null {
  const tried = withoutMisread(rule, tryWays(rule, link, evidence), evidence);
  const best =
    tried.find(({ compared }) => compared.outcome === 'consistent') ??
    tried.find(({ compared }) => compared.outcome === 'rounding') ??
    tried[0];
  if (best === undefined) return null;
  const agreesOnly = link.foreseen === true || isDoubtful(rule, best.link, evidence.figures);
  if (agreesOnly && best.compared.outcome !== 'consistent') return null;
  const misnamed =
    rule.misnamed?.kind === evidence.figures[best.link.stated]?.kind ? rule.misnamed : undefined;
  if (misnamed !== undefined)
    return link.foreseen === true || mayBeOfOther(rule, link, evidence)
      ? null
      : judgeMisnamed(best, misnamed.code, evidence);
  const turned =
    link.foreseen === true || best.compared.outcome === 'inconsistent'
      ? null
      : turnedAbout(rule, best, evidence);
  if (turned !== null)
    return finish(turned, 'inconsistent', { code: 'rise-for-fall', odds: 1, formula: null }, [], evidence);
  const house = tried.find(({ link: way }) => rule.readings[way.reading]?.behind === undefined);
  if (rule.readings[best.link.reading]?.behind !== undefined && best.compared.outcome === 'consistent')
    return house === undefined || best.link.strength === 'weak'
      ? null
      : inTwoWays(rule, house, best, evidence);
  const notes: Note[] = [];
  let outcome = best.compared.outcome;
  if (outcome === 'rounding' && best.link.strength !== 'strong' && isElsewhere(best.link, evidence))
    return null;
  if (outcome === 'rounding') {
    const odds = overruling(best.ready, evidence, best.compared.possible);
    if (odds !== null && odds >= 8) outcome = 'inconsistent';
    else if (odds !== null && odds >= 1) notes.push({ code: 'may-be-ratio', values: {} });
  }
  if (best.link.strength === 'weak' && !(outcome === 'consistent' && telling(best))) return null;
  const named =
    outcome === 'inconsistent'
      ? (explain(best.ready, best.value, evidence) ?? impossible(rule, best.ready))
      : null;
  if (
    outcome === 'inconsistent' &&
    named === null &&
    (best.link.strength !== 'strong' || isFarOff(rule, best, tried))
  )
    return null;
  if (
    outcome === 'inconsistent' &&
    (isToldBelow(best.link, evidence) || mayBeOfAnother(rule, best.link, evidence))
  )
    return null;
  if (best.compared.truncated) notes.push({ code: 'truncated', values: {} });
  if (rule.terms !== true) notes.push(...precisionNote(best, evidence));
  if (outcome === 'consistent' && isFarBound(best)) notes.push({ code: 'far-bound', values: {} });
  return finish(best, outcome, named, notes, evidence);
}

/**
 * The ways that can be computed, the best one first. A rival that cannot come out changes nothing, nor does a weak link of
 * which no way can: these are left out. With two honest readings all are needed, since the one that does not come out is
 * shown as well.
 */
function tryWays(rule: CheckRule, link: Link, evidence: Evidence): readonly Tried[] {
  const inTwoWays = rule.readings.some(({ behind }) => behind !== undefined);
  const isOut = (way: Link): boolean => !inTwoWays && isOutOfReach(rule, way, evidence.figures);
  const isNothing = link.strength === 'weak' && isOut(link);
  const first = isNothing ? null : attempt(rule, link, evidence);
  const tried = first === null ? [] : [first];
  for (const way of link.rivals) {
    if ((first !== null || isNothing) && isOut(way)) continue;
    const result = attempt(rule, way, evidence);
    if (result !== null) tried.push(result);
  }
  return tried;
}

/** Only the second honest reading fits: the house's is shown with it, and neither is called a mistake. */
function inTwoWays(rule: CheckRule, house: Tried, second: Tried, evidence: Evidence): Judged {
  const { formula } = second.ready;
  const way = rule.readings[second.link.reading]?.behind ?? 'more';
  const other = { formula, value: second.value, houseOutcome: house.compared.outcome, way };
  return { ...finish({ ...house, link: second.link }, 'ambiguous', null, [], evidence), other };
}

/**
 * Ways that take a level for the change are left out where the two levels go the way that is said: "312,000, up 120% from
 * 260,000" agrees only if the 312,000 were what it grew by.
 */
function withoutMisread(rule: CheckRule, tried: readonly Tried[], { frames }: Evidence): readonly Tried[] {
  const [first] = tried;
  if (first === undefined || tried.length < 2 || first.value.n < 0) return tried;
  const signed = ({ role }: Operand): boolean => rule.operands[role]?.signed !== undefined;
  if (first.link.operands.some(signed)) return tried;
  const used = new Set(first.link.operands.map(({ figure }) => figure));
  const isMisread = (one: Operand, { stated }: Link): boolean =>
    signed(one) && one.figure < stated && used.has(one.figure) && frames[one.figure]?.standing === 'level';
  return tried.filter(({ link }) => !link.operands.some((one) => isMisread(one, link)));
}

/** Operands of a doubtful kind, where the rule takes them only for a sum that comes out. */
const isDoubtful = (rule: CheckRule, link: Link, figures: Evidence['figures']): boolean =>
  rule.onlyWhereItAgrees !== undefined &&
  link.operands.some(({ figure }) => rule.onlyWhereItAgrees?.includes(figures[figure]?.kind ?? 'identifier'));

/**
 * The percentage agrees with the change, and both levels are printed and lie the other way round: "decreased $35 million,
 * or 85%, to $76 million from $41 million". Null where the levels do not give the same percentage.
 */
function turnedAbout(rule: CheckRule, { link, compared }: Tried, evidence: Evidence): Tried | null {
  const anchor = link.operands.find(({ role }) => rule.inTime?.includes(role) === true);
  const change = link.operands.find(({ role }) => rule.operands[role]?.signed !== undefined);
  if (anchor === undefined || change === undefined || link.strength === 'weak') return null;
  if (compared.outcome === 'rounding' && link.strength !== 'strong') return null;
  let found: Tried | null = null;
  for (const operands of [...link.rivals.map((rival) => rival.operands), ...link.runnersUp]) {
    const other = operands.find(({ role }) => role !== anchor.role);
    const isPair =
      other !== undefined &&
      rule.inTime?.includes(other.role) === true &&
      other.figure !== change.figure &&
      operands.some(({ role, figure }) => role === anchor.role && figure === anchor.figure) &&
      evidence.frames[other.figure]?.order === evidence.frames[link.stated]?.order;
    const reading = rule.readings.findIndex(({ needs }) =>
      needs.every((role) => rule.inTime?.includes(role)),
    );
    const tried = isPair ? attempt(rule, { ...link, operands, reading }, evidence) : null;
    if (tried === null) continue;
    if (tried.value.n >= 0) {
      // Another level goes the way that is said.
      if (tried.compared.outcome !== 'inconsistent') return null;
      continue;
    }
    const back = { value: absolute(tried.value), tight: times(tried.band, whole(-1)), loose: null };
    if (compareWith(tried.ready.printed, back).outcome !== 'inconsistent') found ??= tried;
  }
  return found;
}

/** A level of a doubtful kind stands near by in the sentence: points of percentages beside amounts bear the right name. */
function mayBeOfOther(rule: CheckRule, { stated }: Link, { figures, frames }: Evidence): boolean {
  const kinds = rule.onlyWhereItAgrees;
  if (kinds === undefined) return false;
  const end = Math.min(stated + reach, figures.length - 1);
  for (let at = Math.max(stated - reach, 0); at <= end; at += 1) {
    const isLevel = frames[at]?.order === frames[stated]?.order && frames[at]?.standing === 'level';
    if (isLevel && at !== stated && kinds.includes(figures[at]?.kind ?? 'year')) return true;
  }
  return false;
}

/** So many figures on either side are looked at. */
const reach = 8;

/** As printed, without the intervals: where it does not agree nothing is said. */
function plainly(ready: Case): Parameters<typeof compareWith>[1] | null {
  const value = compute(ready.formula, ready.values);
  return value && { value: multiply(value, ready.factor), tight: null, loose: null };
}

/** The number agrees and its name does not: four points called four per cent. Where it does not agree, nothing is said. */
function judgeMisnamed(best: Tried, code: DiagnosisCode, evidence: Evidence): Judged | null {
  const { strength } = best.link;
  const agrees =
    best.compared.outcome === 'consistent' ? strength !== 'weak' : best.compared.outcome === 'rounding';
  if (!agrees || (best.compared.outcome === 'rounding' && strength !== 'strong')) return null;
  return finish(best, 'inconsistent', { code, odds: 1, formula: null }, [], evidence);
}

function attempt(rule: CheckRule, link: Link, { figures, frames }: Evidence): Tried | null {
  const ready = caseOf(rule, link, figures, frames);
  if (ready === null) return null;
  const doubtful = isDoubtful(rule, link, figures);
  const made = doubtful ? plainly(ready) : recompute(ready, ready.formula);
  if (made === null) return null;
  const compared = compareWith(ready.printed, made);
  return {
    link,
    ready,
    compared,
    value: made.value,
    band: made.tight ?? { low: made.value, high: made.value },
  };
}

function finish(
  { link, ready, value, band }: Tried,
  outcome: Judged['outcome'],
  cause: Cause | null,
  notes: readonly Note[],
  evidence: Evidence,
): Judged {
  const direction = ready.factor.n < 0 ? whole(-1) : whole(1);
  const objects = outcome === 'inconsistent';
  return {
    link,
    formula: ready.formula,
    outcome,
    falls: ready.factor.n < 0,
    recomputed: { value: multiply(value, direction), band: times(band, direction) },
    severity: objects ? severityOf(ready, value) : null,
    diagnosis: cause && {
      code: cause.code,
      formula: cause.formula,
      ...(cause.figure === undefined ? {} : { figure: cause.figure }),
    },
    fixes: objects && !isName(cause) ? fixesFor(ready, value, cause, evidence) : [],
    wordFix: objects && cause?.code === 'rise-for-fall' ? directionWord(link, evidence) : null,
    notes,
  };
}

/** The number is right and its name is wrong. */
const isName = (cause: Cause | null): boolean =>
  cause?.code === 'percent-for-points' || cause?.code === 'points-for-percent';

function directionWord(link: Link, { frames }: Evidence): Judged['wordFix'] {
  const frame = frames[link.stated];
  return frame?.directionAt == null ? null : { block: frame.block, token: frame.directionAt };
}

/** A fall of more than all of it, which no other mistake explains. */
function impossible(rule: CheckRule, { printed, factor }: Case): Cause | null {
  if (rule.mistakes?.includes('impossible-fall') !== true || factor.n >= 0) return null;
  return isImpossibleFall(printed.value, printed.hedge)
    ? { code: 'impossible-fall', odds: 1, formula: null }
    : null;
}

/** `more than 10%` over a rise of 90%: it is true, and says little. */
function isFarBound({ ready: { printed }, value }: Tried): boolean {
  const above = printed.hedge === 'over' || printed.hedge === 'at-least';
  const below = printed.hedge === 'under' || printed.hedge === 'at-most';
  if (!above && !below) return false;
  const [less, more] = above ? [printed.value, value] : [value, printed.value];
  if (less.n <= 0 || compare(multiply(more, whole(2)), multiply(less, whole(3))) < 0) return false;
  const step = multiply(tenTo(printed.lastPlace), whole(printed.word ? 0 : 2));
  return compare(subtract(more, less), step) >= 0;
}

/** So far off that the figures rather do not belong together, in all readings of them. */
function isFarOff(rule: CheckRule, { link }: Tried, tried: readonly Tried[]): boolean {
  if (isTiedByMany(rule, link)) return false;
  const isOwn = (figure: number): boolean => link.operands.some((own) => own.figure === figure);
  return tried.every(
    (one) =>
      isFar(one.ready.printed.value, one.value) || !one.link.operands.every(({ figure }) => isOwn(figure)),
  );
}

/** `Profit up 17%` over a paragraph of the quarter, where the one of the half-year says 17% again: that is meant. */
function isToldBelow({ stated, operands }: Link, { figures, frames }: Evidence): boolean {
  const [own, block] = [figures[stated], frames[stated]?.block];
  if (own?.value == null || operands.some(({ figure }) => frames[figure]?.block === block)) return false;
  const end = Math.min(figures.length, stated + mostBelow);
  for (let at = stated + 1; at < end; at += 1) {
    const one = figures[at];
    if (frames[at]?.block === block || one?.kind !== own.kind || one.value === null) continue;
    if (compare(one.value, own.value) === 0) return true;
  }
  return false;
}

/** So many figures below a headline are looked at. */
const mostBelow = 60;

/**
 * It follows from two other figures of the passage, or from one that stands nearer than the one taken for it: `£8.1m,
 * against £7.4m last time and £5.0m in 2021, a rise of 62%`.
 */
function mayBeOfAnother(rule: CheckRule, link: Link, evidence: Evidence): boolean {
  if ((evidence.frames[link.stated]?.basis ?? null) !== null) return false;
  const away = (figure: number): number => Math.abs(figure - link.stated);
  const isNearer = ({ role, figure }: Operand): boolean =>
    link.operands.some((own) => own.role === role && away(figure) < away(own.figure));
  return link.runnersUp.some((operands) => {
    const others = operands.filter(({ figure }) => link.operands.every((own) => own.figure !== figure));
    const isAnother =
      operands.every(({ role }) => link.operands.some((own) => own.role === role)) &&
      (others.length === operands.length || (others.length > 0 && others.every(isNearer)));
    const tried = isAnother ? attempt(rule, { ...link, operands }, evidence) : null;
    return tried?.compared.outcome === 'consistent' && telling(tried);
  });
}

/** In the last digit it is cosmetic; beyond that it changes what is said. */
function severityOf({ printed }: Case, value: Exact): Judged['severity'] {
  const off = absolute(subtract(value, printed.value));
  const unit = multiply(tenTo(printed.lastPlace), whole(3));
  return compare(multiply(off, whole(2)), unit) <= 0 ? 'cosmetic' : 'changes-the-story';
}

/** More digits than the operands carry: rounding alone would allow a score of other values of the printed precision. */
function precisionNote({ link, ready, band, value }: Tried, { figures }: Evidence): readonly Note[] {
  // What was multiplied out to the last digit, and what is softened, claims no digits of its own.
  if (compare(value, ready.printed.value) === 0 || ready.printed.hedge !== undefined) return [];
  const stated = figures[link.stated]?.numeral;
  const digits = link.operands.map(({ figure }) => figures[figure]?.numeral?.digits ?? 9);
  const carried = digits.reduce((least, next) => (next < least ? next : least), 9);
  if (stated == null || band.low === null || band.high === null || stated.digits <= carried + 1) return [];
  const possible = multiply(subtract(band.high, band.low), tenTo(-ready.printed.lastPlace));
  return compare(possible, whole(20)) > 0 ? [{ code: 'false-precision', values: { carried } }] : [];
}

/** Both operands stand in other sentences: what only nearly agrees with them may be of something else. */
const isElsewhere = ({ stated, operands }: Link, { frames }: Evidence): boolean =>
  operands.every(({ figure }) => frames[figure]?.order !== frames[stated]?.order);

/** Two significant digits that agree are no accident among the few figures of a passage; one may be. */
function telling({ ready, compared }: Tried): boolean {
  const { printed } = ready;
  return (
    !compared.truncated &&
    (printed.word || compare(absolute(printed.value), tenTo(printed.lastPlace + 1)) >= 0)
  );
}
