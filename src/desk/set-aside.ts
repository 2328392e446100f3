/**
 * Alarms that an editor has marked as none. A mark is bound to its claim and, as a verdict is, to the figures as printed:
 * it holds for a later engine and a moved text, and no longer once one of the figures has changed.
 */
import type { Findings, FoundCheck } from '../../claims/index.ts';
import { findingsOfClaims } from './claim-findings.ts';
import type { ClaimState } from './fold.ts';
import type { AlarmRow, AnchorRow, CheckMark, DecisionRow } from './records.ts';

export type SetAsideDecision = Extract<DecisionRow, { act: 'set-aside' }>;

/** Only what the machine says cannot hold is an alarm that can be false. */
const isAlarm = ({ outcome }: Pick<FoundCheck, 'outcome'>): boolean => outcome === 'inconsistent';

/** What a mark on the check is bound to. */
export function markOf({ kind, stated, operands }: FoundCheck, text: string): CheckMark {
  return { kind, figures: [stated, ...operands].map(({ start, end }) => text.slice(start, end)) };
}

/** Each inconsistent check with its claim, in the order of the findings. */
export function alarmsOf(
  anchors: readonly AnchorRow[],
  findings: Findings,
  text: string,
): readonly AlarmRow[] {
  const claimOf = new Map<number, string>();
  findingsOfClaims(anchors, findings).forEach(({ checks }, place) => {
    for (const check of checks) claimOf.set(check, anchors[place]?.claimId ?? '');
  });
  return findings.checks.flatMap((check, index) =>
    isAlarm(check) ? [{ claimId: claimOf.get(index) ?? '', check: markOf(check, text) }] : [],
  );
}

/** The latest standing mark of a claim on such a check, or null. */
export function setAsideBy(mark: CheckMark, state: ClaimState | undefined): SetAsideDecision | null {
  return state?.setAside.findLast(({ check }) => isSameMark(check, mark)) ?? null;
}

/** The checks that are set aside, by their index in the findings. */
export function setAsideChecks(
  anchors: readonly AnchorRow[],
  findings: Findings | null,
  text: string,
  states: ReadonlyMap<string, ClaimState>,
): ReadonlyMap<number, SetAsideDecision> {
  const aside = new Map<number, SetAsideDecision>();
  const isMarked = [...states.values()].some(({ setAside }) => setAside.length > 0);
  if (findings === null || !isMarked) return aside;
  findingsOfClaims(anchors, findings).forEach(({ checks }, place) => {
    const state = states.get(anchors[place]?.claimId ?? '');
    for (const index of checks) {
      const check = findings.checks[index];
      if (check === undefined || !isAlarm(check)) continue;
      const by = setAsideBy(markOf(check, text), state);
      if (by !== null) aside.set(index, by);
    }
  });
  return aside;
}

function isSameMark(a: CheckMark, b: CheckMark): boolean {
  return (
    a.kind === b.kind &&
    a.figures.length === b.figures.length &&
    a.figures.every((figure, place) => figure === b.figures[place])
  );
}
