/** Reads years, decades and stretches of years, and the marks of fiscal years. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { digitsAt, isCapital, isDash, markAt, runLength, touchesBefore } from './numeral.ts';
import { ids } from './words.ts';
import { dated } from './written.ts';
import type { Draft } from './written.ts';

const commaMark = 44;
const dotMark = 46;
const [s, fiscal, fy, yearWord] = ids('s fiscal fy year');

/** A year of four digits, 1000 to 2199; 0 where none stands at the token. */
export function yearAt(tokens: Tokens, at: number, text: string): number {
  if (runLength(tokens, at) !== 4) return 0;
  const value = digitsAt(tokens, at, text);
  return value >= 1000 && value < 2200 ? value : 0;
}

/** `2,000` and `2000.5` go on; they are no years. */
export function isAmount(tokens: Tokens, at: number, text: string): boolean {
  const mark = markAt(tokens, at + 1, text);
  return (
    (mark === commaMark || mark === dotMark) &&
    touches(tokens, at) &&
    touches(tokens, at + 1) &&
    runLength(tokens, at + 2) > 0
  );
}

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

function yearFigure(tokens: Tokens, from: number, to: number, year: number, digits: number): Draft {
  const start = tokens.start[digits] ?? 0;
  const end = tokens.end[digits] ?? 0;
  const made = dated(tokens, 'year', from, to, String(year));
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
    const joint = idAt(tokens, at + 1) === yearWord ? 1 : 0;
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
