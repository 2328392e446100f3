/** Finds the period beside each figure: the nearest one that its own stretch of words names. */
import type { Figure } from '../figures/figure.ts';
import { months } from '../vocabulary/en/calendar.ts';
import { earlierPhrases } from '../vocabulary/en/cues.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Period } from './frame.ts';

interface Named {
  readonly at: number;
  readonly period: Period;
}

/** How many tokens a period may stand from its figure. */
const reach = 16;

/**
 * The periods of the figures of one sentence, by place in `figures`. A period belongs to the figure before it, if there
 * is one in its stretch that has none yet, else to the figure behind it.
 */
export function assignPeriods(
  tokens: Tokens,
  sentence: { readonly from: number; readonly to: number },
  amounts: readonly Figure[],
  others: readonly Figure[],
): ReadonlyMap<Figure, Period> {
  const named = findPeriods(tokens, sentence, others);
  const assigned = new Map<Figure, Period>();
  let next = 0;
  for (const { at, period } of named) {
    while ((amounts[next]?.from ?? Infinity) <= at) next += 1;
    const before = amounts[next - 1];
    const behind = amounts[next];
    const nearBefore = before !== undefined && at - before.to <= reach && !breaks(tokens, before.to, at);
    const nearBehind = behind !== undefined && behind.from - at <= reach;
    if (nearBefore && !assigned.has(before)) assigned.set(before, period);
    else if (nearBehind && !assigned.has(behind)) assigned.set(behind, period);
  }
  return assigned;
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

function findPeriods(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  others: readonly Figure[],
): readonly Named[] {
  const named: Named[] = [];
  for (const figure of others) {
    const period = dated(figure);
    if (period !== null) named.push({ at: figure.from, period });
  }
  for (let at = from; at < to; at += 1) {
    const phrase = earlierPhrases.find((words) =>
      words.every((word, index) => tokens.word[at + index] === word),
    );
    const lastMonth = tokens.word[at] === 'last' && months[tokens.word[at + 1] ?? ''] !== undefined;
    if (phrase === undefined && !lastMonth) continue;
    named.push({ at, period: { month: null, length: null, earlier: true } });
    at += phrase?.length ?? 1;
  }
  return named.sort((a, b) => a.at - b.at);
}

function dated(figure: Figure): Period | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(figure.date ?? '');
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  return { month: year * 12 + (month ?? 1) - 1, length: month === null ? 'year' : 'month', earlier: false };
}
