/**
 * One linear pass over the code units of a text: words, runs of digits, single marks and line ends, as columns. White
 * space is no token; two tokens touch where the end of one is the start of the next.
 */
import { asciiMarks, plainWord, wordNumber, wordOf } from './lexicon.ts';

export const shape = { word: 1, digits: 2, mark: 3, line: 4 } as const;

/** What the letters of a word are: bits of the column `letters`. */
export const letterForm = { capitalFirst: 1, capitalBehind: 2, small: 4 } as const;

export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of `shape`. */
  readonly shape: Uint8Array;
  /** The number of the token in the lexicon; 0 where it is not there, and for digits. */
  readonly id: Int32Array;
  /** Bits of `letterForm`; 0 for what is no word. */
  readonly letters: Uint8Array;
  /** The token in lower case; runs of digits and marks as they stand. Made when first asked for. */
  readonly word: readonly string[];
}

/** Spans are offsets into `text`. Never throws: a lone surrogate is a mark. */
export function readTokens(text: string, from = 0, to = text.length): Tokens {
  const count = scan(text, from, to);
  return columns(text, count, {
    start: buffer.start.slice(0, count),
    end: buffer.end.slice(0, count),
    shape: buffer.shape.slice(0, count),
    id: buffer.id.slice(0, count),
    letters: buffer.letters.slice(0, count),
  });
}

/** The same for those who are done with it before they ask for the next: the columns are used again. */
export function passTokens(text: string, from: number, to: number): Tokens {
  return columns(text, scan(text, from, to), buffer);
}

interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly id: Int32Array;
  readonly letters: Uint8Array;
}

/** Tokens, and what their words are made of. */
interface Lazy extends Tokens {
  text: string;
  made: readonly string[] | null;
}

/** What all tokens inherit: a getter of each its own would give each a shape of its own, and every look into it were slow. */
const lazyWords = {
  get word(): readonly string[] {
    const tokens = this as unknown as Lazy;
    return (tokens.made ??= writeWords(tokens.text, tokens.count, tokens));
  },
};

function columns(
  text: string,
  count: number,
  { start, end, shape: shapes, id, letters: forms }: Columns,
): Tokens {
  const tokens = Object.create(lazyWords) as { -readonly [key in keyof Lazy]: Lazy[key] };
  tokens.count = count;
  tokens.start = start;
  tokens.end = end;
  tokens.shape = shapes;
  tokens.id = id;
  tokens.letters = forms;
  tokens.text = text;
  tokens.made = null;
  return tokens;
}

function writeWords(text: string, count: number, { start, end, id, letters: forms }: Columns): string[] {
  const words: string[] = new Array<string>(count);
  const large = letterForm.capitalFirst | letterForm.capitalBehind;
  for (let at = 0; at < count; at += 1) {
    const number = id[at] ?? 0;
    if (number > 0) words[at] = wordOf(number);
    else {
      const slice = text.slice(start[at], end[at]);
      words[at] = ((forms[at] ?? 0) & large) > 0 ? slice.toLowerCase() : slice;
    }
  }
  return words;
}

const sized = (size: number): Columns => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  shape: new Uint8Array(size),
  id: new Int32Array(size),
  letters: new Uint8Array(size),
});

let buffer = sized(1 << 12);

function widen(): void {
  const wider = sized(buffer.start.length * 2);
  wider.start.set(buffer.start);
  wider.end.set(buffer.end);
  wider.shape.set(buffer.shape);
  wider.id.set(buffer.id);
  wider.letters.set(buffer.letters);
  buffer = wider;
}

/**
 * Asked of the function itself: texts come in many forms, cut, joined or whole, and to look for it in each of them anew
 * takes as long as the reading.
 */
const codeAt = Function.call.bind(String.prototype.charCodeAt) as (text: string, at: number) => number;

/** Fills the columns and gives the count. */
function scan(text: string, from: number, to: number): number {
  let { start, end, shape: shapes, id, letters: forms } = buffer;
  let count = 0;
  let at = from;
  while (at < to) {
    const begun = at;
    const code = codeAt(text, at);
    const kind = classes[code] || classOf(code);
    if (kind === space) {
      at += 1;
      continue;
    }
    if (count === start.length) {
      widen();
      ({ start, end, shape: shapes, id, letters: forms } = buffer);
    }
    let number = 0;
    let form: number = shape.mark;
    let bits = 0;
    if (kind === letter && code < 128) {
      form = shape.word;
      let hash = 0;
      let next = code;
      // Of all letters the bit by which capitals differ: set in all, in none, or in some.
      let some = 0;
      let all = 32;
      if ((code & 32) === 0) bits = letterForm.capitalFirst;
      else some = 32;
      do {
        hash = (Math.imul(hash, 31) + (next | 32)) | 0;
        if (at > begun) {
          some |= next;
          all &= next;
        }
        at += 1;
        next = at < to ? codeAt(text, at) : 0;
      } while (next < 128 && classes[next] === letter);
      if (next >= 128 && isLetter(text, at)) {
        while (at < to && isLetter(text, at)) at += unitsAt(text, at);
        const word = text.slice(begun, at);
        bits = lettersOf(word);
        number = wordNumber(word.toLowerCase());
      } else {
        if ((all & 32) === 0) bits |= letterForm.capitalBehind;
        if ((some & 32) > 0) bits |= letterForm.small;
        number = plainWord(text, begun, at, hash);
      }
    } else if (kind === digit) {
      form = shape.digits;
      do at += 1;
      while (at < to && isDigit(codeAt(text, at)));
    } else if (kind === line) {
      form = shape.line;
      at += 1;
    } else if (code < 128) {
      at += 1;
      number = asciiMarks[code] ?? 0;
    } else {
      if (isLetter(text, at)) {
        form = shape.word;
        while (at < to && isLetter(text, at)) at += unitsAt(text, at);
        bits = lettersOf(text.slice(begun, at));
      } else {
        at += unitsAt(text, at);
      }
      number = wordNumber(text.slice(begun, at).toLowerCase());
    }
    start[count] = begun;
    end[count] = at;
    shapes[count] = form;
    id[count] = number;
    forms[count] = bits;
    count += 1;
  }
  return count;
}

function lettersOf(word: string): number {
  const first = word.slice(0, unitsAt(word, 0));
  const rest = word.slice(first.length);
  return (
    (first === first.toLowerCase() ? 0 : letterForm.capitalFirst) |
    (rest === rest.toLowerCase() ? 0 : letterForm.capitalBehind) |
    (word === word.toUpperCase() ? 0 : letterForm.small)
  );
}

/** Whether nothing stands between a token and the next one. */
export function touches(tokens: Tokens, at: number): boolean {
  return at + 1 < tokens.count && tokens.end[at] === tokens.start[at + 1];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Line feed, carriage return, and the two Unicode separators. */
export const isLineEnd = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 11 ||
  code === 12 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;

const space = 1;
const line = 2;
const digit = 3;
const letter = 4;
const mark = 5;

/** The class of each code unit, found out when it is first met. A surrogate is a mark until its pair is looked at. */
const classes = new Uint8Array(1 << 16);

function classOf(code: number): number {
  const known = classes[code] ?? 0;
  return known === 0 ? (classes[code] = findClass(code)) : known;
}

function findClass(code: number): number {
  if (isSpace(code)) return space;
  if (isLineEnd(code)) return line;
  if (isDigit(code)) return digit;
  return isPartOfWord(code) ? letter : mark;
}

const letters = /[\p{L}\p{M}]/u;

const isPartOfWord = (point: number): boolean =>
  !(point >= 0x3000 && point <= 0x303f) &&
  !(point >= 0xd800 && point <= 0xdfff) &&
  letters.test(String.fromCodePoint(point));

for (let code = 0; code < 256; code += 1) classes[code] = findClass(code);

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code & 0xf800) !== 0xd800) return classOf(code) === letter;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && isPartOfWord(point);
}

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
