/** The hedges of the vocabulary as phrases that a reader of frames passes over. */
import { phraseSet } from '../text/word-set.ts';
import { hedgesBefore } from '../vocabulary/en/hedges.ts';

export const hedgePhrases = phraseSet(hedgesBefore.map(({ words }) => words));
