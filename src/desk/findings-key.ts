/** Under which key findings are cached: the same text, engine and options give the same findings. */
import type { CheckOptions } from '../../claims/index.ts';
import type { RevisionRow } from './records.ts';

/**
 * Blocks that came with the text are part of what the engine reads; they are frozen with the revision, so its id stands
 * for them.
 */
export function findingsKey(
  revision: Pick<RevisionRow, 'id' | 'textHash' | 'blocks'>,
  engine: string,
  options: CheckOptions,
): string {
  const key = `${revision.textHash}|${engine}|${canonical(options)}`;
  return revision.blocks === null ? key : `${key}|${revision.id}`;
}

/** JSON with sorted names and without what is undefined, so that equal options give equal keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
