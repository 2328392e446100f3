/**
 * Finds the rates of exchange that an article prints: "($1 = 7.0941 yuan)", "the pound at $1.25", "7.2 yuan to the
 * dollar", "USD/CNY 7.25". What they are held against, and what is held against them, is for `judgement/`.
 */
import { compare, divide, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { around, times } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { currencyAt, opensCurrency } from '../figures/currency-names.ts';
import type { CurrencyName } from '../figures/currency-names.ts';
import type { Figure } from '../figures/figure.ts';
import { hedged } from '../figures/precision.ts';
import { isOne } from '../frames/money-ties.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { enterWord } from '../text/lexicon.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { rateArticles, rateFillers, rateJoints, rateMoves, ratioWords } from '../vocabulary/en/rates.ts';

export interface PrintedRate {
  /** What one of the first currency costs. */
  readonly figure: number;
  /** The one itself, where it is a figure: `$1`. */
  readonly one: number | null;
  /** Currencies that the first may be, the likeliest first. */
  readonly base: readonly string[];
  /** Empty where the words leave it out: "a rate of 4.40 to the dollar". */
  readonly quote: readonly string[];
  readonly value: Exact;
  readonly band: Interval;
  /** Not said of a market that moves, but as what amounts are converted at. */
  readonly firm: boolean;
}

const fillers = wordSet(rateFillers);
const moves = wordSet(rateMoves);
const joints = wordSet(rateJoints);
const articles = wordSet(rateArticles);
const ratios = wordSet(ratioWords);
const looseJoints = wordSet('a an');
const equations = wordSet('= : equals');
const definite = wordSet('the sterling');
/** They are no weight, and no word of anything else. */
const plainNames = wordSet('sterling');
const marksOfPair = wordSet('/ -');
const of = enterWord('of');
const rateWord = enterWord('rate');
/** Words between a currency and what it costs. */
const farthest = 9;

/** In reading order. Only for an article that speaks of two currencies at all. */
export function findPrintedRates(article: ReadArticle, frames: readonly Frame[]): readonly PrintedRate[] {
  const found: PrintedRate[] = [];
  for (let number = 0; number < article.figures.length; number += 1) {
    const figure = article.figures[number];
    const block = article.blocks[frames[number]?.block ?? -1];
    if (figure === undefined || block === undefined || !mayBeRate(figure)) continue;
    const rate = rateAt(article, block, number, figure);
    if (rate === null) continue;
    const mode = frames[number]?.mode;
    if (rate.one === null && (mode === 'forecast' || mode === 'conditional')) continue;
    found.push(rate);
  }
  return found;
}

const mayBeRate = ({ kind, value, numeral }: Figure): boolean =>
  (kind === 'money' || kind === 'number') &&
  numeral !== null &&
  numeral.scale === null &&
  value !== null &&
  value.n > 0;

/** `a rate of` */
const speaksOfRate = ({ tokens }: ReadBlock, { from }: Figure): boolean =>
  idAt(tokens, from - 1) === of && idAt(tokens, from - 2) === rateWord;

interface Priced {
  readonly codes: readonly string[];
  readonly one: number | null;
  readonly firm: boolean;
  /** The second of `USD/CNY`. */
  readonly quote?: readonly string[];
}

function rateAt(article: ReadArticle, block: ReadBlock, number: number, figure: Figure): PrintedRate | null {
  const behind = pricedBehind(article, block, number, figure);
  const before = pricedBefore(article, block, number, figure);
  const own = figure.kind === 'money' ? (figure.unitChoices ?? [figure.unit ?? '']) : null;
  const ranked = own !== null && figure.unit !== undefined ? [figure.unit, ...own] : own;
  if (before?.quote !== undefined) {
    const quote = ranked ?? before.quote;
    return quote.some((code) => before.quote?.includes(code))
      ? made(article, number, figure, before, before.quote)
      : null;
  }
  if (ranked !== null) {
    const priced = behind ?? before;
    return priced === null || priced.codes[0] === figure.unit
      ? null
      : made(article, number, figure, priced, ranked);
  }
  // "at a rate of 4.40 to the dollar"
  if (before === null && behind !== null && speaksOfRate(block, figure))
    return made(article, number, figure, behind, []);
  return behind === null || before === null || before.one !== null || before.codes[0] === behind.codes[0]
    ? null
    : made(article, number, figure, { ...behind, firm: before.firm }, before.codes);
}

function made(
  { figures }: ReadArticle,
  number: number,
  figure: Figure,
  { codes, one, firm }: Priced,
  quote: readonly string[],
): PrintedRate {
  const units = figures[one ?? -1]?.value ?? whole(1);
  const value = figure.value ?? whole(1);
  const each = divide(whole(1), units);
  const isPoint = figure.tight.low !== null && compare(figure.tight.low, value) === 0;
  const tight = isPoint && figure.numeral ? around(value, figure.numeral.lastPlace) : figure.tight;
  const band = times(hedged(tight, value, figure.hedge), each);
  return { figure: number, one, base: codes, quote, value: divide(value, units), band, firm };
}

/** `7.2 yuan to the dollar`, `24.5 baht = $1`, `1,350 per dollar` */
function pricedBehind(
  { figures, text }: ReadArticle,
  block: ReadBlock,
  number: number,
  { to }: Figure,
): Priced | null {
  const { tokens } = block;
  const loose = looseJoints.has(tokens, to);
  if (!loose && !joints.has(tokens, to)) return null;
  let at = to + 1;
  while (at < to + 4 && articles.has(tokens, at)) at += 1;
  const next = figures[number + 1];
  const inBlock = number + 1 < block.firstFigure + block.figureCount;
  for (const from of [to + 1, at]) {
    if (inBlock && next?.from === from && next.kind === 'money' && isOne(next))
      return loose ? null : { codes: codesOf(next), one: number + 1, firm: true };
  }
  const name = nameAt(block, at, text);
  if (name === null) return null;
  const [code] = name.choices;
  // `$3 a pound`, `$4 per pound` are prices of what is weighed.
  if (code === 'GBP' && name.risky && (loose || !definite.has(tokens, at - 1))) return null;
  return ratios.has(tokens, at + name.ids.length) ? null : { codes: name.choices, one: null, firm: true };
}

/** `the pound at $1.25`, `$1 = 7.0941 yuan`, `the euro fell 0.3% to $1.08`, `USD/CNY 7.25` */
function pricedBefore(
  { figures, text }: ReadArticle,
  block: ReadBlock,
  number: number,
  { from }: Figure,
): Priced | null {
  const { tokens } = block;
  const floor = Math.max(0, from - farthest);
  let firm = true;
  let equation = false;
  let before = number - 1;
  for (let at = from - 1; at >= floor; at -= 1) {
    const figure = before < block.firstFigure ? undefined : figures[before];
    if (figure?.to === at + 1) {
      if (figure.kind === 'money') {
        const plain = figure.value?.n === 1 && figure.value.d === 1;
        if (!isOne(figure) || at === from - 1 || (!plain && !equation)) return null;
        return { codes: codesOf(figure), one: before, firm };
      }
      if (figure.kind !== 'percent' && figure.kind !== 'date' && figure.kind !== 'points') return null;
      firm &&= figure.kind === 'date';
      at = figure.from;
      before -= 1;
    } else if (fillers.has(tokens, at)) {
      equation ||= equations.has(tokens, at);
    } else if (moves.has(tokens, at)) firm = false;
    else return at === from - 1 && !isCode(block, at, text) ? null : namedBefore(block, at, text, firm);
  }
  return null;
}

const codesOf = ({ unit, unitChoices }: Figure): readonly string[] => [unit ?? '', ...(unitChoices ?? [])];

const isCode = (block: ReadBlock, at: number, text: string): boolean =>
  nameAt(block, at, text)?.written.length === 3;

function namedBefore(block: ReadBlock, last: number, text: string, firm: boolean): Priced | null {
  const { tokens } = block;
  for (let at = Math.max(0, last - 2); at <= last; at += 1) {
    const name = nameAt(block, at, text);
    if (name === null || at + name.ids.length !== last + 1) continue;
    const pair = marksOfPair.has(tokens, at - 1) ? nameAt(block, at - 2, text) : null;
    if (pair !== null && pair.ids.length === 1)
      return { codes: pair.choices, one: null, firm, quote: name.choices };
    if (name.risky && !definite.has(tokens, at - 1) && !plainNames.has(tokens, at)) return null;
    return { codes: name.choices, one: null, firm };
  }
  return null;
}

function nameAt({ tokens }: ReadBlock, at: number, text: string): CurrencyName | null {
  const id = idAt(tokens, at);
  if (id <= 0 || !opensCurrency(id)) return null;
  const name = currencyAt(tokens, at, text);
  // A sign is no name: it belongs to a figure.
  return name === null || name.per !== 1 || name.letter || (name.written !== '' && name.written.length !== 3)
    ? null
    : name;
}
