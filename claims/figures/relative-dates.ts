/** Reads dates that are told from another day: `last March`, `the same period last year`, `a year earlier`, `this week`. */
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { isCapital, markAt, numeral } from './numeral.ts';
import type { Relative } from './relative.ts';
import { factsAt, ids } from './words.ts';
import { dated, written } from './written.ts';
import type { Draft, Written } from './written.ts';

const [
  last,
  next,
  thisWord,
  the,
  same,
  a,
  an,
  ago,
  earlier,
  before,
  later,
  previous,
  preceding,
  prior,
  of,
  inWord,
  yesterday,
  tomorrow,
  tonight,
  coming,
  current,
] = ids(
  'last next this the same a an ago earlier before later previous preceding prior of in yesterday tomorrow tonight coming current',
);

const units: Readonly<Record<string, Relative['unit']>> = {
  d: 'day',
  wk: 'week',
  mo: 'month',
  quarter: 'quarter',
  a: 'year',
  decade: 'decade',
};

const steps = new Map([
  [last, -1],
  [previous, -1],
  [preceding, -1],
  [prior, -1],
  [thisWord, 0],
  [current, 0],
  [next, 1],
  [coming, 1],
]);

const relative = (tokens: Tokens, from: number, to: number, given: Relative): Draft => ({
  ...dated(tokens, 'date', from, to, ''),
  relative: given,
});

/** Null where no such date starts here. */
export function readRelative(tokens: Tokens, at: number, text: string): Draft | null {
  const id = idAt(tokens, at);
  if (id === yesterday) return relative(tokens, at, at + 1, { unit: 'day', offset: -1 });
  if (id === tomorrow) return relative(tokens, at, at + 1, { unit: 'day', offset: 1 });
  if (id === tonight) return relative(tokens, at, at + 1, { unit: 'day', offset: 0 });
  if (id === the) return readSame(tokens, at, text) ?? readStep(tokens, at, at + 1, text);
  if (id === a || id === an) return readEarlier(tokens, at) ?? readOneUnit(tokens, at);
  return readStep(tokens, at, at, text);
}

const isAdverb = (tokens: Tokens, at: number): boolean => {
  const id = idAt(tokens, at);
  return id === ago || id === earlier || id === before || id === later;
};

/** `a year earlier`, `a month ago`, `a week later`. */
function readEarlier(tokens: Tokens, at: number): Draft | null {
  const unit = units[factsAt(tokens, at + 1).duration];
  if (unit === undefined || !isAdverb(tokens, at + 2)) return null;
  const since = idAt(tokens, at + 2);
  const offset = since === later ? 1 : -1;
  return relative(tokens, at, at + 3, since === ago ? { unit, offset } : { unit, offset, named: true });
}

const spans = wordSet('decade century fortnight');
const spanBefore = wordSet('for lasted lasting within than nearly almost about took takes taking last');
const [half, and, second, quarter] = ids('half and second quarter');

/** `a decade`, `for an hour`, `an hour and a half`: one unit of time as a length. */
function readOneUnit(tokens: Tokens, at: number): Draft | null {
  const { duration } = factsAt(tokens, at + 1);
  if (
    duration === '' ||
    idAt(tokens, at + 1) === second ||
    idAt(tokens, at + 1) === quarter ||
    isAdverb(tokens, at + 2)
  )
    return null;
  const plain = { from: at, to: at + 1, mantissa: 1, digits: 1, spelled: true };
  if (idAt(tokens, at + 2) === and && idAt(tokens, at + 4) === half && isOne(tokens, at + 3))
    return written(
      tokens,
      'duration',
      at,
      at + 5,
      numeral(tokens, { ...plain, mantissa: 15, exponent: -1, decimals: 1 }, null),
      duration,
    );
  if (!spans.has(tokens, at + 1) && !spanBefore.has(tokens, at - 1)) return null;
  return written(tokens, 'duration', at, at + 2, numeral(tokens, plain, null), duration);
}

const isOne = (tokens: Tokens, at: number): boolean => idAt(tokens, at) === a || idAt(tokens, at) === an;

const pastWords = wordSet('past last previous preceding');
const nextWords = wordSet('next coming following');
const [from, now, hence] = ids('from now hence');

/** What a length of time says of when: `two years ago`, `four years earlier`, `the next four years`. */
export function relativeOf(tokens: Tokens, figure: Written): Relative | null {
  const unit = figure.kind === 'duration' ? units[figure.unit] : undefined;
  const count = figure.numeral;
  if (
    unit === undefined ||
    count === null ||
    count.decimals > 0 ||
    count.divisor !== 1 ||
    !(count.mantissa < 1000)
  )
    return null;
  const behind = idAt(tokens, figure.to);
  if (behind === ago) return { unit, offset: -count.mantissa };
  if (behind === earlier || behind === before) return { unit, offset: -count.mantissa, named: true };
  if (behind === later) return { unit, offset: count.mantissa, named: true };
  if (behind === hence || (behind === from && idAt(tokens, figure.to + 1) === now))
    return { unit, offset: count.mantissa };
  if (pastWords.has(tokens, figure.from - 1)) return { unit, offset: -count.mantissa, stretch: true };
  if (nextWords.has(tokens, figure.from - 1)) return { unit, offset: count.mantissa, stretch: true };
  return null;
}

const samePeriods = wordSet('period quarter month months time week day half year season point stage');

/** `the same period last year`, `the same month of last year`, `the same quarter a year earlier`. */
function readSame(tokens: Tokens, at: number, text: string): Draft | null {
  if (idAt(tokens, at + 1) !== same) return null;
  let behind = at + 2;
  if (samePeriods.has(tokens, behind) || factsAt(tokens, behind).month > 0) behind += 1;
  else return null;
  if (idAt(tokens, behind) === of || idAt(tokens, behind) === inWord) behind += 1;
  if (idAt(tokens, behind) === the) behind += 1;
  const second =
    idAt(tokens, behind) === a ? readEarlier(tokens, behind) : readStep(tokens, behind, behind, text);
  if (second === null || second.relative === null) return null;
  return relative(tokens, at, second.to, second.relative);
}

/** `last March`, `next year`, `this week`, `the previous quarter`; the step of a word with the unit behind it. */
function readStep(tokens: Tokens, from: number, at: number, text: string): Draft | null {
  const id = idAt(tokens, at);
  const offset = steps.get(id);
  if (offset === undefined || (from !== at && id === thisWord)) return null;
  const facts = factsAt(tokens, at + 1);
  if (facts.month > 0 && isCapital(tokens, at + 1, text)) {
    const day = tokens.shape[at + 2] === 2 && markAt(tokens, at + 3, text) !== 37;
    return day ? null : relative(tokens, from, at + 2, { unit: 'year', offset, month: facts.month });
  }
  if (facts.weekday > 0 && isCapital(tokens, at + 1, text))
    return relative(tokens, from, at + 2, { unit: 'week', offset, weekday: facts.weekday });
  const unit = units[facts.duration];
  // `last second`, `the last days`, `this decades-old`: only one whole unit is a date.
  if (unit === undefined || text.charCodeAt((tokens.end[at + 1] ?? 1) - 1) === 115) return null;
  return relative(tokens, from, at + 2, { unit, offset });
}
