/** Reads dates that are told from another day: `last March`, `the same period last year`, `a year earlier`, `this week`. */
import type { Tokens } from '../text/tokens.ts';
import { isCapital, markAt } from './numeral.ts';
import type { Relative } from './relative.ts';
import { factsAt, idAt, ids, wordSet } from './words.ts';
import { dated } from './written.ts';
import type { Written } from './written.ts';

const [
  last,
  next,
  this_,
  the,
  same,
  a,
  ago,
  earlier,
  before,
  later,
  previous,
  preceding,
  prior,
  of,
  in_,
  yesterday,
  tomorrow,
  tonight,
  coming,
  current,
] = ids(
  'last next this the same a ago earlier before later previous preceding prior of in yesterday tomorrow tonight coming current',
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
  [this_, 0],
  [current, 0],
  [next, 1],
  [coming, 1],
]);

const relative = (tokens: Tokens, from: number, to: number, given: Relative): Written => ({
  ...dated(tokens, 'date', from, to, ''),
  relative: given,
});

/** Null where no such date starts here. */
export function readRelative(tokens: Tokens, at: number, text: string): Written | null {
  const id = idAt(tokens, at);
  if (id === yesterday) return relative(tokens, at, at + 1, { unit: 'day', offset: -1 });
  if (id === tomorrow) return relative(tokens, at, at + 1, { unit: 'day', offset: 1 });
  if (id === tonight) return relative(tokens, at, at + 1, { unit: 'day', offset: 0 });
  if (id === the) return readSame(tokens, at, text) ?? readStep(tokens, at, at + 1, text);
  if (id === a) return readEarlier(tokens, at);
  return readStep(tokens, at, at, text);
}

const isAdverb = (tokens: Tokens, at: number): boolean => {
  const id = idAt(tokens, at);
  return id === ago || id === earlier || id === before || id === later;
};

/** `a year earlier`, `a month ago`, `a week later`. */
function readEarlier(tokens: Tokens, at: number): Written | null {
  const unit = units[factsAt(tokens, at + 1).duration];
  if (unit === undefined || !isAdverb(tokens, at + 2)) return null;
  return relative(tokens, at, at + 3, { unit, offset: idAt(tokens, at + 2) === later ? 1 : -1 });
}

const samePeriods = wordSet('period quarter month months time week day half year season point stage');

/** `the same period last year`, `the same month of last year`, `the same quarter a year earlier`. */
function readSame(tokens: Tokens, at: number, text: string): Written | null {
  if (idAt(tokens, at + 1) !== same) return null;
  let behind = at + 2;
  if (samePeriods.has(tokens, behind) || factsAt(tokens, behind).month > 0) behind += 1;
  else return null;
  if (idAt(tokens, behind) === of || idAt(tokens, behind) === in_) behind += 1;
  if (idAt(tokens, behind) === the) behind += 1;
  const second =
    idAt(tokens, behind) === a ? readEarlier(tokens, behind) : readStep(tokens, behind, behind, text);
  if (second === null || second.relative === null) return null;
  return relative(tokens, at, second.to, second.relative);
}

/** `last March`, `next year`, `this week`, `the previous quarter`; the step of a word with the unit behind it. */
function readStep(tokens: Tokens, from: number, at: number, text: string): Written | null {
  const id = idAt(tokens, at);
  const offset = steps.get(id);
  if (offset === undefined || (from !== at && id === this_)) return null;
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
