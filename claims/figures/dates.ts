/** Reads dates that name their parts: days, months, years, decades, centuries, quarters, and stretches of them. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { digitsAt, isCapital, isDash, markAt, runLength, touchesBefore } from './numeral.ts';
import { factsAt, idAt, ids, wordSet } from './words.ts';
import { opensSentence } from './names.ts';
import { dated, identifier } from './written.ts';
import type { Draft } from './written.ts';

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));
const commaMark = 44;
const dotMark = 46;

const [of, to, the, quarter, half, halves, in_, s, century, until, through, fiscal, fy, year, calendar] = ids(
  'of to the quarter half halves in s century until through fiscal fy year calendar',
);

/** A year of four digits, 1000 to 2199; 0 where none stands at the token. */
function yearAt(tokens: Tokens, at: number, text: string): number {
  if (runLength(tokens, at) !== 4) return 0;
  const value = digitsAt(tokens, at, text);
  return value >= 1000 && value < 2200 ? value : 0;
}

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

/** A month needs a capital: `march` and `may` are also words. An abbreviation may have its stop. */
function monthAt(tokens: Tokens, at: number, text: string): Month | null {
  const { month } = factsAt(tokens, at);
  if (month === 0 || !isCapital(tokens, at, text)) return null;
  const size = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  const stop =
    markAt(tokens, at + 1, text) === dotMark && touches(tokens, at) && size < 5 && !touches(tokens, at + 1)
      ? 1
      : 0;
  const goesOn = runLength(tokens, at + 2) > 0;
  return { month, to: at + 1 + (stop === 1 && goesOn ? 1 : 0) };
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

/** `2,000` and `2000.5` go on; they are no years. */
function isAmount(tokens: Tokens, at: number, text: string): boolean {
  const mark = markAt(tokens, at + 1, text);
  return (
    (mark === commaMark || mark === dotMark) &&
    touches(tokens, at) &&
    touches(tokens, at + 1) &&
    runLength(tokens, at + 2) > 0
  );
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
    const to2 = year?.to ?? end;
    if (last !== null)
      return dated(tokens, 'range', from, to2, `${prefix}${first}/${prefix}-${pad(month)}-${pad(last.day)}`);
    if (tokens.shape[day.to] !== 1 || !unitsBehind.has(tokens, day.to))
      return dated(tokens, 'date', from, to2, `${prefix}${first}`);
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

const beforeYear = wordSet(
  `in since by from until till of during and to before after early late mid around about between through for fiscal fy
  calendar year the than january february march april may june july august september october november december spring
  summer autumn fall winter quarter half season last q or versus vs against circa ad class`,
);

/** A year, a decade, or a stretch of years such as 2012–13 and 2021–2025; null where the digits mean something else. */
export function readYear(tokens: Tokens, at: number, text: string): Draft | null {
  const from = yearAt(tokens, at, text);
  if (from === 0) return null;
  const mark = markAt(tokens, at + 1, text);
  const near = touches(tokens, at);
  if (near && (isDash(mark) || mark === 47) && touches(tokens, at + 1)) {
    const length = runLength(tokens, at + 2);
    const short = length === 2 ? from - (from % 100) + digitsAt(tokens, at + 2, text) : 0;
    const second = length === 4 ? yearAt(tokens, at + 2, text) : short;
    if (second > from && second - from < 120 && from >= 1400 && !isDash(markAt(tokens, at + 3, text)))
      return dated(tokens, 'range', at, at + 3, `${from}/${second}`);
  }
  const led = beforeYear.has(tokens, at - 1);
  if (idAt(tokens, at + 1) === s && near && from >= 1400)
    return dated(tokens, 'date', at, at + 2, `${String(from).slice(0, 3)}X`);
  if (
    (from < 1400 && !(led && tokens.shape[at + 1] !== 1)) ||
    isAmount(tokens, at, text) ||
    (touchesBefore(tokens, at) && isDash(markAt(tokens, at - 1, text)) && runLength(tokens, at - 2) > 0)
  )
    return null;
  if ((from < 1800 || isCounted(tokens, at, text)) && !led) return null;
  if (scaled.has(tokens, at + 1) || (near && (mark === 37 || mark === 0xb0))) return null;
  return yearFigure(tokens, at, at + 1, from, at);
}

const scaled = wordSet(
  'million billion thousand percent per pct km kg miles metres meters feet people euros dollars pounds yuan yen tonnes tons mw gw',
);

function yearFigure(tokens: Tokens, from: number, to1: number, year: number, digits: number): Draft {
  const start = tokens.start[digits] ?? 0;
  const end = tokens.end[digits] ?? 0;
  const made = dated(tokens, 'year', from, to1, String(year));
  return {
    ...made,
    numeral: {
      from: digits,
      to: digits + 1,
      start,
      end,
      mantissa: year,
      long: '',
      exponent: 0,
      divisor: 1,
      negative: false,
      digits: 4,
      decimals: 0,
      zeros: 0,
      grouped: false,
      spelled: false,
      scale: 0,
      scaleStart: end,
      scaleEnd: end,
      malformed: false,
    },
  };
}

const notPlural = wordSet(
  'was its as is has his this versus towards earnings results sales figures accounts its us plus less',
);

/** `1500 workers`: a plural noun right behind counts what would else be a year. */
function isCounted(tokens: Tokens, at: number, text: string): boolean {
  if (tokens.shape[at + 1] !== 1 || isCapital(tokens, at + 1, text) || notPlural.has(tokens, at + 1))
    return false;
  const end = tokens.end[at + 1] ?? 0;
  return end - (tokens.start[at + 1] ?? 0) >= 4 && text.charCodeAt(end - 1) === 115;
}

/** `FY2024`, `FY24`, `fiscal 2024`, `fiscal year 2024`, `'90s`. */
export function readMarkedYear(tokens: Tokens, at: number, text: string): Draft | null {
  const id = idAt(tokens, at);
  if (id === fy || id === fiscal) {
    const joint = idAt(tokens, at + 1) === year ? 1 : 0;
    const digits = at + 1 + joint;
    const short = runLength(tokens, digits) === 2 && id === fy ? 2000 + digitsAt(tokens, digits, text) : 0;
    const found = yearAt(tokens, digits, text) || short;
    if (found === 0) return null;
    if (isDash(markAt(tokens, digits + 1, text)) || markAt(tokens, digits + 1, text) === 47) {
      const stretch = readYear(tokens, digits, text);
      if (stretch?.kind === 'range')
        return { ...dated(tokens, 'range', at, stretch.to, stretch.date), relative: null };
    }
    return yearFigure(tokens, at, digits + 1, found, digits);
  }
  const mark = markAt(tokens, at, text);
  if (
    (mark === 39 || mark === 0x2019 || mark === 0x2018) &&
    touches(tokens, at) &&
    runLength(tokens, at + 1) === 2 &&
    idAt(tokens, at + 2) === s &&
    touches(tokens, at + 1)
  ) {
    const decade = digitsAt(tokens, at + 1, text);
    return decade % 10 === 0
      ? dated(tokens, 'date', at, at + 3, `${decade < 30 ? 20 : 19}${decade / 10}X`)
      : null;
  }
  return null;
}

/** `the third quarter of 2024`, `Q3 2024`, `first half of 2024`, `H1 2024`; without a year the name of a period. */
export function readPartOfYear(tokens: Tokens, at: number, text: string): Draft | null {
  const coded = codedPart(tokens, at, text);
  if (coded !== null) return coded;
  const { ordinal } = factsAt(tokens, at);
  const digits = runLength(tokens, at) === 1 && ordinalSuffix.has(tokens, at + 1) && touches(tokens, at);
  const rank = digits ? digitsAt(tokens, at, text) : lastWords.has(tokens, at) ? 9 : ordinal;
  if (rank === 0) return null;
  let behind = digits ? at + 2 : at + 1;
  if (isDash(markAt(tokens, behind, text)) && touches(tokens, behind)) behind += 1;
  const id = idAt(tokens, behind);
  const parts = id === quarter ? 4 : id === half || id === halves ? 2 : 0;
  if (id === century && rank < 9) return century_(tokens, at, behind + 1, rank);
  if (parts === 0) return id === century && ordinal > 0 ? century_(tokens, at, behind + 1, ordinal) : null;
  const part = rank === 9 ? parts : rank;
  if (part > parts) return null;
  const year = partYear(tokens, behind + 1, text);
  return year === null
    ? identifier(tokens, at, behind + 1, 'period')
    : dated(tokens, 'date', at, year.to, monthsOf(year.year, part, parts));
}

const lastWords = wordSet('final fourth-');

/** The year of a quarter or half: `of 2024`, `2024`, `of fiscal 2024`, `in 2024`. */
function partYear(
  tokens: Tokens,
  at: number,
  text: string,
): { readonly year: number; readonly to: number } | null {
  let next = at;
  if (idAt(tokens, next) === of || idAt(tokens, next) === in_ || markAt(tokens, next, text) === commaMark)
    next += 1;
  if (idAt(tokens, next) === the) next += 1;
  if (idAt(tokens, next) === fiscal || idAt(tokens, next) === calendar || idAt(tokens, next) === fy)
    next += 1;
  if (idAt(tokens, next) === year) next += 1;
  const found = yearAt(tokens, next, text);
  return found === 0 || isAmount(tokens, next, text) ? null : { year: found, to: next + 1 };
}

const century_ = (tokens: Tokens, from: number, to1: number, rank: number): Draft =>
  dated(tokens, 'date', from, to1, `${pad(rank - 1)}XX`);

const monthsOf = (year1: number, part: number, parts: number): string => {
  const length = 12 / parts;
  return `${year1}-${pad((part - 1) * length + 1)}/${year1}-${pad(part * length)}`;
};

/** `Q3 2024`, `H1 2024`, `3Q24`, `1H 2024`, `2024Q3`. */
function codedPart(tokens: Tokens, at: number, text: string): Draft | null {
  const isCode = (place: number): number => {
    const size = (tokens.end[place] ?? 0) - (tokens.start[place] ?? 0);
    if (size !== 1) return 0;
    const code = text.charCodeAt(tokens.start[place] ?? 0);
    return code === 81 ? 4 : code === 72 ? 2 : 0;
  };
  let parts = 0;
  let digits = -1;
  let behind = 0;
  if (isCode(at) > 0 && touches(tokens, at) && runLength(tokens, at + 1) === 1)
    [parts, digits, behind] = [isCode(at), at + 1, at + 2];
  else if (runLength(tokens, at) === 1 && touches(tokens, at) && isCode(at + 1) > 0)
    [parts, digits, behind] = [isCode(at + 1), at, at + 2];
  if (digits < 0) return null;
  const part = digitsAt(tokens, digits, text);
  if (part < 1 || part > parts) return null;
  const apostrophe = markAt(tokens, behind, text);
  const skip = apostrophe === 39 || apostrophe === 0x2019 ? 1 : 0;
  if (runLength(tokens, behind + skip) === 2 && (touches(tokens, behind - 1) || skip === 1))
    return dated(
      tokens,
      'date',
      at,
      behind + skip + 1,
      monthsOf(2000 + digitsAt(tokens, behind + skip, text), part, parts),
    );
  const year = partYear(tokens, behind, text);
  return year === null
    ? identifier(tokens, at, behind, 'period')
    : dated(tokens, 'date', at, year.to, monthsOf(year.year, part, parts));
}

/** `19th century`, `the twentieth century`, in digits. */
export function readCentury(tokens: Tokens, at: number, text: string): Draft | null {
  const length = runLength(tokens, at);
  if (length === 0 || length > 2 || !touches(tokens, at) || !ordinalSuffix.has(tokens, at + 1)) return null;
  const joint = isDash(markAt(tokens, at + 2, text)) ? 1 : 0;
  return idAt(tokens, at + 2 + joint) === century
    ? century_(tokens, at, at + 3 + joint, digitsAt(tokens, at, text))
    : null;
}
