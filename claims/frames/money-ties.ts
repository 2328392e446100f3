/** Decides how money is tied to the same amount in another currency where no mere bracket does it, and what is none. */
import type { Figure } from '../figures/figure.ts';
import { letterForm, shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { moneyTies, phraseTies, worthVerbs } from './alias-ties.ts';
import type { Frame } from './frame.ts';
import { isNominal } from './noun-phrase.ts';

const units: ReadonlySet<number> = new Set([1, 100, 1_000, 10_000]);
const equations = wordSet('= :');
const marks = wordSet('– — -');
const enders = wordSet(', . ) ; – — - !');
const parts = wordSet('per a an each apiece for more less fewer higher lower');
const perUnits = wordSet('a an per each every /');
const ratesOfDay = wordSet('rate rates exchange price prices time parity value values currency');
const choices = wordSet('either whether');
const eras = wordSet('today the real current constant');

/** One of a currency, or a round number of them, as a rate is printed for: `$1`, `100 yen`. */
export const isOne = ({ kind, value, numeral }: Figure): boolean =>
  kind === 'money' && value?.d === 1 && numeral?.scale === null && units.has(value.n);

/** `$1 = 7.0941 yuan`: that is a rate and no amount. */
export function isSideOfRate(tokens: Tokens, before: Figure, figure: Figure): boolean {
  return (
    (isOne(figure) && (equations.has(tokens, figure.to) || equations.has(tokens, figure.from - 1))) ||
    (isOne(before) && before.to === figure.from - 1 && equations.has(tokens, before.to))
  );
}

/** `between` is the text between the two without hedges. */
export function moneyTie(tokens: Tokens, before: Figure, figure: Figure, between: string): Frame['aliasTie'] {
  if (between === '/')
    return isLarge(before) && isLarge(figure) && enders.has(tokens, figure.to) ? 'or' : null;
  const known = moneyTies.get(between) ?? (between === '; or' ? undefined : phraseTies.get(between));
  if (known !== undefined) return known;
  if (between === ',') return figure.hedge !== undefined && isShut(tokens, figure) ? 'or' : null;
  if (between.length === 1 && marks.has(tokens, before.to)) {
    const apart = !touches(tokens, before.to - 1);
    return apart && (marks.has(tokens, figure.to) || (figure.hedge !== undefined && isShut(tokens, figure)))
      ? 'or'
      : null;
  }
  // `£40 a tonne ($50)`
  if (between.endsWith(' (') && before.per !== undefined && perUnits.has(tokens, before.to)) {
    return between.split(' ').length <= 5 ? 'bracket' : null;
  }
  // `the £80 million sale ($100 million)`
  if (between.endsWith(' (') && tokens.word[figure.to] === ')' && isNoun(tokens, before, between))
    return 'or';
  const verb = isOne(before)
    ? undefined
    : worthVerbs.find((words) => between === words || between.endsWith(` ${words}`));
  return verb !== undefined && isPlain(tokens, before, between, verb) ? 'or' : null;
}

/** `at the time`, `at current rates`, `at 1.35 to the pound` */
export function speaksOfRates(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 6; at += 1)
    if (ratesOfDay.has(tokens, at) || tokens.shape[at] === shape.digits) return true;
  return false;
}

const isLarge = ({ numeral }: Figure): boolean =>
  numeral !== null && (numeral.scale !== null || numeral.digits > 3);

const isShut = (tokens: Tokens, { to }: Figure): boolean => to >= tokens.count || enders.has(tokens, to);

/** One or two words in small letters that can stand in a noun phrase. */
function isNoun(tokens: Tokens, before: Figure, between: string): boolean {
  const words = between.split(' ').length - 1;
  if (words > 2 || isOne(before)) return false;
  for (let at = before.to; at < before.to + words; at += 1)
    if (!isNominal(tokens, at) || ((tokens.letters[at] ?? 0) & letterForm.capitalFirst) > 0) return false;
  return true;
}

/** At most three words in small letters: "contract", "grant from the state" is too long. */
function isPlain(tokens: Tokens, before: Figure, between: string, verb: string): boolean {
  const lead = between.slice(0, between.length - verb.length).trim();
  if (lead === '') return true;
  const words = lead.split(' ').length;
  if (words > 3) return false;
  for (let at = before.to; at < before.to + words; at += 1) {
    if (tokens.shape[at] !== shape.word || ((tokens.letters[at] ?? 0) & letterForm.capitalFirst) > 0)
      return false;
  }
  return true;
}

/** `CA$32 billion, or roughly $40 per share` is a part; `£40,000 ($50,000 in the US)` is another place. */
export function isOtherAmount(
  tokens: Tokens,
  before: Figure,
  figure: Figure,
  tie: Frame['aliasTie'],
): boolean {
  const { to } = figure;
  if (tie === 'or' && parts.has(tokens, to)) return before.per === undefined || before.per !== figure.per;
  // "Either £5 million or $9 million will be paid."
  if (tie === 'or' && choices.has(tokens, before.from - 1)) return true;
  if (tokens.word[to] !== 'in') return false;
  const capital = ((tokens.letters[to + 1] ?? 0) & letterForm.capitalFirst) > 0;
  return eras.has(tokens, to + 1) || (capital && !isMonthOrMoney(tokens, to + 1));
}

/** `$4.2bn in US dollars`, `$48 million in June 2021` */
const isMonthOrMoney = (tokens: Tokens, at: number): boolean => {
  const next = tokens.word[at + 1] ?? '';
  return (
    moneyNouns.has(tokens, at + 1) ||
    moneyNouns.has(tokens, at + 3) ||
    /^\d+$/.test(next) ||
    months.has(tokens, at)
  );
};

const moneyNouns = wordSet('dollar dollars euro euros pounds currency terms money');
const months = wordSet(
  'january february march april may june july august september october november december',
);
