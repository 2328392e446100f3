/**
 * One linear pass over the code units of a text: words, runs of digits, single marks and line ends, as columns. White
 * space is no token; two tokens touch where the end of one is the start of the next.
 */

export const shape = { word: 1, digits: 2, mark: 3, line: 4 } as const;

export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of `shape`. */
  readonly shape: Uint8Array;
  /** The token in lower case; runs of digits and marks as they stand. */
  readonly word: readonly string[];
}

/** Spans are offsets into `text`, moved by `offset`. Never throws: a lone surrogate is a mark. */
export function readTokens(text: string, from = 0, to = text.length): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const shapes: number[] = [];
  const word: string[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const begun = at;
    let kind: number = shape.mark;
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    if (isLineEnd(code)) {
      kind = shape.line;
      at += 1;
    } else if (isDigit(code)) {
      kind = shape.digits;
      while (at < to && isDigit(text.charCodeAt(at))) at += 1;
    } else if (isLetter(text, at)) {
      kind = shape.word;
      while (at < to && isLetter(text, at)) at += unitsAt(text, at);
    } else {
      at += unitsAt(text, at);
    }
    start.push(begun);
    end.push(at);
    shapes.push(kind);
    const slice = text.slice(begun, at);
    word.push(kind === shape.word ? slice.toLowerCase() : slice);
  }
  return {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    shape: Uint8Array.from(shapes),
    word,
  };
}

/** Whether nothing stands between a token and the next one. */
export function touches(tokens: Tokens, at: number): boolean {
  return at + 1 < tokens.count && tokens.end[at] === tokens.start[at + 1];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Line feed, carriage return, and the two Unicode separators. */
export const isLineEnd = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 11 ||
    code === 12 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const letters = /[\p{L}\p{M}]/u;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code >= 0x3000 && code <= 0x303f) return false;
  const point = text.codePointAt(at);
  return point !== undefined && letters.test(String.fromCodePoint(point));
}

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
