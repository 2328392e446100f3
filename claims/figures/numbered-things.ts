/** Numbers of things, which are no quantities: `page 12`, `Boeing 737`, `S&P 500`, `42 U.S.C. § 1983`, `10 Downing Street`. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { onlyAsNames } from '../vocabulary/en/identifiers.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { longestRun } from './name-run.ts';
import { isCapital, isDash, markAt, runLength, touchesBefore } from './numeral.ts';
import { factsAt, ids } from './words.ts';
import { identifier } from './written.ts';
import type { Draft } from './written.ts';

const [s, amp, p, usc, c, isbn] = ids('s & p usc c isbn');
const needsCapital = wordSet(onlyAsNames);
const dotMark = 46;

/** `page 12`, `Article 50`, `Boeing 737`, `S&P 500`, `No. 5`, `#5`, `§ 1983`, `42 U.S.C.`, `10 Downing Street`. */
export function numberedThing(tokens: Tokens, at: number, text: string): Draft | null {
  const before = markAt(tokens, at - 1, text);
  if (before === 35 && touchesBefore(tokens, at)) return identifier(tokens, at - 1, at + 1, 'numbered');
  if (before === 0xa7) return identifier(tokens, at - 1, numberEnd(tokens, at, text), 'legal');
  const dot = before === dotMark && touchesBefore(tokens, at - 1) ? 1 : 0;
  const word = at - 1 - dot;
  if (idAt(tokens, word) === p && idAt(tokens, word - 1) === amp && idAt(tokens, word - 2) === s && word >= 2)
    return identifier(tokens, word - 2, at + 1, 'index');
  if (runLength(tokens, at) === 3 && emergency.has(tokens, at - 1) && tokens.shape[at + 1] !== shape.digits)
    return identifier(tokens, at, at + 1, 'phone');
  if (runLength(tokens, at) === 3 && aircraft.has(tokens, at + 1))
    return identifier(tokens, at, at + 2, 'name');
  if (isLegal(tokens, at, text)) return identifier(tokens, at, legalEnd(tokens, at, text), 'legal');
  if (isStreet(tokens, at, text)) return identifier(tokens, at, at + 1, 'street');
  if (!factsAt(tokens, word).numbered || word < 0 || touchesBefore(tokens, at)) return null;
  const capital = isCapital(tokens, word, text);
  if (!capital && needsCapital.has(tokens, word)) return null;
  if (isQuantity(tokens, at, text)) return null;
  return identifier(
    tokens,
    at,
    numberEnd(tokens, at, text),
    idAt(tokens, word) === isbn ? 'code' : 'numbered',
  );
}

/** What stands behind the digits makes an amount of them all the same: `version 5 million`, `No 5%`. */
function isQuantity(tokens: Tokens, at: number, text: string): boolean {
  const mark = markAt(tokens, at + 1, text);
  const grouped =
    mark === 44 && touches(tokens, at) && runLength(tokens, at + 2) === 3 && touches(tokens, at + 1);
  const facts = factsAt(tokens, at + 1);
  return grouped || mark === 37 || facts.scale > 0 || facts.duration !== '';
}

/** `12`, `12.3`, `12(b)`, `12A`, `12-14`. */
function numberEnd(tokens: Tokens, at: number, text: string): number {
  let to = at + 1;
  while (to < tokens.count && touches(tokens, to - 1) && to - at < longestRun) {
    const mark = markAt(tokens, to, text);
    const joins =
      (mark === dotMark || mark === 47 || isDash(mark)) &&
      touches(tokens, to) &&
      to + 1 < tokens.count &&
      tokens.shape[to + 1] !== shape.mark;
    const letter = tokens.shape[to] === shape.word && (tokens.end[to] ?? 0) - (tokens.start[to] ?? 0) === 1;
    if (!joins && tokens.shape[to] !== shape.digits && !letter) break;
    to += 1;
  }
  return to;
}

/** `42 U.S.C. § 1983`, `410 U.S. 113`, `5 USC 552`. */
function isLegal(tokens: Tokens, at: number, text: string): boolean {
  const id = idAt(tokens, at + 1);
  if (id === usc) return true;
  const dotted =
    idAt(tokens, at + 2) !== 0 &&
    markAt(tokens, at + 2, text) === dotMark &&
    markAt(tokens, at + 4, text) === dotMark;
  if (!dotted || (tokens.end[at + 1] ?? 0) - (tokens.start[at + 1] ?? 0) !== 1) return false;
  const letters = text.slice(tokens.start[at + 1], tokens.end[at + 4]);
  if (letters === 'U.S.') {
    const behind = idAt(tokens, at + 5) === c ? at + 7 : at + 5;
    return runLength(tokens, behind) > 0 || markAt(tokens, behind, text) === 0xa7;
  }
  return letters === 'F.3d' || letters === 'C.F.R' || letters === 'S.Ct';
}

function legalEnd(tokens: Tokens, at: number, text: string): number {
  let to = at + 1;
  while (to < tokens.count && to - at < 12 && runLength(tokens, to) === 0 && tokens.shape[to] !== shape.line)
    to += 1;
  return runLength(tokens, to) > 0 ? numberEnd(tokens, to, text) : at + 1;
}

const emergency = wordSet('dial dialled dialed call called calling calls ring rang text');
const aircraft = wordSet('max dreamliner neo');

const streets = wordSet(
  'street avenue road lane drive boulevard square place court terrace way crescent gardens st ave rd blvd row parkway',
);

/** `10 Downing Street`, `1600 Pennsylvania Avenue`: one or two names and what a street is called. */
function isStreet(tokens: Tokens, at: number, text: string): boolean {
  if (runLength(tokens, at) > 5 || touches(tokens, at)) return false;
  for (let place = at + 1; place < at + 4; place += 1) {
    if (!isCapital(tokens, place, text)) return false;
    if (place > at + 1 && streets.has(tokens, place)) return true;
  }
  return false;
}
