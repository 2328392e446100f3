/** Whether the words beside a figure make it the total of the list before it, and how surely. */
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { doubtfulTotals, glue, runningTotals, totalBefore, totalBehind } from '../vocabulary/en/lists.ts';
import { auxiliaries, prepositions } from '../vocabulary/en/nouns.ts';
import { phraseAt } from './phrases.ts';
import type { Listed, Row } from './rows.ts';

/**
 * `apart`: a clause of its own tells the total, which may be of something else. `running`: it may have begun before the
 * list.
 */
export type TotalCue = 'sure' | 'apart' | 'doubtful' | 'running';

/** Words from a cue to its figure. */
const reach = 7;
const longest = 24;

/** Null where nothing says that it is a total. The list ends before the token `from`. */
export function totalCue(row: Row, from: number, total: Listed, at: number): TotalCue | null {
  const { tokens } = row.block;
  if (total.from - from > longest) return null;
  const cue = cueBehind(row, from, total, at) ?? cueBefore(tokens, from, total);
  if (cue === null || isOfWhole(tokens, total.from)) return null;
  const end = row.block.sentences[row.sentence]?.to ?? 0;
  for (let place = from; place < Math.min(total.to + reach, end); place += 1) {
    const word = tokens.word[place] ?? '';
    if (word === 'since') return 'running';
    // "bringing the total to 42", but "together they brought 42".
    if (runningTotals.has(word) && tokens.word.slice(place, total.from).includes('to')) return 'running';
  }
  return cue;
}

const wholes: ReadonlySet<string> = new Set(['combined', 'total', 'overall']);

/** `out of 90 in all`, `from a total of 90`: a whole, and no sum. */
function isOfWhole({ word }: Tokens, from: number): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    /^(?:a|an|the|about|some|nearly|almost|over|more|than|just|total|combined)$/.test(word[at] ?? '')
  )
    at -= 1;
  if (word[at] !== 'of') return /^(?:from|against|versus)$/.test(word[at] ?? '');
  // `for a combined toll of 150`
  if (wholes.has(word[at - 2] ?? '')) return /^(?:of|from|out|against)$/.test(word[at - 4] ?? '');
  let before = at - 1;
  while (before > 0 && /^(?:a|an|the|total|combined|grand)$/.test(word[before] ?? '')) before -= 1;
  const lead = word[before] ?? '';
  // "rose to a total of 90", but not "adds up to a total of 90".
  if (lead === 'to') return word[before - 1] !== 'up';
  return /^(?:of|from|out|against|in)$/.test(lead) || before === at - 1;
}

function cueBehind(
  { block: { tokens }, figures }: Row,
  begin: number,
  { from, to }: Listed,
  at: number,
): TotalCue | null {
  const stop = Math.min(to + reach, figures[at + 1]?.from ?? Infinity, tokens.count);
  for (let place = to; place < stop; place += 1) {
    const word = tokens.word[place] ?? '';
    if (tokens.shape[place] === shape.mark && word !== '-' && word !== '(' && word !== ')') return null;
    const end = phraseAt(tokens, place, totalBehind);
    if (end < 0) continue;
    const next = tokens.word[end] ?? '';
    const ends = end >= tokens.count || tokens.shape[end] !== shape.word || auxiliaries.has(next);
    if (next === 'with' || !(ends || prepositions.has(next) || next === 'and')) return null;
    // `36 in the tournament in all` is of a wider scope than the list.
    const scoped = place > to && prepositions.has(tokens.word[to] ?? '');
    if (doubtfulTotals.has(word) || scoped) return 'doubtful';
    return isAttached(tokens, begin, from) ? 'sure' : 'apart';
  }
  return null;
}

function cueBefore(tokens: Tokens, from: number, total: Listed): TotalCue | null {
  for (let place = total.from - 1; place >= Math.max(from, total.from - reach - 2); place -= 1) {
    const end = phraseAt(tokens, place, totalBefore);
    if (end < 0 || end > total.from || tokens.word[end] === 'with') continue;
    if (doubtfulTotals.has(tokens.word[place] ?? '')) return 'doubtful';
    let lead = end;
    // `a combined toll of 150`
    if (wholes.has(tokens.word[place] ?? '') && tokens.word[end + 1] === 'of') lead = end + 1;
    while (lead < total.from && glue.has(tokens.word[lead] ?? '')) lead += 1;
    return lead === total.from && isAttached(tokens, from, place) ? 'sure' : 'apart';
  }
  return null;
}

/** Nothing but small words stands between the list, or the mark behind it, and a place: no verb of another clause. */
function isAttached({ word }: Tokens, from: number, place: number): boolean {
  let at = place - 1;
  while (at >= from && glue.has(word[at] ?? '')) at -= 1;
  if (at < from || /^[,;:—–(-]$/.test(word[at] ?? '')) return true;
  // "and together 42", but "30 shops, 12 depots and a total of 400 staff".
  return word[at] === 'and' && !/^(?:a|an|the|total)$/.test(word[at + 1] ?? '');
}
