/** Reads what is a part or a multiple by its words: `two-thirds`, `one in five`, `half`, `doubled`, `a third as many`. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { readDigits, slashed } from './digits.ts';
import { readMeasure } from './measures.ts';
import { numeral, powerOfTen } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { readSpelled } from './spelled.ts';
import { readShare } from './shares.ts';
import { factsAt, ids } from './words.ts';
import { written } from './written.ts';
import type { Draft } from './written.ts';

const [a, an, one, half, of, the, as, dash, inWord, out, every, quarter, many, much, point, points] = ids(
  'a an one half of the as - in out every quarter many much point points',
);

const past = (tokens: Tokens, at: number): number =>
  idAt(tokens, at) === dash && touches(tokens, at) ? at + 1 : at;

/** A fraction in words or with a slash that starts here; null where none does. */
export function readFraction(tokens: Tokens, at: number, text: string): Draft | null {
  const bare = wordFraction(tokens, at, text) ?? digitFraction(tokens, at, text);
  if (bare === null) return null;
  const made = numeral(tokens, bare, null);
  const measureWord = idAt(tokens, bare.to + 1);
  if (idAt(tokens, bare.to) === as && (measureWord === many || measureWord === much))
    return written(tokens, 'multiple', at, bare.to, made, 'x');
  return withUnit(tokens, made, text) ?? written(tokens, 'fraction', at, bare.to, made, '');
}

type Bare = Parameters<typeof numeral>[1];

const part = (from: number, to: number, over: number, under: number): Bare => ({
  from,
  to,
  mantissa: over,
  divisor: under,
  digits: 1,
  spelled: true,
});

/** `half an hour`, `a quarter of a mile`, `three-quarters of a percentage point`: a part of one unit. */
function withUnit(tokens: Tokens, made: Numeral, text: string): Draft | null {
  let at = past(tokens, made.to);
  if (idAt(tokens, at) === of) at += 1;
  const article = idAt(tokens, at);
  if (idAt(tokens, made.to) === dash && (article === point || article === points))
    return written(tokens, 'points', made.from, at + 1, made, 'pp');
  if (article !== a && article !== an) {
    const near = { ...made, to: made.to };
    if (at !== made.to && idAt(tokens, made.to) !== dash) return null;
    return readShare(tokens, near, text) ?? (made.mantissa === 1 ? lengthOf(tokens, near, text) : null);
  }
  const unit = { ...made, to: past(tokens, at + 1) };
  const found = readShare(tokens, unit, text) ?? readMeasure(tokens, unit, text);
  return found !== null && (found.kind !== 'measure' || found.unit !== 'deg') ? found : null;
}

/** `a half litre`, `a quarter mile`, `a half-hour`; a `half day` and a `quarter year` are none. */
function lengthOf(tokens: Tokens, near: Numeral, text: string): Draft | null {
  const found = readMeasure(tokens, near, text);
  if (found === null || found.unit === 'deg') return null;
  return found.kind === 'duration' && found.unit !== 'h' ? null : found;
}

/** `a third`, `two-thirds`, `three quarters`, `half`; a bare `quarter` is a period and a bare `third` an ordinal. */
function wordFraction(tokens: Tokens, at: number, text: string): Bare | null {
  const id = idAt(tokens, at);
  if (id === half) return isHalf(tokens, at) ? part(at, at + 1, 1, 2) : null;
  if (id === a && idAt(tokens, at + 1) === half)
    return isHalf(tokens, at + 1) || endsAsHalf(tokens, at) ? part(at, at + 2, 1, 2) : null;
  const numerator = id === a ? 1 : factsAt(tokens, at).number;
  if (numerator < 1 || numerator > 99) return null;
  const ratioHere = readRatio(tokens, at, text);
  if (ratioHere !== null) return ratioHere;
  const second = past(tokens, at + 1);
  const { denominator } = factsAt(tokens, second);
  if (denominator === 0) return null;
  const plural = text.charCodeAt((tokens.end[second] ?? 1) - 1) === 115;
  if (numerator > 1 !== plural && denominator !== 2) return null;
  if (numerator >= denominator && !(numerator === 1 && denominator === 1)) return null;
  if (numerator === 1 && !isPart(tokens, at, second, denominator)) return null;
  return part(at, second + 1, numerator, denominator);
}

const beforePart = wordSet(
  'by than nearly almost about over under around roughly some only just to for from of up down approximately least most another',
);
const behindPart = wordSet(
  'of the in as more less fewer higher lower larger smaller bigger said say were was are is have had off from to',
);
const pointed = wordSet('point points percentage percent mile hour inch century');
const finishes = wordSet(
  'place time half round child term day week year party consecutive straight person man woman one title win goal',
);

/** `a third of`, `up by a quarter`; `a third man` is an ordinal and `a quarter later` a time. */
function isPart(tokens: Tokens, at: number, second: number, denominator: number): boolean {
  if (idAt(tokens, at) === one && denominator > 2) return !finishes.has(tokens, second + 1);
  if (second > at + 1) return true;
  if (finishes.has(tokens, second + 1)) return false;
  const next = idAt(tokens, second + 1);
  if (next === dash && touches(tokens, second)) return pointed.has(tokens, second + 2);
  if (beforePart.has(tokens, at - 1) || saysAgain(tokens, at, second + 1)) return true;
  // `a quarter in which`: a quarter of a year.
  return behindPart.has(tokens, second + 1) && !(idAt(tokens, second) === quarter && next === inWord);
}

const againBefore = wordSet('or , (');
const againBehind = wordSet(', . ; : ) – — of');

/** `21 of the 84 seats, or a quarter`: what a number just before comes to. */
function saysAgain(tokens: Tokens, at: number, behind: number): boolean {
  if (!againBefore.has(tokens, at - 1) || !(behind >= tokens.count || againBehind.has(tokens, behind)))
    return false;
  for (let before = at - 2; before >= 0 && before >= at - 8; before -= 1)
    if (tokens.shape[before] === shape.digits || factsAt(tokens, before).number > 1) return true;
  return false;
}

const halfNames = wordSet(
  'first second latter other last next this each either top bottom better upper lower northern southern eastern western front back opening closing previous same one ‘ first-',
);
const behindHalf = wordSet(
  'time term year day marathon brother sister back price board century hearted baked way yearly moon mast life lives',
);
const firmHalf = wordSet(
  'of the its their his her our my your that those these all an a as what this hour price',
);

/** `half of`, `nearly half`, `fell by half`; `first half`, `half-time` and `half-brother` are none. */
function isHalf(tokens: Tokens, at: number): boolean {
  if (halfNames.has(tokens, at - 1)) return false;
  const joined = idAt(tokens, at + 1) === dash && touches(tokens, at);
  if (joined)
    return (
      (pointed.has(tokens, at + 2) || factsAt(tokens, at + 2).duration !== '') &&
      !behindHalf.has(tokens, at + 2)
    );
  if (behindHalf.has(tokens, at + 1)) return false;
  if (firmHalf.has(tokens, at + 1) || beforePart.has(tokens, at - 1) || idAt(tokens, at - 1) === inWord)
    return true;
  return idAt(tokens, at - 1) !== the && idAt(tokens, at - 1) !== a && idAt(tokens, at - 1) !== dash;
}

/** `dropped by a half, from`: nothing is halved behind it. */
const endsAsHalf = (tokens: Tokens, at: number): boolean =>
  beforePart.has(tokens, at - 1) && stops.has(tokens, at + 2);
const stops = wordSet(', . ; : )');

/** Somewhere behind the first number there is one of the words that join two. */
function mayBeRatio(tokens: Tokens, at: number): boolean {
  for (let near = at + 1; near < at + 5; near += 1) {
    const id = idAt(tokens, near);
    if (id === inWord || id === out || id === every) return true;
  }
  return false;
}

/** `one in five`, `two out of three`, `nine in every ten`, `1 in 5`. */
function readRatio(tokens: Tokens, at: number, text: string): Bare | null {
  if (!mayBeRatio(tokens, at)) return null;
  const first = ratioNumber(tokens, at, text);
  if (first === null) return null;
  let next = past(tokens, first.to);
  if (idAt(tokens, next) === out && idAt(tokens, past(tokens, next + 1)) === of)
    next = past(tokens, next + 1);
  else if (idAt(tokens, next) !== inWord && !(idAt(tokens, next) === of && idAt(tokens, next + 1) === every))
    return null;
  const outOf = idAt(tokens, next) === of;
  next = past(tokens, next + 1);
  if (idAt(tokens, next) === every) next += 1;
  const second = ratioNumber(tokens, next, text);
  if (second === null || !(first.mantissa > 0) || first.mantissa >= second.mantissa) return null;
  if (second.scale !== 0 && second.mantissa > 1000) return null;
  const under = second.mantissa * powerOfTen(second.scale);
  if (!outOf && !first.spelled && under > 1900 && under < 2200) return null;
  // `231 out of 550 homes`: a part and its whole, each counted.
  if (outOf && !first.spelled && first.mantissa > 10 && under > 100) return null;
  const facts = factsAt(tokens, second.to);
  if (
    facts.duration !== '' ||
    facts.month > 0 ||
    (!outOf && first.mantissa > 1 && under % 5 !== 0 && under > 12)
  )
    return null;
  const bare = part(at, second.to, first.mantissa, under);
  return first.spelled ? bare : { ...bare, spelled: false };
}

function ratioNumber(tokens: Tokens, at: number, text: string): Numeral | null {
  const read =
    readDigits(tokens, at, text) ??
    (factsAt(tokens, at).level > 0 || idAt(tokens, at) === a ? readSpelled(tokens, at) : null);
  if (
    read === null ||
    read.malformed ||
    read.decimals > 0 ||
    read.divisor !== 1 ||
    read.negative ||
    read.long !== ''
  )
    return null;
  return read;
}

const ofWhat = wordSet('of the majority mile inch hour cup teaspoon tablespoon pint full');

/** `3/4`, and `1 in 5` in digits. */
function digitFraction(tokens: Tokens, at: number, text: string): Bare | null {
  if (tokens.shape[at] !== shape.digits) return null;
  const slash = slashed(tokens, at, text);
  if (slash === null) return readRatio(tokens, at, text);
  const plain = [2, 3, 4, 5, 6, 8].includes(slash[1]) || ofWhat.has(tokens, at + 3);
  return plain ? { ...part(at, at + 3, slash[0], slash[1]), spelled: false } : null;
}
