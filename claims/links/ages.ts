/** Ties ages to the birth and the dated event that they belong to. A second person in reach keeps it silent. */
import { toNumber } from '../arithmetic/exact.ts';
import type { Figure } from '../figures/figure.ts';
import { factsAt } from '../figures/words.ts';
import type { Frame } from '../frames/frame.ts';
import {
  beforeAge,
  behindAge,
  dying,
  dyingAlone,
  feminine,
  masculine,
  others,
  pronouns,
} from '../vocabulary/en/times.ts';
import { isDeath, lifeIn } from './births.ts';
import type { Life } from './births.ts';
import type { Elapsed } from './elapsed.ts';
import { holdsFigure, holdsWord, isCapitalAt } from './moments.ts';
import type { Moment, Passage } from './moments.ts';

/** How many words may stand between an age and its date. */
const reach = 9;

/** The sentences next to one, where they hold figures. */
export interface Near {
  readonly before: Passage | null;
  readonly behind: Passage | null;
}

/** A life with the sentence that tells of it, and how surely it is that of whom the age is told. */
interface Told {
  readonly life: Life;
  readonly before: Passage | null;
  readonly own: boolean;
  readonly sure: boolean;
}

/** The ages of a sentence; a birth may stand in the one before or behind it. */
export function agesIn(
  passage: Passage,
  near: Near,
  frames: readonly Frame[],
  published: number | null,
): readonly Elapsed[] {
  const counts = passage.figures.flatMap((stated) => {
    const figure = passage.article.figures[stated];
    const count = figure === undefined ? null : ageOf(passage, figure);
    return figure === undefined || count === null ? [] : [{ stated, figure, count }];
  });
  if (counts.length === 0) return [];
  const told = lifeTold(passage, near);
  if (told === null || hasBoth(passage) || frames[told.life.birth.figure]?.mode !== 'asserted') return [];
  const { life, own } = told;
  return counts.flatMap(({ stated, figure, count }) => {
    if (frames[stated]?.mode !== 'asserted') return [];
    if (!isOfSubject(passage, figure, life)) return [];
    const last = referenceOf(passage, figure, told);
    if (last === null && (!own || published === null || !isNow(passage, figure, life))) return [];
    if (last !== null && frames[last.figure]?.mode !== 'asserted') return [];
    if (own && !isOnePerson(passage, life, figure, last)) return [];
    if (isReign(life, last, count)) return [];
    return [
      {
        kind: 'age' as const,
        stated,
        count,
        unit: 'a' as const,
        first: life.birth,
        last,
        published: last === null ? published : null,
        way: figure.kind === 'ordinal' ? ('anniversary' as const) : ('age' as const),
        strength:
          last === null || !told.sure || isBareAt(passage, figure)
            ? ('middling' as const)
            : ('strong' as const),
      },
    ];
  });
}

/** The life that the sentence tells of, or the one beside it by a pronoun. */
function lifeTold(passage: Passage, { before, behind }: Near): Told | null {
  const own = lifeIn(passage);
  const isOnlyOne = (other: Passage): boolean => !holdsWord(other, other.from, other.to, others);
  if (own !== null) {
    // `The painter died in 1999. She was 78, having been born in 1931.`
    const died = before !== null && pronouns.has(passage.words[passage.from] ?? '') && isOnlyOne(before);
    return { life: own, before: died && hasOneDeath(before) ? before : null, own: true, sure: true };
  }
  if (before !== null && opensWithPronoun(passage) && isOnlyOne(before)) {
    const life = lifeIn(before);
    const sure = pronouns.has(passage.words[passage.from] ?? '');
    if (life !== null)
      return { life, before, own: false, sure: sure && isAlone(before, life.at, life.bracket) };
  }
  if (behind === null || !opensWithPronoun(behind) || !isOnlyOne(behind) || !isOnlyOne(passage)) return null;
  const life = lifeIn(behind);
  if (life === null || life.bracket) return null;
  let named = passage.from;
  while (isCapitalAt(passage, named)) named += 1;
  return { life, before: null, own: false, sure: isAlone(passage, named, false) };
}

const opensWithPronoun = ({ words, from, to }: Passage): boolean => {
  for (let at = from; at < Math.min(to, from + 11); at += 1) if (pronouns.has(words[at] ?? '')) return true;
  return false;
};

const placing = new Set(['in', 'at', 'near', 'of', 'from', ',', 'on', '(']);

/** Behind the birth nobody else is named: capitals are those of places and months. */
function isAlone(passage: Passage, at: number, bracket: boolean): boolean {
  let placed = bracket;
  for (let token = at + 1; token < passage.to; token += 1) {
    if (!isCapitalAt(passage, token)) placed = placing.has(passage.words[token] ?? '');
    else if (!placed && factsAt(passage.block.tokens, token).month === 0) return false;
  }
  return true;
}

/** In years; null where the figure is no age of one person, or only about one. */
function ageOf({ words, block, to }: Passage, figure: Figure): number | null {
  const { value, hedge, numeral, kind } = figure;
  if (value === null || value.d !== 1 || hedge !== undefined) return null;
  const years = toNumber(value);
  if (years < 1 || years > 125) return null;
  if (kind === 'ordinal') return words[figure.to] === 'birthday' ? years : null;
  if (kind === 'age') return figure.unit === 'a' && words[figure.to - 1] !== 'olds' ? years : null;
  if (kind !== 'number' || figure.unit !== undefined || numeral?.scale != null || numeral?.decimals !== 0)
    return null;
  const behind = words[figure.to] ?? '';
  const ends = figure.to >= to || (block.tokens.shape[figure.to] === 3 && behind !== '%' && behind !== '-');
  const lead = words[figure.from - 1] ?? '';
  const told =
    beforeAge.has(lead) ||
    (slight.has(lead) && words[figure.from - 2] === 'was') ||
    livedTo(words, figure) >= 0;
  return told && (ends || behindAge.has(behind)) ? years : null;
}

/** `lived to 55`, `lived to be 55`: the token of the verb; -1 where it is none. */
function livedTo(words: readonly string[], { from }: Figure): number {
  const at = words[from - 1] === 'be' ? from - 3 : from - 2;
  return words[at + 1] === 'to' && words[at] === 'lived' ? at : -1;
}

/** `was only 14` */
const slight: ReadonlySet<string> = new Set(['only', 'just', 'still']);

/** `sold at 40` may be a price; `died at 40` is an age. */
const isBareAt = (passage: Passage, age: Figure): boolean =>
  age.kind === 'number' &&
  passage.words[age.from - 1] === 'at' &&
  passage.words[age.from - 2] !== ',' &&
  age.from - 1 !== passage.from &&
  !dies(passage, age) &&
  !holdsWord(passage, Math.max(passage.from, age.from - 5), age.from, personal);

/** What only people do. */
const personal: ReadonlySet<string> = new Set('retired graduated enlisted emigrated debuted'.split(' '));

/** `he` and `she` are two people. */
const hasBoth = (passage: Passage): boolean =>
  holdsWord(passage, passage.from, passage.to, masculine) &&
  holdsWord(passage, passage.from, passage.to, feminine);

/** In `a girl aged 12` and `attacked the 12-year-old` it is the age of another than the sentence speaks of. */
function isOfSubject(passage: Passage, age: Figure, { birth, death }: Life): boolean {
  const { words, from, moments } = passage;
  const first = words[age.from - 1] ?? '';
  if (words[age.to - 1] === 'old') {
    const opens = first === 'the' && (age.from - 2 < from || words[age.from - 2] === ',');
    const dated = first === ',' && moments.some(({ to }) => to === age.from - 1);
    return opens || dated || isCapitalAt(passage, age.from - 2);
  }
  if (livedTo(words, age) >= 0) return true;
  // `The composer was 67 when he died in 1990.`
  const noun = age.from - 2;
  const isOf = words[age.to] === 'when' && pronouns.has(words[age.to + 1] ?? '');
  if (
    isOf &&
    first === 'was' &&
    words[noun - 1] === 'the' &&
    noun - 1 === from &&
    isPerson(words[noun] ?? '')
  )
    return true;
  if (age.kind === 'number' && first !== 'at') {
    const at = slight.has(first) ? age.from - 3 : age.from - 2;
    const subject = words[at] ?? '';
    if (subject === 'and') return birth.to === at;
    return pronouns.has(subject) || subject === ')' || subject === ',' || isCapitalAt(passage, at);
  }
  if (first !== 'aged' && first !== ',') return true;
  let at = first === 'aged' ? age.from - 2 : age.from - 1;
  const parted = words[at] === ',';
  if (parted) at -= 1;
  const dated = moments.some(({ to }) => to === at + 1) || at === birth.to || at === death?.to || at < from;
  const fell = holdsWord(passage, Math.max(from, at - reach), at + 1, dyingAlone);
  return dated || dying.has(words[at] ?? '') || fell || isCapitalAt(passage, at) || words[at] === 'was';
}

/** `painter`, `actor`, `novelist`, `musician`, and no `tower` or `motor`. */
const isPerson = (word: string): boolean =>
  /(?:ist|ian|man|poet|ter|ger|der|ner|ler|ctor|itor|king|queen)$/.test(word) && !things.has(word);

const things: ReadonlySet<string> = new Set(
  'water letter computer matter number order ladder counter meter'.split(' '),
);

/** When somebody was as old as that. */
function referenceOf(passage: Passage, age: Figure, { life, before, own }: Told): Moment | null {
  const { words } = passage;
  const times = passage.moments.filter(({ figure }) => !own || figure !== life.birth.figure);
  const next = times.find(({ from }) => from >= age.to) ?? null;
  const last = times.filter(({ to }) => to <= age.from).at(-1) ?? null;
  const opens = phraseStart(passage, age);
  const gap = next === null ? Infinity : next.from - age.to;
  const bridged = next !== null && !holdsOther(passage, life, age.to, next.from);
  if (next !== null && bridged && gap <= reach + 3 && says(passage, age.to, 'when')) return next;
  // `The 45-year-old, born on 2 June 1979, was charged in March 2024.`
  if (
    next !== null &&
    bridged &&
    times.length === 1 &&
    words[age.to - 1] === 'old' &&
    isDoneTo(passage, next)
  )
    return next;
  if (next !== null && bridged && gap <= 2 && timed.has(words[next.from - 1] ?? '')) return next;
  if (
    last !== null &&
    opens - last.to <= reach &&
    !holdsFigure(passage, last.to, opens) &&
    holdsNone(passage, last.to, whenStart(passage, opens), [';', 'and', 'but', 'then', 'when', 'since'])
  )
    return last;
  const clause = life.birth.from > age.to ? life.birth.to - life.at : 0;
  if (next !== null && bridged && gap - clause <= reach && isDeath(passage, next)) return next;
  if (times.length > 0) return null;
  const ended = dies(passage, age) || diesBehind(passage, age) || livedTo(words, age) >= 0;
  if (life.death !== null && ended) return life.death;
  return before === null ? null : deathIn(before, life);
}

/** A figure between an age and its date other than the birth, or one that only numbers: `her first title`. */
const holdsOther = ({ article, figures }: Passage, { birth }: Life, from: number, to: number): boolean =>
  figures.some((number) => {
    const figure = article.figures[number];
    const passes = number === birth.figure || figure?.kind === 'ordinal';
    return figure !== undefined && !passes && figure.from >= from && figure.from < to;
  });

/** `was charged in March 2024`: what was done to somebody on a known date. */
const isDoneTo = ({ words }: Passage, { from }: Moment): boolean =>
  timed.has(words[from - 1] ?? '') && words[from - 3] === 'was';

/** `when he was` before an age belongs to it. */
const whenStart = ({ words }: Passage, at: number): number =>
  words[at - 1] === 'was' && pronouns.has(words[at - 2] ?? '') && words[at - 3] === 'when' ? at - 3 : at;

/** `was 55 when he died`. */
const diesBehind = ({ words }: Passage, { to }: Figure): boolean =>
  words[to] === 'when' && pronouns.has(words[to + 1] ?? '') && words[to + 2] === 'died';

const timed = new Set(['in', 'on']);

/** Where `at the age of 78` and `aged 78` begin. */
function phraseStart({ words }: Passage, { from }: Figure): number {
  let at = from;
  while (at > 0 && ['at', 'the', 'age', 'of', 'aged', ','].includes(words[at - 1] ?? '')) at -= 1;
  return at;
}

const says = ({ words }: Passage, at: number, word: string): boolean =>
  words[at] === word || (words[at] === ',' && words[at + 1] === word);

const holdsNone = ({ words }: Passage, from: number, to: number, barred: readonly string[]): boolean => {
  for (let at = from; at < to; at += 1) if (barred.includes(words[at] ?? '')) return false;
  return true;
};

/** `died aged 72`, `dead at 72`. */
const dies = (passage: Passage, age: Figure): boolean =>
  holdsWord(passage, Math.max(passage.from, age.from - reach), age.from, dying);

const hasOneDeath = (before: Passage): boolean =>
  before.moments.length === 1 && before.moments.every((moment) => isDeath(before, moment));

/** The death that the sentence before names: "… and died in 1999. She was 78." */
const deathIn = (before: Passage, life: Life): Moment | null => {
  const deaths = before.moments.filter((moment) => moment !== life.birth && isDeath(before, moment));
  return life.death ?? (deaths.length === 1 ? (deaths[0] ?? null) : null);
};

/** The sentence names no time but the birth, and speaks of somebody who is so old now. */
const isNow = (passage: Passage, age: Figure, { birth }: Life): boolean =>
  (age.kind === 'age' || passage.words[age.from - 1] === 'is') &&
  passage.moments.every(({ figure }) => figure === birth.figure) &&
  passage.figures.every((number) => number === birth.figure || passage.article.figures[number] === age) &&
  !says(passage, age.to, 'when') &&
  holdsNone(passage, passage.from, passage.to, ['had', 'were', 'at', 'died', 'when']) &&
  onlyBorn(passage);

/** `who was born in 1940`: no other `was` makes it a past. */
function onlyBorn({ words, from, to }: Passage): boolean {
  for (let at = from; at < to; at += 1) if (words[at] === 'was' && words[at + 1] !== 'born') return false;
  return true;
}

/** Between birth and age nobody else comes in, and nobody else is who died. */
function isOnePerson(passage: Passage, life: Life, age: Figure, last: Moment | null): boolean {
  const spots = [life.at, age.from, ...(last === null ? [] : [last.from])];
  const [low, high] = [Math.min(...spots), Math.max(...spots)];
  const behindLife = life.bracket && life.death !== null ? life.death.to + 1 : low;
  const who = passage.words[behindLife] === ',' ? behindLife + 1 : behindLife;
  const skipped = life.bracket && passage.words[who] === 'who' ? who + 1 : low;
  if (isAboutAnother(passage, life, age)) return false;
  const own = ownWho(passage, life, age) ?? subjectWho(passage, life);
  if (own === null && passage.words[life.at - 2] === 'who') return false;
  if (holdsWord(passage, skipped, own ?? high, others)) return false;
  if (own !== null && holdsWord(passage, own + 1, high, others)) return false;
  for (let at = low + 1; at < high; at += 1) {
    if (!dying.has(passage.words[at] ?? '') && passage.words[at] !== 'was') continue;
    if (!isCapitalAt(passage, at - 1)) continue;
    if (!isFree(passage, life) && !isNamedBefore(passage, at - 1, life.at)) return false;
  }
  return true;
}

/** `Her son, born in 1980, …  when she died aged 70`: the age of her, and not of the son. */
function isAboutAnother({ words, from }: Passage, { at }: Life, age: Figure): boolean {
  const owner = words[from];
  const subject = owner === 'her' ? 'she' : owner === 'his' ? 'he' : null;
  if (subject === null) return false;
  for (let place = at; place < age.from; place += 1) if (words[place] === subject) return true;
  return false;
}

/** `Ms Bell, who was born in 1955, retired in 2015 at 60`: its who is the subject of the sentence. */
function subjectWho(passage: Passage, { at }: Life): number | null {
  const { words, from } = passage;
  const who = at - 2;
  if (words[who] !== 'who' || words[at - 1] !== 'was' || words[who - 1] !== ',' || who - from > 6)
    return null;
  for (let place = from; place < who - 1; place += 1)
    if (/^(?:of|and|with|for|by|,|'|’|to)$/.test(words[place] ?? '')) return null;
  return who;
}

/** The `who` of `the 84-year-old, who was born in 1940` and `At 81, Kolb, who was born in 1933`: no other person's. */
function ownWho(passage: Passage, { at }: Life, age: Figure): number | null {
  const { words } = passage;
  const who = at - 2;
  if (words[who] !== 'who' || words[at - 1] !== 'was' || words[age.to] !== ',') return null;
  let place = age.to + 1;
  if (age.from - passage.from < 2) {
    while (place < who && isCapitalAt(passage, place)) place += 1;
    if (words[place] === ',') place += 1;
  }
  return place === who ? who : null;
}

/** `Born in 1931, Ada Berg died`: the birth has no subject of its own yet. */
const isFree = ({ words, from }: Passage, { at, bracket }: Life): boolean =>
  !bracket && (at === from || words[at - 1] === ',' || words[at - 1] === '(') && at - from < 3;

const isNamedBefore = ({ words, from }: Passage, name: number, to: number): boolean =>
  words.slice(from, to).includes(words[name] ?? '');

/** A reign is shorter than a life: years in brackets that fall far short of the age are those of an office. */
const isReign = ({ birth, bracket }: Life, last: Moment | null, count: number): boolean =>
  bracket && last?.year != null && birth.year !== null && count - (last.year - birth.year) > 15;
