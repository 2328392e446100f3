/** What has digits and is no figure to check: addresses, model names, numbers of things, scores, phone numbers, times. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { onlyAsNames } from '../vocabulary/en/identifiers.ts';
import { digitsAt, isCapital, isDash, markAt, runLength, touchesBefore } from './numeral.ts';
import { factsAt, idAt, ids, wordSet } from './words.ts';
import { identifier } from './written.ts';
import type { Draft } from './written.ts';

const [http, https, www, at_, s, amp, p, usc, c, isbn, x] = ids('http https www @ s & p usc c isbn x');
const needsCapital = wordSet(onlyAsNames);
const dotMark = 46;
const colonMark = 58;
const plusMark = 43;

/** Longest run of tokens that touch which is looked at as one. */
const longestRun = 64;

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
  if (idAt(tokens, at) !== at_ || !touchesBefore(tokens, at) || !touches(tokens, at)) return null;
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

const isPartOfName = (tokens: Tokens, at: number, text: string): boolean =>
  tokens.shape[at] === shape.word ||
  tokens.shape[at] === shape.digits ||
  (isDash(markAt(tokens, at, text)) && touches(tokens, at) && touchesBefore(tokens, at));

function nameEnd(tokens: Tokens, at: number, text: string): number {
  let to = at + 1;
  while (to < tokens.count && to - at < longestRun && touches(tokens, to - 1)) {
    // `PM2.5`: a point between digits belongs to it.
    const point =
      markAt(tokens, to, text) === dotMark && touches(tokens, to) && runLength(tokens, to + 1) > 0;
    if (!point && !isPartOfName(tokens, to, text)) break;
    to += point ? 2 : 1;
  }
  return to;
}

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

/** `3-2`, `020 7946 0958`, `5G`, `787-9`, `2.1.3`, `24/7`, `2h7f`: digits with marks or letters that make a code. */
function codeOfDigits(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
  const phone = phoneNumber(tokens, at, floor, text);
  if (phone !== null) return phone;
  if (!touches(tokens, at)) return null;
  const mark = markAt(tokens, at + 1, text);
  const near = touches(tokens, at + 1);
  if (tokens.shape[at + 1] === shape.word) return lettersBehind(tokens, at, text);
  const second = near ? runLength(tokens, at + 2) : 0;
  if (second === 0)
    return isDash(mark) && near && isCapital(tokens, at + 2, text) && isShort(tokens, at + 2)
      ? identifier(tokens, at, at + 3, 'name')
      : null;
  const first = runLength(tokens, at);
  if (mark === dotMark) {
    const third =
      touches(tokens, at + 2) && markAt(tokens, at + 3, text) === dotMark && touches(tokens, at + 3);
    if (!third || runLength(tokens, at + 4) === 0) return null;
    const threes = second === 3 && runLength(tokens, at + 4) === 3 && first <= 3;
    const isDate = first <= 2 && second <= 2 && runLength(tokens, at + 4) === 4;
    if (threes || isDate) return null;
    let to = at + 5;
    while (
      touches(tokens, to - 1) &&
      markAt(tokens, to, text) === dotMark &&
      runLength(tokens, to + 1) > 0 &&
      touches(tokens, to)
    )
      to += 2;
    return identifier(tokens, at, to, 'version');
  }
  if (mark === 47) return slashCode(tokens, at, text);
  if (!isDash(mark)) return null;
  return dashCode(tokens, at, first, second, text);
}

/** One or two letters: the K of `10-K`. */
const isShort = (tokens: Tokens, at: number): boolean => (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) < 3;

/** `5G`, `4x4`, `737s`; a suffix or unit that is known makes a figure and is read as one. */
function lettersBehind(tokens: Tokens, at: number, text: string): Draft | null {
  const start = tokens.start[at + 1] ?? 0;
  const size = (tokens.end[at + 1] ?? 0) - start;
  const letter = text.charCodeAt(start);
  const more = touches(tokens, at + 1) && runLength(tokens, at + 2) > 0;
  // `5G`, `3D`; `4K` is thousands unless a screen.
  if (size === 1 && !more && (letter === 71 || letter === 68) && runLength(tokens, at) <= 2)
    return identifier(tokens, at, at + 2, 'name');
  if (
    size === 1 &&
    (letter === 112 || letter === 105) &&
    videoLines.has(runLength(tokens, at) < 5 ? digitsAt(tokens, at, text) : 0)
  )
    return identifier(tokens, at, at + 2, 'name');
  if (more && !isPower(tokens, at, size, text))
    return identifier(tokens, at, nameEnd(tokens, at, text), 'name');
  return null;
}

/** Lines of a picture, before `p` or `i`. */
const videoLines = new Set([240, 360, 480, 720, 1080, 1440, 2160]);

/** `5m2` and `3Q24`, `10x15` and `5ft10` are figures or parts of some. */
const isPower = (tokens: Tokens, at: number, size: number, text: string): boolean => {
  const letters = text.slice(tokens.start[at + 1], tokens.end[at + 1]);
  return /^(?:k?m|cm|mm|ft|Q|H|x|X|h|lb|st)$/.test(letters) && size < 3;
};

function slashCode(tokens: Tokens, at: number, text: string): Draft | null {
  const values = [digitsAt(tokens, at, text), digitsAt(tokens, at + 2, text)];
  const known =
    (values[0] === 24 && values[1] === 7) ||
    (values[0] === 9 && values[1] === 11) ||
    (values[0] === 7 && values[1] === 7);
  const goesOn = touches(tokens, at + 2) && markAt(tokens, at + 3, text) === 47;
  return known && !goesOn ? identifier(tokens, at, at + 3, 'name') : null;
}

const scoring = wordSet(
  'won win wins beat beats beaten lost lose loses loss victory defeat draw drew score scored scoreline led lead leads trailed ahead down final tied tie ruled voted vote split decision thrashed edged downed past',
);
const teams = wordSet(
  'up down in on at over against to win victory defeat loss draw lead vote ruling decision record verdict',
);

/** `2-1` is a score, `787-9` a name, `12-15` a range that is read elsewhere, `12-345-6789` a code. */
function dashCode(tokens: Tokens, at: number, first: number, second: number, text: string): Draft | null {
  const third =
    touches(tokens, at + 2) &&
    isDash(markAt(tokens, at + 3, text)) &&
    touches(tokens, at + 3) &&
    runLength(tokens, at + 4) > 0;
  if (third) {
    const isDate = first === 4 && second <= 2 && runLength(tokens, at + 4) <= 2;
    if (isDate) return null;
    let to = at + 5;
    while (
      touches(tokens, to - 1) &&
      isDash(markAt(tokens, to, text)) &&
      touches(tokens, to) &&
      runLength(tokens, to + 1) > 0
    )
      to += 2;
    return identifier(
      tokens,
      at,
      to,
      to - at >= 5 && first <= 3 && second <= 3 && to === at + 5 && runLength(tokens, at + 4) < 4
        ? 'score'
        : 'phone',
    );
  }
  if (first > 3 || second > 3) return null;
  const values = [digitsAt(tokens, at, text), digitsAt(tokens, at + 2, text)] as const;
  const behind = tokens.shape[at + 3] === shape.word && touches(tokens, at + 2);
  if (behind) return null;
  const falls = values[0] >= values[1];
  let said = teams.has(tokens, at + 3) && falls;
  for (let near = at - 5; near < at; near += 1) if (near >= 0 && scoring.has(tokens, near)) said = true;
  if (falls && first === 3 && second === 1) return identifier(tokens, at, at + 3, 'name');
  if (said && first <= 3) return identifier(tokens, at, at + 3, 'score');
  return falls && !hasUnit(tokens, at + 3, text) ? identifier(tokens, at, at + 3, 'score') : null;
}

/** A percent sign, scale or unit right behind: the digits are a range in the wrong order, and not a score. */
function hasUnit(tokens: Tokens, at: number, text: string): boolean {
  const facts = factsAt(tokens, at);
  const mark = markAt(tokens, at, text);
  return (
    facts.scale > 0 ||
    facts.suffix > 0 ||
    facts.duration !== '' ||
    mark === 37 ||
    mark === 36 ||
    mark === 0x20ac ||
    isDash(mark)
  );
}

/** `+1 212 555 0123`, `(212) 555-0123`, `020 7946 0958`: groups of digits that together are a number to call. */
function phoneNumber(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
  const plus = at > floor && markAt(tokens, at - 1, text) === plusMark && touchesBefore(tokens, at) ? 1 : 0;
  const zero =
    text.charCodeAt(tokens.start[at] ?? 0) === 48 && runLength(tokens, at) >= 3 && runLength(tokens, at) <= 5;
  const bracket =
    at > floor &&
    markAt(tokens, at - 1, text) === 40 &&
    markAt(tokens, at + 1, text) === 41 &&
    runLength(tokens, at) >= 3
      ? 1
      : 0;
  const plain =
    runLength(tokens, at) === 3 &&
    runLength(tokens, at + 2) === 4 &&
    isDash(markAt(tokens, at + 1, text)) &&
    touches(tokens, at) &&
    touches(tokens, at + 1);
  if (plain && !touches(tokens, at + 2)) return identifier(tokens, at, at + 3, 'phone');
  if (plus + bracket === 0 && !zero) return null;
  let digits = 0;
  let to = at;
  while (to < tokens.count && to - at < 12) {
    const length = runLength(tokens, to);
    const mark = markAt(tokens, to, text);
    if (length === 0 && mark !== 41 && mark !== 40 && !isDash(mark)) break;
    if (length > 0 && to > at && (tokens.start[to] ?? 0) - (tokens.end[to - 1] ?? 0) > 1) break;
    digits += length;
    to += 1;
  }
  while (to > at && runLength(tokens, to - 1) === 0) to -= 1;
  if (digits < 9 || digits > 15 || to === at + 1) return null;
  return identifier(tokens, at - plus - bracket, to, 'phone');
}

/** `page 12`, `Article 50`, `Boeing 737`, `S&P 500`, `No. 5`, `#5`, `§ 1983`, `42 U.S.C.`, `10 Downing Street`. */
function numberedThing(tokens: Tokens, at: number, text: string): Draft | null {
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

/** `[12]`. */
function footnote(tokens: Tokens, at: number, text: string): Draft | null {
  const closed = markAt(tokens, at - 1, text) === 91 && markAt(tokens, at + 1, text) === 93;
  if (!closed || !touchesBefore(tokens, at) || !touches(tokens, at) || runLength(tokens, at) > 3) return null;
  return identifier(tokens, at - 1, at + 2, 'footnote');
}
