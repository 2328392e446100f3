/** Turns whatever stops a write into an `ActFailure` that says why; what is already one passes through. */
import { ActFailure, type ActName, type FailureCause } from '../desk/act-failure.ts';

export async function keepOrFail<T>(act: ActName, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof ActFailure) throw cause;
    throw new ActFailure(
      act,
      whyOf(namesOf(cause)),
      cause instanceof Error ? cause.message : String(cause),
      cause,
    );
  }
}

function whyOf(names: readonly string[]): FailureCause {
  if (names.includes('QuotaExceededError')) return 'no-room';
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) return 'closed';
  return 'failed';
}

/** The names along the chain of causes: a full disk reaches us as an aborted transaction with the reason inside. */
function namesOf(cause: unknown): readonly string[] {
  const names: string[] = [];
  let current: unknown = cause;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    if ('name' in current && typeof current.name === 'string') names.push(current.name);
    current = 'inner' in current && current.inner ? current.inner : 'cause' in current ? current.cause : null;
  }
  return names;
}
