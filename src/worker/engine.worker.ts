/** The engine off the main thread. All it does is `engine-host.ts`; this is where it is plugged in. */
import { checkInStages, reanchor } from '../../claims/index.ts';
import { engineHost } from './engine-host.ts';
import type { EngineRequest } from './engine-protocol.ts';
import { messagePause } from './pause.ts';

const take = engineHost(
  { stages: checkInStages, reanchor, pause: messagePause(), now: () => performance.now() },
  (answer) => self.postMessage(answer),
);
self.onmessage = ({ data }: MessageEvent<EngineRequest>) => take(data);
