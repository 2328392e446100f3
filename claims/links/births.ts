/** Finds in a sentence when somebody was born and when somebody died. Whose an age is, is for `ages.ts`. */
import { dying, notOfBirth, others, rulers } from '../vocabulary/en/times.ts';
import { holdsWord, isCapitalAt } from './moments.ts';
import type { Moment, Passage } from './moments.ts';

/** How far before its date `born` or `died` may stand. */
const reach = 10;

export interface Life {
  readonly birth: Moment;
  /** The end of a life in brackets: `Ada Berg (1950–2020)`. */
  readonly death: Moment | null;
  /** Token of the word that says so, or of the bracket. */
  readonly at: number;
  /** In brackets behind a name: years of a reign look the same. */
  readonly bracket: boolean;
}

/** The one life of a sentence; null where there is none, or more than one. */
export function lifeIn(passage: Passage): Life | null {
  const { moments } = passage;
  const found: Life[] = [];
  moments.forEach((birth, index) => {
    const next = moments[index + 1];
    if (next !== undefined && isBracketed(passage, birth, next)) {
      const at = birth.from - 1;
      const ruled = holdsWord(passage, Math.max(passage.from, at - 6), birth.from, rulers);
      if (!ruled) found.push({ birth, death: next, at, bracket: true });
      return;
    }
    const at = cueBefore(passage, birth, bornWords, notOfBirth);
    if (at === null || isHyphened(passage, at) || plural.has(passage.words[at - 1] ?? '')) return;
    found.push({ birth, death: null, at, bracket: false });
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const bornWords = new Set(['born', 'birth']);
const plural = new Set(['were', 'both', 'are']);

/** `Leeds-born` says where and not when. */
const isHyphened = ({ words }: Passage, at: number): boolean => words[at - 1] === '-';

/** `Ada Berg (1950–2020)`, `Ada Berg (3 May 1950 – 2 May 2020)`. */
function isBracketed(passage: Passage, first: Moment, last: Moment): boolean {
  const { words } = passage;
  return (
    words[first.from - 1] === '(' &&
    words[last.to] === ')' &&
    (isCapitalAt(passage, first.from - 2) ||
      dying.has(words[last.to + 1] ?? '') ||
      words[last.to + 1] === 'lived') &&
    first.year !== null &&
    last.year !== null &&
    last.from - first.to === 1 &&
    dashes.has(words[first.to] ?? '')
  );
}

const dashes = new Set(['-', '–', '—', '‑', 'to']);

/** The nearest death with a date, of which a moment is the date. */
export const isDeath = (passage: Passage, moment: Moment): boolean =>
  cueBefore(passage, moment, dying, others) !== null;

/** The cue behind which the moment stands, with no other figure and no barring word between them. */
function cueBefore(
  { article, words, from, figures }: Passage,
  moment: Moment,
  cues: ReadonlySet<string>,
  bars: ReadonlySet<string>,
): number | null {
  const taken = figures.flatMap((number) => {
    const figure = article.figures[number];
    return figure === undefined || figure.to > moment.from || figure.kind === 'age' ? [] : [figure.to];
  });
  const floor = Math.max(from, moment.from - reach, ...taken.slice(-1));
  for (let at = moment.from - 1; at >= floor; at -= 1) {
    const word = words[at] ?? '';
    if (cues.has(word)) return at;
    if (word === ';' || bars.has(word)) return null;
  }
  return null;
}
