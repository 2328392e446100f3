/** Reads how many times as much: `3.5 times`, `10-fold`, `3x`, `doubled`, `twice`. Times that are counted are none. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { fall, rise } from '../vocabulary/en/cues.ts';
import {
  behindMultiple,
  beforeMultiple,
  doubtfulMultiples,
  idleMultiples,
} from '../vocabulary/en/multiples.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { unitStart } from './measures.ts';
import { isCapital, numeral } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { factsAt, ids } from './words.ts';
import { written } from './written.ts';
import type { Draft } from './written.ts';

const [times, fold, x, cross, dash] = ids('times fold x × -');
const moves = wordSet([...rise, ...fall].join(' '));
const compares = wordSet(behindMultiple);
const leads = wordSet(
  'by at to nearly almost about some around roughly over than under only oversubscribed subscribed multiplied traded trades',
);

/** How far before the number the verb of a change may stand. */
const reach = 4;

/** `3.5 times`, `10-fold`, `3x`. `Three times a week` and `arrested six times` count. */
export function readMultiple(tokens: Tokens, given: Numeral, text: string): Draft | null {
  const at = unitStart(tokens, given, text);
  const id = idAt(tokens, at);
  const make = (to: number): Draft => written(tokens, 'multiple', given.from, to, given, 'x');
  if (id === x || id === cross) {
    const ends = !touches(tokens, at) || tokens.shape[at + 1] === shape.mark;
    return touches(tokens, given.to - 1) && !given.spelled && ends ? make(at + 1) : null;
  }
  if (id === fold) return make(at + 1);
  if (id !== times || isCapital(tokens, at, text)) return null;
  return given.decimals > 0 ||
    compares.has(tokens, at + 1) ||
    isComparative(tokens, at + 1, text) ||
    isLed(tokens, given.from)
    ? make(at + 1)
    : null;
}

/** `four times deeper`: what ends in -er behind `times` compares. */
function isComparative(tokens: Tokens, at: number, text: string): boolean {
  if (tokens.shape[at] !== shape.word) return false;
  const end = tokens.end[at] ?? 0;
  return end - (tokens.start[at] ?? 0) > 4 && text.startsWith('er', end - 2);
}

/** A verb of rise or fall, or a word that says how much, stands before it. */
function isLed(tokens: Tokens, from: number): boolean {
  if (leads.has(tokens, from - 1)) return true;
  for (let at = from - 1; at >= from - reach; at -= 1) if (moves.has(tokens, at)) return true;
  return false;
}

const doubtful = wordSet(doubtfulMultiples);
const adverbs = wordSet('twice thrice');
const before = wordSet(beforeMultiple);
const idle = wordSet(idleMultiples);
const behindVerb = wordSet(
  'the its their his her that what those these in to from by over since as our your last this within between',
);
const notVerb = wordSet(
  'the a an this that his her their on of for by every double body mixed saw see seeing',
);

/** `doubled`, `twice`, `tenfold`; `double` and its like only as a verb or a multiplier. */
export function readMultipleWord(tokens: Tokens, at: number, text: string): Draft | null {
  const { multiple } = factsAt(tokens, at);
  if (
    multiple === null ||
    (idle.has(tokens, at + 1) && !adverbs.has(tokens, at)) ||
    (isCapital(tokens, at, text) && isCapital(tokens, at + 1, text))
  )
    return null;
  if (doubtful.has(tokens, at)) {
    if (notVerb.has(tokens, at - 1)) return null;
    const ends = tokens.shape[at + 1] !== shape.word && idAt(tokens, at + 1) !== dash;
    if (!behindVerb.has(tokens, at + 1) && !ends && !before.has(tokens, at - 1)) return null;
  }
  const made = numeral(
    tokens,
    { from: at, to: at + 1, mantissa: multiple[0], divisor: multiple[1], digits: 1, spelled: true },
    null,
  );
  return written(tokens, 'multiple', at, at + 1, made, 'x');
}
