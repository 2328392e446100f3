/**
 * Reads the figures of a stretch of tokens, from left to right: at each token that may open one, the readers are asked
 * in turn. It is pure, so what a block says may be remembered by its text.
 */
import { passTokens, shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { enterWord } from '../text/lexicon.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { readClock } from './clock.ts';
import { isAge, readAge } from './ages.ts';
import { opensCurrency } from './currency-names.ts';
import { readDate } from './dates.ts';
import { isSign, readDigits } from './digits.ts';
import { readFraction } from './fractions.ts';
import { hedgeOf } from './hedges.ts';
import { readIdentifier, readMail, readNamedThing } from './identifiers.ts';
import { readFeetByMarks, readMeasure, unitStart } from './measures.ts';
import { readHeap, readNamed, readSigned } from './money.ts';
import { isInName } from './names.ts';
import { groupEnd, isMinus, markAt, runLength } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { readMultiple, readMultipleWord } from './multiples.ts';
import { readOrdinal, readOrdinalWord } from './ordinals.ts';
import { readCentury, readPartOfYear } from './parts-of-year.ts';
import { perOf } from './per.ts';
import { countPlaces } from './places.ts';
import type { Mentions } from './places.ts';
import { joinRanges } from './ranges.ts';
import { readRelative, relativeOf } from './relative-dates.ts';
import { readShare } from './shares.ts';
import { isLoneOne, readSpelled } from './spelled.ts';
import { ids, opensFigure } from './words.ts';
import { identifier, written } from './written.ts';
import type { Draft, Written } from './written.ts';
import { readMarkedYear, readYear } from './years.ts';

/** In reading order; only a range overlaps others, the two ends that follow it. */
export function readWritten(tokens: Tokens, text: string): readonly Written[] {
  const found: Written[] = [];
  let floor = 0;
  let at = 0;
  while (at < tokens.count) {
    const form = tokens.shape[at];
    if (form !== shape.digits && opens[tokens.id[at] ?? 0] !== 1) {
      at += 1;
      continue;
    }
    const figure = figureAt(tokens, at, floor, text);
    if (figure === null) {
      at += 1;
      continue;
    }
    figure.hedge = hedgeOf(tokens, figure, text);
    if (figure.kind === 'duration') figure.relative = relativeOf(tokens, figure);
    found.push(figure);
    floor = figure.to;
    at = figure.to > at ? figure.to : at + 1;
  }
  return joinRanges(found, tokens, text);
}

/** Text is read a window at a time, so that the columns of tokens stay small; a window ends with a line where it can. */
const windowSize = 1 << 16;
const longestWindow = 1 << 20;

/** Hands over the figures of a whole text that is known by no blocks, one by one in reading order. */
export function readText(text: string, see: (figure: Written) => void): void {
  pass(text, (tokens) => readWritten(tokens, text).forEach(see));
}

/** The places that a whole text names, by the currency that they speak for. */
export function placesIn(text: string): Mentions {
  const mentions: Mentions = new Map();
  pass(text, (tokens) => countPlaces(tokens, mentions));
  return mentions;
}

function pass(text: string, see: (tokens: Tokens) => void): void {
  for (let from = 0; from < text.length;) {
    const to = windowEnd(text, from);
    see(passTokens(text, from, to));
    from = to;
  }
}

/** Behind the first line end past a window's size; where there is none for long, behind a space. */
function windowEnd(text: string, from: number): number {
  const least = from + windowSize;
  if (least >= text.length) return text.length;
  const line = text.indexOf('\n', least);
  if (line >= 0 && line < from + longestWindow) return line + 1;
  const gap = text.indexOf(' ', from + longestWindow);
  return gap < 0 || gap > from + 2 * longestWindow
    ? Math.min(from + 2 * longestWindow, text.length)
    : gap + 1;
}

/** 1 for the words and marks that may open a figure, by their number in the lexicon. */
const opens = new Uint8Array(1 << 14);
const openers =
  'a an the half last next this previous preceding prior current coming yesterday tomorrow tonight fy fiscal q h three ' +
  "final tens dozens scores hundreds thousands millions billions trillions http https www minus - − – + . ' ’ ‘ @ ½ ¼ ¾ ⅓ ⅔ ⅕ ⅖ ⅗ ⅘ ⅙ ⅛ ⅜ ⅝ ⅞";
for (const word of openers.split(' ')) opens[enterWord(word)] = 1;
for (let number = 1; number < opens.length; number += 1) {
  if (opensFigure(number) || opensCurrency(number)) opens[number] = 1;
}

const [minusWord, atSign, or, the, a, an] = ids('minus @ or the a an');

function figureAt(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
  if (tokens.shape[at] === shape.digits) return atDigits(tokens, at, floor, text);
  if (tokens.shape[at] === shape.mark) return atMark(tokens, at, floor, text);
  return atWord(tokens, at, text);
}

function atDigits(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
  const other = named(tokens, at, floor, text);
  if (other !== null) return other;
  const numeral = readDigits(tokens, at, text);
  if (numeral === null)
    return readYear(tokens, at, text) ?? identifier(tokens, at, groupEnd(tokens, at, text), 'malformed');
  return quantity(tokens, numeral, text) ?? readYear(tokens, at, text) ?? bare(tokens, numeral, text);
}

/** What the digits may be besides a number. Each is asked only where what stands beside them leaves it open. */
function named(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
  const length = runLength(tokens, at);
  const near = touches(tokens, at);
  const form = tokens.shape[at + 1];
  const glued = near && form === shape.word;
  const joint = near && form === shape.mark;
  if (length < 3 || length === 4) {
    const clock = readClock(tokens, at, text) ?? (glued ? readPartOfYear(tokens, at, text) : null);
    if (clock !== null) return clock;
  }
  if (glued && length < 3) {
    const century = readCentury(tokens, at, text);
    if (century !== null) return century;
  }
  if (length < 3 || joint) {
    const date = readDate(tokens, at, text);
    if (date !== null) return date;
  }
  const identifier = readIdentifier(tokens, at, floor, text);
  if (identifier !== null) return identifier;
  return joint || isRatio.has(tokens, at + 1) ? readFraction(tokens, at, text) : null;
}

const isRatio = wordSet('in out of');

function atMark(tokens: Tokens, at: number, floor: number, text: string): Draft | null {
  const mail = idAt(tokens, at) === atSign ? readMail(tokens, at, floor, text) : null;
  if (mail !== null) return mail;
  const phone = markAt(tokens, at, text) === 43 ? readIdentifier(tokens, at + 1, floor, text) : null;
  if (phone?.reason === 'phone') return phone;
  const money = readSigned(tokens, at, text);
  if (money !== null) return withPer(tokens, money, text);
  const decade = readMarkedYear(tokens, at, text);
  if (decade !== null) return decade;
  const mark = markAt(tokens, at, text);
  if ((isMinus(mark) || mark === 43) && !isSign(tokens, at, text)) return null;
  const numeral = readDigits(tokens, at, text);
  if (numeral === null) return null;
  return quantity(tokens, numeral, text) ?? bare(tokens, numeral, text);
}

function withPer(tokens: Tokens, figure: Draft, text: string): Draft {
  figure.per = perOf(tokens, figure, text);
  return figure;
}

function atWord(tokens: Tokens, at: number, text: string): Draft | null {
  const id = idAt(tokens, at);
  if (id === the) return readRelative(tokens, at, text);
  // Most words behind an article are in no table: nothing begins here.
  if ((id === a || id === an) && idAt(tokens, at + 1) <= 0) return null;
  const money = readSigned(tokens, at, text);
  if (money !== null) return withPer(tokens, money, text);
  const other =
    readNamedThing(tokens, at, text) ??
    readDate(tokens, at, text) ??
    readPartOfYear(tokens, at, text) ??
    readMarkedYear(tokens, at, text) ??
    readRelative(tokens, at, text) ??
    readHeap(tokens, at, text);
  if (other !== null) return other;
  if (idAt(tokens, at) === minusWord) return negative(tokens, at, text);
  const fraction = readFraction(tokens, at, text);
  const numeral = readSpelled(tokens, at);
  if (numeral !== null && (fraction === null || numeral.to >= fraction.to)) {
    const found = quantity(tokens, numeral, text) ?? readOrdinalWord(tokens, at, text);
    if (found !== null) return found;
    if (isLoneOne(numeral) && !isCounter(tokens, numeral)) return null;
    return isIdiom(tokens, numeral, text) ? null : bare(tokens, numeral, text);
  }
  return fraction ?? readMultipleWord(tokens, at, text) ?? readOrdinalWord(tokens, at, text);
}

/** `one` is a number only where a scale or unit says so, which `quantity` has read, or where a list counts. */
const isCounter = (tokens: Tokens, numeral: Numeral): boolean =>
  numeral.scale > 0 || !isOne.has(tokens, numeral.to - 1);
const isOne = wordSet('one');

const idiomBefore = wordSet('net ground cloud');
const idiomBehind = wordSet(
  'tolerance sum way tier tiered wheel wheeled letter pack ring star faced timing to',
);
const [zero, nine, dash] = ids('zero nine -');

/** `the Six Nations`, `net zero`, `cloud nine`, `two-way`: a number word that counts nothing. */
function isIdiom(tokens: Tokens, { from, to }: Numeral, text: string): boolean {
  if (isInName(tokens, from, text)) return true;
  const id = idAt(tokens, from);
  if ((id === zero || id === nine) && to === from + 1 && idiomBefore.has(tokens, from - 1)) return true;
  const joined = idAt(tokens, to) === dash ? 1 : 0;
  return idiomBehind.has(tokens, to + joined) && (joined === 1 || id === zero);
}

/** `minus 5 degrees`. */
function negative(tokens: Tokens, at: number, text: string): Draft | null {
  // `plus or minus 3 points` is a margin.
  if (idAt(tokens, at - 1) === or) return null;
  const numeral = readDigits(tokens, at + 1, text) ?? readSpelled(tokens, at + 1);
  if (numeral === null || numeral.malformed) return null;
  const signed = { ...numeral, from: at, negative: true };
  return quantity(tokens, signed, text) ?? written(tokens, 'number', at, numeral.to, signed, '');
}

/** A numeral with what stands behind it; null where it is a bare number. */
function quantity(tokens: Tokens, numeral: Numeral, text: string): Draft | null {
  if (numeral.malformed) return identifier(tokens, numeral.from, numeral.to, 'malformed');
  // A word in no table is no unit.
  if (numeral.scale !== 6 && idAt(tokens, unitStart(tokens, numeral, text)) <= 0) return null;
  const found =
    readShare(tokens, numeral, text) ??
    readOrdinal(tokens, numeral) ??
    readAge(tokens, numeral, text) ??
    moneyOrWeight(tokens, numeral, text) ??
    readMultiple(tokens, numeral, text) ??
    readMeasure(tokens, numeral, text) ??
    readFeetByMarks(tokens, numeral, text);
  return found === null ? null : withPer(tokens, found, text);
}

/** Pounds are money, unless the words round them weigh something. */
function moneyOrWeight(tokens: Tokens, numeral: Numeral, text: string): Draft | null {
  const money = readNamed(tokens, numeral, text);
  if (money?.unit !== 'GBP' || money.choices === null) return money;
  const weight = readMeasure(tokens, numeral, text);
  return weight?.unit === 'lb' ? weight : money;
}

function bare(tokens: Tokens, numeral: Numeral, text: string): Draft {
  if (numeral.malformed) return identifier(tokens, numeral.from, numeral.to, 'malformed');
  if (isAge(tokens, numeral, text)) return written(tokens, 'age', numeral.from, numeral.to, numeral, 'a');
  const part = numeral.to === numeral.from + 1 && tokens.shape[numeral.from] === shape.mark;
  return withPer(
    tokens,
    written(tokens, part ? 'fraction' : 'number', numeral.from, numeral.to, numeral, ''),
    text,
  );
}
