/** Gives each figure the period that its own words name. */
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Period } from './frame.ts';
import type { Named } from './period-topics.ts';

/** How many tokens a period may stand from its figure. */
const reach = 16;

/**
 * A period belongs to the figure before it, if there is one in its stretch that has none yet, else to the figure behind
 * it. `amounts` are the figures of one sentence that may be operands.
 */
export function assignPeriods(
  tokens: Tokens,
  named: readonly Named[],
  amounts: readonly Figure[],
): ReadonlyMap<Figure, Period> {
  const assigned = new Map<Figure, Period>();
  const own = rightBehind(named, amounts);
  let next = 0;
  for (const [place, one] of named.entries()) {
    const { from: at, period } = one;
    while ((amounts[next]?.from ?? Infinity) <= at) next += 1;
    const before = amounts[next - 1];
    const behind = amounts[next];
    const nearBefore =
      before !== undefined &&
      at - before.to <= reach &&
      !breaks(tokens, before.to, at) &&
      !isCompared(tokens, one);
    const nearBehind =
      behind !== undefined && behind.from - at <= reach && (own.get(behind) ?? place) === place;
    if (nearBefore && !assigned.has(before)) assigned.set(before, period);
    else if (nearBehind && !assigned.has(behind)) assigned.set(behind, period);
  }
  return assigned;
}

/** `$40 million in 2023`: a time so near behind an amount is its own, whatever time stands before the amount. */
const nearest = 3;

/** The place in `named` of the time right behind each amount. */
function rightBehind(named: readonly Named[], amounts: readonly Figure[]): ReadonlyMap<Figure, number> {
  const own = new Map<Figure, number>();
  let next = 0;
  for (const [place, { from }] of named.entries()) {
    while ((amounts[next]?.from ?? Infinity) <= from) next += 1;
    const before = amounts[next - 1];
    if (before !== undefined && from >= before.to && from - before.to <= nearest && !own.has(before))
      own.set(before, place);
  }
  return own;
}

/** A clause that begins between a figure and a period parts them. */
function breaks(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens.word[at] ?? '';
    if (word === ';' || word === 'while' || word === 'whereas') return true;
    if (
      word === ',' &&
      ['and', 'but', 'while', 'compared', 'against', 'versus'].includes(tokens.word[at + 1] ?? '')
    ) {
      return true;
    }
  }
  return false;
}

/**
 * The period of figures that are no amounts: a percentage shares the time beside it with the amounts. An amount between
 * the two parts them, and so does a word of comparison: in "up 5% from $4 billion a year earlier" and in "up 5% from
 * 2023" the year is not that of the rise. Where no time is so near, the only one of the sentence that does not look back
 * is meant.
 */
export function sharePeriods(
  tokens: Tokens,
  named: readonly Named[],
  figures: readonly Figure[],
  amounts: readonly Figure[],
  assigned: ReadonlyMap<Figure, Period>,
  clauses: Int32Array,
): ReadonlyMap<Figure, Period> {
  const shared = new Map<Figure, Period>();
  const plain = named.filter((one) => !one.period.earlier && !isCompared(tokens, one));
  const only = plain.length === 1 ? plain[0] : undefined;
  let time = 0;
  let amount = 0;
  for (const [place, figure] of figures.entries()) {
    while ((named[time]?.from ?? Infinity) < figure.from) time += 1;
    while ((amounts[amount]?.from ?? Infinity) < figure.from) amount += 1;
    const reached = amounts[amount];
    const leads = tokens.word[figure.to] === 'to' && reached !== undefined && reached.from - figure.to <= 4;
    const own = leads ? assigned.get(reached) : undefined;
    const isNear = (one: Named | undefined): one is Named =>
      one !== undefined && clauses[one.from] === clauses[figure.from] && !isCompared(tokens, one);
    const [before, behind] = [named[time - 1], named[time]];
    const ahead =
      isNear(behind) && behind.from - figure.to <= reach && (reached?.from ?? Infinity) > behind.from
        ? behind.from - figure.to
        : Infinity;
    const back =
      isNear(before) &&
      figure.from - before.to <= reach &&
      (amounts[amount - 1]?.to ?? 0) <= before.from &&
      !isTaken(tokens, figures[place - 1], before, figure)
        ? Math.max(figure.from - before.to, 0)
        : Infinity;
    const nearer = ahead === Infinity && back === Infinity ? only : ahead <= back ? behind : before;
    const period = own ?? nearer?.period;
    if (period !== undefined) shared.set(figure, period);
  }
  return shared;
}

const comparing: ReadonlySet<string> = new Set(['than', 'against', 'versus', 'vs', 'with']);
const joints: ReadonlySet<string> = new Set(['to', 'through', 'until', '-', '–', '—']);

const passing: ReadonlySet<string> = new Set(['the', 'a', 'in', 'for', 'during']);

/** What a change is held against: `from 2023`, `than last year`; `from March to June` is the time of the change itself. */
function isCompared({ word }: Tokens, { from, to, period }: Named): boolean {
  const before = word[from - 1] ?? '';
  const led = passing.has(before) ? (word[from - 2] ?? '') : before;
  if (comparing.has(led) || (period.earlier && (led === 'from' || led === 'over' || led === 'on')))
    return true;
  if (led !== 'from') return false;
  for (let at = from; at < to; at += 1) if (joints.has(word[at] ?? '')) return false;
  return true;
}

/** `dropped 3% in 2022, surged 14%`: the year stands right behind another figure, and a comma parts it from this one. */
function isTaken(tokens: Tokens, before: Figure | undefined, time: Named, figure: Figure): boolean {
  if (before === undefined || before.to > time.from || time.from - before.to > nearest) return false;
  for (let at = time.to; at < figure.from; at += 1) if (tokens.word[at] === ',') return true;
  return false;
}

/** A date has the period of the words that it is part of. */
export function periodsOfTimes(
  named: readonly Named[],
  times: readonly Figure[],
): ReadonlyMap<Figure, Period> {
  const own = new Map<Figure, Period>();
  let at = 0;
  for (const figure of times) {
    while (at < named.length && (named[at]?.to ?? 0) <= figure.from) at += 1;
    const around = named[at];
    if (around !== undefined && around.from < figure.to) own.set(figure, around.period);
  }
  return own;
}
