/**
 * Which malformed figures are quantities whose writer slipped, and not lists, codes or numbers of things. Where the words
 * beside one do not say that it counts something, it is left alone.
 */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { countedBehind, notPlurals, numbersOfThings } from '../vocabulary/en/malformed.ts';
import { prepositions } from '../vocabulary/en/nouns.ts';
import { scaleSuffixes, scaleWords } from '../vocabulary/en/numbers.ts';

/** What is wrong with one: the groups of its digits, or the scales said behind each other. */
export type Slip =
  | {
      readonly by: 'groups';
      readonly groups: readonly string[];
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly by: 'scale';
      /** The numeral with the first scale behind it, and where the numeral ends. */
      readonly start: number;
      readonly numeralEnd: number;
      readonly digits: string;
      readonly scales: readonly { readonly start: number; readonly end: number; readonly exponent: number }[];
    };

export interface MalformedFigure {
  readonly figure: number;
  readonly slip: Slip;
}

const quietBlocks: ReadonlySet<string> = new Set(['cell', 'boilerplate', 'byline']);
/** So many digits with a scale behind are large on purpose where the article writes all its amounts so. */
const houseStyle = 2;

/** In reading order. */
export function findMalformed(article: ReadArticle, frames: readonly Frame[]): readonly MalformedFigure[] {
  const found = article.figures.flatMap((figure, number): readonly MalformedFigure[] => {
    if (figure.kind !== 'identifier' || figure.reason !== 'malformed') return [];
    const frame = frames[number];
    const block = article.blocks[frame?.block ?? -1];
    if (frame === undefined || block === undefined || frame.mode === 'quoted') return [];
    if (quietBlocks.has(block.block.kind)) return [];
    const slip = slipOf(block.tokens, figure, article.text);
    return slip === null || !isQuantity(block, figure, slip, article.text) ? [] : [{ figure: number, slip }];
  });
  const isInMillions = ({ slip }: MalformedFigure): boolean =>
    slip.by === 'scale' && slip.scales.length === 1;
  return found.filter(isInMillions).length < houseStyle ? found : found.filter((one) => !isInMillions(one));
}

function slipOf(tokens: Tokens, { from, to }: Figure, text: string): Slip | null {
  let at = from;
  while (at < to && tokens.shape[at] !== shape.digits) at += 1;
  const first = at;
  const groups: string[] = [];
  while (at < to && tokens.shape[at] === shape.digits) {
    groups.push(tokens.word[at] ?? '');
    const joined = tokens.word[at + 1] === ',' && tokens.shape[at + 2] === shape.digits && at + 2 < to;
    at += joined ? 2 : 1;
    if (!joined) break;
  }
  if (groups.length === 0) return null;
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[at - 1] ?? 0;
  if (groups.length > 1 && !isGrouped(groups)) return at < to ? null : { by: 'groups', groups, start, end };
  const fraction = tokens.word[at] === '.' && tokens.shape[at + 1] === shape.digits ? at + 2 : at;
  return scaleSlip(tokens, first, fraction, to, text);
}

const isGrouped = (groups: readonly string[]): boolean =>
  groups.every((group, index) => (index === 0 ? group.length <= 3 : group.length === 3));

/** `5m million` and `300,000 million`, but not `a million billion`: the second scale explains nothing. */
function scaleSlip(tokens: Tokens, first: number, behind: number, to: number, text: string): Slip | null {
  const scales: { start: number; end: number; exponent: number }[] = [];
  for (let at = behind; at < to; at += 1) {
    const word = tokens.word[at] ?? '';
    if (word === '-' || word === '‑') continue;
    const exponent = scaleWords[word] ?? scaleSuffixes[word];
    if (exponent === undefined) return null;
    scales.push({ start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0, exponent });
  }
  const [one, two] = scales;
  if (one === undefined || scales.length > 2) return null;
  const start = tokens.start[first] ?? 0;
  const numeralEnd = tokens.end[behind - 1] ?? 0;
  const digits = text.slice(start, numeralEnd).replaceAll(',', '');
  const glued = one.start === numeralEnd;
  if (two !== undefined && !(glued || one.exponent > two.exponent) && one.exponent !== 3) return null;
  if (two !== undefined && two.exponent === 3 && !glued) return null;
  return { by: 'scale', start, numeralEnd, digits, scales };
}

function isQuantity({ tokens }: ReadBlock, figure: Figure, slip: Slip, text: string): boolean {
  if (slip.by === 'scale') return true;
  const { from, to } = figure;
  const { word } = tokens;
  if (numbersOfThings.has(word[from - 1] === '.' ? (word[from - 2] ?? '') : (word[from - 1] ?? '')))
    return false;
  if (isListed(tokens, from - 1, -1) || isListed(tokens, to, 1)) return false;
  if (figure.start < slip.start) return true;
  const odd = slip.groups.filter((group, index) => (index === 0 ? group.length > 3 : group.length !== 3));
  return counts(tokens, to, text) || (odd.length === 1 && slip.groups.length > 3);
}

/** Further digits behind a comma or an `and`. */
function isListed({ word, shape: shapes }: Tokens, at: number, step: 1 | -1): boolean {
  const joint = word[at] ?? '';
  return (
    ([',', ';', 'and', 'or', '/', '-', '–'].includes(joint) && shapes[at + step] === shape.digits) ||
    joint === '#'
  );
}

/** A plural behind it, or an adjective and a plural. */
function counts(tokens: Tokens, at: number, text: string): boolean {
  const [next, second] = [tokens.word[at] ?? '', tokens.word[at + 1] ?? ''];
  if (isCounted(tokens, at, text)) return true;
  return (
    /^[a-z]{3,}$/.test(next) && !prepositions.has(next) && second !== '' && isCounted(tokens, at + 1, text)
  );
}

function isCounted(tokens: Tokens, at: number, text: string): boolean {
  const word = tokens.word[at] ?? '';
  if (tokens.shape[at] === shape.mark) return word === '%' || word === '€' || word === '£';
  if (text.charAt(tokens.start[at] ?? text.length) !== word.charAt(0)) return false;
  if (countedBehind.has(word) || word in scaleWords) return true;
  return /^[a-z]{3,}s$/.test(word) && !word.endsWith('ss') && !notPlurals.has(word);
}
