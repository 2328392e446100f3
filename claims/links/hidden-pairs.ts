/**
 * Pools pairs that imply one number which nobody wrote, as conversions imply a rate: those that agree on it bear each
 * other out, and another is held against one of them. Two that disagree are held against each other, neither before the
 * other. Such links are middling at most: they object only where a named mistake leads from one to the other.
 */
import type { Formula } from '../arithmetic/formula.ts';
import { meets } from '../arithmetic/interval.ts';
import type { CheckRule } from '../checks/rule.ts';
import { consensusOf } from './consensus.ts';
import type { Bands } from './consensus.ts';
import type { Link, Operand } from './link.ts';

export interface HiddenPair extends Bands {
  /** The figure of the pair that follows from the hidden number. */
  readonly stated: number;
  /** What it follows from beside another pair. */
  readonly own: readonly Operand[];
  /** The whole pair, where another one is held against it. */
  readonly asOther: readonly Operand[];
  /** How precise the pair is. */
  readonly digits: number;
}

export function linkPooled(
  rule: CheckRule,
  pairs: readonly HiddenPair[],
  formula: Formula,
  strength: Link['strength'],
): readonly Link[] {
  if (pairs.length < 2) return [];
  const consensus = consensusOf(pairs);
  const agreeing = consensus === null ? [] : pairs.filter(({ band }) => meets(band, consensus));
  // Among three that do not agree nobody knows which two should.
  if (agreeing.length < 2 && pairs.length > 2) return [];
  const isSplit = agreeing.length < 2;
  const [first] = agreeing;
  return pairs.flatMap((pair) => {
    if (pair === first) return [];
    const other = witnessFor(pair, isSplit ? pairs : agreeing);
    return other === null
      ? []
      : [
          {
            ...linkOf(rule, pair, other, formula, strength),
            because: isSplit ? ['shared', 'split'] : ['shared'],
          },
        ];
  });
}

/** The most precise one beside it. */
function witnessFor(pair: HiddenPair, pairs: readonly HiddenPair[]): HiddenPair | null {
  let best: HiddenPair | null = null;
  for (const other of pairs)
    if (other !== pair && (best === null || other.digits > best.digits)) best = other;
  return best;
}

const linkOf = (
  rule: CheckRule,
  { stated, own }: HiddenPair,
  other: HiddenPair,
  formula: Formula,
  strength: Link['strength'],
): Omit<Link, 'because'> => ({
  check: rule.kind,
  stated,
  operands: [...other.asOther, ...own],
  reading: 0,
  formula,
  score: 0,
  strength,
  rivals: [],
  runnersUp: [],
});
