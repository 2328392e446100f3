/**
 * Names and signs of currencies arranged for matching over tokens, longest first. Built once from the tables: a new
 * currency is one row there and nothing here.
 */
import { enterWord } from '../text/lexicon.ts';
import { readTokens } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import {
  currencies,
  letterSigns,
  riskyCodes,
  riskyWords,
  sharedSigns,
  sharedWords,
  touchingSigns,
} from '../vocabulary/currencies.ts';
import type { CurrencyRow } from '../vocabulary/currencies.ts';
import { idAt } from '../text/word-set.ts';

export interface CurrencyName {
  /** Numbers of its tokens in the lexicon. */
  readonly ids: readonly number[];
  /** The exact letters where case matters, as in codes and signs; empty where it does not. */
  readonly written: string;
  readonly choices: readonly string[];
  /** How many of it make one of the unit: 100 for cents. */
  readonly per: number;
  /** Also an ordinary word: money only with an amount that is plainly one. */
  readonly risky: boolean;
  /** Also an ordinary abbreviation: money only where it touches the numeral. */
  readonly touching: boolean;
  /** One capital: money only before a grouped number or one with a scale that it touches. */
  readonly letter: boolean;
}

const byFirst: (CurrencyName[] | undefined)[] = [];
const risky: ReadonlySet<string> = new Set([...riskyWords, ...riskyCodes]);
const touching: ReadonlySet<string> = new Set(touchingSigns);

function enter(name: string, choices: readonly string[], per: number, exact: boolean, letter = false): void {
  // Words must be known before tokens can be found by number: they are split as tokens split.
  const parts = readTokens(name).word;
  const numbers = parts.map(enterWord);
  const [first] = numbers;
  if (first === undefined) return;
  const entries = (byFirst[first] ??= []);
  entries.push({
    ids: numbers,
    written: exact ? name : '',
    choices,
    per,
    risky: risky.has(name),
    touching: letter || (exact && touching.has(name)),
    letter,
  });
}

const shared: ReadonlySet<string> = new Set([...sharedSigns, ...sharedWords].map(({ written }) => written));

/** Choices of signs that mean the first of them wherever the article plays, unless another is written out. */
const settledSigns = new Set(['$', '＄', '£', '￡', 'dollar', 'dollars']);
export const settledChoices = new Set<readonly string[]>();

for (const { written, choices } of sharedSigns) enter(written, choices, 1, true);
for (const { written, choices } of sharedWords) enter(written, choices, 1, false);
for (const { written, choices } of [...sharedSigns, ...sharedWords])
  if (settledSigns.has(written)) settledChoices.add(choices);
const rows: readonly CurrencyRow[] = currencies;
const minors = new Map<string, { per: number; exact: boolean; choices: string[] }>();
for (const { code, words, signs, minor } of rows) {
  enter(code, [code], 1, true);
  for (const word of words) if (!shared.has(word)) enter(word, [code], 1, false);
  for (const sign of signs) if (!shared.has(sign)) enter(sign, [code], 1, true);
  if (minor === undefined) continue;
  for (const name of [...minor.words, ...(minor.signs ?? [])]) {
    const known = minors.get(name);
    if (known === undefined)
      minors.set(name, { per: minor.per, exact: !minor.words.includes(name), choices: [code] });
    else if (known.per === minor.per) known.choices.push(code);
  }
}
for (const [name, { per, exact, choices }] of minors) enter(name, choices, per, exact);
for (const { written, choices } of letterSigns) enter(written, choices, 1, true, true);
for (const entries of byFirst) entries?.sort((a, b) => b.ids.length - a.ids.length);

/** The longest name or sign that stands at a token; null where none does. */
export function currencyAt(tokens: Tokens, at: number, text: string): CurrencyName | null {
  const first = idAt(tokens, at);
  if (first <= 0) return null;
  const names = byFirst[first];
  if (names === undefined) return null;
  for (const name of names) {
    let length = 1;
    while (length < name.ids.length && idAt(tokens, at + length) === name.ids[length]) length += 1;
    if (length < name.ids.length) continue;
    if (name.written !== '' && !isWritten(tokens, at, name, text)) continue;
    return name;
  }
  return null;
}

/** In exact letters, with or without the spaces: `US$` and `US $`. */
function isWritten(tokens: Tokens, at: number, { ids, written }: CurrencyName, text: string): boolean {
  if (text.startsWith(written, tokens.start[at])) return true;
  // `A $5 grant` is no Australian dollar.
  if ((tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) < 2) return false;
  let place = 0;
  for (let part = at; part < at + ids.length; part += 1) {
    const start = tokens.start[part] ?? 0;
    const size = (tokens.end[part] ?? 0) - start;
    if (written.charCodeAt(place) === 32) place += 1;
    if (!text.startsWith(written.slice(place, place + size), start)) return false;
    place += size;
  }
  return ids.length > 1;
}

/** Whether the name or sign of a currency begins with the word of a number. */
export const opensCurrency = (number: number): boolean => byFirst[number] !== undefined;
