/**
 * The rule by which a typed formula is judged: what it gives, read from its shape. Growth that is typed as a ratio is
 * held against the printed per cent, and so is one that the editor has taken times a hundred himself.
 */
import type { Formula } from '../arithmetic/formula.ts';
import type { CheckRule } from '../checks/rule.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureKind } from '../findings.ts';

/** The figure behind each role. */
export type Filled = ReadonlyMap<string, Figure>;

export function ruleOfFormula(formula: Formula, stated: Figure, filled: Filled): CheckRule {
  const slots = [...filled].map(([role, { kind }]) => [role, { kinds: [kind] }] as const);
  const isLikeStated = [...filled.values()].some(({ unit }) => unit === stated.unit);
  const result = resultOf(formula, stated.kind, filled);
  return {
    kind: 'pointed',
    summary: 'A sum that an editor built.',
    source: 'The editor.',
    example: '',
    silentOn: [],
    stated: { kinds: [stated.kind] },
    operands: Object.fromEntries(slots),
    cues: [],
    directed: false,
    reaches: 'sentence',
    result,
    ...(result === 'amount' && isLikeStated ? { likeStated: true as const } : {}),
    readings: [{ needs: [...filled.keys()], formula }],
  };
}

function resultOf(formula: Formula, stated: FigureKind, filled: Filled): NonNullable<CheckRule['result']> {
  switch (stated) {
    case 'percent':
    case 'fraction':
      return isInPercent(formula, filled) ? 'amount' : 'percent';
    case 'points':
      return 'points';
    case 'multiple':
      return 'times';
    default:
      return 'amount';
  }
}

const isHundred = (formula: Formula): boolean =>
  typeof formula !== 'string' && 'constant' in formula && formula.constant === '100';

/** Percentages stay per cent under sums and factors; one through another is a ratio, and a ratio times 100 is per cent. */
function isInPercent(formula: Formula, filled: Filled): boolean {
  if (typeof formula === 'string') {
    const kind = filled.get(formula)?.kind;
    return kind === 'percent' || kind === 'points';
  }
  if ('constant' in formula) return false;
  if (formula.op === 'sum') return isInPercent(formula.of, filled);
  if (formula.op === 'power' || formula.op === 'root') return false;
  const [left, right] = formula.of;
  const [first, second] = [isInPercent(left, filled), isInPercent(right, filled)];
  switch (formula.op) {
    case '+':
    case '-':
      return first || second;
    case '*':
      return first !== second || (!first && (isHundred(left) || isHundred(right)));
    case '/':
      return first && !second && !isHundred(right);
  }
}
