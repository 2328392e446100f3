/** Lays text out for a terminal: how wide it is, where a line breaks, and what must never reach the terminal. */
import { wellFormed } from './well-formed.ts';

// Han, kana, Hangul, full-width forms and the common pictographs take two columns.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const combining = /\p{Mn}|\p{Me}|\u200B|\u200C|\u200D|\uFEFF/u;
// Control characters move the cursor or worse; marks of direction turn the line round.
const unsafe = /[\0-\x1F\x7F-\x9F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text on one line, with what a terminal would obey instead of print made visible. */
export function printable(text: string): string {
  return wellFormed(text.replace(/[\t\r\n]+/g, ' ').replace(unsafe, '\uFFFD'));
}

/** The number of columns that a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/** Breaks a text between words, and between characters where a word is wider than the line. */
export function wrap(text: string, width: number, first = '', rest = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let filled = false;
  const breakLine = (): void => {
    lines.push(withoutTail(line));
    line = rest;
    filled = false;
  };
  for (const word of printable(text).split(/ +/)) {
    if (word === '') continue;
    const gap = filled ? ' ' : '';
    if (columnsOf(line) + gap.length + columnsOf(word) <= width) {
      line += gap + word;
      filled = true;
      continue;
    }
    // A short word goes to the next line; one that no line can hold, as all of Chinese, fills this one up.
    const fitsAlone = columnsOf(rest) + columnsOf(word) <= width;
    if (filled && fitsAlone) breakLine();
    else line += gap;
    for (const character of word) {
      if (columnsOf(line) + columnsOf(character) > width && filled) breakLine();
      line += character;
      filled = true;
    }
  }
  if (filled || lines.length === 0) lines.push(withoutTail(line));
  return lines;
}

/** Only the spaces that were put there: a hard space at the end of a word is the text's own. */
function withoutTail(line: string): string {
  return line.replace(/ +$/, '');
}

/** Fills a cell up to its width, on the side that is named. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const air = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return side === 'left' ? `${air}${text}` : `${text}${air}`;
}
