/** What an act takes from the world besides its arguments: the time and fresh ids. Handed in, so that specs decide. */
import type { Moment } from '../desk/new-decision.ts';
import type { Instant } from '../desk/records.ts';

export interface Surroundings {
  readonly now: () => Instant;
  readonly newId: () => string;
}

export const realSurroundings: Surroundings = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};

export function moment({ now, newId }: Surroundings): Moment {
  return { id: newId(), now: now() };
}
