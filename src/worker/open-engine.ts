/** The engine of the app: in a worker, or in the page itself, slice by slice, where the browser has none to give. */
import type { EngineAnswer, EngineRequest } from './engine-protocol.ts';
import { createEngine, type Engine } from './engine-client.ts';
import { pageLine, workerLine } from './line.ts';
import { timerPause } from './pause.ts';
import { engineUrl, startTrustedWorker } from './trusted-url.ts';
import { WorkerFailure } from './worker-failure.ts';

export function openEngine(): Engine {
  const inWorker = createEngine(
    workerLine<EngineRequest, EngineAnswer>(() => startTrustedWorker(engineUrl, 'recount engine')),
  );
  return withFallback(inWorker, () => createEngine(pageLine<EngineRequest, EngineAnswer>(loadHost)));
}

/** Uses `first` until it says that it cannot start, and the other from then on. */
export function withFallback(first: Engine, open: () => Engine): Engine {
  let current = first;
  async function withEither<T>(ask: (engine: Engine) => Promise<T>): Promise<T> {
    try {
      return await ask(current);
    } catch (error) {
      if (!(error instanceof WorkerFailure) || error.why !== 'no-worker') throw error;
      if (current === first) current = open();
      return ask(current);
    }
  }
  return {
    check: (...given) => withEither((engine) => engine.check(...given)),
    reanchor: (...given) => withEither((engine) => engine.reanchor(...given)),
    end: () => current.end(),
  };
}

async function loadHost() {
  const [{ checkInStages, reanchor }, { engineHost }] = await Promise.all([
    import('../../claims/index.ts'),
    import('./engine-host.ts'),
  ]);
  return (answer: (answer: EngineAnswer) => void) =>
    engineHost({ stages: checkInStages, reanchor, pause: timerPause, now: () => performance.now() }, answer);
}
