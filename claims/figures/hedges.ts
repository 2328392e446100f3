/** Finds the words before or behind a figure that widen it or open an end of it. They stay outside its span. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { enterWord } from '../text/lexicon.ts';
import { hedgesBefore } from '../vocabulary/en/hedges.ts';
import type { Hedge } from '../vocabulary/hedge.ts';
import { idAt } from '../text/word-set.ts';
import { isDash, markAt } from './numeral.ts';
import { ids } from './words.ts';
import type { Written } from './written.ts';

interface Phrase {
  readonly ids: readonly number[];
  readonly hedge: Hedge;
}

/** By the last word, which stands right before the figure; longest first. */
const byLast: (Phrase[] | undefined)[] = [];
for (const { words, hedge } of hedgesBefore) {
  const numbers = words.map(enterWord);
  const last = numbers.at(-1) ?? 0;
  (byLast[last] ??= []).push({ ids: numbers, hedge });
}
for (const phrases of byLast) phrases?.sort((a, b) => b.ids.length - a.ids.length);

const [
  odd,
  or,
  so,
  more,
  less,
  fewer,
  plus,
  some,
  plusSign,
  upwards,
  above,
  over,
  under,
  below,
  the,
  of,
  age,
  dash,
  up,
] = ids('odd or so more less fewer plus some + upwards above over under below the of age - up');
/** `adds up to 42` is no hedge. */
const adding = ids('add adds added adding');

/** With the figure; `over four years` says when, and how long. */
export function hedgeOf(tokens: Tokens, figure: Written, text: string): Hedge | null {
  return hedgeBehind(tokens, figure, text) ?? hedgeBefore(tokens, figure);
}

function hedgeBefore(tokens: Tokens, { from, kind }: Written): Hedge | null {
  const last = idAt(tokens, from - 1);
  if (last <= 0) return null;
  if (kind === 'age') {
    const hedge = hedgeOfAge(tokens, from);
    if (hedge !== null) return hedge;
  }
  const phrases = byLast[last];
  if (phrases === undefined) return null;
  for (const { ids: numbers, hedge } of phrases) {
    const start = from - numbers.length;
    let at = 0;
    while (at < numbers.length && idAt(tokens, start + at) === numbers[at]) at += 1;
    if (at < numbers.length) continue;
    if (numbers.length === 2 && numbers[0] === up && adding.includes(idAt(tokens, start - 1))) return null;
    const short = numbers.length === 1 && (last === over || last === under || last === above);
    if (short && (kind === 'duration' || kind === 'date' || kind === 'year') && last === over) return null;
    return hedge;
  }
  return null;
}

/** `under-18s`, `under the age of five`: the word stands before a hyphen or before `the age of`. */
function hedgeOfAge(tokens: Tokens, from: number): Hedge | null {
  let at = from - 1;
  if (idAt(tokens, at) === dash) at -= 1;
  else if (idAt(tokens, at) === of && idAt(tokens, at - 1) === age)
    at -= idAt(tokens, at - 2) === the ? 3 : 2;
  const id = idAt(tokens, at);
  if (id === over || id === above) return 'over';
  return id === under || id === below ? 'under' : null;
}

/** `20-odd`, `50 or so`, `50 or more`, `100-plus`, `50+`. */
function hedgeBehind(tokens: Tokens, figure: Written, text: string): Hedge | null {
  const { to } = figure;
  const first = idAt(tokens, to);
  if (first <= 0) return null;
  if (first === plusSign)
    return touches(tokens, to - 1) && (!touches(tokens, to) || tokens.shape[to + 1] === 3)
      ? 'at-least'
      : null;
  if (first === or) {
    const second = idAt(tokens, to + 1);
    if (second === so) return 'about';
    if (second === more || second === over || second === above || second === upwards) return 'at-least';
    if (second === less || second === fewer || second === under) return 'at-most';
    return null;
  }
  const joined = isDash(markAt(tokens, to, text)) ? to + 1 : to;
  if (idAt(tokens, joined) === odd && joined > to) return 'about';
  if (idAt(tokens, joined) === plus && joined > to) return 'at-least';
  if (idAt(tokens, joined) === some && joined > to) return 'at-least';
  return null;
}
