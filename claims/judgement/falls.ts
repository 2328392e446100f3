/** A fall of more than 100 per cent cannot be: nothing loses more than all of it. Source: the catalogue of corrected errors. */
import { absolute, compare, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Hedge } from '../vocabulary/hedge.ts';

/** `value` in per cent, whichever sign it has. */
export const isImpossibleFall = (value: Exact, hedge: Hedge | undefined): boolean =>
  hedge !== 'at-most' && hedge !== 'under' && compare(absolute(value), whole(100)) > 0;
