/** What has digits and is no figure to check: addresses, model names, numbers of things, scores, phone numbers, times. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { codeOfDigits } from './codes.ts';
import { isPartOfName, longestRun, nameEnd } from './name-run.ts';
import { numberedThing } from './numbered-things.ts';
import { isCapital, isDash, markAt, runLength, touchesBefore } from './numeral.ts';
import { factsAt, ids } from './words.ts';
import { identifier } from './written.ts';
import type { Draft } from './written.ts';

const [http, https, www, atSign, x] = ids('http https www @ x');
const dotMark = 46;
const colonMark = 58;

/** A token that touches the one before it and ends no line. */
const goesOn = (tokens: Tokens, at: number): boolean =>
  touches(tokens, at - 1) && tokens.shape[at] !== shape.line;

/** The token behind the last that touches its neighbour, without closing punctuation. */
function solidEnd(tokens: Tokens, at: number, text: string): number {
  let to = at + 1;
  while (to < tokens.count && to - at < longestRun && goesOn(tokens, to)) to += 1;
  while (to > at + 1 && isClosing(markAt(tokens, to - 1, text))) to -= 1;
  return to;
}

/** . , ; : ! ? ) ] " ' and their curly kin. */
const isClosing = (mark: number): boolean =>
  mark === 46 ||
  mark === 44 ||
  mark === 59 ||
  mark === 58 ||
  mark === 33 ||
  mark === 63 ||
  mark === 41 ||
  mark === 93 ||
  mark === 34 ||
  mark === 39 ||
  mark === 0x2019 ||
  mark === 0x201d;

/** Names that open with a word: addresses, numbers of things. `floor` is the token behind the last figure. */
export function readNamedThing(tokens: Tokens, at: number, text: string): Draft | null {
  const id = idAt(tokens, at);
  if (id === http || id === https || id === www) {
    const mark = markAt(tokens, at + 1, text);
    if (touches(tokens, at) && (mark === colonMark || mark === dotMark)) {
      let to = at + 1;
      while (to < tokens.count && goesOn(tokens, to)) to += 1;
      while (isClosing(markAt(tokens, to - 1, text))) to -= 1;
      return identifier(tokens, at, to, 'address');
    }
  }
  return null;
}

/** An e-mail address round its sign, from no earlier than `floor`. */
export function readMail(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
  if (idAt(tokens, at) !== atSign || !touchesBefore(tokens, at) || !touches(tokens, at)) return null;
  let from = at;
  while (from > floor && at - from < longestRun && touchesBefore(tokens, from)) from -= 1;
  return from === at ? null : identifier(tokens, from, solidEnd(tokens, at, text), 'address');
}

/** What stands before or round a run of digits and makes a name of it. `floor` is the token behind the last figure. */
export function readIdentifier(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
  return (
    gluedName(tokens, at, floor, text) ??
    clockTime(tokens, at, text) ??
    codeOfDigits(tokens, at, floor, text) ??
    numberedThing(tokens, at, text) ??
    footnote(tokens, at, text)
  );
}

/** `H100`, `COVID-19`, `A350-900`, `MH370`: letters that touch digits, with the dash between them if there is one. */
function gluedName(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
  if (!touchesBefore(tokens, at)) return null;
  const dash = isDash(markAt(tokens, at - 1, text)) && touchesBefore(tokens, at - 1) ? 1 : 0;
  const word = at - 1 - dash;
  if (word < floor || tokens.shape[word] !== shape.word) return null;
  // `mid-2020`, `pre-1990`, `sub-2%`, `over-65s`: a prefix makes no name.
  if (dash === 1 && prefixes.has(tokens, word)) return null;
  // The cross of `4x100m`.
  if (
    dash === 0 &&
    idAt(tokens, word) === x &&
    touchesBefore(tokens, word) &&
    runLength(tokens, word - 1) > 0
  )
    return null;
  const capital = isCapital(tokens, word, text);
  if (dash === 1 && !capital) return null;
  if (dash === 1 && factsAt(tokens, word).month > 0) return null;
  let from = word;
  while (from - 1 >= floor && touchesBefore(tokens, from) && isPartOfName(tokens, from - 1, text)) from -= 1;
  return identifier(tokens, from, nameEnd(tokens, at, text), 'name');
}

const prefixes = wordSet(
  'mid pre post sub early late under over non near circa about around the from to and in of',
);

/** `10:30`, `10:30:05`; with `a.m.` it is a date and read there. `2:1` is none. */
function clockTime(tokens: Tokens, at: number, text: string): Draft | null {
  if (runLength(tokens, at) > 2 || markAt(tokens, at + 1, text) !== colonMark || !touches(tokens, at))
    return null;
  if (!touches(tokens, at + 1)) return null;
  let to = at + 1;
  while (markAt(tokens, to, text) === colonMark && touches(tokens, to) && runLength(tokens, to + 1) === 2)
    to += 2;
  if (to === at + 1) return runLength(tokens, at + 2) > 0 ? identifier(tokens, at, at + 3, 'score') : null;
  return identifier(tokens, at, to, 'time');
}

/** `[12]`. */
function footnote(tokens: Tokens, at: number, text: string): Draft | null {
  const closed = markAt(tokens, at - 1, text) === 91 && markAt(tokens, at + 1, text) === 93;
  if (!closed || !touchesBefore(tokens, at) || !touches(tokens, at) || runLength(tokens, at) > 3) return null;
  return identifier(tokens, at - 1, at + 2, 'footnote');
}
