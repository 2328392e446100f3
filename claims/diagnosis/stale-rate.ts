/** Converted at what was published for an earlier day: last year's rate for this year's money. */
import type { RateMistake } from './rule.ts';

export const staleRate: RateMistake = {
  code: 'stale-rate',
  source: 'Corrections of amounts converted at the rate of the contract and not of the day.',
  rates: ({ earlier }) => earlier.map(({ day, band }) => ({ band, whose: day })),
};
