/**
 * One line a test: the title is the sentence, braces mark a figure, and what follows says what it measures. Only what is
 * named is held; null says that the words give nothing.
 */
import { expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import type { CheckOptions, FoundFigure } from '../../../claims/index.ts';

type Measures = NonNullable<FoundFigure['measures']>;
export type Wanted = { readonly [Key in keyof Measures]?: Measures[Key] | null };
export type FrameRows = Readonly<Record<string, Wanted>>;

/** What the figure in braces measures. */
export function measuresOf(title: string, options: CheckOptions = {}): Measures | undefined {
  const text = title.replace(/[{}]/g, '');
  const [start, end] = [title.indexOf('{'), title.indexOf('}') - 1];
  return check(text, options).figures.find(
    (one) => one.kind !== 'range' && one.start < end && start < one.end,
  )?.measures;
}

/** Runs the rows, each as a test of its own. */
export function runFrames(rows: FrameRows, options: CheckOptions = {}): void {
  for (const [title, wanted] of Object.entries(rows)) {
    test(title, () => {
      const found = measuresOf(title, options);
      const keys = Object.keys(wanted) as (keyof Measures)[];
      expect(found && Object.fromEntries(keys.map((key) => [key, found[key] ?? null]))).toEqual(wanted);
    });
  }
}
