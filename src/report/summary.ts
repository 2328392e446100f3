/** The sentence that a report opens with: what does not hold, then what needs a look, then how far the editors are. */
import type { FoundCheck, Findings, Outcome } from '../../claims/index.ts';
import { causes, kindName, reportWords } from './words.en.ts';

export interface Summary {
  /** "2 figures cannot follow from the rest: a ratio is given as growth; an amount is off by a power of ten." */
  readonly first: string;
  readonly rest: readonly string[];
}

const noneAside: ReadonlySet<number> = new Set();

/**
 * What the arithmetic says, in sentences. Null: the engine has not read the text yet. `aside` are the alarms that an
 * editor set aside, by their index: they do not count.
 */
export function summaryOf(findings: Findings | null, aside: ReadonlySet<number> = noneAside): Summary {
  const say = reportWords.summary;
  if (findings === null) return { first: say.unread, rest: [] };
  if (findings.figures.length === 0) return { first: say.nothing, rest: [] };
  if (findings.checks.length === 0) return { first: say.noChecks, rest: [] };
  const wrong = findings.checks.filter(
    ({ outcome }, index) => outcome === 'inconsistent' && !aside.has(index),
  );
  const rounding = withOutcome(findings, 'rounding').length;
  const ambiguous = withOutcome(findings, 'ambiguous').length;
  return {
    first: wrong.length === 0 ? say.agree : withCauses(say.wrong(wrong.length), wrong),
    rest: [
      ...(rounding === 0 ? [] : [say.rounding(rounding)]),
      ...(ambiguous === 0 ? [] : [say.ambiguous(ambiguous)]),
      ...(aside.size === 0 ? [] : [say.setAside(aside.size)]),
    ],
  };
}

/** "19 checks: conversion 17, growth 2" */
export function checksRun({ checks }: Pick<Findings, 'checks'>): string {
  if (checks.length === 0) return reportWords.text.noneRun;
  const byKind = new Map<string, number>();
  for (const { kind } of checks) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  const list = [...byKind].map(([kind, count]) => `${kindName(kind)} ${count}`).join(', ');
  return reportWords.text.checksRun(checks.length, list);
}

function withOutcome({ checks }: Findings, outcome: Outcome): readonly FoundCheck[] {
  return checks.filter((check) => check.outcome === outcome);
}

/** With more than a few causes, or one without a name, the list says less than the section below it. */
function withCauses(sentence: string, wrong: readonly FoundCheck[]): string {
  const named = wrong.map(({ diagnosis }) => (diagnosis === undefined ? undefined : causes[diagnosis.code]));
  if (named.length > 3 || named.includes(undefined)) return sentence;
  return `${sentence.slice(0, -1)}: ${[...new Set(named)].join('; ')}.`;
}
