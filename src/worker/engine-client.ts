/**
 * The page's end of the line to the engine. One check at a time: newer text takes the place of older, and what still
 * comes in for the older is dropped. A worker that dies is started again once for the same text.
 */
import type {
  CheckOptions,
  Findings,
  Manuscript,
  Progress,
  Reanchored,
  ReadText,
  Span,
} from '../../claims/index.ts';
import type { EngineAnswer, EngineRequest } from './engine-protocol.ts';
import type { Line, StartLine } from './line.ts';
import { WorkerFailure } from './worker-failure.ts';

export interface Engine {
  /** Rejects with a `WorkerFailure`, of which `superseded` and `cancelled` are no one's fault. */
  readonly check: (
    manuscript: string | Manuscript,
    options: CheckOptions,
    onProgress: (progress: Progress) => void,
    signal?: AbortSignal,
  ) => Promise<Findings>;
  /** Where the claims of an earlier text stand in a later one; rejects as `check` does, and takes its turn with it. */
  readonly reanchor: (
    before: Manuscript,
    claims: readonly (readonly Span[])[],
    after: ReadText,
    options: CheckOptions,
    signal?: AbortSignal,
  ) => Promise<readonly Reanchored[]>;
  readonly end: () => void;
}

type Request = Exclude<EngineRequest, { kind: 'cancel' }>;
type Unnumbered = Request extends infer Each ? (Each extends Request ? Omit<Each, 'id'> : never) : never;

interface Run {
  readonly request: Request;
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (answer: EngineAnswer) => void;
  readonly reject: (failure: WorkerFailure) => void;
  hasBeenRestarted: boolean;
}

export function createEngine(start: StartLine<EngineRequest, EngineAnswer>): Engine {
  let line: Line<EngineRequest, EngineAnswer> | null = null;
  let lines = 0;
  let hasBeenReady = false;
  let run: Run | null = null;
  let lastId = 0;

  function settle(): Run | null {
    const settled = run;
    run = null;
    return settled;
  }

  function heard(answer: EngineAnswer): void {
    if (answer.kind === 'ready') {
      hasBeenReady = true;
      return;
    }
    if (answer.id !== run?.request.id) return;
    switch (answer.kind) {
      case 'progress':
        run.onProgress(answer.progress);
        return;
      case 'findings':
      case 'reanchored':
        settle()?.resolve(answer);
        return;
      case 'threw':
        settle()?.reject(new WorkerFailure('threw', answer.message));
    }
  }

  function crashed(detail: string): void {
    endLine();
    if (run === null) return;
    if (run.hasBeenRestarted)
      settle()?.reject(new WorkerFailure(hasBeenReady ? 'crashed' : 'no-worker', detail));
    else {
      run.hasBeenRestarted = true;
      post(run.request);
    }
  }

  function post(request: EngineRequest): void {
    try {
      line ??= openLine();
    } catch (error) {
      settle()?.reject(new WorkerFailure('no-worker', String(error)));
      return;
    }
    try {
      line.post(request);
    } catch (error) {
      // What cannot be copied to a worker, such as a proxy, is a mistake of the caller's.
      settle()?.reject(new WorkerFailure('threw', String(error)));
    }
  }

  /** A line that has been ended may still speak: it is no longer listened to. */
  function openLine(): Line<EngineRequest, EngineAnswer> {
    const mine = (lines += 1);
    return start({
      heard: (answer) => mine === lines && heard(answer),
      crashed: (detail) => mine === lines && crashed(detail),
    });
  }

  function endLine(): void {
    lines += 1;
    line?.end();
    line = null;
  }

  function ask(
    asked: Unnumbered,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal | undefined,
  ): Promise<EngineAnswer> {
    settle()?.reject(new WorkerFailure('superseded'));
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(new WorkerFailure('cancelled'));
      const request: Request = { ...asked, id: (lastId += 1) };
      run = { request, onProgress, resolve, reject, hasBeenRestarted: false };
      signal?.addEventListener('abort', () => {
        if (run?.request.id !== request.id) return;
        settle()?.reject(new WorkerFailure('cancelled'));
        line?.post({ kind: 'cancel', id: request.id });
      });
      post(request);
    });
  }

  return {
    async check(manuscript, options, onProgress, signal) {
      const whole = typeof manuscript === 'string' ? { text: manuscript } : manuscript;
      const answer = await ask({ kind: 'check', manuscript: whole, options }, onProgress, signal);
      if (answer.kind !== 'findings') throw new WorkerFailure('threw', `a ${answer.kind} for a check`);
      return answer.findings;
    },
    async reanchor(manuscript, claims, after, options, signal) {
      const request = { kind: 'reanchor', manuscript, claims, after, options } as const;
      const answer = await ask(request, () => undefined, signal);
      if (answer.kind !== 'reanchored')
        throw new WorkerFailure('threw', `a ${answer.kind} for a reanchoring`);
      return answer.found;
    },
    end() {
      settle()?.reject(new WorkerFailure('cancelled'));
      endLine();
    },
  };
}
