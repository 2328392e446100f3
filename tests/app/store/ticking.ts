/** A world for specs: each look at the clock is a second later than the last, ids are numbered within one world. */
import type { Surroundings } from '../../../src/store/surroundings.ts';
import { instant } from '../desk/log.ts';

let worlds = 0;

export function ticking(): Surroundings {
  worlds += 1;
  const world = worlds;
  let seconds = 0;
  let ids = 0;
  return {
    now: () => instant((seconds += 1)),
    newId: () => `${world}-${(ids += 1)}`,
  };
}
