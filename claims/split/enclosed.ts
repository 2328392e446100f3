/** Which tokens of a block stand in quotations, and which in brackets: found once, then asked for at every token. */
import type { ReadBlock } from '../frames/reading.ts';
import { enterWord } from '../text/lexicon.ts';

export interface Enclosed {
  /** In a quotation, its marks included. */
  isQuoted(token: number): boolean;
  /** Behind the opening mark of a quotation, or in brackets that its own sentence opened. */
  isInside(token: number): boolean;
}

const [open, close] = [enterWord('('), enterWord(')')];

const opening = 1;
const quoted = 2;
const bracketed = 4;

export function findEnclosed(block: ReadBlock): Enclosed {
  const { id } = block.tokens;
  const marks = new Uint8Array(block.tokens.count);
  for (const { from, to } of block.quotes) {
    for (let at = from; at < to; at += 1) marks[at] = at === from ? quoted | opening : quoted;
  }
  for (const { from, to } of block.sentences) {
    let depth = 0;
    for (let at = from; at < to; at += 1) {
      if (depth > 0) marks[at] = (marks[at] ?? 0) | bracketed;
      if (id[at] === open) depth += 1;
      if (id[at] === close) depth -= 1;
    }
  }
  return {
    isQuoted: (token) => ((marks[token] ?? 0) & quoted) !== 0,
    isInside: (token) => {
      const mark = marks[token] ?? 0;
      return (mark & bracketed) !== 0 || ((mark & quoted) !== 0 && (mark & opening) === 0);
    },
  };
}
