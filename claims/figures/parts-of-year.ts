/** Reads parts of a year and centuries: `Q3 2024`, `the first half of 2024`, `the 19th century`; without a year they are names. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { digitsAt, isDash, markAt, runLength } from './numeral.ts';
import { factsAt, ids } from './words.ts';
import { dated, identifier } from './written.ts';
import type { Draft } from './written.ts';
import { isAmount, yearAt } from './years.ts';

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));
const commaMark = 44;
const ordinalSuffix = wordSet('st nd rd th');
const [of, the, quarter, half, halves, inWord, century, fiscal, fy, yearWord, calendar] = ids(
  'of the quarter half halves in century fiscal fy year calendar',
);

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
  if (id === century && rank < 9) return centuryOf(tokens, at, behind + 1, rank);
  if (parts === 0) return id === century && ordinal > 0 ? centuryOf(tokens, at, behind + 1, ordinal) : null;
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
  if (idAt(tokens, next) === of || idAt(tokens, next) === inWord || markAt(tokens, next, text) === commaMark)
    next += 1;
  if (idAt(tokens, next) === the) next += 1;
  if (idAt(tokens, next) === fiscal || idAt(tokens, next) === calendar || idAt(tokens, next) === fy)
    next += 1;
  if (idAt(tokens, next) === yearWord) next += 1;
  const found = yearAt(tokens, next, text);
  return found === 0 || isAmount(tokens, next, text) ? null : { year: found, to: next + 1 };
}

const centuryOf = (tokens: Tokens, from: number, to: number, rank: number): Draft =>
  dated(tokens, 'date', from, to, `${pad(rank - 1)}XX`);

const monthsOf = (ofYear: number, part: number, parts: number): string => {
  const length = 12 / parts;
  return `${ofYear}-${pad((part - 1) * length + 1)}/${ofYear}-${pad(part * length)}`;
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
    ? centuryOf(tokens, at, at + 3 + joint, digitsAt(tokens, at, text))
    : null;
}
