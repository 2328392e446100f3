/** Finds the word that says, before a figure, that another one lies above or below it: "higher than last year's 63.5%". */
import type { Figure } from '../figures/figure.ts';
import { letterForm } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import {
  betterWhenLess,
  comparatives,
  degrees,
  hedgeWords,
  passedOver,
  pointers,
  quantityWords,
  recordVerbs,
  records,
  targets,
} from '../vocabulary/en/comparisons.ts';
import type { Comparative } from '../vocabulary/en/comparisons.ts';

export interface Comparator {
  readonly comparative: Comparative;
  /** Token of the word that says it. */
  readonly at: number;
  /** The first token that belongs to it: "even slightly higher". */
  readonly from: number;
  /** A determiner, a possessive or a time stands between it and the figure. */
  readonly pointed: boolean;
  /** It stands right before the figure and was read as its hedge. */
  readonly isHedge: boolean;
}

const reach = 10;

/**
 * The comparator of the figure `other`, or null. `skips` gives, for the last token of a date or name, its first;
 * `nouns` are the words that the sentence measures.
 */
export function comparatorBefore(
  tokens: Tokens,
  other: Figure,
  floor: number,
  skips: ReadonlyMap<number, number>,
  nouns: ReadonlySet<string>,
): Comparator | null {
  const { word } = tokens;
  const between: string[] = [];
  let times = 0;
  let names = 0;
  const tied = tiedBy(word, other.from - 1);
  for (let at = tied; at >= floor && other.from - at <= reach; at -= 1) {
    const own = word[at] ?? '';
    const read = comparativeAt(word, at);
    if (read !== null) {
      if (tied < other.from - 1 && names + times === 0) return null;
      const pointed =
        names + times > 0 ||
        between.some((one) => pointers.has(one) || one === "'" || one === '’') ||
        (read.comparative.joint === 'verb' && word[other.from - 1] === 'of');
      const aim = aimBehind(word, other.to);
      const aimed = aim !== 'none' || between.some((one) => targets.has(one));
      if (aim === 'later' || (aimed && !pointed)) return null;
      const isTime = other.kind === 'duration';
      return mayHold(word, read, between, { pointed, isTime, isDated: times > 0 || aimed })
        ? made(word, read, pointed, other.from - 1 === at)
        : null;
    }
    const begin = skips.get(at);
    if (begin !== undefined) {
      times += 1;
      at = begin;
      continue;
    }
    const isName = at > floor && ((tokens.letters[at] ?? 0) & letterForm.capitalFirst) > 0;
    const isOwner = word[at + 1] === "'" || word[at + 1] === '’';
    if (isName || isOwner) names += 1;
    else if (!targets.has(own) && !passedOver.has(own) && !nouns.has(own)) return null;
    between.push(own);
  }
  return null;
}

/** `than York, with 500,000`, `than York (500,000)`, `than in May, when it was 3.9%`: the token before what ties them. */
function tiedBy(word: readonly string[], at: number): number {
  let step = at;
  while (hedgeWords.has(word[step] ?? '')) step -= 1;
  if (word[step] === '(') return step - 1;
  if (word[step] === 'with' || word[step] === 'on') step -= 1;
  else if (word[step] === 'was' && word[step - 1] === 'it' && word[step - 2] === 'when') step -= 3;
  else return at;
  return word[step] === ',' ? step - 1 : step;
}

/** `the $5m that was forecast` is a wish; `the $5m target set for the second year` is one for another time. */
function aimBehind(word: readonly string[], from: number): 'none' | 'same' | 'later' {
  let aim: 'none' | 'same' = 'none';
  for (let at = from; at < from + 6; at += 1) {
    const own = word[at] ?? '';
    if (marks.has(own)) break;
    if (wishes.has(own) || (aim === 'same' && own === 'for')) return 'later';
    if (targets.has(own)) aim = 'same';
  }
  return aim;
}

const wishes: ReadonlySet<string> = new Set(['hoped', 'would', 'promised', 'pledged']);
const marks: ReadonlySet<string> = new Set([',', '–', '—', '(', ')', '.', ';']);

/** `higher than`, `up slightly from`, `up on`, or a word that stands alone. */
function comparativeAt(
  word: readonly string[],
  at: number,
): { readonly comparative: Comparative; readonly at: number } | null {
  const own = word[at] ?? '';
  const alone = comparatives[own];
  if (alone !== undefined && (alone.joint === 'bare' || alone.joint === 'verb'))
    return { comparative: alone, at };
  const joint =
    own === 'than' ? 'than' : own === 'from' || own === 'on' ? 'from' : own === 'of' ? 'of' : null;
  if (joint === null) return null;
  const before = joint === 'from' && degrees.has(word[at - 1] ?? '') ? at - 2 : at - 1;
  const comparative = comparatives[word[before] ?? ''];
  return comparative?.joint === joint ? { comparative, at: before } : null;
}

/** A record of times is beaten by less, and "more than" without a pointer opens a hedge. */
function mayHold(
  word: readonly string[],
  { comparative, at }: { readonly comparative: Comparative; readonly at: number },
  between: readonly string[],
  {
    pointed,
    isTime,
    isDated,
  }: { readonly pointed: boolean; readonly isTime: boolean; readonly isDated: boolean },
): boolean {
  const own = word[at] ?? '';
  if (quantityWords.has(own) || word[at + 1] === 'on') return pointed;
  if (comparative.joint !== 'bare' && comparative.joint !== 'verb') return true;
  const isRecord = between.some((one) => records.has(one));
  if (isRecord && (isTime || between.some((one) => betterWhenLess.has(one)))) return false;
  return pointed && (isRecord || (isDated && !isTime) || !recordVerbs.has(own));
}

function made(
  word: readonly string[],
  { comparative, at }: { readonly comparative: Comparative; readonly at: number },
  pointed: boolean,
  isNext: boolean,
): Comparator {
  let from = at;
  while (degrees.has(word[from - 1] ?? '')) from -= 1;
  return { comparative, at, from, pointed, isHedge: isNext || !pointed };
}
