/** The only door of the engine: what is exported here is the library. */
import type { CheckOptions, Findings, FoundFigure, Progress } from './findings.ts';
import type { Manuscript } from './text/block.ts';
import { engineVersion } from './version.ts';

export type * from './findings.ts';
export type { Formula } from './arithmetic/formula.ts';
export type { Block, BlockKind, Manuscript } from './text/block.ts';
export type { Span } from './text/span.ts';

export { engineVersion };

/** Runs a check in stages, so that a worker can show progress and stop when newer text arrives. */
// eslint-disable-next-line require-yield -- the stages land with the reader of figures
export function* checkInStages(
  _manuscript: string | Manuscript,
  options: CheckOptions = {},
): Generator<Progress, Findings, void> {
  return {
    schema: 1,
    engine: engineVersion,
    language: options.language ?? 'en',
    blocks: [],
    figures: [],
    claims: [],
    checks: [],
    rates: [],
    notes: [],
  };
}

/** Recomputes what can be recomputed. Never throws on any string. */
export function check(manuscript: string | Manuscript, options: CheckOptions = {}): Findings {
  const run = checkInStages(manuscript, options);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** Reads the figures of a text, and does no more than read. */
export function readFigures(text: string, options: CheckOptions = {}): readonly FoundFigure[] {
  return check(text, options).figures;
}
