/** Names of units arranged for matching over tokens, with their metric prefixes. Built once from the table. */
import { enterWord } from '../text/lexicon.ts';
import { readTokens, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { areaPrefixes, closedAreas, metricPrefixes, unitTable } from '../vocabulary/en/measures.ts';
import type { UnitRow } from '../vocabulary/en/measures.ts';
import { idAt } from '../text/word-set.ts';
import { markAt, runLength, digitsAt } from './numeral.ts';

interface UnitName {
  readonly ids: readonly number[];
  /** The exact letters of a sign; empty for words. */
  readonly written: string;
  readonly unit: string;
}

export interface FoundUnit {
  readonly unit: string;
  readonly to: number;
  /** A sign of few letters and not a word: it counts only right behind digits. */
  readonly sign: boolean;
}

const byFirst: (UnitName[] | undefined)[] = [];

function enter(name: string, unit: string, sign: boolean): void {
  const numbers = readTokens(name).word.map(enterWord);
  const [first] = numbers;
  if (first !== undefined) (byFirst[first] ??= []).push({ ids: numbers, written: sign ? name : '', unit });
}

/** Rows of the table: `unit | words | signs | prefixes`. */
const unitRows: readonly UnitRow[] = unitTable
  .trim()
  .split('\n')
  .map((line) => {
    const [unit = '', words = '', signs = '', prefixes = ''] = line.split('|').map((cell) => cell.trim());
    const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(' '));
    return { unit, words: list(words), signs: list(signs), prefixes };
  });

/** Singular and plural, with a hyphen and with a space where it has two words. */
function formsOf(word: string): readonly string[] {
  const [one = '', many = `${one}s`] = word.split('/');
  const both = one === many ? [one] : [one, many];
  return both.flatMap((form) => (form.includes('-') ? [form, form.replaceAll('-', ' ')] : [form]));
}

for (const { unit, words, signs, prefixes } of unitRows) {
  for (const form of words.flatMap(formsOf)) enter(form, unit, false);
  for (const sign of signs) enter(sign, unit, true);
  for (const prefix of prefixes) {
    const prefixed = prefix === 'k' && unit === 'cal' ? 'kcal' : `${prefix}${unit}`;
    for (const form of words.flatMap(formsOf))
      enter(`${metricPrefixes[prefix] ?? ''}${form}`, prefixed, false);
    for (const sign of signs) if (sign.length < 4) enter(`${prefix}${sign}`, prefixed, true);
    if (unit === 'bit') for (const sign of ['b', 'bit', 'bits']) enter(`${prefix}${sign}`, prefixed, true);
  }
}
for (const [word, unit] of Object.entries(closedAreas)) enter(word, unit, false);
for (const entries of byFirst) entries?.sort((a, b) => b.ids.length - a.ids.length);

const powers = new Map(Object.entries(areaPrefixes).map(([word, power]) => [enterWord(word), power]));
const degree = enterWord('°');

/** The unit that stands at a token, with its square or cubic; null where none does. */
export function unitAt(tokens: Tokens, at: number, text: string): FoundUnit | null {
  const power = powers.get(idAt(tokens, at));
  if (power === undefined) return plainUnit(tokens, at, text);
  const dot = markAt(tokens, at + 1, text) === 46 || markAt(tokens, at + 1, text) === 45 ? 1 : 0;
  const found = plainUnit(tokens, at + 1 + dot, text);
  return found === null ? null : { ...found, unit: `${found.unit}${power}`, sign: false };
}

function plainUnit(tokens: Tokens, at: number, text: string): FoundUnit | null {
  const id = idAt(tokens, at);
  if (id <= 0 || id === degree) return null;
  const names = byFirst[id];
  if (names === undefined) return null;
  for (const { ids, written, unit } of names) {
    let length = 1;
    while (length < ids.length && idAt(tokens, at + length) === ids[length]) length += 1;
    if (length < ids.length) continue;
    if (written !== '' && !text.startsWith(written, tokens.start[at])) continue;
    const to = at + length;
    const power = written === '' ? 0 : powerBehind(tokens, to, text);
    return {
      unit: power === 0 ? unit : `${unit}${power}`,
      to: power === 0 ? to : to + 1,
      sign: written !== '',
    };
  }
  return null;
}

/** `km²`, `m3`: a power that touches the sign. */
function powerBehind(tokens: Tokens, at: number, text: string): 0 | 2 | 3 {
  if (!touches(tokens, at - 1)) return 0;
  const mark = markAt(tokens, at, text);
  if (mark === 0xb2) return 2;
  if (mark === 0xb3) return 3;
  if (runLength(tokens, at) !== 1) return 0;
  const digit = digitsAt(tokens, at, text);
  return digit === 2 || digit === 3 ? digit : 0;
}
