/** Reads amounts of money: every sign, code and name before or behind the numeral, with and without a space. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { currencyAt } from './currency-names.ts';
import type { CurrencyName } from './currency-names.ts';
import { readDigits } from './digits.ts';
import { isDash, isMinus, markAt, touchesBefore, underScale } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { readSpelled } from './spelled.ts';
import { factsAt, ids } from './words.ts';
import { identifier, written } from './written.ts';
import type { Draft } from './written.ts';

/** An amount with its sign or code before it: `$5`, `-€3.2m`, `RMB 13.7 billion`; null where none starts here. */
export function readSigned(tokens: Tokens, at: number, text: string): Draft | null {
  const minus = isMinusSign(tokens, at, text) ? 1 : 0;
  const first = at + minus;
  const sign = currencyAt(tokens, first, text);
  // `EUR/USD 1.0850` is a rate.
  const isLetters = (tokens.shape[first] ?? 0) === shape.word;
  if (isLetters && markAt(tokens, first - 1, text) === 47 && touchesBefore(tokens, first)) return null;
  if (sign === null || sign.per !== 1 || (sign.written === '' && sign.risky)) return null;
  const behind = first + sign.ids.length;
  if (
    minus === 0 &&
    isMinus(markAt(tokens, behind, text)) &&
    touches(tokens, behind) &&
    touches(tokens, behind - 1)
  )
    return behindSign(tokens, at, behind + 1, sign, text);
  if (sign.touching && !touches(tokens, behind - 1)) return null;
  const digits = readDigits(tokens, behind, text, true);
  if (digits === null) return isMark(text, tokens, first) ? wordsBehind(tokens, at, behind, sign) : null;
  if (isWord(tokens, behind, sign, digits)) return null;
  const numeral = spacedScale(tokens, minus === 1 ? { ...digits, negative: true } : digits);
  if (numeral.malformed) return identifier(tokens, at, numeral.to, 'malformed');
  const name = currencyAt(tokens, numeral.to, text);
  if (name?.per === 1) {
    const both = name.choices.filter((code) => sign.choices.includes(code));
    // `£ 2.83 million pounds`, `$282 million USD`: the name behind may say more than the sign.
    if (both.length > 0) return amount(tokens, at, numeral.to + name.ids.length, numeral, name, both);
  }
  return amount(tokens, at, numeral.to, numeral, sign, sign.choices);
}

/** An amount with its name, code or sign behind it; null where none stands there. */
export function readNamed(tokens: Tokens, numeral: Numeral, text: string): Draft | null {
  const scaled = suffixed(tokens, numeral, text);
  if (scaled !== null) return readNamed(tokens, scaled, text);
  const hyphen = isDash(markAt(tokens, numeral.to, text)) && touches(tokens, numeral.to) ? 1 : 0;
  const name = currencyAt(tokens, numeral.to + hyphen, text);
  if (name === null) return vague(tokens, numeral, text);
  const near = touches(tokens, numeral.to - 1);
  if ((name.touching && !near) || name.letter) return null;
  // Pounds that weigh nothing are money from two digits on.
  const fewest = name.choices[0] === 'GBP' ? 2 : 3;
  if (name.risky && numeral.scale === 0 && numeral.digits < fewest) return null;
  if (name.per > 1 && name.written !== '' && !isMinorSign(numeral, near)) return null;
  return amount(tokens, numeral.from, numeral.to + hyphen + name.ids.length, numeral, name, name.choices);
}

/** `2.5t euros`, `3mm dollars`: a suffix that is a unit elsewhere is a scale before the name of money. */
function suffixed(tokens: Tokens, numeral: Numeral, text: string): Numeral | null {
  const at = numeral.to;
  if (numeral.scale !== 0 || numeral.spelled || !touches(tokens, at - 1)) return null;
  const { suffix } = factsAt(tokens, at);
  return suffix > 0 && currencyAt(tokens, at + 1, text) !== null ? withSuffix(tokens, numeral, suffix) : null;
}

const withSuffix = (tokens: Tokens, numeral: Numeral, suffix: number): Numeral => ({
  ...underScale(numeral, suffix),
  to: numeral.to + 1,
  scaleStart: tokens.start[numeral.to] ?? 0,
  scaleEnd: tokens.end[numeral.to] ?? 0,
});

/** `99p` but neither `1080p` nor `5 p`; a sign that is no letter may stand as it likes. */
const isMinorSign = (numeral: Numeral, near: boolean): boolean =>
  near &&
  numeral.scale === 0 &&
  !numeral.spelled &&
  (numeral.digits - numeral.decimals <= 3 || numeral.grouped) &&
  !videoLines.has(numeral.mantissa);

const videoLines = new Set([240, 360, 480, 720]);

/** A minus that touches the sign behind it and nothing before it: the dash of `$5bn-$6bn` is none. */
function isMinusSign(tokens: Tokens, at: number, text: string): boolean {
  if (!isMinus(markAt(tokens, at, text)) || !touches(tokens, at)) return false;
  return !touchesBefore(tokens, at) || markAt(tokens, at - 1, text) === 40;
}

/** `$-4.2 million`: the minus stands behind the sign. */
function behindSign(
  tokens: Tokens,
  from: number,
  at: number,
  sign: CurrencyName,
  text: string,
): Draft | null {
  const digits = readDigits(tokens, at, text, true);
  if (digits === null || digits.malformed || sign.risky || sign.letter) return null;
  return amount(
    tokens,
    from,
    digits.to,
    spacedScale(tokens, { ...digits, negative: true }),
    sign,
    sign.choices,
  );
}

function amount(
  tokens: Tokens,
  from: number,
  to: number,
  numeral: Numeral,
  name: CurrencyName,
  choices: readonly string[],
): Draft {
  const [first = ''] = choices;
  const made = written(tokens, 'money', from, to, numeral, first);
  return { ...made, choices: choices.length > 1 ? choices : null, under: name.per };
}

/** `$ 5 m`, `$5 bn`: behind a sign a short scale may stand apart. */
function spacedScale(tokens: Tokens, numeral: Numeral): Numeral {
  if (numeral.scale !== 0 || numeral.spelled || touches(tokens, numeral.to - 1)) return numeral;
  const { suffix } = factsAt(tokens, numeral.to);
  if (suffix === 0 || idAt(tokens, numeral.to) === t) return numeral;
  return withSuffix(tokens, numeral, suffix);
}

const [t, million, billion, trillion, thousand, hundred] = ids('t million billion trillion thousand hundred');

const isMark = (text: string, tokens: Tokens, at: number): boolean =>
  /[^\p{L}]/u.test(text.slice(tokens.start[at], tokens.end[at]));

/** `$ five million` is rare, but `$ million` in the head of a table is none. */
function wordsBehind(tokens: Tokens, from: number, at: number, sign: CurrencyName): Draft | null {
  const numeral = readSpelled(tokens, at);
  if (numeral === null || numeral.scale === 0) return null;
  return amount(tokens, from, numeral.to, numeral, sign, sign.choices);
}

/** `ALL 5 of us` is no lek: a code that is a word needs a numeral that touches it, or one that is plainly an amount. */
function isWord(tokens: Tokens, behind: number, sign: CurrencyName, numeral: Numeral): boolean {
  if (!sign.risky && !sign.letter) return false;
  if (numeral.scale !== 0 || numeral.grouped) return false;
  return sign.letter || !touches(tokens, behind - 1) || numeral.digits < 3;
}

/** `5 million in dollars` is not read; `2.3 million of dollars` is a slip that is. */
function vague(tokens: Tokens, numeral: Numeral, text: string): Draft | null {
  const id = idAt(tokens, numeral.to - 1);
  const scaled = id === million || id === billion || id === trillion || id === thousand || id === hundred;
  if (!scaled || idAt(tokens, numeral.to) !== of) return null;
  const name = currencyAt(tokens, numeral.to + 1, text);
  if (name === null || name.written !== '' || name.risky) return null;
  return amount(tokens, numeral.from, numeral.to + 1 + name.ids.length, numeral, name, name.choices);
}

const [of] = ids('of');
const heaps = wordSet('tens dozens scores hundreds thousands millions billions trillions');

/** `hundreds of`, `tens of millions of dollars`: an amount in words with no numeral to compute with. */
export function readHeap(tokens: Tokens, at: number, text: string): Draft | null {
  if (!heaps.has(tokens, at)) return null;
  let to = at + 1;
  while (idAt(tokens, to) === of && heaps.has(tokens, to + 1)) to += 2;
  if (idAt(tokens, to) !== of) return null;
  const name = currencyAt(tokens, to + 1, text);
  if (name === null || name.written !== '') return written(tokens, 'number', at, to, null, '');
  const [first = ''] = name.choices;
  const made = written(tokens, 'money', at, to + 1 + name.ids.length, null, first);
  return { ...made, choices: name.choices.length > 1 ? name.choices : null };
}
