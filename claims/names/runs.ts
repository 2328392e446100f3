/** Where the words of one name end: capitals, and what joins them ("Bank of Muar", "O'Hara", "J. K. Aldous", "Good-Ark"). */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import {
  companySuffixes,
  headsBeforeLists,
  headsBeforeOf,
  particles,
  plainWords,
  titleModifiers,
  titles,
} from '../vocabulary/en/names.ts';
import { calendarNames, titleAbbreviations } from '../vocabulary/en/sentences.ts';
import { isCapital } from './name.ts';

/** No name has more tokens. */
const longestName = 24;
/** First names and surnames too. */
const monthNames = new Set(['may', 'april', 'june', 'august']);

/** Whether a token can be a word of a name. */
export function isNameWord(tokens: Tokens, text: string, at: number): boolean {
  if (!isCapital(tokens, at)) return false;
  // "H100" is a model; "RMB 5" and "5 AM" are an amount and a time.
  if (touches(tokens, at) && tokens.shape[at + 1] === shape.digits) return false;
  if (at > 0 && touches(tokens, at - 1) && tokens.shape[at - 1] === shape.digits) return false;
  return !calendarNames.has(tokens.word[at] ?? '') && !plainWords.has(tokens.word[at] ?? '');
}

/** The end of the name that begins at a token, exclusive. */
export function endOfName(tokens: Tokens, text: string, from: number, limit: number): number {
  const stop = Math.min(limit, from + longestName);
  let end = from + 1;
  let opensList = false;
  for (;;) {
    const next = joined(tokens, text, from, end, stop, opensList);
    if (next === end) return end;
    if (isLinked(tokens, end)) opensList = headsBeforeLists.has(tokens.word[end - 1] ?? '') || opensList;
    end = next;
  }
}

const isLinked = ({ word }: Tokens, at: number): boolean => /^(?:of|for|on)$/.test(word[at] ?? '');

/** The end of the name one word further on, or the same where nothing joins. */
function joined(
  tokens: Tokens,
  text: string,
  from: number,
  end: number,
  stop: number,
  opensList: boolean,
): number {
  const { word } = tokens;
  const isName = (at: number): boolean => at < stop && isNameWord(tokens, text, at);
  if (end >= stop) return end;
  if (isName(end)) return end + 1;
  const mark = word[end] ?? '';
  const last = word[end - 1] ?? '';
  // “Muar 20 Action Plan”
  const isQuoted = /^[“"‘]$/.test(word[from - 1] ?? '');
  if (isQuoted && tokens.shape[end] === shape.digits && isName(end + 1)) return end + 2;
  const isTight = touches(tokens, end - 1) && touches(tokens, end);
  switch (mark) {
    case '-':
    case '‐':
    case '‑':
      return isTight && isName(end + 1) ? end + 2 : end;
    case "'":
    case '’':
      return isTight && last.length === 1 && isName(end + 1) ? end + 2 : end;
    case '.':
      return behindStop(tokens, text, end, stop);
    case '&':
      return isName(end + 1) ? end + 2 : end;
    case ',':
      if (companySuffixes.has(word[end + 1] ?? '') && isName(end + 1)) return end + 2;
      return opensList && isName(end + 1) && /^(?:,|and)$/.test(word[end + 2] ?? '') ? end + 2 : end;
    case 'of':
    case 'on':
    case 'for': {
      const next = word[end + 1] === 'the' ? end + 2 : end + 1;
      const isTitle = titles.has(last) || titleModifiers.has(last);
      return !isTitle && headsBeforeOf.has(last) && isName(next) ? next + 1 : end;
    }
    case 'and': {
      if (opensList && isName(end + 1)) return end + 2;
      // "Food and Drug Administration"
      const isOneWord = end === from + 1 && isName(end + 1) && isName(end + 2);
      return isOneWord && headsBeforeOf.has(word[end + 2] ?? '') ? end + 3 : end;
    }
    default:
      if (monthNames.has(mark) && isCapital(tokens, end) && tokens.shape[end + 1] !== shape.digits)
        return end + 1;
      return behindParticles(tokens, text, end, stop);
  }
}

/** "J. Aldous", "St. Ives", "Acme Inc. Group"; and the last stop of "U.S." */
function behindStop(tokens: Tokens, text: string, stop: number, limit: number): number {
  const { word, start, end } = tokens;
  if (!touches(tokens, stop - 1)) return stop;
  const isLetter = (at: number): boolean => (end[at] ?? 0) - (start[at] ?? 0) === 1 && isCapital(tokens, at);
  const last = word[stop - 1] ?? '';
  const isShort = isLetter(stop - 1) || titleAbbreviations.has(last) || last === 'st' || last === 'mt';
  if (!isShort) return stop;
  if (stop + 1 < limit && isNameWord(tokens, text, stop + 1)) return stop + 2;
  return isLetter(stop - 1) && word[stop - 2] === '.' && isLetter(stop - 3) ? stop + 1 : stop;
}

function behindParticles(tokens: Tokens, text: string, at: number, stop: number): number {
  let next = at;
  while (next < stop && next < at + 3 && particles.has(tokens.word[next] ?? '') && !isCapital(tokens, next))
    next += 1;
  if (next > at && tokens.word[next] === '-' && touches(tokens, next)) next += 1;
  return next > at && next < stop && isNameWord(tokens, text, next) ? next + 1 : at;
}
