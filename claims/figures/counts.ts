/** Reads what stands behind a numeral as a share or a multiple: percentages, points, times, ordinals, ages. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { isDash, markAt } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { unitStart } from './measures.ts';
import { factsAt, idAt, ids, wordSet } from './words.ts';
import { written } from './written.ts';
import type { Written } from './written.ts';

const [
  percent,
  per,
  cent,
  pct,
  sign,
  wideSign,
  mille,
  permille,
  percentage,
  point,
  points,
  pp,
  ppt,
  ppts,
  pps,
  basis,
  bp,
  bps,
  bips,
] = ids('percent per cent pct % ％ ‰ permille percentage point points pp ppt ppts pps basis bp bps bips');
const [times, fold, x, old, year, month, week, day, of, age, olds] = ids(
  'times fold x old year month week day of age olds',
);

/** `5%`, `5 per cent`, `5 percentage points`, `50 basis points`, `1.5pp`; null where none of them follows. */
export function readShare(tokens: Tokens, numeral: Numeral, text: string): Written | null {
  const at = unitStart(tokens, numeral, text);
  const make = (kind: 'percent' | 'points', to: number, unit: string): Written =>
    written(tokens, kind, numeral.from, to, numeral, unit);
  const id = idAt(tokens, at);
  const isPoint = (place: number): boolean => {
    const point1 = idAt(tokens, place);
    return point1 === point || point1 === points;
  };
  const hyphen = (place: number): number =>
    isDash(markAt(tokens, place, text)) && touches(tokens, place) ? place + 1 : place;
  if (id === percentage) return isPoint(hyphen(at + 1)) ? make('points', hyphen(at + 1) + 1, 'pp') : null;
  if (id === basis) return isPoint(hyphen(at + 1)) ? make('points', hyphen(at + 1) + 1, 'bp') : null;
  if (id === pp || id === ppt || id === ppts || id === pps)
    return numeral.spelled ? null : make('points', at + 1, 'pp');
  if (id === bp || id === bps || id === bips) return make('points', at + 1, 'bp');
  if (id === mille || id === permille) return make('percent', at + 1, '‰');
  let to = 0;
  if (id === sign || id === wideSign || id === percent || id === pct) to = at + 1;
  else if (id === per && idAt(tokens, hyphen(at + 1)) === cent) to = hyphen(at + 1) + 1;
  if (to === 0) return null;
  if (isPoint(hyphen(to))) return make('points', hyphen(to) + 1, 'pp');
  return make('percent', to, '%');
}

const counting = wordSet('a an per each every in since during daily weekly monthly yearly already before');
const [this_, last, past, next] = ids('this last past next');

/** `3.5 times`, `10-fold`, `3x`. `Three times a week` is a count. */
export function readMultiple(tokens: Tokens, numeral: Numeral, text: string): Written | null {
  const at = unitStart(tokens, numeral, text);
  const id = idAt(tokens, at);
  const make = (to: number): Written => written(tokens, 'multiple', numeral.from, to, numeral, 'x');
  if (id === x)
    return touches(tokens, numeral.to - 1) &&
      !numeral.spelled &&
      !(touches(tokens, at) && at + 1 < tokens.count && isPart(tokens, at + 1, text))
      ? make(at + 1)
      : null;
  if (id === fold) return make(at + 1);
  if (id !== times || text.charCodeAt(tokens.start[at] ?? 0) < 97) return null;
  const behind = idAt(tokens, at + 1);
  const period = behind === this_ || behind === last || behind === past || behind === next;
  return counting.has(tokens, at + 1) || (period && factsAt(tokens, at + 2).duration !== '')
    ? null
    : make(at + 1);
}

/** `3x5`: what goes on behind the sign. */
const isPart = (tokens: Tokens, at: number, text: string): boolean => {
  const code = text.charCodeAt(tokens.start[at] ?? 0);
  return (code >= 48 && code <= 57) || code > 96;
};

/** `21st`, `5th`. */
export function readOrdinal(tokens: Tokens, numeral: Numeral): Written | null {
  if (numeral.spelled || numeral.decimals > 0 || numeral.scale !== 0 || !touches(tokens, numeral.to - 1))
    return null;
  if (!suffixes.has(tokens, numeral.to)) return null;
  return written(tokens, 'ordinal', numeral.from, numeral.to + 1, numeral, '');
}

const suffixes = wordSet('st nd rd th');

/** `4-year-old`, `67 years old`, `67 years of age`, `six-month-old`, `10-year-olds`. */
export function readAge(tokens: Tokens, numeral: Numeral, text: string): Written | null {
  const at = unitStart(tokens, numeral, text);
  const { duration } = factsAt(tokens, at);
  if (duration === '') return null;
  const single = idAt(tokens, at);
  const hyphen = isDash(markAt(tokens, at + 1, text)) && touches(tokens, at) ? 1 : 0;
  const behind = at + 1 + hyphen;
  const word = idAt(tokens, behind);
  const ends =
    word === old || word === olds
      ? behind + 1
      : word === of && idAt(tokens, behind + 1) === age
        ? behind + 2
        : 0;
  if (ends === 0) return null;
  if (
    word === old &&
    hyphen === 0 &&
    single !== year &&
    single !== month &&
    single !== week &&
    single !== day
  ) {
    // `two years old timers` does not occur; `four years old` does.
    return written(tokens, 'age', numeral.from, ends, numeral, duration);
  }
  return written(tokens, 'age', numeral.from, ends, numeral, duration);
}

const agedBefore = wordSet('aged age');
const commaMark = 44;
const speaking = wordSet('said says told who a an the of from was is were are has had died');

/** `aged 67`, `at the age of 78`, and `, 45,` behind a name: the bare number is an age. */
export function isAge(tokens: Tokens, numeral: Numeral, text: string): boolean {
  if (numeral.spelled && numeral.mantissa < 10 && !agedBefore.has(tokens, numeral.from - 1))
    return ageOf(tokens, numeral);
  if (
    numeral.scale !== 0 ||
    numeral.decimals > 0 ||
    numeral.grouped ||
    numeral.negative ||
    numeral.mantissa > 125
  )
    return false;
  if (agedBefore.has(tokens, numeral.from - 1)) return true;
  if (ageOf(tokens, numeral)) return true;
  if (
    markAt(tokens, numeral.from - 1, text) !== commaMark ||
    !touches(tokens, numeral.from - 2) ||
    numeral.mantissa < 1
  )
    return false;
  const behind = markAt(tokens, numeral.to, text);
  const closes = behind === commaMark || (behind === 46 && !touches(tokens, numeral.to - 1) === false);
  if (!closes || !isName(tokens, numeral.from - 2, text)) return false;
  return behind === commaMark
    ? !isListed(tokens, numeral, text)
    : speaking.has(tokens, numeral.to + 1) || numeral.to + 1 >= tokens.count;
}

const ageOf = (tokens: Tokens, numeral: Numeral): boolean =>
  idAt(tokens, numeral.from - 1) === of &&
  idAt(tokens, numeral.from - 2) === age &&
  numeral.scale === 0 &&
  numeral.decimals === 0;

/** Two words with capitals, none of them a month: the name of a person. */
function isName(tokens: Tokens, at: number, text: string): boolean {
  const capital = (place: number): boolean => {
    if (place < 0) return false;
    const first = text.charCodeAt(tokens.start[place] ?? 0);
    return first >= 65 && first <= 90 && tokens.shape[place] === 1 && factsAt(tokens, place).month === 0;
  };
  return capital(at) && capital(at - 1);
}

/** `Leeds United, 45, 46 and 47`: numbers follow one another. */
function isListed(tokens: Tokens, numeral: Numeral, text: string): boolean {
  const code = text.charCodeAt(tokens.start[numeral.to + 1] ?? text.length);
  return code >= 48 && code <= 57;
}
