/** Reads ages: `4-year-old`, `aged 67`, `at the age of 78`, `Ada Berg, 45,`, `under-18s`. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { unitStart } from './measures.ts';
import { isCapital, isDash, markAt, touchesBefore } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { factsAt, ids } from './words.ts';
import { written } from './written.ts';
import type { Draft } from './written.ts';

const [old, olds, of, age, s, over, under, the, turned, turns] = ids(
  'old olds of age s over under the turned turns',
);
const commaMark = 44;
const dotMark = 46;

/** The oldest age that is taken for one. */
const oldest = 125;

/** `4-year-old`, `67 years old`, `67 years of age`, `six-month-old`, `10-year-olds`. */
export function readAge(tokens: Tokens, numeral: Numeral, text: string): Draft | null {
  const at = unitStart(tokens, numeral, text);
  const { duration } = factsAt(tokens, at);
  if (duration === '') return band(tokens, numeral);
  const hyphen = isDash(markAt(tokens, at + 1, text)) && touches(tokens, at) ? 1 : 0;
  const behind = at + 1 + hyphen;
  const word = idAt(tokens, behind);
  if (word === old || word === olds)
    return written(tokens, 'age', numeral.from, behind + 1, numeral, duration);
  if (word !== of || idAt(tokens, behind + 1) !== age) return null;
  return written(tokens, 'age', numeral.from, behind + 2, numeral, duration);
}

/** `over-65s`, `under 18s`: all who are older or younger. */
function band(tokens: Tokens, numeral: Numeral): Draft | null {
  if (idAt(tokens, numeral.to) !== s || !touches(tokens, numeral.to - 1) || numeral.spelled) return null;
  const dash = touchesBefore(tokens, numeral.from) ? 2 : 1;
  const id = idAt(tokens, numeral.from - dash);
  if (id !== over && id !== under && !(id === the && numeral.mantissa >= 18)) return null;
  return numeral.mantissa > oldest
    ? null
    : written(tokens, 'age', numeral.from, numeral.to + 1, numeral, 'a');
}

const aged = wordSet('aged age');
const hedging = wordSet('over under about around between at least only just nearly almost and');

/** `aged 67`, `at the age of 78`, `turned 18`, and `, 45,` behind a name: the bare number is an age. */
export function isAge(tokens: Tokens, numeral: Numeral, text: string): boolean {
  const { from, to } = numeral;
  if (
    numeral.scale !== 0 ||
    numeral.decimals > 0 ||
    numeral.grouped ||
    numeral.negative ||
    numeral.divisor !== 1
  )
    return false;
  if (!(numeral.mantissa >= 0 && numeral.mantissa <= oldest)) return false;
  const id = idAt(tokens, from - 1);
  if (aged.has(tokens, from - 1) || (hedging.has(tokens, from - 1) && aged.has(tokens, from - 2)))
    return true;
  if (id === of && idAt(tokens, from - 2) === age) return true;
  if (numeral.spelled) return false;
  if ((id === turned || id === turns) && numeral.mantissa > 4)
    return tokens.shape[to] !== shape.word || tokens.id[to] !== 0;
  if (markAt(tokens, from - 1, text) !== commaMark || !isName(tokens, from - 2, text)) return false;
  return isApposition(tokens, to, text);
}

const speaking = wordSet('said says told who was');

/** Closed by a comma behind which no further number follows, or by the stop of a sentence. */
function isApposition(tokens: Tokens, at: number, text: string): boolean {
  const mark = markAt(tokens, at, text);
  if (mark === commaMark) return tokens.shape[at + 1] === shape.word && !factsAt(tokens, at + 1).level;
  return mark === dotMark && (at + 1 >= tokens.count || !touches(tokens, at))
    ? true
    : speaking.has(tokens, at);
}

/** Two words with capitals, neither of them a month: the name of a person. */
const isName = (tokens: Tokens, at: number, text: string): boolean =>
  isCapital(tokens, at, text) &&
  isCapital(tokens, at - 1, text) &&
  factsAt(tokens, at).month === 0 &&
  factsAt(tokens, at - 1).month === 0;
