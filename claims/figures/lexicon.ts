/**
 * Names and signs of currencies arranged for matching over tokens, longest first. Built once from the tables: a new
 * currency is one row there and nothing here.
 */
import { ratio, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { readTokens, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import type { CurrencyRow } from '../vocabulary/currencies.ts';
import { currencies, riskyCodes, riskyWords, sharedSigns, sharedWords } from '../vocabulary/currencies.ts';

interface Name {
  readonly tokens: readonly string[];
  /** The exact letters where case matters, as in codes and signs. */
  readonly written: string | null;
  readonly choices: readonly string[];
  /** 1 for the unit itself, 1/100 for cents. */
  readonly factor: Exact;
  readonly risky: boolean;
}

export interface FoundName {
  readonly to: number;
  readonly choices: readonly string[];
  readonly factor: Exact;
  readonly risky: boolean;
}

const names = new Map<string, Name[]>();

function enter(
  written: string,
  choices: readonly string[],
  factor: Exact,
  exact: boolean,
  risky: boolean,
): void {
  const tokens = readTokens(written).word;
  const [first] = tokens;
  if (first === undefined) return;
  const entry = { tokens, written: exact ? written.replace(/\s/g, '') : null, choices, factor, risky };
  const entries = names.get(first) ?? [];
  entries.push(entry);
  entries.sort((a, b) => b.tokens.length - a.tokens.length);
  names.set(first, entries);
}

const one = whole(1);
const risky: ReadonlySet<string> = new Set(riskyWords);
const riskyCode: ReadonlySet<string> = new Set(riskyCodes);
const shared: ReadonlySet<string> = new Set([...sharedSigns, ...sharedWords].map(({ written }) => written));

for (const { written, choices } of sharedSigns) enter(written, choices, one, true, false);
for (const { written, choices } of sharedWords) enter(written, choices, one, false, risky.has(written));
const rows: readonly CurrencyRow[] = currencies;
for (const row of rows) {
  enter(row.code, [row.code], one, true, riskyCode.has(row.code));
  for (const word of row.words) if (!shared.has(word)) enter(word, [row.code], one, false, risky.has(word));
  for (const sign of row.signs) if (!shared.has(sign)) enter(sign, [row.code], one, true, false);
  const minor = row.minor;
  if (minor === undefined) continue;
  for (const word of minor.words) {
    const bearers = rows.filter(
      (other) => other.minor?.per === minor.per && other.minor.words.includes(word),
    );
    if (bearers[0] !== row) continue;
    const choices = bearers.map(({ code }) => code);
    enter(word, choices, ratio(1n, BigInt(minor.per)), false, false);
  }
}

/** The longest name or sign that stands at a token; null where none does. */
export function currencyAt(tokens: Tokens, at: number, text: string): FoundName | null {
  for (const name of names.get(tokens.word[at] ?? '') ?? []) {
    const to = at + name.tokens.length;
    if (!name.tokens.every((token, index) => tokens.word[at + index] === token)) continue;
    if (name.written !== null) {
      const slice = text.slice(tokens.start[at], tokens.end[to - 1]).replace(/\s/g, '');
      if (slice !== name.written) continue;
      const letters = /^\p{L}/u.test(slice);
      if (letters && at > 0 && touches(tokens, at - 1) && /[\p{L}\p{N}]$/u.test(tokens.word[at - 1] ?? '')) {
        const digits = /\d$/.test(tokens.word[at - 1] ?? '');
        if (!digits) continue;
      }
    }
    return { to, choices: name.choices, factor: name.factor, risky: name.risky };
  }
  return null;
}
