/** The scale behind a numeral: a word that stands apart or behind a hyphen, or a suffix that touches the digits. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { digitsAt, isDash, markAt, runLength } from './numeral.ts';
import type { Scale } from './numeral.ts';
import { factsAt } from './words.ts';

/** From this on a number that ends in thousands stands before no million: `300,000 million` is a slip. */
const tooManyDigits = 6;

/** Elsewhere they are millimetres, tonnes and others. */
const onlyMoney = wordSet('mm t cr tr');

/** Written out they are read though they touch the digits. */
const written = wordSet('thousand million billion trillion');

interface Ahead {
  readonly from: number;
  readonly to: number;
  readonly digits?: number;
  readonly zeros?: number;
}

/** Null where there is none. */
export function scaleBehind(tokens: Tokens, bare: Ahead, text: string, money = false): Scale | null {
  const { to } = bare;
  const near = to > 0 && touches(tokens, to - 1);
  const hyphen = near && isDash(markAt(tokens, to, text)) && touches(tokens, to) ? 1 : 0;
  const at = to + hyphen;
  const facts = factsAt(tokens, at);
  const suffix = near && hyphen === 0 ? suffixAt(tokens, at, text, money) : 0;
  // `£319million` has lost its space.
  const isJoined = near && hyphen === 0 && !written.has(tokens, at);
  const exponent = suffix > 0 ? suffix : isJoined ? 0 : facts.scale;
  if (exponent === 0) return null;
  const much = (bare.digits ?? 0) >= tooManyDigits && (bare.zeros ?? 0) >= 3 && exponent >= 6;
  const second = secondScale(tokens, at + 1, text);
  if (second === null) return { exponent, from: at, to: at + 1, malformed: much };
  const grows =
    suffix === 0 &&
    (exponent <= 5 || (exponent === 6 && second.exponent === 6)) &&
    exponent <= second.exponent;
  return { exponent: exponent + second.exponent, from: at, to: second.to, malformed: much || !grows };
}

/** A suffix that ends there: `5m` but not `5m²`, `5m/s` or `5m3`; `$5m/€4m` and `$5m/year` are millions. */
function suffixAt(tokens: Tokens, at: number, text: string, money: boolean): number {
  const { suffix } = factsAt(tokens, at);
  if (suffix === 0 || (!money && onlyMoney.has(tokens, at))) return 0;
  const size = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  if (touches(tokens, at)) {
    const mark = markAt(tokens, at + 1, text);
    if (mark === 0xb2 || mark === 0xb3 || (mark === 47 && !money)) return 0;
    if (runLength(tokens, at + 1) === 1 && size === 1 && digitsAt(tokens, at + 1, text) <= 3) return 0;
  }
  return suffix;
}

function secondScale(
  tokens: Tokens,
  at: number,
  text: string,
): { readonly exponent: number; readonly to: number } | null {
  const hyphen = isDash(markAt(tokens, at, text)) && touches(tokens, at) && touches(tokens, at - 1) ? 1 : 0;
  const { scale } = factsAt(tokens, at + hyphen);
  if (scale === 0 || scale === 2) return null;
  return { exponent: scale, to: at + hyphen + 1 };
}
