/** Whether two figures can be amounts of one thing, by the nouns that they measure. */
import { synonyms } from '../vocabulary/en/nouns.ts';

/** 'unknown' where one of them names no noun. Words head first; modifiers part two only where each has its own. */
export function compareMeasures(
  first: readonly string[],
  second: readonly string[],
): 'same' | 'unlike' | 'unknown' {
  if (first.length === 0 || second.length === 0) return 'unknown';
  if (first === second) return 'same';
  const [own, others] = [comparable(first), comparable(second)];
  const [head = '', other = ''] = [own[0], others[0]];
  if (head !== other) return own.includes(other, 1) || others.includes(head, 1) ? 'unknown' : 'unlike';
  if (own.length === 1 || others.length === 1) return own.length === others.length ? 'same' : 'unknown';
  return own.some((word, place) => place > 0 && others.includes(word, 1)) ? 'same' : 'unlike';
}

/** The words as they are compared, found once for each noun phrase. */
const known = new WeakMap<readonly string[], readonly string[]>();

function comparable(words: readonly string[]): readonly string[] {
  const before = known.get(words);
  if (before !== undefined) return before;
  const made = words.map(singular);
  known.set(words, made);
  return made;
}

/** `exports` and `export` alike, and `sales` as `revenue`: good enough to compare by. */
function singular(word: string): string {
  const single = word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
  return kin.get(word) ?? kin.get(single) ?? single;
}

const kin: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap((row) => row.split(' ').map((word) => [word, row] as const)),
);
