/** The words of a reason: those of the list, or the desk's own as they stand. */
import type { DecisionReason, KnownReason } from './records.ts';

export function reasonIn(list: Readonly<Record<KnownReason, string>>, reason: DecisionReason): string {
  return Object.hasOwn(list, reason) ? list[reason as KnownReason] : reason;
}
