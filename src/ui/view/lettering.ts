/** Letters the figures that the selected check rests on, in reading order, so that text and working share one key. */
import type { Findings, FoundCheck, FoundOperand, Span } from '../../../claims/index.ts';

export interface Lettered extends Span {
  readonly letter: string;
}

/** What the sheet marks while a claim is selected. */
export interface Selection {
  readonly claimId: string;
  readonly operands: readonly Lettered[];
  readonly stated: Span | null;
}

/** More siblings than these would bury the one that is asked about; the currency screen has them all. */
const mostSiblings = 5;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** Past the alphabet the letters double, as in a ledger: aa, bb. */
export function letterOf(index: number): string {
  const letter = alphabet.charAt(index % alphabet.length);
  return letter.repeat(1 + Math.floor(index / alphabet.length));
}

/** The figures of a check in reading order, each once; of a conversion also the amounts of its siblings. */
export function letterOperands(check: FoundCheck, findings: Findings): readonly Lettered[] {
  const spans: Span[] = check.operands.map(({ start, end }) => ({ start, end }));
  for (const sibling of siblingsOf(check, findings)) {
    for (const { start, end } of sibling.operands) spans.push({ start, end });
  }
  const once = new Map(spans.map((span) => [`${String(span.start)}-${String(span.end)}`, span]));
  return [...once.values()]
    .sort((left, right) => left.start - right.start || left.end - right.end)
    .map((span, index) => ({ ...span, letter: letterOf(index) }));
}

/** The letter of an operand, or an empty string where it carries none. */
export function letterFor(lettered: readonly Lettered[], operand: Span | FoundOperand): string {
  return lettered.find(({ start, end }) => start === operand.start && end === operand.end)?.letter ?? '';
}

/** Other conversions between the same two currencies, the nearest in the text, in reading order. */
export function siblingsOf(check: FoundCheck, findings: Findings): readonly FoundCheck[] {
  return allSiblingsOf(check, findings)
    .map((sibling) => ({ sibling, distance: Math.abs(sibling.stated.start - check.stated.start) }))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, mostSiblings)
    .map(({ sibling }) => sibling)
    .sort((left, right) => left.stated.start - right.stated.start);
}

/** Every other conversion that shares the consensus of this one, in reading order. */
export function allSiblingsOf(check: FoundCheck, findings: Findings): readonly FoundCheck[] {
  const consensus = check.rate?.consensus ?? null;
  if (consensus === null) return [];
  const pool = findings.rates[consensus];
  if (pool === undefined) return [];
  return [...new Set([...pool.conversions, ...pool.outliers])]
    .sort((left, right) => left - right)
    .flatMap((index) => findings.checks[index] ?? [])
    .filter((sibling) => sibling !== check && sibling.rate !== undefined);
}
