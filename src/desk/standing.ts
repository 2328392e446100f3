/**
 * Which decisions stand: those that no standing withdrawal takes back. Decided from who withdraws whom alone, never
 * from the clock, so the logs of two editors whose clocks differ merge to the same answer in any order.
 */
import type { DecisionRow } from './records.ts';

/** The order of the log: by time, then by id, so that two rows never tie. */
export function byTime(a: DecisionRow, b: DecisionRow): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

/** The log in order, each decision once. */
export function inOrder(decisions: readonly DecisionRow[]): readonly DecisionRow[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return [...byId.values()].sort(byTime);
}

/**
 * Ids of the decisions that stand. A withdrawal has one target, so the log is a forest with decisions as roots: it is
 * read from the leaves. Withdrawals that go in a circle, or whose target is not in the log, take nothing back.
 */
export function standingIds(decisions: readonly DecisionRow[]): ReadonlySet<string> {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const depths = depthsOf(byId);
  const deepestFirst = [...byId.values()].sort((a, b) => (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0));
  const withdrawn = new Set<string>();
  const standing = new Set<string>();
  for (const decision of deepestFirst) {
    if (!depths.has(decision.id) || withdrawn.has(decision.id)) continue;
    standing.add(decision.id);
    if (decision.act === 'withdraw') withdrawn.add(decision.of);
  }
  return standing;
}

/** Steps from each decision to the one that its withdrawals are about in the end; absent where there is none. */
function depthsOf(byId: ReadonlyMap<string, DecisionRow>): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const astray = new Set<string>();
  for (const start of byId.values()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let current: DecisionRow | undefined = start;
    while (current?.act === 'withdraw' && !depths.has(current.id) && !astray.has(current.id)) {
      if (onPath.has(current.id)) break;
      path.push(current.id);
      onPath.add(current.id);
      current = byId.get(current.of);
    }
    if (current !== undefined && current.act !== 'withdraw') depths.set(current.id, 0);
    let depth = current === undefined ? undefined : depths.get(current.id);
    for (const id of path.reverse()) {
      if (depth === undefined) astray.add(id);
      else depths.set(id, (depth += 1));
    }
  }
  return depths;
}
