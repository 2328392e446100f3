/** The catalogue that the screens speak. A second language is another file of the same shape. */
import { en } from './en.ts';

/** Every string of the screens; `en.ts` gives the shape. */
export type Words = typeof en;

export const words: Words = en;
