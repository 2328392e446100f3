/**
 * Checks that an editor builds or mends by pointing: at the result, at its operands, and at a kind of check or a formula.
 * They are judged and worded as all others are; what cannot be computed is said in a sentence, with nothing thrown.
 */
import type { Formula } from './arithmetic/formula.ts';
import { rolesIn, spreadRoles } from './arithmetic/formula-roles.ts';
import { readFormula } from './arithmetic/read-formula.ts';
import type { FormulaFault } from './arithmetic/read-formula.ts';
import { checkRules } from './checks/index.ts';
import type { CheckRule } from './checks/rule.ts';
import { diagnosisRules } from './diagnosis/index.ts';
import type { Figure } from './figures/figure.ts';
import type { FoundCheck } from './findings.ts';
import type { Frame } from './frames/frame.ts';
import type { ReadArticle } from './frames/reading.ts';
import { judge } from './judgement/judge.ts';
import { ruleOfFormula } from './judgement/pointed-rule.ts';
import type { Link, Operand } from './links/link.ts';
import type { Span } from './text/span.ts';
import { faultSentences } from './wording/en-pointed.ts';
import { presentCheck } from './wording/present.ts';

/** What an editor pointed at. Plain data: it is stored with the claim. */
export interface Pointed {
  /** One of `pointedKinds`, or `pointed` where the formula is the editor's own. */
  readonly kind: string;
  /** As typed, over the roles of the operands: `(new − old) ÷ old`. Null where the kind says how it is computed. */
  readonly formula: string | null;
  /** The place of the result in the text: all of a figure or some of it, and no part of another. */
  readonly stated: Span;
  /** A role that several figures fill stands for their sum. */
  readonly operands: readonly (Span & { readonly role: string })[];
}

export interface PointedFault {
  readonly code:
    | FormulaFault['code']
    | 'unknown-kind'
    | 'roles-do-not-fit'
    | 'unknown-role'
    | 'unused-role'
    | 'no-operands'
    | 'no-figure'
    | 'no-value'
    | 'kind-does-not-fit'
    | 'points-at-itself'
    | 'no-result';
  /** One plain sentence for the editor. */
  readonly message: string;
  /** What it is about: a place in the text, or in the formula as typed. */
  readonly place: (Span & { readonly in: 'text' | 'formula' }) | null;
}

export type PointedResult = { readonly check: FoundCheck } | { readonly fault: PointedFault };

/** Kinds whose formula can be chosen instead of typed, each over roles of its own. */
export const pointedKinds = [
  'growth',
  'points',
  'difference',
  'multiple',
  'share',
  'average',
  'sum',
] as const;

/** Mistakes of digits may happen to any number, whatever it was computed from. */
const mistakesOfDigits: readonly string[] = ['power-of-ten', 'transposed-digits', 'doubled-digit'];

/** How it is to be computed: by a reading of a rule, or by a formula for which a rule has to be made. */
interface Plan {
  readonly rule: CheckRule | null;
  readonly reading: number;
  readonly formula: Formula;
}

type Or<T> = T | { readonly fault: PointedFault };

/** The article as it was read; spans are of its text. */
export function judgePointed(
  article: ReadArticle,
  frames: readonly Frame[],
  pointed: Pointed,
): PointedResult {
  const plan = planOf(pointed);
  if ('fault' in plan) return plan;
  const link = linkOf(article, pointed, plan);
  if ('fault' in link) return link;
  const stated = article.figures[link.stated];
  if (stated === undefined) return faultOf('no-figure', { ...pointed.stated, in: 'text' });
  const filled = new Map<string, Figure>();
  for (const { role, figure } of link.operands) {
    const operand = article.figures[figure];
    if (operand !== undefined) filled.set(role, operand);
  }
  const misfit = plan.rule && misfitOf(plan.rule, stated, filled);
  if (misfit !== null) return faultOf('kind-does-not-fit', { ...spanOf(misfit), in: 'text' }, pointed.kind);
  const made = ruleOfFormula(link.formula ?? plan.formula, stated, filled);
  // A fall may be typed as what is left less what was, or the other way round.
  const falling: CheckRule = { ...made, stated: { ...made.stated, signed: 'direction' } };
  const check = bestOf(plan.rule === null ? [made, falling] : [plan.rule], link, article, frames);
  return check === null ? faultOf('no-result', null) : { check: { ...check, kind: pointed.kind } };
}

function bestOf(
  rules: readonly CheckRule[],
  link: Link,
  article: ReadArticle,
  frames: readonly Frame[],
): FoundCheck | null {
  const { figures, text } = article;
  const checks = rules.flatMap((rule) => {
    const mistakes = rule.mistakes ?? mistakesOfDigits;
    const diagnoses = diagnosisRules.filter(({ code }) => mistakes.includes(code));
    const judged = judge(rule, link, { figures, frames, text, diagnoses });
    return (judged && presentCheck(rule.kind, judged, article)) ?? [];
  });
  return checks.find(({ outcome }) => outcome !== 'inconsistent') ?? checks[0] ?? null;
}

function planOf({ kind, formula, operands }: Pointed): Or<Plan> {
  if (operands.length === 0) return faultOf('no-operands', null);
  const roles = new Set(operands.map(({ role }) => role));
  if (formula !== null) {
    const read = readFormula(formula);
    if ('fault' in read) {
      const { code, at, start, end } = read.fault;
      return faultOf(code, { start, end, in: 'formula' }, at);
    }
    const named = rolesIn(read.formula);
    const unknown = [...named].find((role) => !roles.has(role));
    if (unknown !== undefined) return faultOf('unknown-role', null, unknown);
    const unused = operands.find(({ role }) => !named.has(role));
    if (unused !== undefined) return faultOf('unused-role', { ...spanOf(unused), in: 'text' }, unused.role);
    return { rule: null, reading: 0, formula: read.formula };
  }
  if (!pointedKinds.some((known) => known === kind)) return faultOf('unknown-kind', null, kind);
  for (const rule of checkRules) {
    if (rule.kind !== kind) continue;
    const reading = rule.readings.findIndex(
      ({ needs, behind }) =>
        behind === undefined && needs.length === roles.size && needs.every((role) => roles.has(role)),
    );
    const formula = rule.readings[reading]?.formula;
    const isAlone = kind === 'sum' || operands.length === roles.size;
    if (formula !== undefined && isAlone) return { rule: kind === 'sum' ? null : rule, reading, formula };
  }
  return faultOf('roles-do-not-fit', null, kind);
}

/** The figures at the places pointed at, under roles of which each has one figure. */
function linkOf({ figures }: ReadArticle, pointed: Pointed, plan: Plan): Or<Link> {
  const at = ({ start, end }: Span): Or<{ readonly figure: number }> => {
    const touched = figures.flatMap((one, number) => (one.start < end && start < one.end ? [number] : []));
    const exact = touched.find((number) => figures[number]?.start === start && figures[number].end === end);
    const figure = exact ?? (touched.length === 1 ? touched[0] : undefined);
    if (figure === undefined) return faultOf('no-figure', { start, end, in: 'text' });
    return figures[figure]?.value === null ? faultOf('no-value', { start, end, in: 'text' }) : { figure };
  };
  const stated = at(pointed.stated);
  if ('fault' in stated) return stated;
  const places = new Map<string, string[]>();
  const operands: Operand[] = [];
  for (const operand of pointed.operands) {
    const found = at(operand);
    if ('fault' in found) return found;
    if (found.figure === stated.figure)
      return faultOf('points-at-itself', { ...spanOf(operand), in: 'text' });
    const several = pointed.operands.filter(({ role }) => role === operand.role).length > 1;
    const before = places.get(operand.role) ?? [];
    const role = several ? `${operand.role} ${before.length}` : operand.role;
    places.set(operand.role, [...before, role]);
    operands.push({ role, figure: found.figure });
  }
  const formula = spreadRoles(plan.formula, places);
  return {
    check: pointed.kind,
    stated: stated.figure,
    operands,
    reading: plan.rule === null ? 0 : plan.reading,
    ...(plan.rule === null ? { formula } : {}),
    score: 0,
    strength: 'strong',
    rivals: [],
    runnersUp: [],
    because: [],
  };
}

/** The first figure of a kind that the rule does not take in its place. */
function misfitOf(rule: CheckRule, stated: Figure, filled: ReadonlyMap<string, Figure>): Span | null {
  if (!rule.stated.kinds.includes(stated.kind)) return stated;
  for (const [role, figure] of filled)
    if (rule.operands[role]?.kinds.includes(figure.kind) !== true) return figure;
  return null;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const faultOf = (
  code: PointedFault['code'],
  place: PointedFault['place'],
  about = '',
): { readonly fault: PointedFault } => ({ fault: { code, message: faultSentences[code](about), place } });
