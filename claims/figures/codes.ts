/** Digits with marks or letters that make a code: scores, telephone numbers, versions, `5G`, `787-9`, `24/7`. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { nameEnd } from './name-run.ts';
import { digitsAt, isCapital, isDash, markAt, runLength, touchesBefore } from './numeral.ts';
import { factsAt } from './words.ts';
import { identifier } from './written.ts';
import type { Draft } from './written.ts';

const dotMark = 46;
const plusMark = 43;

/** `3-2`, `020 7946 0958`, `5G`, `787-9`, `2.1.3`, `24/7`, `2h7f`: digits with marks or letters that make a code. */
export function codeOfDigits(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
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
