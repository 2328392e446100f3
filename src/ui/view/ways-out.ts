/**
 * Whether one side alone can be wrong: where all fixes replace the same span there is a better one, else there is none. Of
 * a malformed number no way is the better one.
 */
import type { FoundCheck, FoundFix } from '../../../claims/index.ts';

export type WaysOut =
  | { readonly kind: 'none' }
  /** All replace the same span; the first is the better one. */
  | { readonly kind: 'one-side'; readonly fixes: readonly FoundFix[] }
  /** They have no order of merit: they replace different spans, or a number that may be any of them. */
  | { readonly kind: 'two-sides'; readonly fixes: readonly FoundFix[] };

/** The ways out of a finding. */
export function waysOut(check: FoundCheck | null): WaysOut {
  const fixes = check?.fixes ?? [];
  const [first] = fixes;
  if (first === undefined) return { kind: 'none' };
  const oneSide =
    check?.kind !== 'malformed' &&
    fixes.every(({ start, end }) => start === first.start && end === first.end);
  return { kind: oneSide ? 'one-side' : 'two-sides', fixes };
}
