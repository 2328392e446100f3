/** Reads what stands behind a numeral as a measure: units, compound units, feet and inches, temperatures, durations. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { lengthNouns, lengthWords, namedSpeeds, smallerUnits } from '../vocabulary/en/measures.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { readDigits } from './digits.ts';
import { feetAndInches, isGivenBefore, isGivenBehind, isPairOfScales, weights } from './given-again.ts';
import { isDash, markAt, underScale, powerOfTen } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { readSpelled } from './spelled.ts';
import { unitAt } from './unit-names.ts';
import type { FoundUnit } from './unit-names.ts';
import { factsAt, ids } from './words.ts';
import { written } from './written.ts';
import type { Draft } from './written.ts';

const [
  per,
  a,
  an,
  and,
  slashMark,
  degreeSign,
  degrees,
  degree,
  celsius,
  centigrade,
  fahrenheit,
  c,
  f,
  m,
  of,
  pounds,
  pound,
  stone,
  stones,
] = ids('per a an and / ° degrees degree celsius centigrade fahrenheit c f m of pounds pound stone stones');

/** The token behind a hyphen that joins the numeral to its unit. */
export function unitStart(tokens: Tokens, numeral: Numeral, text: string): number {
  const { to } = numeral;
  const hyphen = isDash(markAt(tokens, to, text)) && touches(tokens, to - 1) && touches(tokens, to);
  return hyphen ? to + 1 : to;
}

/** Null where no unit stands behind the numeral. */
export function readMeasure(tokens: Tokens, numeral: Numeral, text: string): Draft | null {
  const at = unitStart(tokens, numeral, text);
  const near = at > numeral.to || touches(tokens, at - 1);
  const metres = metresFor(tokens, numeral, text);
  if (metres !== null) return compound(tokens, metres, { unit: 'm', to: metres.to + 1, sign: true }, text);
  const heat = readTemperature(tokens, numeral, at, text);
  if (heat !== null) return heat;
  const found = unitAt(tokens, at, text) ?? weightAt(tokens, at, text, numeral.from);
  if (found === null) return durationAt(tokens, numeral, at, text);
  if (found.sign && !isSignHere(tokens, numeral, at, found, near, text))
    return durationAt(tokens, numeral, at, text);
  return compound(tokens, numeral, found, text);
}

/** A sign needs digits; a short one that is also a word needs to touch them, or to be plainly a unit. */
function isSignHere(
  tokens: Tokens,
  numeral: Numeral,
  at: number,
  found: FoundUnit,
  near: boolean,
  text: string,
): boolean {
  if (numeral.spelled) return false;
  const sign = text.slice(tokens.start[at], tokens.end[found.to - 1]);
  if (numeral.scale !== 0 && near && at === numeral.to) return false;
  if (/^[A-Z]$/.test(sign))
    return near ? sign === 'W' || sign === 'V' || sign === 'L' || sign === 'J' : sign === 'W' || sign === 'V';
  if (sign === 'in' || sign === 'st' || sign === 'ac' || sign === 'MT') return near;
  if (sign === 'bar') return at === numeral.to;
  return true;
}

/** `84m tall`: the suffix that was read as millions is metres beside a word of length. */
function metresFor(tokens: Tokens, numeral: Numeral, text: string): Numeral | null {
  if (numeral.scale !== 6 || numeral.scaleEnd - numeral.scaleStart !== 1) return null;
  if (text.charCodeAt(numeral.scaleStart) !== 109 || idAt(tokens, numeral.to - 1) !== m) return null;
  const isGiven = isGivenBefore(tokens, numeral.from, text, feetAndInches);
  if (!isGiven && !isLength(tokens, numeral, text)) return null;
  return {
    ...underScale(numeral, -6),
    scale: 0,
    scaleStart: numeral.end,
    scaleEnd: numeral.end,
    to: numeral.to - 1,
  };
}

const behindLength = wordSet(lengthWords);
const beforeLength = wordSet(lengthNouns);

function isLength(tokens: Tokens, numeral: Numeral, text: string): boolean {
  const { to, from } = numeral;
  const hyphen = isDash(markAt(tokens, to, text)) ? 1 : 0;
  if (behindLength.has(tokens, to + hyphen)) return true;
  // `a 200m drop`: an article before it measures one thing.
  const article = idAt(tokens, from - 1);
  if ((article === a || article === an) && numeral.mantissa < 10_000) return true;
  for (let at = from - 1; at >= from - 4; at -= 1) if (beforeLength.has(tokens, at)) return true;
  // `3.2m (10ft)`: a length that is given again.
  const bracket = markAt(tokens, to, text) === 40 ? to + 1 : -1;
  if (bracket < 0) return false;
  const second = readDigits(tokens, bracket, text);
  return second !== null && unitAt(tokens, second.to, text)?.unit === 'ft';
}

/** A word of weight a little before, or right behind, in the same clause. */
function isWeighed(tokens: Tokens, at: number, text: string): boolean {
  for (let near = at - 1; near >= at - 6; near -= 1) {
    if (factsAt(tokens, near).weighing) return true;
    const mark = markAt(tokens, near, text);
    if (mark === 59 || mark === 46) break;
  }
  for (let near = at + 1; near <= at + 3; near += 1) {
    const mark = markAt(tokens, near, text);
    if (mark === 59 || mark === 46 || mark === 44) return false;
    if (factsAt(tokens, near).weighing) return true;
  }
  return false;
}

/** A weight in pounds or stones, where the words round it speak of weight; else pounds are money and stone is stone. */
function weightAt(tokens: Tokens, at: number, text: string, from: number): FoundUnit | null {
  const id = idAt(tokens, at);
  if (id === stone || id === stones) {
    const more = factsAt(tokens, at + 1).level > 0 || tokens.shape[at + 1] === 2;
    const isGiven =
      isGivenBehind(tokens, at + 1, text, weights) || isGivenBefore(tokens, from, text, weights);
    return more || isGiven || isWeighed(tokens, at, text) ? { unit: 'st', to: at + 1, sign: false } : null;
  }
  if (id !== pounds && id !== pound) return null;
  const isGiven = isGivenBehind(tokens, at + 1, text, weights) || isGivenBefore(tokens, from, text, weights);
  if (isGiven || isWeighed(tokens, at, text)) return { unit: 'lb', to: at + 1, sign: false };
  const weighed = idAt(tokens, at + 1) === of && !factsAt(tokens, at + 2).numbered;
  return weighed ? { unit: 'lb', to: at + 1, sign: false } : null;
}

/** With what it is counted for: `miles per hour`, `km/h`, `litres a minute`; and with the smaller unit behind it. */
function compound(tokens: Tokens, numeral: Numeral, found: FoundUnit, text: string): Draft {
  const smaller = smallerBehind(tokens, numeral, found, text);
  if (smaller !== null) return smaller;
  const over = unitPer(tokens, found.to, text);
  const unit = over === null ? found.unit : `${found.unit}/${over.unit}`;
  const kind = unit === 'K' ? 'temperature' : 'measure';
  const made = written(tokens, kind, numeral.from, over?.to ?? found.to, numeral, namedSpeeds[unit] ?? unit);
  return made;
}

/** The unit behind `per`, `a` or a slash; null where none stands there. */
function unitPer(
  tokens: Tokens,
  at: number,
  text: string,
): { readonly unit: string; readonly to: number } | null {
  const id = idAt(tokens, at);
  const slash = id === slashMark && touches(tokens, at) && touches(tokens, at - 1);
  if (id !== per && id !== a && id !== an && !slash) return null;
  const { duration } = factsAt(tokens, at + 1);
  if (duration !== '') {
    const behind = idAt(tokens, at + 2);
    // `5 miles a year ago`, `three hours a day later`: a time, and no rate.
    return id === a && wordsOfTime.has(behind) ? null : { unit: duration, to: at + 2 };
  }
  if (slash && /^[hs]$/.test(text.slice(tokens.start[at + 1], tokens.end[at + 1])))
    return { unit: text.charAt(tokens.start[at + 1] ?? 0), to: at + 2 };
  const found = id === per || slash ? unitAt(tokens, at + 1, text) : null;
  return found === null ? null : { unit: found.unit, to: found.to };
}

const wordsOfTime: ReadonlySet<number> = new Set(ids('ago earlier later before after'));

/** `5ft 10in`, `5 feet 10 inches`, `2 hours and 15 minutes`, `6lb 3oz`: one figure in the larger unit. */
function smallerBehind(tokens: Tokens, numeral: Numeral, found: FoundUnit, text: string): Draft | null {
  const pair = smallerUnits[found.unit];
  if (pair === undefined || numeral.decimals > 0 || numeral.scale !== 0 || numeral.mantissa > 1e6)
    return null;
  const [unit, count] = pair;
  const at =
    idAt(tokens, found.to) === and || markAt(tokens, found.to, text) === 44 ? found.to + 1 : found.to;
  const second = readDigits(tokens, at, text) ?? readSpelled(tokens, at);
  if (second === null || second.scale !== 0 || second.negative || second.mantissa >= count) return null;
  const behind = unitStart(tokens, second, text);
  const name = unitAt(tokens, behind, text);
  const time = factsAt(tokens, behind).duration;
  const bare = found.unit === 'ft' && found.sign && at === found.to && name === null && second.digits <= 2;
  if (name?.unit !== unit && time !== unit && !bare) return null;
  const to = bare ? second.to : name?.unit === unit ? name.to : behind + 1;
  return joined(tokens, numeral, second, count, to, found.unit, time === unit ? 'duration' : 'measure');
}

function joined(
  tokens: Tokens,
  first: Numeral,
  second: Numeral,
  count: number,
  to: number,
  unit: string,
  kind: 'measure' | 'duration',
): Draft {
  const parts = powerOfTen(second.decimals);
  const mantissa = first.mantissa * count * parts + second.mantissa;
  const both: Numeral = {
    ...first,
    mantissa,
    exponent: second.exponent,
    divisor: count,
    digits: first.digits + second.digits,
    decimals: 1,
    zeros: 0,
    to,
  };
  return written(tokens, kind, first.from, to, both, unit);
}

/** `5'10"`: feet and inches by their marks, which must both be there. */
export function readFeetByMarks(tokens: Tokens, numeral: Numeral, text: string): Draft | null {
  const foot = markAt(tokens, numeral.to, text);
  if ((foot !== 39 && foot !== 0x2032 && foot !== 0x2019) || !touches(tokens, numeral.to - 1)) return null;
  const second = readDigits(tokens, numeral.to + 1, text);
  if (second === null || second.scale !== 0 || second.mantissa >= 12) return null;
  const inch = markAt(tokens, second.to, text);
  const twice = inch === 39 && markAt(tokens, second.to + 1, text) === 39;
  if (inch !== 34 && inch !== 0x2033 && inch !== 0x201d && !twice) return null;
  return joined(tokens, numeral, second, 12, second.to + (twice ? 2 : 1), 'ft', 'measure');
}

const warm = wordSet(
  'temperature temperatures warm warmer warming heat hot hotter cold colder cooler below above zero fever rotate rotated turn tilt tilted angle slope latitude north south east west rise rises',
);

/** Words of temperature or of angles near: `two degrees` alone may be those of a university. */
function isWarm(tokens: Tokens, at: number): boolean {
  for (let near = at - 8; near < at + 8; near += 1) if (warm.has(tokens, near)) return true;
  return false;
}

/** `18 °C`, `18C`, `30 degrees Celsius`, `300 K` is none: a bare letter counts where it touches a small number. */
function readTemperature(tokens: Tokens, numeral: Numeral, at: number, text: string): Draft | null {
  const id = idAt(tokens, at);
  const make = (to: number, unit: string): Draft =>
    written(tokens, 'temperature', numeral.from, to, numeral, unit);
  const scaleOf = (place: number): string => {
    const scale = idAt(tokens, place);
    if (scale === c || scale === celsius || scale === centigrade) return 'Cel';
    if (scale === f || scale === fahrenheit) return '[degF]';
    return '';
  };
  if (id === degreeSign || id === degrees || id === degree) {
    const hyphen = isDash(markAt(tokens, at + 1, text)) && touches(tokens, at + 1) ? 1 : 0;
    const unit = scaleOf(at + 1 + hyphen);
    const letter = (tokens.end[at + 1] ?? 0) - (tokens.start[at + 1] ?? 0) === 1;
    const small = letter && text.charCodeAt(tokens.start[at + 1] ?? 0) > 90;
    if (unit !== '' && !(small && id !== degreeSign)) return make(at + 2 + hyphen, unit);
    if (id === degree && hyphen === 1) return null;
    return !numeral.spelled || id === degreeSign || isWarm(tokens, at)
      ? written(tokens, 'measure', numeral.from, at + 1, numeral, 'deg')
      : null;
  }
  if (id === celsius || id === fahrenheit || id === centigrade) return make(at + 1, scaleOf(at));
  const letter =
    at === numeral.to && touches(tokens, at - 1) && (id === c || id === f) && !touches(tokens, at);
  if (
    letterTouchesMark(tokens, at, text, letter) &&
    numeral.scale === 0 &&
    !numeral.grouped &&
    numeral.mantissa < 5000
  ) {
    const capital = text.charCodeAt(tokens.start[at] ?? 0) < 91;
    return capital && numeral.digits <= 4 ? make(at + 1, scaleOf(at)) : null;
  }
  return null;
}

/** `2.5C (36.5F)`, `30C.`: the letter ends there. */
function letterTouchesMark(tokens: Tokens, at: number, text: string, letter: boolean): boolean {
  if (letter) return true;
  const id = idAt(tokens, at);
  if (id !== c && id !== f) return false;
  if (!touches(tokens, at - 1)) return isPairOfScales(tokens, at, text);
  const mark = markAt(tokens, at + 1, text);
  return mark === 41 || mark === 44 || mark === 46 || mark === 59 || mark === 34 || mark === 0x201d;
}

/** Units of time: a duration, unless it is an age. `1990s` and `the second` are none. */
function durationAt(tokens: Tokens, numeral: Numeral, at: number, text: string): Draft | null {
  const { duration } = factsAt(tokens, at);
  if (duration === '') return null;
  if (idAt(tokens, at) === second && numeral.to === at && !numeral.spelled && touches(tokens, at - 1))
    return null;
  const made = written(tokens, 'duration', numeral.from, at + 1, numeral, duration);
  return smallerBehind(tokens, numeral, { unit: duration, to: at + 1, sign: false }, text) ?? made;
}

const [second] = ids('second');
