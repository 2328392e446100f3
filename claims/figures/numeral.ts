/** Reads a numeral with its scale at a token: digits with any grouping, decimals, fractions, and number words. */
import { add, decimal, multiply, ratio, tenTo, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { scaleSuffixes, scaleWords, tens, units } from '../vocabulary/en/numbers.ts';
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Numeral } from './figure.ts';

/** A longer run of digits is no quantity, and would be slow to compute with. */
const mostDigits = 40;

/** Null where no numeral starts at this token, or where its grouping is malformed. */
export function readNumeral(tokens: Tokens, at: number, text: string): Numeral | null {
  return readDigits(tokens, at, text) ?? readWords(tokens, at);
}

function readDigits(tokens: Tokens, at: number, text: string): Numeral | null {
  const word = tokens.word[at] ?? '';
  let to = at;
  let digits = '';
  let grouped = false;
  if (tokens.shape[at] === shape.digits) {
    digits = word;
    const groups = readGroups(tokens, at, text);
    if (groups === null) return null;
    digits += groups.digits;
    to = groups.to;
    grouped = groups.digits !== '';
  } else if (word !== '.' || at + 1 >= tokens.count) {
    return null;
  }
  let fraction = '';
  if (tokens.word[to] === '.' && tokens.shape[to + 1] === shape.digits && touches(tokens, to)) {
    if (to === at || touches(tokens, to - 1)) {
      fraction = tokens.word[to + 1] ?? '';
      to += 2;
    }
  }
  if (to === at || digits.length + fraction.length > mostDigits) return null;
  const half = vulgar[tokens.word[to] ?? ''];
  if (fraction === '' && half && touches(tokens, to - 1)) {
    return withScale(tokens, at, to + 1, add(decimal(digits), half), 0, 1, {
      grouped,
      spelled: false,
      zeros: 0,
    });
  }
  const significant = (digits + fraction).replace(/^0+/, '');
  const zeros = fraction === '' ? significant.length - significant.replace(/0+$/, '').length : 0;
  return withScale(
    tokens,
    at,
    to,
    decimal(fraction === '' ? digits : `${digits || '0'}.${fraction}`),
    fraction.length,
    significant.length,
    { grouped, spelled: false, zeros },
  );
}

const vulgar: Readonly<Record<string, Exact>> = {
  '½': ratio(1n, 2n),
  '¼': ratio(1n, 4n),
  '¾': ratio(3n, 4n),
  '⅓': ratio(1n, 3n),
  '⅔': ratio(2n, 3n),
};

/** Commas, apostrophes or narrow spaces by threes, or the Indian 12,34,567. Null where the grouping is malformed. */
function readGroups(tokens: Tokens, at: number, text: string): { digits: string; to: number } | null {
  const first = tokens.word[at]?.length ?? 0;
  const groups: string[] = [];
  let to = at + 1;
  for (let next = groupAt(tokens, to, text); next > to; next = groupAt(tokens, to, text)) {
    groups.push(tokens.word[next - 1] ?? '');
    to = next;
  }
  const last = groups.at(-1);
  if (last === undefined) return { digits: '', to };
  const western = first <= 3 && groups.every((group) => group.length === 3);
  const indian = first <= 2 && last.length === 3 && groups.slice(0, -1).every((group) => group.length === 2);
  return western || indian ? { digits: groups.join(''), to } : null;
}

/** The token behind the group that goes on a run of digits here, or `at` where none does. */
export function groupAt(tokens: Tokens, at: number, text: string): number {
  const comma = tokens.word[at] === ',' && touches(tokens, at - 1) && touches(tokens, at);
  if (comma && tokens.shape[at + 1] === shape.digits) return at + 2;
  const gap = text.slice(tokens.end[at - 1], tokens.start[at]);
  const three = tokens.shape[at] === shape.digits && tokens.word[at]?.length === 3;
  return three && /^[\u00a0\u2009\u202f]$/.test(gap) ? at + 1 : at;
}

/** `two and a half million`, `twenty-one`, `three hundred and fifty thousand`, `half a million`. */
function readWords(tokens: Tokens, at: number): Numeral | null {
  const word = tokens.word[at] ?? '';
  if ((word === 'a' || word === 'one') && isScale(tokens, at + 1)) {
    return withScale(tokens, at, at + 1, whole(1), 0, 1, { grouped: false, spelled: true, zeros: 0 });
  }
  if (word === 'half' && tokens.word[at + 1] === 'a' && isScale(tokens, at + 2)) {
    return withScale(tokens, at, at + 2, ratio(1n, 2n), 1, 1, { grouped: false, spelled: true, zeros: 0 });
  }
  let to = at;
  let total = 0;
  for (;;) {
    const next = tokens.word[to] ?? '';
    const ten = tens[next];
    const unit = units[next];
    if (ten !== undefined && total % 100 === 0) {
      total += ten;
      to += 1;
      if (tokens.word[to] === '-' && (units[tokens.word[to + 1] ?? ''] ?? 10) < 10) to += 1;
    } else if (
      unit !== undefined &&
      (total % 100 === 0 || (total % 10 === 0 && unit < 10 && total % 100 >= 20))
    ) {
      total += unit;
      to += 1;
    } else if (next === 'hundred' && total > 0 && total < 20) {
      total *= 100;
      to += 1;
      if (tokens.word[to] === 'and' && isUnitWord(tokens.word[to + 1])) to += 1;
    } else {
      break;
    }
  }
  if (to === at) return null;
  const last = tokens.word[to - 1] ?? '';
  if (last === 'and' || last === '-') to -= 1;
  let value = whole(total);
  let decimals = 0;
  if (
    tokens.word[to] === 'and' &&
    tokens.word[to + 1] === 'a' &&
    tokens.word[to + 2] === 'half' &&
    isScale(tokens, to + 3)
  ) {
    value = add(value, ratio(1n, 2n));
    decimals = 1;
    to += 3;
  }
  const digits = String(total).length + decimals;
  return withScale(tokens, at, to, value, decimals, digits, { grouped: false, spelled: true, zeros: 0 });
}

const isUnitWord = (word = ''): boolean => units[word] !== undefined || tens[word] !== undefined;
const isScale = (tokens: Tokens, at: number): boolean =>
  tokens.shape[at] === shape.word && scaleWords[tokens.word[at] ?? ''] !== undefined;

function withScale(
  tokens: Tokens,
  from: number,
  bareTo: number,
  bareValue: Exact,
  decimals: number,
  digits: number,
  form: { readonly grouped: boolean; readonly spelled: boolean; readonly zeros: number },
): Numeral {
  const start = tokens.start[from] ?? 0;
  const bare = { start, end: tokens.end[bareTo - 1] ?? start };
  const scale = readScale(tokens, bareTo);
  const exponent = scale?.exponent ?? 0;
  const lastPlace = exponent - decimals;
  const loosening = digits > 2 ? Math.min(form.zeros, digits - 2) : 0;
  return {
    start,
    end: scale?.end ?? bare.end,
    value: multiply(bareValue, tenTo(exponent)),
    lastPlace,
    loosePlace: lastPlace + loosening,
    digits,
    decimals,
    grouped: form.grouped,
    spelled: form.spelled,
    bare,
    scale: scale && { start: scale.start, end: scale.end, exponent },
    from,
    to: scale?.to ?? bareTo,
  };
}

function readScale(
  tokens: Tokens,
  at: number,
): { readonly start: number; readonly end: number; readonly exponent: number; readonly to: number } | null {
  const word = tokens.word[at] ?? '';
  if (tokens.shape[at] === shape.word) {
    const exponent = touches(tokens, at - 1) ? scaleSuffixes[word] : scaleWords[word];
    if (exponent !== undefined) {
      const scale = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0, exponent, to: at + 1 };
      const second = tokens.word[at + 1] ?? '';
      const more =
        second === 'million' || second === 'billion' || second === 'thousand' || second === 'trillion';
      if (more && (word === 'hundred' || word === 'thousand')) {
        return {
          ...scale,
          end: tokens.end[at + 1] ?? 0,
          exponent: exponent + (scaleWords[second] ?? 0),
          to: at + 2,
        };
      }
      return scale;
    }
  }
  const hyphen = word === '-' && touches(tokens, at - 1) && touches(tokens, at);
  if (hyphen && isScale(tokens, at + 1)) {
    const exponent = scaleWords[tokens.word[at + 1] ?? ''] ?? 0;
    return { start: tokens.start[at] ?? 0, end: tokens.end[at + 1] ?? 0, exponent, to: at + 2 };
  }
  return null;
}

/** The same numeral under a scale that stands only with its neighbour: the 5 of `5-6 billion`. */
export function underScale(numeral: Numeral, exponent: number): Numeral {
  return {
    ...numeral,
    value: multiply(numeral.value, tenTo(exponent)),
    lastPlace: numeral.lastPlace + exponent,
    loosePlace: numeral.loosePlace + exponent,
  };
}
