/** Converted at the rate of another currency: the euro's used for dollars. */
import type { RateMistake } from './rule.ts';

export const otherCurrency: RateMistake = {
  code: 'other-currency',
  source: 'Corrections of Canadian for US dollars, of yuan for yen.',
  rates: ({ others }) => others.map(({ code, band }) => ({ band, whose: code })),
};
