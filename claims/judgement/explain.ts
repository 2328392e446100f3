/** Ranks the named mistakes that would have printed what is printed. */
import {
  absolute,
  add,
  compare,
  multiply,
  ratio,
  roundAt,
  subtract,
  toText,
  truncateAt,
  whole,
} from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Formula } from '../arithmetic/formula.ts';
import { around, meets, width } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { compute } from '../arithmetic/compute.ts';
import type { DiagnosisCode, Hypothesis, Rival } from '../diagnosis/rule.ts';
import type { Case } from './case.ts';
import { possibleValues } from './compare.ts';
import type { Evidence } from './evidence.ts';
import { tightBand } from './recompute.ts';

export interface Cause {
  readonly code: DiagnosisCode;
  readonly odds: number;
  readonly formula: Formula | null;
  readonly figure?: number;
}

/** The likeliest mistake that fits, or null. */
export function explain(ready: Case, value: Exact, evidence: Evidence): Cause | null {
  const hypothesis = hypothesisOf(ready, evidence);
  const own = tightBand(ready, ready.formula);
  let best: Cause | null = null;
  for (const rule of evidence.diagnoses) {
    for (const rival of rule.rivals(hypothesis)) {
      const fit = fitOf(ready, value, own, rival, evidence);
      if (fit === null) continue;
      const odds = rule.prior * fit;
      if (best !== null && best.odds >= odds) continue;
      best = {
        code: rule.code,
        odds,
        formula: rival.by === 'formula' ? rival.formula : null,
        ...(rival.by === 'figure' ? { figure: rival.figure } : {}),
      };
    }
  }
  return best;
}

/** The odds that a mistake which may overrule rounding did it, against rounding; null where none fits exactly. */
export function overruling(ready: Case, evidence: Evidence, possible: number | null): number | null {
  if (possible === null) return null;
  const hypothesis = hypothesisOf(ready, evidence);
  let best: number | null = null;
  for (const rule of evidence.diagnoses) {
    if (rule.overrules !== true) continue;
    for (const rival of rule.rivals(hypothesis)) {
      if (rival.by !== 'formula' || !printsExactly(towards(ready, rival), rival.formula)) continue;
      const odds = (possible / 2) * rule.prior;
      if (best === null || odds > best) best = odds;
    }
  }
  return best;
}

function hypothesisOf(ready: Case, { figures, text }: Evidence): Hypothesis {
  const stated = figures[ready.link.stated];
  const numeral = stated?.numeral ?? null;
  const written = numeral === null ? '' : text.slice(numeral.bare.start, numeral.bare.end);
  const plain = (numeral?.scaledBy ?? 0) === 0 && /^[\d.,\u00a0\u2009\u202f]+$/.test(written);
  const digits = plain ? written.replace(/[,\u00a0\u2009\u202f]/g, '') : toText(ready.printed.value);
  return {
    formula: ready.formula,
    printed: ready.printed.value,
    digits: ready.printed.word ? '' : digits,
    lastPlace: ready.printed.lastPlace,
    parts: [...ready.values.keys()].filter((role) => role.startsWith('part ')),
    standIns: ready.link.runnersUp.flatMap((operands) => {
      const changed = operands.filter(({ role, figure }) =>
        ready.link.operands.some((own) => own.role === role && own.figure !== figure),
      );
      const [only] = changed;
      const figure = only === undefined ? undefined : figures[only.figure];
      if (only === undefined || changed.length !== 1 || figure?.value == null) return [];
      if (operands.some(({ role }) => !ready.link.operands.some((own) => own.role === role))) return [];
      return [{ role: only.role, value: figure.value, band: figure.tight, figure: only.figure }];
    }),
  };
}

/** 1/2 where the printed operands give the printed number exactly, 1/4N where an interval of N values does; else null. */
function fitOf(
  ready: Case,
  value: Exact,
  own: Interval | null,
  rival: Rival,
  evidence: Evidence,
): number | null {
  switch (rival.by) {
    case 'formula': {
      const turned = towards(ready, rival);
      if (printsExactly(turned, rival.formula)) return 1 / 2;
      const band = tightBand(turned, rival.formula);
      if (band === null || !meets(band, ready.printed.tight)) return null;
      return allowed(band, ready.printed.lastPlace);
    }
    case 'number':
      return numberFit(ready, value, own, rival);
    case 'figure': {
      const figure = evidence.figures[rival.figure];
      if (figure?.value == null) return null;
      const values = new Map(ready.values).set(rival.role, [figure.value]);
      const made = compute(ready.formula, values);
      return made !== null && prints(ready, multiply(made, ready.factor)) ? 1 / 2 : null;
    }
  }
}

/** Of the honest figures of the corpus nine in ten are the one that the printed operands give: the rest share what is left. */
const allowed = (band: Interval, lastPlace: number): number =>
  1 / (4 * (possibleValues(band, lastPlace) ?? Infinity));

/**
 * The number that was meant is the one that the figures give; where the words tie them surely, or rounding leaves little
 * room, it may also be one of the values that rounding of the operands allows.
 */
function numberFit(
  ready: Case,
  value: Exact,
  own: Interval | null,
  { meant, lastPlace, onlyExact }: Extract<Rival, { by: 'number' }>,
): number | null {
  if (onlyExact === true && ready.link.strength !== 'strong') return null;
  if (compare(roundAt(value, lastPlace), meant) === 0) return 1 / 2;
  if (onlyExact === true) return null;
  if (own === null || !meets(own, around(meant, lastPlace))) return null;
  return ready.link.strength === 'strong' || isNarrow(own, value) ? allowed(own, lastPlace) : null;
}

/** Within a hundredth: chance meets it no oftener than it meets two digits. */
function isNarrow(band: Interval, value: Exact): boolean {
  const wide = width(band);
  return wide !== null && compare(multiply(wide, whole(100)), absolute(value)) <= 0;
}

/** The case as a rival sees it: the result of one without direction is taken as it is. */
function towards(ready: Case, rival: Rival): Case {
  const undirected = rival.by === 'formula' && rival.undirected === true;
  return undirected ? { ...ready, factor: absolute(ready.factor) } : ready;
}

function printsExactly(ready: Case, formula: Formula): boolean {
  const made = compute(formula, ready.values);
  return made !== null && prints(ready, multiply(made, ready.factor));
}

/** Rounded or truncated at the last digit written; a number in words is met within its width. */
function prints({ printed }: Case, value: Exact): boolean {
  if (printed.word || printed.hedge === 'about' || printed.hedge === 'nearly' || printed.hedge === 'over') {
    const slack = multiply(printed.value, ratio(1, 40));
    return meets(
      { low: subtract(printed.value, slack), high: add(printed.value, slack) },
      { low: value, high: value },
    );
  }
  return (
    compare(roundAt(value, printed.lastPlace), printed.value) === 0 ||
    compare(truncateAt(value, printed.lastPlace), printed.value) === 0
  );
}
