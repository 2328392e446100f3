/** Finds two spellings of one name: equal but for accents, hyphens or spaces, or one letter apart. Never more than a note. */
import { countries } from '../vocabulary/en/names.ts';
import { keyOf } from './register.ts';
import type { Entry } from './register.ts';
import type { Mention } from './name.ts';

/** The first place of each spelling, in reading order. */
export type Pair = readonly [Mention, Mention];

/** A shorter word is one letter away from too many others. */
const shortestWord = 5;
/** So many names that share a word are looked at. */
const mostSharing = 8;
const longestWord = 24;
/** More spellings of one name are no news. */
const mostSpellings = 4;

export function findSpellings(entries: readonly Entry[]): readonly Pair[] {
  const pairs = [...entries.flatMap(withinOne), ...betweenTwo(entries)];
  return pairs.sort(([, a], [, b]) => a.start - b.start);
}

/** "Good-Ark" and "Good Ark", "Lü Dong" and "Lu Dong". */
function withinOne({ mentions }: Entry): readonly Pair[] {
  if (mentions.length < 2) return [];
  const forms = new Map<string, Mention>();
  const pairs: Pair[] = [];
  for (const mention of mentions) {
    const key = mention.words.length === 1 ? (mention.words[0] ?? '') : mention.words.join('');
    const known = forms.get(key);
    if (known === undefined) forms.set(key, mention);
    if (known === undefined || known.text === mention.text || pairs.length >= mostSpellings) continue;
    const form = spelled(mention);
    if (spelled(known) !== form && !pairs.some(([, later]) => spelled(later) === form))
      pairs.push([known, mention]);
  }
  return pairs;
}

const spelled = ({ text }: Mention): string => text.toLowerCase().replaceAll('.', '').replaceAll('’', "'");

/** Names with the same words save one, and in that one a letter. Words meet where both lose one letter and are equal. */
function betweenTwo(entries: readonly Entry[]): readonly Pair[] {
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const word of new Set(entry.words)) {
      if (word.length < shortestWord || word.length > longestWord) continue;
      const sharing = byWord.get(word);
      if (sharing === undefined) byWord.set(word, [entry]);
      else if (sharing.length < mostSharing) sharing.push(entry);
    }
  }
  const lastWith = new Map<number, string>();
  const met = new Set<string>();
  const pairs: Pair[] = [];
  for (const word of byWord.keys()) {
    for (let cut = -1; cut < word.length; cut += 1) {
      const stem = hashWithout(word, cut);
      const other = lastWith.get(stem);
      lastWith.set(stem, word);
      if (other === undefined || other === word || met.has(`${other} ${word}`) || !isOneApart(other, word))
        continue;
      met.add(`${other} ${word}`);
      for (const one of byWord.get(other) ?? [])
        for (const two of byWord.get(word) ?? [])
          if (areAlike(one, two, other, word)) pairs.push(...inOrder(one, two));
    }
  }
  return pairs;
}

/** The hash of a word without one of its letters; that two which meet are alike is looked at afterwards. */
function hashWithout(word: string, cut: number): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1)
    if (at !== cut) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** A letter more, less, or another, or two that changed places; not a plural, a people's adjective or a gender. */
function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || (countries.has(a) && countries.has(b))) return false;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  if (long.length > short.length)
    return short.slice(same) === long.slice(same + 1) && !(same === short.length && /[sn]$/.test(long));
  const isSwap =
    short.charAt(same) === long.charAt(same + 1) &&
    short.charAt(same + 1) === long.charAt(same) &&
    short.slice(same + 2) === long.slice(same + 2);
  const isLast = same === short.length - 1;
  const isGender = isLast && /[aeio]$/.test(short) && /[aeio]$/.test(long);
  return isSwap || (short.slice(same + 1) === long.slice(same + 1) && !isGender);
}

/** The same words save one; or one word alone that is one end of the other. */
function areAlike(one: Entry, two: Entry, a: string, b: string): boolean {
  if (one === two || keyOf(one.words) === keyOf(two.words)) return false;
  const [first, second] = [one.words.map((word) => (word === a ? b : word)), two.words];
  if (first.length === second.length) return first.join(' ') === second.join(' ');
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return (
    short.length === 1 &&
    long.length < 5 &&
    (short[0] === long.at(-1) || short[0] === long[0]) &&
    b.length > shortestWord
  );
}

function inOrder({ mentions: [a] }: Entry, { mentions: [b] }: Entry): readonly Pair[] {
  if (a === undefined || b === undefined) return [];
  return [a.start < b.start ? [a, b] : [b, a]];
}
