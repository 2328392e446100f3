/** The only door of the engine: what is exported here is the library. */
import type { CheckOptions, Findings, FoundFigure, Progress } from './findings.ts';
import { run } from './run.ts';
import type { Manuscript } from './text/block.ts';
import { engineVersion } from './version.ts';
import { presentAll } from './wording/figures.ts';

export type * from './findings.ts';
export type { Formula } from './arithmetic/formula.ts';
export type { Block, BlockKind, Manuscript } from './text/block.ts';
export type { Span } from './text/span.ts';

export { engineVersion };

const manuscriptOf = (given: string | Manuscript): Manuscript =>
  typeof given === 'string' ? { text: given } : given;

/** Runs a check in stages, so that a worker can show progress and stop when newer text arrives. */
export function checkInStages(
  manuscript: string | Manuscript,
  options: CheckOptions = {},
): Generator<Progress, Findings, void> {
  return run(manuscriptOf(manuscript), options);
}

/** Recomputes what can be recomputed. Never throws on any string. */
export function check(manuscript: string | Manuscript, options: CheckOptions = {}): Findings {
  return finish(checkInStages(manuscript, options));
}

/** Reads the figures of a text, and does no more than read. */
export function readFigures(text: string, options: CheckOptions = {}): readonly FoundFigure[] {
  if ((options.language ?? 'en') !== 'en') return [];
  return presentAll(text, options.publishedOn);
}

function finish<T>(run: Generator<unknown, T, void>): T {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
