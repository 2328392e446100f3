/** Reads a numeral in words with its scale: `twenty-one`, `two and a half million`, `half a million`, `a dozen`. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt } from '../text/word-set.ts';
import { numeral, powerOfTen } from './numeral.ts';
import type { Bare, Numeral, Scale } from './numeral.ts';
import { factsAt, ids } from './words.ts';

const [a, an, half, quarter, quarters, three, of, and, dash, dozen, couple, point, hundred] = ids(
  'a an half quarter quarters three of and - dozen couple point hundred',
);

const isArticle = (tokens: Tokens, at: number): boolean => {
  const id = idAt(tokens, at);
  return id === a || id === an;
};

/** The token behind a hyphen, or this one. */
const past = (tokens: Tokens, at: number): number =>
  idAt(tokens, at) === dash && touches(tokens, at) ? at + 1 : at;

/** Null where no numeral in words starts here. A bare `one` is read too; whether it counts is for the reader. */
export function readSpelled(tokens: Tokens, at: number): Numeral | null {
  return readPart(tokens, at) ?? readRun(tokens, at);
}

/** `half a million`, `a quarter of a million`, `a dozen`, `half a dozen`, `a couple of`, `a million`. */
function readPart(tokens: Tokens, at: number): Numeral | null {
  const article = isArticle(tokens, at);
  const first = article ? at + 1 : at;
  const id = idAt(tokens, first);
  if (id === half) {
    const second = past(tokens, first + 1);
    return upTo(tokens, at, isArticle(tokens, second) ? past(tokens, second + 1) : second, 5, -1);
  }
  if (article && id === quarter) return upTo(tokens, at, ofA(tokens, first + 1), 25, -2);
  if (id === three && idAt(tokens, past(tokens, first + 1)) === quarters)
    return upTo(tokens, at, ofA(tokens, past(tokens, first + 1) + 1), 75, -2);
  if (!article) return null;
  if (id === dozen) return word(tokens, at, first + 1, 12);
  if (id === couple && idAt(tokens, first + 1) === of) return word(tokens, at, first + 1, 2);
  const { scale } = factsAt(tokens, first);
  if (scale === 0) return null;
  if (scale === 2 || scale === 3) return readRun(tokens, first, at);
  const tail = halfBehind(tokens, { from: at, to: first + 1, mantissa: 1, digits: 1 });
  if (tail !== null)
    return numeral(tokens, { ...tail, exponent: (tail.exponent ?? 0) + scale, spelled: true }, null);
  return scaled(tokens, { from: at, to: first, mantissa: 1, digits: 1, spelled: true });
}

/** The token behind `of a` or `a`, or this one. */
function ofA(tokens: Tokens, at: number): number {
  const behind = idAt(tokens, at) === of ? at + 1 : at;
  return isArticle(tokens, behind) ? behind + 1 : behind;
}

/** A part of the scale or the dozen that stands at `behind`. */
function upTo(
  tokens: Tokens,
  from: number,
  behind: number,
  mantissa: number,
  exponent: number,
): Numeral | null {
  if (idAt(tokens, behind) === dozen && mantissa === 5) return word(tokens, from, behind + 1, 6);
  const { scale } = factsAt(tokens, behind);
  if (scale < 2) return null;
  const bare = { from, to: behind, mantissa, exponent, digits: 1, decimals: -exponent, spelled: true };
  return numeral(tokens, bare, { exponent: scale, from: behind, to: behind + 1, malformed: false });
}

const word = (tokens: Tokens, from: number, to: number, mantissa: number): Numeral =>
  numeral(tokens, { from, to, mantissa, digits: String(mantissa).length, spelled: true }, null);

function scaled(tokens: Tokens, bare: Bare): Numeral {
  const behind = past(tokens, bare.to);
  const { scale } = factsAt(tokens, behind);
  if (scale === 0) return numeral(tokens, bare, null);
  const second = factsAt(tokens, behind + 1).scale;
  const twice = second >= 3 && scale <= second && scale <= 6;
  const found: Scale = {
    exponent: scale + (twice ? second : 0),
    from: behind,
    to: behind + (twice ? 2 : 1),
    malformed: false,
  };
  return numeral(tokens, bare, found);
}

/** Words that add up: tens and units, hundreds, then thousands, millions and so on, each smaller than the one before. */
function readRun(tokens: Tokens, at: number, from = at): Numeral | null {
  let total = 0;
  let current = 0;
  let lastScale = 99;
  let count = 0;
  let to = at;
  let next = at;
  let group = 0;
  for (;;) {
    const facts = factsAt(tokens, next);
    if (facts.level > 0) {
      if (!fits(group, facts.level, facts.number)) break;
      current += facts.number;
      group = facts.level;
    } else if (
      facts.scale === 2 &&
      idAt(tokens, next) === hundred &&
      (current > 0 || from < at) &&
      current < 100
    ) {
      current = (current === 0 ? 1 : current) * 100;
      group = 4;
    } else if (facts.scale >= 3 && facts.scale < lastScale && (current > 0 || (from < at && count === 0))) {
      const power = powerOfTen(facts.scale);
      const value = (current === 0 ? 1 : current) * power;
      if (value > 9e15) break;
      // The last scale is kept apart, so that it can be written again; `two million` is 2 with a scale.
      if (!goesOn(tokens, next + 1, facts.scale)) {
        if (total > 0) return whole(tokens, from, next + 1, total + value);
        return scaled(tokens, {
          from,
          to: next,
          mantissa: current === 0 ? 1 : current,
          digits: String(current).length,
          spelled: true,
        });
      }
      total += value;
      current = 0;
      group = 0;
      lastScale = facts.scale;
    } else {
      break;
    }
    count += 1;
    to = next + 1;
    next = joint(tokens, to, group);
  }
  if (count === 0) return null;
  const value = total + current;
  if (total === 0 && current >= 100 && current % 100 === 0 && group === 4)
    return withTail(tokens, { from, to: to - 1, mantissa: current / 100, digits: 1, spelled: true }, to);
  if (total > 0) return whole(tokens, from, to, value);
  return withTail(tokens, { from, to, mantissa: value, digits: String(value).length, spelled: true }, to);
}

/** Whether another group follows that is smaller: `two million three hundred thousand`. */
function goesOn(tokens: Tokens, at: number, scale: number): boolean {
  const next = idAt(tokens, at) === and ? at + 1 : at;
  const { level } = factsAt(tokens, next);
  if (level === 0) return false;
  if (idAt(tokens, at) === and && scale > 3) return false;
  let end = next;
  while (
    end - next < 8 &&
    (factsAt(tokens, end).level > 0 || idAt(tokens, end) === hundred || idAt(tokens, end) === dash)
  )
    end += 1;
  const { scale: second } = factsAt(tokens, end);
  return second === 0 || second < scale;
}

/** A unit may follow a ten or a hundred, a ten only a hundred or nothing. */
function fits(group: number, level: number, value: number): boolean {
  if (group === 0 || group === 4) return true;
  return group === 3 && level === 1 && value > 0;
}

/** The next word of the number: behind a hyphen, or behind an `and` that follows a hundred. */
function joint(tokens: Tokens, at: number, group: number): number {
  const id = idAt(tokens, at);
  if (id === dash && touches(tokens, at) && factsAt(tokens, at + 1).level + factsAt(tokens, at + 1).scale > 0)
    return at + 1;
  if (id === and && (group === 4 || group === 0) && factsAt(tokens, at + 1).level > 0) return at + 1;
  return at;
}

const whole = (tokens: Tokens, from: number, to: number, value: number): Numeral => {
  const text = String(value);
  const zeros = text.length - text.replace(/0+$/, '').length;
  return numeral(tokens, { from, to, mantissa: value, digits: text.length, zeros, spelled: true }, null);
};

/** What may follow the words: `and a half`, `point five`, a dozen, a scale. */
function withTail(tokens: Tokens, bare: Bare, to: number): Numeral {
  if (to > bare.to) {
    // `five hundred`: the hundred is the scale, unless something follows it.
    const found: Scale = { exponent: 2, from: bare.to, to, malformed: false };
    const more = factsAt(tokens, past(tokens, to)).scale;
    return more >= 3
      ? numeral(tokens, bare, { ...found, exponent: 2 + more, to: past(tokens, to) + 1 })
      : numeral(tokens, bare, found);
  }
  if (idAt(tokens, past(tokens, to)) === dozen)
    return word(tokens, bare.from, past(tokens, to) + 1, bare.mantissa * 12);
  return scaled(tokens, halfBehind(tokens, bare) ?? pointBehind(tokens, bare) ?? bare);
}

/** `two and a half`, `two-and-a-half`, `2 and a quarter`; null where no part follows. */
export function halfBehind(tokens: Tokens, bare: Bare): Bare | null {
  let at = past(tokens, bare.to);
  if (idAt(tokens, at) !== and) return null;
  at = past(tokens, at + 1);
  const article = isArticle(tokens, at);
  const threefold = idAt(tokens, at) === three;
  if (!article && !threefold) return null;
  at = past(tokens, at + 1);
  const id = idAt(tokens, at);
  const mantissa = bare.mantissa;
  if (article && id === half)
    return {
      ...bare,
      to: at + 1,
      mantissa: mantissa * 10 + 5,
      exponent: -1,
      decimals: 1,
      digits: bare.digits + 1,
      zeros: 0,
    };
  const part = article && id === quarter ? 25 : threefold && id === quarters ? 75 : 0;
  if (part === 0) return null;
  return {
    ...bare,
    to: at + 1,
    mantissa: mantissa * 100 + part,
    exponent: -2,
    decimals: 2,
    digits: bare.digits + 2,
    zeros: 0,
  };
}

/** `two point five`. */
function pointBehind(tokens: Tokens, bare: Bare): Bare | null {
  if (idAt(tokens, bare.to) !== point) return null;
  let at = bare.to + 1;
  let { mantissa } = bare;
  let decimals = 0;
  while (factsAt(tokens, at).level === 1 && decimals < 6) {
    mantissa = mantissa * 10 + factsAt(tokens, at).number;
    decimals += 1;
    at += 1;
  }
  if (decimals === 0) return null;
  return { ...bare, to: at, mantissa, exponent: -decimals, decimals, digits: bare.digits + decimals };
}

/** Whether the word may only count with a unit behind it. */
export const isLoneOne = (read: Numeral): boolean =>
  read.spelled && read.mantissa === 1 && read.scale === 0 && read.decimals === 0 && read.divisor === 1;
