/** Decides whether a number of things agrees with the list that names them. */
import { compare, whole } from '../arithmetic/exact.ts';
import type { Figure } from '../figures/figure.ts';
import type { CountLink } from '../links/counts.ts';
import type { NumberFix } from './judged.ts';

export interface JudgedCount {
  readonly link: CountLink;
  readonly outcome: 'consistent' | 'inconsistent';
  readonly strength: 'strong' | 'middling';
  readonly counted: number;
  readonly isOffByOne: boolean;
  readonly fixes: readonly NumberFix[];
}

const fewestThings = 2;
/** A longer list is seldom told by its number. */
const mostThings = 12;
/** A list that is further off is of other things, or no whole list. */
const mostAmiss = 2;

/** Null where the list may be read in another way, or where its words leave doubt. */
export function judgeCount(link: CountLink, figures: readonly Figure[]): JudgedCount | null {
  const stated = figures[link.stated]?.value;
  if (stated == null || stated.d !== 1) return null;
  if (compare(stated, whole(fewestThings)) < 0 || compare(stated, whole(mostThings)) > 0) return null;
  const number = stated.n;
  const counted = link.items.length;
  const { alike } = link;
  const judged = { link, counted, strength: alike ? ('strong' as const) : ('middling' as const) };
  if (number === counted) return { ...judged, outcome: 'consistent', isOffByOne: false, fixes: [] };
  if (!alike || (number >= link.fewest && number <= link.most)) return null;
  if (Math.abs(number - counted) > mostAmiss) return null;
  // Twice as many may be names with what explains them, and a name beside a noun may be one thing.
  if (counted > number && (link.mixed || counted >= 2 * number)) return null;
  return {
    ...judged,
    outcome: 'inconsistent',
    isOffByOne: Math.abs(number - counted) === 1,
    fixes: [{ figure: link.stated, value: whole(counted), place: 0, about: false, because: 'as-listed' }],
  };
}
