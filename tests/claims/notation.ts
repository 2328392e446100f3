/**
 * One line a test: the title is the sentence, braces mark the stated figure that must be found, and what follows says
 * what must be said of it. An empty list is a sentence on which the check must stay silent.
 */
import { expect, test } from 'vitest';
import { check } from '../../claims/index.ts';
import type { CheckOptions, FoundCheck, Outcome } from '../../claims/index.ts';

export interface Wanted {
  readonly outcome: Outcome;
  readonly diagnosis?: string;
  /** Within half a unit of the last digit given. */
  readonly recomputed?: number;
  readonly fixes?: readonly string[];
  readonly operands?: readonly string[];
}

export type Rows = Readonly<Record<string, Wanted | readonly []>>;

/** Runs the rows against one kind of check. */
export function runRows(kind: string, rows: Rows, options: CheckOptions = {}): void {
  for (const [title, wanted] of Object.entries(rows)) {
    test(title, () => {
      const text = title.replace(/[{}]/g, '');
      const found = check(text, options).checks.filter((one) => one.kind === kind);
      if (!('outcome' in wanted)) {
        expect(found.map((one) => text.slice(one.stated.start, one.stated.end))).toEqual([]);
        return;
      }
      expect(view(text, stated(title, found), wanted)).toEqual(wanted);
    });
  }
}

function stated(title: string, found: readonly FoundCheck[]): FoundCheck | undefined {
  const start = title.indexOf('{');
  const end = title.indexOf('}') - 1;
  return found.find((one) => one.stated.start === start && one.stated.end === end);
}

/** What was found, in the form of what was wanted. */
function view(text: string, one: FoundCheck | undefined, wanted: Wanted): Partial<Wanted> | null {
  if (one === undefined) return null;
  return {
    outcome: one.outcome,
    ...(wanted.diagnosis === undefined ? {} : { diagnosis: one.diagnosis?.code ?? 'none' }),
    ...(wanted.recomputed === undefined
      ? {}
      : { recomputed: Number(one.recomputed?.value.toFixed(places(wanted.recomputed))) }),
    ...(wanted.fixes === undefined ? {} : { fixes: one.fixes.map(({ replacement }) => replacement) }),
    ...(wanted.operands === undefined
      ? {}
      : { operands: one.operands.map(({ start, end }) => text.slice(start, end)) }),
  };
}

const places = (value: number): number => String(value).split('.')[1]?.length ?? 0;
