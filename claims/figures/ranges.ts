/**
 * Joins figures that stand as the two ends of a range or the members of a list: what only one of them says, its scale
 * and its unit, the others take over. A range is a figure of its own before its two ends.
 */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { fall, rise } from '../vocabulary/en/cues.ts';
import { multipleVerbs } from '../vocabulary/en/multiples.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { isDash, isMinus, markAt, size, underScale, powerOfTen } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { factsAt, ids } from './words.ts';
import { written } from './written.ts';
import type { Written } from './written.ts';

const [to, and, or, between, from, through, plusMinus, plus, minus, plusSign, by] = ids(
  'to and or between from through ± plus minus + by',
);
const moves = wordSet([...rise, ...fall, ...Object.keys(multipleVerbs)].join(' '));

/** Figures in reading order, with ranges put in before their first ends. */
export function joinRanges(found: readonly Written[], tokens: Tokens, text: string): readonly Written[] {
  if (found.length < 2) return found;
  const shared = shareAlong(found, tokens, text);
  let joined: Written[] | null = null;
  for (let place = 0; place + 1 < shared.length; place += 1) {
    const first = shared[place];
    const second = shared[place + 1];
    const took = found[place] !== first;
    const range = first && second && rangeOf(tokens, first, second, floorOf(shared[place - 1]), took, text);
    if (range) {
      joined ??= shared.slice(0, place);
      joined.push(range);
    }
    if (joined === null || first === undefined) continue;
    if (range?.reason === 'margin') place += 1;
    else joined.push(range && first.hedge !== null ? { ...first, hedge: null } : first);
  }
  const last = shared.at(-1);
  if (joined !== null && last !== undefined && joined.at(-1)?.to !== last.to) joined.push(last);
  return joined ?? shared;
}

/** How far back a verb of change may be looked for: `doubled` is such a verb itself. */
const floorOf = (before: Written | undefined): number =>
  before === undefined ? 0 : before.kind === 'multiple' ? before.from : before.to;

const ranged: ReadonlySet<string> = new Set([
  'number',
  'money',
  'percent',
  'points',
  'measure',
  'temperature',
  'duration',
  'age',
  'multiple',
  'fraction',
]);
const unitless: ReadonlySet<string> = new Set(['number']);

/** From the right, so that a list takes over what its last member says. */
function shareAlong(found: readonly Written[], tokens: Tokens, text: string): readonly Written[] {
  let shared: Written[] | null = null;
  for (let place = found.length - 2; place >= 0; place -= 1) {
    const list: readonly Written[] = shared ?? found;
    const first = list[place];
    const second = list[place + 1];
    if (first === undefined || second === undefined || second.from - first.to > 3) continue;
    const joint = jointOf(tokens, first, second, text);
    if (joint === null) continue;
    const changed = share(tokens, first, second, joint, list, place, text);
    if (changed === null) continue;
    shared ??= [...found];
    shared[place] = changed[0];
    shared[place + 1] = changed[1];
  }
  return shared ?? found;
}

/** `16- and 17-year-olds` hang on one unit. */
type Joint = 'hung' | 'dash' | 'to' | 'and' | 'or' | 'comma' | 'margin';

/** What stands between two figures that follow one another at once; null where it does not join them. */
function jointOf(tokens: Tokens, first: Written, second: Written, text: string): Joint | null {
  const at = first.to;
  const gap = second.from - at;
  const id = idAt(tokens, at);
  if (gap === 1) {
    if (isDash(markAt(tokens, at, text)))
      return touches(tokens, at - 1) && touches(tokens, at) ? 'dash' : null;
    if (id === to || id === through) return 'to';
    if (id === and) return 'and';
    if (id === or) return 'or';
    if (id === plusMinus) return 'margin';
    return markAt(tokens, at, text) === 44 && !touches(tokens, at) ? 'comma' : null;
  }
  const comma = markAt(tokens, at, text) === 44;
  if (gap === 2 && isDash(markAt(tokens, at, text)) && touches(tokens, at - 1))
    return idAt(tokens, at + 1) === to
      ? 'to'
      : idAt(tokens, at + 1) === and || idAt(tokens, at + 1) === or
        ? 'hung'
        : null;
  if (gap === 2 && comma)
    return idAt(tokens, at + 1) === and ? 'and' : idAt(tokens, at + 1) === or ? 'or' : null;
  if (
    gap === 3 &&
    id === plusSign &&
    markAt(tokens, at + 1, text) === 47 &&
    isMinus(markAt(tokens, at + 2, text))
  )
    return 'margin';
  if (gap === 3 && id === plus && idAt(tokens, at + 1) === or && idAt(tokens, at + 2) === minus)
    return 'margin';
  return null;
}

/** Both figures with what they share; null where neither takes anything over. */
function share(
  tokens: Tokens,
  first: Written,
  second: Written,
  joint: Joint,
  list: readonly Written[],
  place: number,
  text: string,
): readonly [Written, Written] | null {
  if (!ranged.has(first.kind) || !ranged.has(second.kind)) return null;
  const [a, b] = [first.numeral, second.numeral];
  if (a === null || b === null) return null;
  if (joint === 'comma' && !(unitless.has(first.kind) && a.scale === 0 && goesOn(tokens, list, place, text)))
    return null;
  if (
    joint === 'and' &&
    !isBetween(tokens, first) &&
    second.kind !== 'percent' &&
    !isListed(tokens, list, place)
  )
    return null;
  if (unitless.has(first.kind) && first.per === '') {
    // `21, or a quarter`: what the number comes to.
    if (second.kind === 'fraction') return null;
    if (
      joint === 'or' &&
      second.kind === 'percent' &&
      (a.decimals !== b.decimals || second.from - first.to > 1)
    )
      return null;
    // `3m to 4m high`: what was read as millions is metres, as the second is.
    if (second.unit === 'm' && a.scale === 6 && a.scaleEnd - a.scaleStart === 1)
      return [
        asThe(first, second, { ...underScale(a, -6), scale: 0, scaleStart: a.end, scaleEnd: a.end }),
        second,
      ];
    const scale = a.scale === 0 && !a.spelled === !b.spelled && b.scale > 2 && isSmaller(a, b) ? b.scale : 0;
    if (scale === 0 && unitless.has(second.kind)) return null;
    if (a.scale === 0 && b.scale > 2 && scale === 0) return null;
    return [asThe(first, second, scale === 0 ? a : underScale(a, scale)), second];
  }
  if (
    first.kind === 'age' &&
    unitless.has(second.kind) &&
    second.per === '' &&
    b.scale === 0 &&
    b.decimals === 0
  )
    return joint === 'dash' || joint === 'to' || (joint === 'and' && isBetween(tokens, first))
      ? [first, asThe(second, first, b)]
      : null;
  if (first.kind === 'money' && second.kind === 'money' && first.unit === second.unit) {
    if (joint === 'and' && !isBetween(tokens, first)) return null;
    return a.scale === 0 && b.scale > 2 && isSmaller(a, b)
      ? [{ ...first, numeral: underScale(a, b.scale) }, second]
      : null;
  }
  if (
    first.kind === 'money' &&
    unitless.has(second.kind) &&
    second.per === '' &&
    (joint === 'dash' || joint === 'to')
  ) {
    const named = joint === 'dash' || b.scale > 0 || tokens.shape[second.to] !== 1;
    if (!named || factsAt(tokens, second.to).duration !== '') return null;
    const lower = a.scale === 0 && b.scale > 2 && isSmaller(a, b) ? underScale(a, b.scale) : a;
    return [{ ...first, numeral: lower }, asThe(second, first, b)];
  }
  return null;
}

/** The same words as a figure of another's kind and unit. */
const asThe = (bare: Written, other: Written, numeral: Numeral): Written => ({
  ...bare,
  kind: other.kind,
  unit: other.unit,
  choices: other.choices,
  over: other.over,
  under: other.under,
  numeral,
});

/** `5-6 billion`, but not `2,500-3 million`: the digits before the scale are of one size. */
const isSmaller = (a: Numeral, b: Numeral): boolean =>
  a.mantissa / powerOfTen(a.decimals) < 1000 && a.digits - a.decimals <= b.digits - b.decimals + 1;

const isBetween = (tokens: Tokens, { from: at }: Written): boolean => {
  const id = idAt(tokens, at - 1);
  return id === between || (id !== and && idAt(tokens, at - 2) === between);
};

/** `3, 4 and 5 million`: a comma before the first makes a list of it. */
function isListed(tokens: Tokens, list: readonly Written[], place: number): boolean {
  const [before, first] = [list[place - 1], list[place]];
  if (before === undefined || first === undefined || before.kind !== 'number') return false;
  return first.from - before.to === 1 && tokens.shape[before.to] === 3 && before.numeral?.scale === 0;
}

/** The next joint of the list is an `and` or an `or`, or a comma that leads to one. */
function goesOn(tokens: Tokens, list: readonly Written[], place: number, text: string): boolean {
  for (let next = place + 1; next + 1 < list.length && next < place + 12; next += 1) {
    const [first, second] = [list[next], list[next + 1]];
    if (first === undefined || second === undefined) return false;
    const joint = jointOf(tokens, first, second, text);
    if (joint === 'and' || joint === 'or') return true;
    if (joint !== 'comma') return false;
  }
  return false;
}

/** The range that two figures make, or null. */
function rangeOf(
  tokens: Tokens,
  first: Written,
  second: Written,
  floor: number,
  took: boolean,
  text: string,
): Written | null {
  if (
    second.from - first.to > 3 ||
    first.kind !== second.kind ||
    first.unit !== second.unit ||
    !ranged.has(first.kind)
  )
    return null;
  const [a, b] = [first.numeral, second.numeral];
  if (a === null || b === null) return null;
  const joint = jointOf(tokens, first, second, text);
  if (joint === null || joint === 'comma' || joint === 'or' || joint === 'hung') return null;
  const enclosed = isBetween(tokens, first);
  if (joint === 'and' && !enclosed) return null;
  if (joint === 'dash' && first.start >= first.end) return null;
  const rises = size(a) / first.under < size(b) / second.under;
  if (joint !== 'margin' && !rises && !(enclosed && joint === 'and')) return null;
  if (joint === 'to' && isChange(tokens, first, floor, took)) return null;
  const made = written(tokens, 'range', first.from, second.to, null, first.unit);
  return {
    ...made,
    choices: first.choices,
    hedge: first.hedge,
    reason: joint === 'margin' ? 'margin' : '',
    ends: [first, second],
  };
}

/** `rose from 3 to 5`, `increased $3 million to $5 million`: a change and no range. */
function isChange(tokens: Tokens, first: Written, floor: number, took: boolean): boolean {
  const led = idAt(tokens, first.from - 1) === from;
  for (let at = first.from - 1; at >= floor && at >= first.from - 8; at -= 1) {
    if (moves.has(tokens, at))
      return led || (!took && (at === first.from - 1 || idAt(tokens, first.from - 1) === by));
    if (tokens.shape[at] === 4) return false;
  }
  return false;
}
