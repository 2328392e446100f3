/** The engine's end of the line: one run at a time, and a newer request ends the older one at its next pause. */
import type { CheckOptions, Findings, Manuscript, Progress, reanchor } from '../../claims/index.ts';
import type { EngineAnswer, EngineRequest } from './engine-protocol.ts';
import type { Pause } from './pause.ts';
import { runInSlices } from './sliced-run.ts';

export interface EngineHost {
  /** `checkInStages` of the engine. */
  readonly stages: (manuscript: Manuscript, options: CheckOptions) => Iterator<Progress, Findings, void>;
  readonly reanchor: typeof reanchor;
  readonly pause: Pause;
  readonly now: () => number;
}

export function engineHost(
  { stages, reanchor, pause, now }: EngineHost,
  answer: (answer: EngineAnswer) => void,
): (request: EngineRequest) => void {
  let current: number | null = null;

  async function run(request: Exclude<EngineRequest, { kind: 'cancel' }>): Promise<void> {
    const { id, manuscript, options } = request;
    const isCancelled = () => current !== id;
    try {
      const findings = await runInSlices(stages(manuscript, options), {
        now,
        pause,
        isCancelled,
        onProgress: (progress) => answer({ kind: 'progress', id, progress }),
      });
      if (findings === null) return;
      if (request.kind === 'check') answer({ kind: 'findings', id, findings });
      else {
        const before = { text: manuscript.text, findings };
        answer({ kind: 'reanchored', id, found: reanchor(before, request.claims, request.after) });
      }
    } catch (error) {
      answer({ kind: 'threw', id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  answer({ kind: 'ready' });
  return (request) => {
    switch (request.kind) {
      case 'check':
      case 'reanchor':
        current = request.id;
        void run(request);
        return;
      case 'cancel':
        if (current === request.id) current = null;
    }
  };
}
