/** Whether two figures can be amounts of one thing, by the nouns that they measure. */
import { synonyms } from '../vocabulary/en/nouns.ts';

/** 'unknown' where one of them names no noun. Words head first; modifiers part two only where each has its own. */
export function compareMeasures(
  first: readonly string[],
  second: readonly string[],
): 'same' | 'unlike' | 'unknown' {
  const [head, ...own] = first.map(singular);
  const [other, ...others] = second.map(singular);
  if (head === undefined || other === undefined) return 'unknown';
  if (head !== other) return own.includes(other) || others.includes(head) ? 'unknown' : 'unlike';
  if (own.length === 0 || others.length === 0) return own.length === others.length ? 'same' : 'unknown';
  return own.some((word) => others.includes(word)) ? 'same' : 'unlike';
}

/** `exports` and `export` alike, and `sales` as `revenue`: good enough to compare by. */
function singular(word: string): string {
  const single = word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
  return kin.get(word) ?? kin.get(single) ?? single;
}

const kin: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap((row) => row.split(' ').map((word) => [word, row] as const)),
);
