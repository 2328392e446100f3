/** What the engine says of lists: totals of parts, shares of a whole, and things that are counted. */
import { value } from './said.ts';
import type { Said } from './said.ts';

/** As the first word of a sentence. */
const first = (said: Said, key: string): string => {
  const text = value(said, key);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

export const findingsOfLists: Readonly<Record<string, (said: Said) => string>> = {
  'sum.consistent': (said) => `${first(said, 'stated')} agrees with its parts, ${value(said, 'parts')}.`,
  'sum.rounding': (said) =>
    `Right only if the parts were rounded. As printed they make ${value(said, 'recomputed')}; rounding allows ${value(said, 'low')} to ${value(said, 'high')}.`,
  'sum.inconsistent': (said) =>
    `The parts do not make the total. ${first(said, 'parts')} make ${value(said, 'recomputed')}, not ${value(said, 'stated')}. A part may be wrong as well as the total.`,
  'sum.ambiguous': (said) => `The parts may not be all; they make ${value(said, 'recomputed')}.`,
  'total.consistent': (said) => `The shares ${first(said, 'parts')} make ${value(said, 'recomputed')}.`,
  'total.rounding': (said) =>
    `Right only if the shares were rounded. As printed they make ${value(said, 'recomputed')}; rounding allows ${value(said, 'low')} to ${value(said, 'high')}.`,
  'total.inconsistent': (said) =>
    `The shares do not make 100%. ${first(said, 'parts')} make ${value(said, 'recomputed')}. Any one of them may be wrong.`,
  'total.ambiguous': (said) => `A share may be missing; the shares make ${value(said, 'recomputed')}.`,
  'count.consistent': (said) =>
    `${first(said, 'stated')} agrees with the list, which names ${value(said, 'counted')}.`,
  'count.rounding': (said) => `The list names ${value(said, 'counted')}.`,
  'count.inconsistent': (said) =>
    `The list and its number do not agree. It names ${value(said, 'counted')}, not ${value(said, 'stated')}. An item may be ${value(said, 'fault')}, or the number is wrong.`,
  'count.ambiguous': (said) =>
    `The list may be read in more than one way; it names ${value(said, 'counted')}.`,
};

export const diagnosesOfLists: Readonly<Record<string, (said: Said) => string>> = {
  'left-out-part': (said) =>
    `The total leaves out one of its parts. ${first(said, 'parts')} make ${value(said, 'recomputed')}; without ${value(said, 'left')} they make ${value(said, 'stated')}.`,
};

export const becausesOfLists: Readonly<Record<string, (said: Said) => string>> = {
  'other-shares': () => 'What the other shares leave of 100%',
  'as-listed': () => 'As many as the list names',
};

export const missing = 'missing';
export const tooMany = 'one too many';

/** "30, 12 and 8" */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
