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
  /** By number. */
  readonly words: string[];
  /** By number: what a word is wherever it stands, bits of `wordForm` and of `trait`. */
  readonly traits: number[];
  readonly numbers: Map<string, number>;
  /** By the number that the reader of tokens gives a word; 0 is none. */
  readonly known: number[];
}

export const emptyLexicon = (): Lexicon => ({ words: [''], traits: [0], numbers: new Map(), known: [] });

/** Beside `wordForm`: a mark behind which a capital comes of its place; one that is the same if it is doubled. */
const trait = { opener: 128, dash: 256, quote: 512, nothing: 1024 } as const;

const folded: ReadonlyMap<string, string> = new Map([
  ...[..."“”„‟«»‹›‘’‚‛`´′″'"].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
]);

const traits: ReadonlyMap<string, number> = new Map([
  ...[...':"([•*·'].map((mark) => [mark, trait.opener] as const),
  ...[...'.!?…'].map((mark) => [mark, wordForm.stop | trait.opener] as const),
  ...joiningWords.map((word) => [word, wordForm.joins] as const),
  ['-', trait.dash],
  ['"', trait.quote | trait.opener],
  // A soft hyphen.
  ['\u00ad', trait.nothing],
]);

export function readWords(text: string, lexicon: Lexicon): Words {
  const tokens = passTokens(text, 0, text.length);
  const start = new Int32Array(tokens.count);
  const end = new Int32Array(tokens.count);
  const id = new Int32Array(tokens.count);
  const form = new Uint8Array(tokens.count);
  const [words, shapes, letters, ids] = [tokens.word, tokens.shape, tokens.letters, tokens.id];
  let count = 0;
  let place = wordForm.opens | wordForm.line;
  let last = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = shapes[at];
    if (kind === shape.line) {
      place = wordForm.opens | wordForm.line;
      continue;
    }
    const token = ids[at] ?? 0;
    const number = (token > 0 ? lexicon.known[token] : undefined) ?? enter(lexicon, token, words[at] ?? '');
    const bits = lexicon.traits[number] ?? 0;
    if (bits === trait.nothing) continue;
    const isMark = kind === shape.mark;
    // "--" is one dash, and two small quotation marks are one.
    const isDoubled = number === last && (bits & (trait.dash | trait.quote)) > 0;
    if (isDoubled && end[count - 1] === tokens.start[at]) {
      end[count - 1] = tokens.end[at] ?? 0;
      continue;
    }
    start[count] = tokens.start[at] ?? 0;
    end[count] = tokens.end[at] ?? 0;
    id[count] = number;
    const isCapital = ((letters[at] ?? 0) & letterForm.capitalFirst) > 0;
    const isJoined = tokens.end[at] === tokens.start[at + 1] && shapes[at + 1] !== shape.mark;
    form[count] =
      (isMark ? wordForm.mark : 0) |
      (kind === shape.digits ? wordForm.digits : 0) |
      (isCapital ? wordForm.capital : 0) |
      place |
      (isJoined ? 0 : bits & wordForm.stop) |
      (bits & wordForm.joins);
    // A dash may stand before the first word of a line, and opens nothing by itself.
    const opens = (bits & trait.opener) > 0 || ((bits & trait.dash) > 0 && (place & wordForm.opens) > 0);
    place = opens ? wordForm.opens : 0;
    last = number;
    count += 1;
  }
  return { count, start, end, id, form };
}

function enter(lexicon: Lexicon, token: number, word: string): number {
  const key = folded.get(word) ?? (plain.test(word) ? word : word.normalize('NFKC'));
  let number = lexicon.numbers.get(key);
  if (number === undefined) {
    number = lexicon.words.length;
    lexicon.words.push(key);
    lexicon.traits.push(traits.get(key) ?? 0);
    lexicon.numbers.set(key, number);
  }
  if (token > 0) lexicon.known[token] = number;
  return number;
}

const plain = /^[a-z0-9]*$/;

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
