/** The only door of the engine: what is exported here is the library. */
import type { CheckOptions, Findings, FoundFigure, Progress } from './findings.ts';
import { judgePointed } from './pointed.ts';
import type { Pointed, PointedResult } from './pointed.ts';
import { readArticle, run } from './run.ts';
import { readFrames } from './frames/read.ts';
import type { Manuscript } from './text/block.ts';
import { engineVersion } from './version.ts';
import { presentAll } from './wording/figures.ts';

export type * from './findings.ts';
export { pointedKinds } from './pointed.ts';
export type { Pointed, PointedFault, PointedResult } from './pointed.ts';
export { reanchor } from './reanchor.ts';
export type { ReadText, Reanchored } from './reanchor.ts';
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

/**
 * Computes a check that an editor built by pointing at the figures of a text. Never throws; what cannot be computed is a
 * fault with a sentence.
 */
export function recomputePointed(
  manuscript: string | Manuscript,
  pointed: Pointed,
  options: CheckOptions = {},
): PointedResult {
  const article = finish(readArticle(manuscriptOf(manuscript), options.publishedOn));
  return judgePointed(article, readFrames(article, options.publishedOn ?? null), pointed);
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
