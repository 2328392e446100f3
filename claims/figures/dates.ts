/** Reads dates, years and ranges of years. What is relative ("last March") is read with the frames. */
import { whole } from '../arithmetic/exact.ts';
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { months } from '../vocabulary/en/calendar.ts';
import { unvalued } from './build.ts';
import type { Edge } from './figure.ts';

const dashes = new Set(['-', '–', '—']);

const number = (tokens: Tokens, at: number, least: number, most: number, digits: number): number | null => {
  const word = tokens.word[at] ?? '';
  if (!/^\d+$/.test(word) || word.length > digits) return null;
  const value = Number(word);
  return value >= least && value <= most ? value : null;
};

const year = (tokens: Tokens, at: number): number | null =>
  tokens.word[at]?.length === 4 ? number(tokens, at, 1000, 2199, 4) : null;

const pad = (value: number): string => String(value).padStart(2, '0');

/** `March 8, 2025`, `8 March 2025`, `March 2025`, `April 17`, `2025-03-08`. */
export function readDate(tokens: Tokens, at: number, text: string): Edge | null {
  const made = (to: number, date: string): Edge => unvalued(tokens, 'date', { from: at, to }, { date }, 0);
  const month = monthAt(tokens, at, text);
  if (month !== null) {
    const day = number(tokens, month.to, 1, 31, 2);
    const suffix = day !== null && /^(?:st|nd|rd|th)$/.test(tokens.word[month.to + 1] ?? '') ? 1 : 0;
    const behind = month.to + 1 + suffix;
    if (day !== null) {
      const comma = tokens.word[behind] === ',' ? 1 : 0;
      const of = year(tokens, behind + comma);
      if (of !== null) return made(behind + comma + 1, `${of}-${pad(month.month)}-${pad(day)}`);
      const numeral =
        tokens.word[behind] === '.' || tokens.word[behind] === ',' ? touches(tokens, behind) : false;
      const digits = /^\d/.test(tokens.word[behind + 1] ?? '');
      if (!(numeral && digits)) return made(behind, `--${pad(month.month)}-${pad(day)}`);
    }
    const comma = tokens.word[month.to] === ',' ? 1 : 0;
    const of = year(tokens, month.to + comma);
    return of === null ? null : made(month.to + comma + 1, `${of}-${pad(month.month)}`);
  }
  const day = number(tokens, at, 1, 31, 2);
  if (day !== null) {
    const suffix = /^(?:st|nd|rd|th)$/.test(tokens.word[at + 1] ?? '') ? 1 : 0;
    const second = monthAt(tokens, at + 1 + suffix, text);
    if (second !== null) {
      const comma = tokens.word[second.to] === ',' ? 1 : 0;
      const of = year(tokens, second.to + comma);
      if (of !== null) return made(second.to + comma + 1, `${of}-${pad(second.month)}-${pad(day)}`);
      return made(second.to, `--${pad(second.month)}-${pad(day)}`);
    }
  }
  return readIsoDate(tokens, at);
}

function readIsoDate(tokens: Tokens, at: number): Edge | null {
  const of = year(tokens, at);
  const month = tokens.word[at + 1] === '-' ? number(tokens, at + 2, 1, 12, 2) : null;
  const day = tokens.word[at + 3] === '-' ? number(tokens, at + 4, 1, 31, 2) : null;
  if (of === null || month === null || day === null || !touches(tokens, at) || !touches(tokens, at + 2))
    return null;
  const date = `${of}-${pad(month)}-${pad(day)}`;
  return unvalued(tokens, 'date', { from: at, to: at + 5 }, { date }, 0);
}

/** A month needs a capital: `march` and `may` are also words. */
function monthAt(tokens: Tokens, at: number, text: string): { month: number; to: number } | null {
  const month = months[tokens.word[at] ?? ''];
  const first = text.charAt(tokens.start[at] ?? 0);
  if (month === undefined || first === first.toLowerCase()) return null;
  const dot =
    tokens.word[at + 1] === '.' && touches(tokens, at) && /^\d/.test(tokens.word[at + 2] ?? '') ? 1 : 0;
  return { month, to: at + 1 + dot };
}

const before = new Set(
  (
    'in since by from until till of during and to before after early late mid around about between through for ' +
    'fiscal fy calendar year q1 q2 q3 q4 the than january february march april may june july august september ' +
    'october november december spring summer autumn fall winter quarter half season'
  ).split(' '),
);

/** A year, a decade, or a range of years such as 2012–13 and 2021–2025. */
export function readYear(tokens: Tokens, at: number): Edge | null {
  const from = year(tokens, at);
  if (from === null || from < 1400) return null;
  if (touches(tokens, at) && dashes.has(tokens.word[at + 1] ?? '') && touches(tokens, at + 1)) {
    const short = number(tokens, at + 2, 0, 99, 2);
    const second =
      year(tokens, at + 2) ??
      (short !== null && tokens.word[at + 2]?.length === 2 ? from - (from % 100) + short : null);
    if (second !== null && second > from && second - from < 120 && tokens.word[at + 3] !== '-') {
      return unvalued(tokens, 'range', { from: at, to: at + 3 }, { date: `${from}/${second}` }, 0);
    }
  }
  if (tokens.word[at + 1] === 's' && touches(tokens, at)) {
    return unvalued(tokens, 'date', { from: at, to: at + 2 }, { date: `${String(from).slice(0, 3)}X` }, 0);
  }
  const decimal = (tokens.word[at + 1] === '.' || tokens.word[at + 1] === ',') && touches(tokens, at);
  if (decimal && /^\d/.test(tokens.word[at + 2] ?? '') && touches(tokens, at + 1)) return null;
  const next = tokens.word[at + 1] ?? '';
  const plural =
    /^[a-z]{3,}s$/.test(next) &&
    !/^(?:was|its|as|is|has|his|this|versus|towards|earnings|results)$/.test(next);
  const led = before.has(tokens.word[at - 1] ?? '');
  if (plural && !led) return null;
  if (from < 1800 && !led) return null;
  const edge = unvalued(
    tokens,
    'year',
    { from: at, to: at + 1 },
    { value: whole(from), date: String(from) },
    4,
  );
  return edge;
}
