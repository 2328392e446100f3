/** The roles that a formula names, and what is put in their place. */
import type { Formula } from './formula.ts';

export function rolesIn(formula: Formula): ReadonlySet<string> {
  if (typeof formula === 'string') return new Set([formula]);
  if ('constant' in formula) return new Set();
  switch (formula.op) {
    case 'sum':
    case 'power':
    case 'root':
      return rolesIn(formula.of);
    default:
      return new Set(formula.of.flatMap((part) => [...rolesIn(part)]));
  }
}

/** Each role that several others stand for as the sum of them, one by one. */
export function spreadRoles(formula: Formula, standIns: ReadonlyMap<string, readonly string[]>): Formula {
  if (typeof formula === 'string') return sumOf(standIns.get(formula) ?? [], formula);
  if ('constant' in formula) return formula;
  switch (formula.op) {
    case 'sum':
      return spreadRoles(formula.of, standIns);
    case 'power':
    case 'root':
      return { ...formula, of: spreadRoles(formula.of, standIns) };
    default:
      return {
        op: formula.op,
        of: [spreadRoles(formula.of[0], standIns), spreadRoles(formula.of[1], standIns)],
      };
  }
}

function sumOf([first, ...more]: readonly string[], otherwise: string): Formula {
  return more.reduce<Formula>((sum, role) => ({ op: '+', of: [sum, role] }), first ?? otherwise);
}
