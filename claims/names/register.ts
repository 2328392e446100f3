/**
 * Gathers mentions into names: the same words, a surname alone, a form without "Inc.", an acronym in brackets. What is
 * not surely the same stays apart.
 */
import type { NameKind } from '../findings.ts';
import { bodyWords, companySuffixes, plainAcronyms } from '../vocabulary/en/names.ts';
import type { Mention } from './name.ts';

/** One name while it is gathered. */
export interface Entry {
  readonly words: readonly string[];
  readonly mentions: Mention[];
  kind: NameKind | null;
  weight: number;
  /** A title or a description says what it is, not only a verb or a preposition. */
  isSure: boolean;
}

/** In order of first mention; mentions of each are in reading order. */
export function gatherNames(mentions: readonly Mention[], plain: ReadonlySet<string>): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const shortFor = new Map<string, Entry>();
  let before: Entry | null = null;
  for (const mention of mentions) {
    const key = keyOf(mention.words);
    let entry = entries.get(key) ?? shortFor.get(key);
    if (mention.isShort && before !== null && standsFor(mention, before)) {
      if (entry === undefined || entry === before) shortFor.set(key, before);
      entry ??= before;
    }
    if (entry === undefined) {
      entry = { words: mention.words, mentions: [], kind: null, weight: 0, isSure: false };
      entries.set(key, entry);
    }
    entry.mentions.push(mention);
    before = entry;
  }
  const all = [...entries.values()].filter(
    ({ mentions: [first, ...rest] }) => first && !(first.isShort && rest.length === 0 && isPlainShort(first)),
  );
  for (const entry of all) settle(entry);
  shareKinds(mentions, entries, shortFor);
  return foldSurnames(all, plain)
    .filter((entry) => !isPlain(entry, plain))
    .map((entry) => ({ ...entry, mentions: entry.mentions.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

const isPlainShort = ({ words }: Mention): boolean => plainAcronyms.has(words[0] ?? '');

/** One word that the article has in lower case too, and no sure clue: "the Government". */
function isPlain({ words, mentions, isSure }: Entry, plain: ReadonlySet<string>): boolean {
  const [word = ''] = words;
  return (
    words.length === 1 &&
    !isSure &&
    plain.has(word) &&
    mentions.every(({ text }) => text !== text.toUpperCase())
  );
}

/** Without the suffix of a company and without spaces: "Good-Ark" is "Goodark", "Acme Inc." is "Acme". */
export function keyOf(words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? '';
  let count = words.length;
  while (count > 1 && companySuffixes.has(words[count - 1] ?? '')) count -= 1;
  return words.slice(0, count).join('');
}

/** "(NAIO)" behind "National AI Office": its first letter begins a word of the name, or the name is too long for chance. */
function standsFor({ words: [short = ''] }: Mention, { words, kind }: Entry): boolean {
  if (kind === 'person' || words.length < 2) return false;
  return words.length > 2 || words.some((word) => word.charAt(0) === short.charAt(0));
}

/** The clue that is surest, and among equals the one given most often. */
function settle(entry: Entry): void {
  const votes = new Map<NameKind, number>();
  for (const { clue, weight } of entry.mentions)
    if (clue) votes.set(clue, (votes.get(clue) ?? 0) + weight * weight * weight);
  entry.isSure = entry.mentions.some(({ weight }) => weight > 1);
  for (const [kind, weight] of votes) if (weight > entry.weight) Object.assign(entry, { kind, weight });
}

/** Two names with a comma between may be a body and its head. */
const shortestList = 3;

/** Names in one list are of one kind: "Intel, NXP and Acme Group". Persons are named apart. */
function shareKinds(
  mentions: readonly Mention[],
  entries: ReadonlyMap<string, Entry>,
  short: ReadonlyMap<string, Entry>,
): void {
  let list: Entry[] = [];
  const close = (): void => {
    const kind = list.find((one) => one.kind === 'body' || one.kind === 'place')?.kind;
    if (kind && list.length >= shortestList) for (const one of list) one.kind ??= kind;
    list = [];
  };
  for (const { words, isListed } of mentions) {
    if (!isListed) close();
    const entry = entries.get(keyOf(words)) ?? short.get(keyOf(words));
    if (entry) list.push(entry);
  }
  close();
}

/** One word that ends, or begins, just one longer name of a person is that person; with a body its first or last word. */
function foldSurnames(entries: readonly Entry[], plain: ReadonlySet<string>): Entry[] {
  const owners = new Map<string, Entry | null>();
  const own = (word: string | undefined, entry: Entry): void => {
    if (word !== undefined) owners.set(word, owners.has(word) && owners.get(word) !== entry ? null : entry);
  };
  for (const entry of entries) {
    const { words, kind } = entry;
    if (words.length < 2 || words.length > (kind === null || kind === 'other' ? 3 : 5) || kind === 'place')
      continue;
    if (kind === 'body') own(words[0], entry);
    if (kind !== 'body' || bodyWords.has(words.at(-1) ?? '')) own(words.at(-1), entry);
    if (kind === 'person') own(words[0], entry);
  }
  return entries.filter((entry) => {
    const owner = entry.words.length === 1 ? owners.get(entry.words[0] ?? '') : null;
    if (!owner || !mayFold(entry, owner)) return true;
    // "Jobs" is a person where one is called so; "Program" is none.
    if (owner.kind !== 'person' && isPlain(entry, plain)) return true;
    owner.mentions.push(...entry.mentions);
    if (entry.kind === 'person' || owner.kind === null) owner.kind = 'person';
    return false;
  });
}

/** A country is no short form of its airline, nor a first mention of a later name; a surname may stand in a headline first. */
function mayFold(entry: Entry, owner: Entry): boolean {
  if (entry.kind === 'place') return false;
  if (owner.kind === 'person' || owner.kind === null) return entry.kind !== 'body' || !entry.isSure;
  return entry.kind !== 'person' && (entry.mentions[0]?.start ?? 0) > (owner.mentions[0]?.start ?? 0);
}
