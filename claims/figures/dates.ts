/** Reads dates that name their day or month, and stretches of days and months. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { digitsAt, isCapital, isDash, markAt, runLength, touchesBefore } from './numeral.ts';
import { factsAt, ids } from './words.ts';
import { opensSentence } from './names.ts';
import { dated } from './written.ts';
import type { Draft } from './written.ts';
import { isAmount, yearAt } from './years.ts';

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));
const commaMark = 44;
const dotMark = 46;

const [of, to, the, until, through] = ids('of to the until through');

/** The number of a day with what follows it, `4`, `4th`; null where none stands there. */
function dayAt(
  tokens: Tokens,
  at: number,
  text: string,
): { readonly day: number; readonly to: number } | null {
  const length = runLength(tokens, at);
  if (length === 0 || length > 2) return null;
  const day = digitsAt(tokens, at, text);
  if (day < 1 || day > 31) return null;
  const suffix = ordinalSuffix.has(tokens, at + 1) && touches(tokens, at) ? 1 : 0;
  return { day, to: at + 1 + suffix };
}

const ordinalSuffix = wordSet('st nd rd th');

interface Month {
  readonly month: number;
  readonly to: number;
}

/**
 * A month needs a capital, since `march` and `may` are also words, or a day and a year behind it. An abbreviation may have
 * its stop.
 */
function monthAt(tokens: Tokens, at: number, text: string): Month | null {
  const { month } = factsAt(tokens, at);
  if (month === 0 || (!isCapital(tokens, at, text) && !isDated(tokens, at + 1, text))) return null;
  const size = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  const stop =
    markAt(tokens, at + 1, text) === dotMark && touches(tokens, at) && size < 5 && !touches(tokens, at + 1)
      ? 1
      : 0;
  const goesOn = runLength(tokens, at + 2) > 0;
  return { month, to: at + 1 + (stop === 1 && goesOn ? 1 : 0) };
}

/** `december 31, 2013`: a day, a comma and a year. */
function isDated(tokens: Tokens, at: number, text: string): boolean {
  const day = dayAt(tokens, at, text);
  return (
    day !== null && markAt(tokens, day.to, text) === commaMark && yearBehind(tokens, day.to, text) !== null
  );
}

/** The year behind a day or month, over a comma or an `of`; 0 where none is. */
function yearBehind(
  tokens: Tokens,
  at: number,
  text: string,
): { readonly year: number; readonly to: number } | null {
  const joint = markAt(tokens, at, text) === commaMark || idAt(tokens, at) === of ? 1 : 0;
  const year = yearAt(tokens, at + joint, text);
  return year === 0 || isAmount(tokens, at + joint, text) ? null : { year, to: at + joint + 1 };
}

/** A date that starts with its weekday, month, day or year; null where none does. */
export function readDate(tokens: Tokens, at: number, text: string): Draft | null {
  const { weekday } = factsAt(tokens, at);
  if (weekday > 0) return readWeekday(tokens, at, weekday, text);
  const month = monthAt(tokens, at, text);
  if (month !== null) return readMonthFirst(tokens, at, at, month, text);
  if (runLength(tokens, at) > 0) return readDayFirst(tokens, at, at, text) ?? readNumeric(tokens, at, text);
  return readSeason(tokens, at, text);
}

/** `Thursday, 4 March 2025`, `Tues. May 3`; a weekday alone is told from the day of publication. */
function readWeekday(tokens: Tokens, at: number, weekday: number, text: string): Draft | null {
  if (!isCapital(tokens, at, text)) return null;
  const short = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) < 6;
  let next = at + 1;
  if (short && markAt(tokens, next, text) === dotMark && touches(tokens, at)) next += 1;
  if (markAt(tokens, next, text) === commaMark) next += 1;
  if (idAt(tokens, next) === the) next += 1;
  const month = monthAt(tokens, next, text);
  const whole =
    month === null ? readDayFirst(tokens, next, at, text) : readMonthFirst(tokens, next, at, month, text);
  if (whole !== null && whole.kind === 'date' && whole.date.length >= 7) return whole;
  if (short || isTitle(tokens, at, text)) return null;
  return { ...dated(tokens, 'date', at, at + 1, ''), relative: { unit: 'week', offset: 0, weekday } };
}

const dayBefore = wordSet(
  'on by since from until till last next this every each of in and or to through before after early late sunday the a',
);

/** `The Sunday Times`, `Sheffield Wednesday lost`: part of a name. In "told CNN Monday" it is a day. */
function isTitle(tokens: Tokens, at: number, text: string): boolean {
  if (isCapital(tokens, at + 1, text) && isArticle.has(tokens, at - 1)) return true;
  return (
    isCapital(tokens, at - 1, text) && !dayBefore.has(tokens, at - 1) && opensSentence(tokens, at - 1, text)
  );
}

const isArticle = wordSet('the');

/** `March 8, 2025`, `March 2025`, `April 17`, `March 4-6, 2025`, `January to September 2024`, `March 1990s` is none. */
function readMonthFirst(
  tokens: Tokens,
  at: number,
  from: number,
  { month, to: behind }: Month,
  text: string,
): Draft | null {
  const day = dayAt(tokens, behind, text);
  if (day !== null && !isAmount(tokens, behind, text)) {
    const last = dayRange(tokens, day, text);
    const end = last?.to ?? day.to;
    const year = yearBehind(tokens, end, text);
    const first = `-${pad(month)}-${pad(day.day)}`;
    const prefix = year === null ? '-' : String(year.year);
    const behindYear = year?.to ?? end;
    if (last !== null)
      return dated(
        tokens,
        'range',
        from,
        behindYear,
        `${prefix}${first}/${prefix}-${pad(month)}-${pad(last.day)}`,
      );
    if (tokens.shape[day.to] !== 1 || !unitsBehind.has(tokens, day.to))
      return dated(tokens, 'date', from, behindYear, `${prefix}${first}`);
  }
  const stretch = monthRange(tokens, at, from, month, behind, text);
  if (stretch !== null) return stretch;
  const year = yearBehind(tokens, behind, text);
  if (year !== null) return dated(tokens, 'date', from, year.to, `${year.year}-${pad(month)}`);
  const full = behind === at + 1 && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > (month === 5 ? 2 : 3);
  return full && from === at && timeBefore.has(tokens, at - 1) && !isFollowed(tokens, behind, text)
    ? dated(tokens, 'date', at, behind, `--${pad(month)}`)
    : null;
}

const timeBefore = wordSet(
  'in since until till by from to during of early late mid last next this through between and before after',
);

/** `in May Street`, `of March Madness`: a name goes on. */
const isFollowed = (tokens: Tokens, at: number, text: string): boolean =>
  isCapital(tokens, at, text) && factsAt(tokens, at).month === 0 && factsAt(tokens, at).weekday === 0;

/** `April 17 million`: the number is no day. */
const unitsBehind = wordSet('million billion thousand percent per pct');

/** `March 4-6`, `March 4 to 6`. */
function dayRange(
  tokens: Tokens,
  { to: at, day }: { readonly day: number; readonly to: number },
  text: string,
  monthBehind = false,
): { readonly day: number; readonly to: number } | null {
  if (!isDash(markAt(tokens, at, text)) && idAt(tokens, at) !== to) return null;
  const second = dayAt(tokens, at + 1, text);
  return second !== null &&
    second.day > day &&
    !isAmount(tokens, at + 1, text) &&
    factsAt(tokens, second.to).month > 0 === monthBehind
    ? second
    : null;
}

/** `January to September 2024`, `January–September`, `between March 2023 and May 2024` is two dates. */
function monthRange(
  tokens: Tokens,
  at: number,
  from: number,
  month: number,
  behind: number,
  text: string,
): Draft | null {
  if (from !== at) return null;
  const id = idAt(tokens, behind);
  if (id !== to && id !== through && id !== until && !isDash(markAt(tokens, behind, text))) return null;
  const second = monthAt(tokens, behind + 1, text);
  if (second === null || (dayAt(tokens, second.to, text) !== null && yearAt(tokens, second.to, text) === 0))
    return null;
  const year = yearBehind(tokens, second.to, text);
  const later = year === null ? '-' : String(year.year);
  const earlier = year === null ? '-' : String(second.month < month ? year.year - 1 : year.year);
  return dated(
    tokens,
    'range',
    at,
    year?.to ?? second.to,
    `${earlier}-${pad(month)}/${later}-${pad(second.month)}`,
  );
}

/** `8 March 2025`, `the 8th of March`, `4-6 March 2025`. */
function readDayFirst(tokens: Tokens, at: number, from: number, text: string): Draft | null {
  const day = dayAt(tokens, at, text);
  if (
    day === null ||
    (touchesBefore(tokens, at) &&
      from === at &&
      isDash(markAt(tokens, at - 1, text)) &&
      runLength(tokens, at - 2) > 0)
  )
    return null;
  const last = dayRange(tokens, day, text, true);
  const end = last?.to ?? day.to;
  const joint = idAt(tokens, end) === of ? 1 : isDash(markAt(tokens, end, text)) ? 1 : 0;
  const month = monthAt(tokens, end + joint, text);
  if (month === null) return null;
  const dash = joint === 1 && idAt(tokens, end) !== of;
  const year = yearBehind(
    tokens,
    dash && isDash(markAt(tokens, month.to, text)) ? month.to + 1 : month.to,
    text,
  );
  if (dash && year === null) return null;
  const prefix = year === null ? '-' : String(year.year);
  const date = `${prefix}-${pad(month.month)}-${pad(day.day)}`;
  if (last !== null)
    return dated(
      tokens,
      'range',
      from,
      year?.to ?? month.to,
      `${date}/${prefix}-${pad(month.month)}-${pad(last.day)}`,
    );
  return dated(tokens, 'date', from, year?.to ?? month.to, date);
}

/** `2025-03-08`, `04/03/2025`, `31.12.2024`. Of day and month the one above 12 is the day; else the month comes first. */
function readNumeric(tokens: Tokens, at: number, text: string): Draft | null {
  const mark = markAt(tokens, at + 1, text);
  if (mark !== 45 && mark !== 47 && mark !== dotMark) return null;
  if (markAt(tokens, at + 3, text) !== mark) return null;
  for (let place = at; place < at + 4; place += 1) if (!touches(tokens, place)) return null;
  if (touches(tokens, at + 4) && markAt(tokens, at + 5, text) === mark && runLength(tokens, at + 6) > 0)
    return null;
  const lengths = [runLength(tokens, at), runLength(tokens, at + 2), runLength(tokens, at + 4)] as const;
  if (lengths[1] === 0 || lengths[1] > 2) return null;
  const first = lengths[0] < 5 ? digitsAt(tokens, at, text) : 0;
  const second = digitsAt(tokens, at + 2, text);
  const third = lengths[2] < 5 ? digitsAt(tokens, at + 4, text) : 0;
  if (lengths[0] === 4 && lengths[2] > 0 && lengths[2] < 3 && yearAt(tokens, at, text) > 0) {
    return second >= 1 && second <= 12 && third >= 1 && third <= 31
      ? dated(tokens, 'date', at, at + 5, `${first}-${pad(second)}-${pad(third)}`)
      : null;
  }
  if (lengths[0] > 2 || lengths[0] === 0 || lengths[2] !== 4 || yearAt(tokens, at + 4, text) === 0)
    return null;
  const dayFirst = mark === dotMark || first > 12;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const made = dated(tokens, 'date', at, at + 5, `${third}-${pad(month)}-${pad(day)}`);
  return dayFirst || second > 12 || first === second ? made : { ...made, assumed: ['month-first'] };
}

/** `summer 2024`, `the spring of 2023`. */
function readSeason(tokens: Tokens, at: number, text: string): Draft | null {
  const { season } = factsAt(tokens, at);
  if (season === 0) return null;
  const year = yearBehind(tokens, at + 1, text);
  return year === null || (idAt(tokens, at) === fall && idAt(tokens, at - 1) === a)
    ? null
    : dated(tokens, 'date', at, year.to, `${year.year}-${season}`);
}

const [fall, a] = ids('fall a');
