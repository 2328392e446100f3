/**
 * The words of a text as they are compared: quotation marks, dashes, kinds of spaces, line wraps and capitals are folded
 * away. What a word means is for `senses.ts`.
 */
import { letterForm, passTokens, shape } from '../text/tokens.ts';
import { joiningWords } from '../vocabulary/en/reworded.ts';

export interface Words {
  readonly count: number;
  /** Offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The number of the folded word: the same in both texts of a lexicon. */
  readonly id: Int32Array;
  /** Bits of `wordForm`. */
  readonly form: Uint8Array;
}

/**
 * What a word looks like. `opens`: a capital may come of its place alone; `stop`: a mark that may end a sentence; `line`:
 * the first word of a line; `joins`: a word that joins two sentences.
 */
export const wordForm = { mark: 1, digits: 2, capital: 4, opens: 8, stop: 16, line: 32, joins: 64 } as const;

/** Numbers of folded words, made as texts are read. */
export interface Lexicon {
  readonly numbers: Map<string, number>;
  readonly words: string[];
}

export const emptyLexicon = (): Lexicon => ({ numbers: new Map(), words: [] });

const folded: Readonly<Record<string, string>> = Object.fromEntries([
  ..."“”„‟«»‹›‘’‚‛`´′″'".split('').map((mark) => [mark, '"']),
  ...'‐‑‒–—―−'.split('').map((mark) => [mark, '-']),
]);

const stops = new Set('. ! ? …'.split(' '));
/** Behind these a word has a capital by its place. */
const openers = new Set('. ! ? … : " ( [ • * ·'.split(' '));
const joining: ReadonlySet<string> = new Set(joiningWords);
const softHyphen = '\u00ad';

export function readWords(text: string, lexicon: Lexicon): Words {
  const tokens = passTokens(text, 0, text.length);
  const start = new Int32Array(tokens.count);
  const end = new Int32Array(tokens.count);
  const id = new Int32Array(tokens.count);
  const form = new Uint8Array(tokens.count);
  const [word, shapes, letters] = [tokens.word, tokens.shape, tokens.letters];
  let count = 0;
  let opens = true;
  let isNewLine = true;
  let last = '';
  for (let at = 0; at < tokens.count; at += 1) {
    if (shapes[at] === shape.line) {
      opens = true;
      isNewLine = true;
      continue;
    }
    const isMark = shapes[at] === shape.mark;
    const raw = word[at] ?? '';
    const key = isMark ? (folded[raw] ?? raw) : fold(raw);
    if (key === softHyphen) continue;
    // "--" is one dash, and two small quotation marks are one.
    const repeats = isMark && key === last && (key === '-' || key === '"') && count > 0;
    if (repeats && end[count - 1] === tokens.start[at]) {
      end[count - 1] = tokens.end[at] ?? 0;
      continue;
    }
    start[count] = tokens.start[at] ?? 0;
    end[count] = tokens.end[at] ?? 0;
    id[count] = numberOf(lexicon, key);
    const isCapital = ((letters[at] ?? 0) & letterForm.capitalFirst) > 0;
    const isJoined = tokens.end[at] === tokens.start[at + 1] && shapes[at + 1] !== shape.mark;
    const isStop = isMark && stops.has(key) && !isJoined;
    form[count] =
      (isMark ? wordForm.mark : 0) |
      (shapes[at] === shape.digits ? wordForm.digits : 0) |
      (isCapital ? wordForm.capital : 0) |
      (opens ? wordForm.opens : 0) |
      (isStop ? wordForm.stop : 0) |
      (isNewLine ? wordForm.line : 0) |
      (joining.has(key) ? wordForm.joins : 0);
    isNewLine = false;
    // A dash may stand before the first word of a line, and opens nothing by itself.
    opens = isMark && (openers.has(key) || (opens && key === '-'));
    last = isMark ? key : '';
    count += 1;
  }
  return { count, start, end, id, form };
}

const fold = (word: string): string => (plain.test(word) ? word : word.normalize('NFKC'));
const plain = /^[a-z0-9]*$/;

function numberOf({ numbers, words }: Lexicon, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  words.push(key);
  numbers.set(key, words.length - 1);
  return words.length - 1;
}

/** The first word that ends behind an offset: the words of a span are those from here that begin before its end. */
export function wordAt({ count, end }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
