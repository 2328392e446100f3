/** Reads amounts of money: every sign, code and name before or behind the numeral, with and without a space. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { scaleWords } from '../vocabulary/en/numbers.ts';
import { quantity } from './build.ts';
import type { Edge, Numeral } from './figure.ts';
import { currencyAt } from './lexicon.ts';
import type { FoundName } from './lexicon.ts';
import { readNumeral, underScale } from './numeral.ts';

export function readMoney(tokens: Tokens, at: number, text: string): Edge | null {
  const sign = currencyAt(tokens, at, text);
  if (sign !== null && sign.factor.d === 1n) {
    const minus = tokens.word[sign.to] === '-' || tokens.word[sign.to] === '−' ? 1 : 0;
    const numeral = minus ? null : readNumeral(tokens, sign.to, text);
    if (numeral !== null && !numeral.spelled && !isWord(tokens, sign, numeral))
      return withSign(tokens, at, sign, borrow(tokens, numeral, text), text);
  }
  const numeral = readNumeral(tokens, at, text);
  if (numeral === null) return null;
  const name = nameBehind(tokens, numeral, text);
  if (name === null) return null;
  return amount(tokens, at, name.to, numeral, name);
}

/** `£ 2.83 million pounds`, `$1B US dollars`, `$282 million USD`: the name behind may say more than the sign. */
function withSign(tokens: Tokens, at: number, sign: FoundName, numeral: Numeral, text: string): Edge {
  const name = currencyAt(tokens, numeral.to, text);
  if (name !== null && name.factor.d === 1n) {
    const both = name.choices.filter((code) => sign.choices.includes(code));
    if (both.length > 0) return amount(tokens, at, name.to, numeral, { ...name, choices: both });
  }
  return amount(tokens, at, numeral.to, numeral, sign);
}

function nameBehind(tokens: Tokens, numeral: Numeral, text: string): FoundName | null {
  const hyphen = tokens.word[numeral.to] === '-' && touches(tokens, numeral.to) ? 1 : 0;
  const name = currencyAt(tokens, numeral.to + hyphen, text);
  if (name === null) return null;
  const doubtful = name.risky && numeral.scale === null && numeral.digits < 3;
  return doubtful ? null : name;
}

function amount(tokens: Tokens, from: number, to: number, numeral: Numeral, name: FoundName): Edge {
  const [first = '', ...others] = name.choices;
  return quantity(tokens, {
    kind: 'money',
    rank: 0,
    numeral,
    from,
    to,
    unit: first,
    ...(others.length === 0 ? {} : { unitChoices: name.choices }),
    factor: name.factor,
  });
}

const joints = new Set(['-', '–', '—', 'to']);

/** The first end of `$5-6 billion` or `$5 to $6 billion` has the scale of the second where that makes them neighbours. */
function borrow(tokens: Tokens, numeral: Numeral, text: string): Numeral {
  if (numeral.scale !== null || numeral.spelled || !joints.has(tokens.word[numeral.to] ?? '')) return numeral;
  const next = numeral.to + 1;
  const sign = currencyAt(tokens, next, text);
  const second = readNumeral(tokens, sign?.to ?? next, text);
  if (second?.scale == null || second.spelled) return numeral;
  const fits = numeral.bare.end - numeral.bare.start <= second.bare.end - second.bare.start + 1;
  const digits = numeral.value.n < 1000n * numeral.value.d;
  return fits && digits ? underScale(numeral, second.scale.exponent) : numeral;
}

/** `tens of millions of dollars`: an amount in words with no numeral to compute with. */
export function readVagueAmount(
  tokens: Tokens,
  at: number,
): { readonly from: number; readonly to: number } | null {
  const word = tokens.word[at] ?? '';
  if (!['tens', 'dozens', 'hundreds', 'thousands', 'millions', 'billions'].includes(word)) return null;
  if (tokens.word[at + 1] !== 'of') return null;
  const scaled = scaleWords[tokens.word[at + 2] ?? ''] !== undefined || tokens.word[at + 2] === 'thousands';
  return { from: at, to: scaled ? at + 3 : at + 1 };
}

/** `ALL 5 of us` is no lek: a code that is a word needs a numeral that touches it, or one that is plainly an amount. */
function isWord(tokens: Tokens, sign: FoundName, numeral: Numeral): boolean {
  return sign.risky && !touches(tokens, sign.to - 1) && numeral.scale === null && numeral.digits < 3;
}
