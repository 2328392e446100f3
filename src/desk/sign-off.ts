/**
 * Sign-off: by whom the text is signed, with what exceptions, and whether it still stands. A signature names its text by
 * hash; a change of the text, or of anything that was decided, ends it. A second one is by another name, after the last
 * change.
 */
import type { Completeness } from './completeness.ts';
import type { DecisionRow, SignOffException, TextHash } from './records.ts';
import { inOrder, standingIds } from './standing.ts';

export type SignOffDecision = Extract<DecisionRow, { act: 'sign-off' }>;

export interface SignOff {
  /** The signatures that hold for the text as it is, the first one first: at most one of each name. */
  readonly signed: readonly SignOffDecision[];
  /** The latest signature that no longer holds, and what ended it; null where one holds or none was ever given. */
  readonly lapsed: {
    readonly decision: SignOffDecision;
    readonly why: 'text-changed' | 'decided-since';
  } | null;
}

/** Notes, sources and queries are added to the file and change no answer. */
const changesNothing: ReadonlySet<DecisionRow['act']> = new Set(['note', 'evidence', 'query', 'sign-off']);

export function signOffOf(decisions: readonly DecisionRow[], textHash: TextHash): SignOff {
  const standing = standingIds(decisions);
  const ordered = inOrder(decisions);
  const acts = new Map(ordered.map(({ id, act }) => [id, act]));
  const isChange = (decision: DecisionRow): boolean =>
    !changesNothing.has(decision.act) &&
    !(decision.act === 'withdraw' && changesNothing.has(acts.get(decision.of) ?? 'withdraw'));
  const lastChange = ordered.findLast(isChange);
  const given = ordered.filter((decision) => decision.act === 'sign-off' && standing.has(decision.id));
  const signatures = given.filter((decision): decision is SignOffDecision => decision.act === 'sign-off');
  const isAfter = ({ at }: SignOffDecision): boolean => lastChange === undefined || at > lastChange.at;
  const valid = signatures.filter((decision) => decision.textHash === textHash && isAfter(decision));
  const signed = valid.filter(
    ({ author }, place) => valid.findIndex((other) => other.author === author) === place,
  );
  const last = signatures.at(-1);
  if (signed.length > 0 || last === undefined) return { signed, lapsed: null };
  const why = last.textHash === textHash ? 'decided-since' : 'text-changed';
  return { signed, lapsed: { decision: last, why } };
}

/** The items that still stand in the way of a signature: owed, and not among the exceptions with a reason. */
export function unsignedItems(
  { owed }: Pick<Completeness, 'owed'>,
  exceptions: readonly SignOffException[],
): Completeness['owed'] {
  const excepted = new Set(
    exceptions.filter(({ because }) => because.trim() !== '').map(({ claimId }) => claimId),
  );
  return owed.filter(({ claimId, status }) => status === 'conflict' || !excepted.has(claimId));
}
