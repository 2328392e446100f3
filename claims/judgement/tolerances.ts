/** How far a rate may lie from what it is held against: each share with its reason. */
import { ratio } from '../arithmetic/exact.ts';

/** Another hour's rate, or another bank's. */
export const onePercent = ratio(1, 100);

/** Ranges of a year are of monthly means or daily fixings: a day's extreme lies a little outside. */
export const threePercent = ratio(3, 100);

/** No day's drift within an article: beyond it one of two amounts is wrong. */
export const aQuarter = ratio(1, 4);
