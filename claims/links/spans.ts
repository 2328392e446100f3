/** Ties lengths of time and anniversaries to the two times between which they lie. */
import { toNumber } from '../arithmetic/exact.ts';
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import {
  behindOccasion,
  founding,
  lasting,
  nominal,
  otherCalendars,
  passed,
  placing,
  stretches,
  turning,
  within,
} from '../vocabulary/en/times.ts';
import type { Elapsed } from './elapsed.ts';
import { holdsFigure, holdsWord, shareYear } from './moments.ts';
import type { Moment, Passage } from './moments.ts';
import { spanTold } from './spans-told.ts';
import type { Tie } from './spans-told.ts';

/** Two times of a sentence that are the ends of one stretch. */
interface Ends {
  readonly first: Moment;
  readonly last: Moment;
  readonly from: number;
  readonly to: number;
  readonly opener: 'from' | 'between' | 'bracket' | 'bare';
}

export function spansIn(
  passage: Passage,
  earlier: Passage | null,
  frames: readonly Frame[],
  published: number | null,
): readonly Elapsed[] {
  const { figures, moments, article } = passage;
  const counts = figures.some((number) => {
    const figure = article.figures[number];
    return figure !== undefined && unitOf(figure) !== undefined;
  });
  if (!counts || moments.length === 0) return [];
  if (holdsWord(passage, passage.from, passage.to, otherCalendars)) return [];
  const ends = endsIn(passage);
  const asserted = (moment: Moment | null): boolean =>
    moment === null || frames[moment.figure]?.mode === 'asserted';
  return passage.figures.flatMap((stated) => {
    const figure = passage.article.figures[stated];
    const unit = figure === undefined ? undefined : unitOf(figure);
    if (figure?.value == null || unit === undefined || figure.value.d !== 1 || figure.hedge !== undefined)
      return [];
    if (frames[stated]?.mode !== 'asserted') return [];
    const tie =
      figure.kind === 'ordinal'
        ? anniversary(passage, figure, published)
        : (stretch(passage, figure, ends) ??
          since(passage, earlier, figure, unit, published) ??
          spanTold(passage, figure));
    if (tie === null || !asserted(tie.first) || !asserted(tie.last)) return [];
    return [{ kind: 'span' as const, stated, count: toNumber(figure.value), unit, ...tie }];
  });
}

const units = { a: 'a', mo: 'mo', wk: 'wk', d: 'd' } as const;

function unitOf({ kind, unit }: Figure): Elapsed['unit'] | undefined {
  if (kind === 'ordinal') return 'a';
  return kind === 'duration' ? units[unit as keyof typeof units] : undefined;
}

const dashes = new Set(['-', '–', '—', '‑', 'to', 'until', 'till', 'through']);

/** `from 2016 to 2023`, `between 1990 and 2010`, `(2016–2023)`. */
function endsIn(passage: Passage): readonly Ends[] {
  const { words, moments } = passage;
  return moments.flatMap((one, index) => {
    const two = moments[index + 1];
    if (two === undefined || two.from - one.to > 3) return [];
    const joint = words[one.to] ?? '';
    const led = words[one.from - 1] ?? '';
    const gap = two.from - one.to;
    const plain = gap === 1 || (gap === 2 && words[one.to + 1] === 'the');
    if (!plain || (joint === 'and' ? led !== 'between' : !dashes.has(joint))) return [];
    if (joint === 'to' && led !== 'from' && one.figure !== two.figure && led !== '(') return [];
    const [first, last] = shareYear(one, two);
    if ((first.year === null) !== (last.year === null)) return [];
    const opener = led === 'from' || led === 'between' ? led : led === '(' ? 'bracket' : 'bare';
    return [{ first, last, from: opener === 'bare' ? one.from : one.from - 1, to: two.to, opener }];
  });
}

/** A length of time beside the ends of a stretch. */
function stretch(passage: Passage, figure: Figure, all: readonly Ends[]): Tie | null {
  for (const ends of all) {
    const strength =
      ends.from >= figure.to
        ? lengthBefore(passage, figure, ends)
        : ends.to <= figure.from
          ? lengthBehind(passage, figure, ends)
          : null;
    if (strength === null) continue;
    const way = ends.opener === 'between' && isWithin(passage, figure, ends) ? 'within' : 'stretch';
    return { first: ends.first, last: ends.last, published: null, way, strength };
  }
  return null;
}

/** `for twelve years, from …`, `the 12-year programme ran from …`, `a five-day trip, from …`. */
function lengthBefore(passage: Passage, figure: Figure, { from, to, opener }: Ends): Tie['strength'] | null {
  const { words } = passage;
  if (from - figure.to > 8) return null;
  const between = words.slice(figure.to, from);
  if (holdsFigure(passage, figure.to, from)) return null;
  const lead = words[figure.from - 1] ?? '';
  // `After 25 years, from 1990 to 2005, he stepped down.`
  const isAll =
    lead === 'after' && between.length === 1 && between[0] === ',' && opener === 'from' && words[to] === ',';
  if (between.some((word) => turning.has(word)) || (within.has(lead) && !isAll)) return null;
  const comma = between.indexOf(',');
  const held = comma === between.length - 2 && lasting.has(between.at(-1) ?? '');
  if (comma >= 0 && comma !== between.length - 1 && !held) return null;
  const whole = comma >= 0 || opener === 'bracket';
  const hyphened = words[figure.to - 2] === '-' || words[figure.to - 2] === '‑';
  if (opener === 'bare' && !whole) return null;
  if (opener === 'between' && comma < 0) return between.length === 0 ? 'strong' : null;
  if (hyphened && between.some((word) => nominal.has(word))) return null;
  if (hyphened) return whole || lasting.has(between.at(-1) ?? '') ? 'strong' : null;
  if (between.length === 0 || (whole && between.length === 1)) return 'strong';
  const spent = passed.has(lead) && comma > 0 && opener === 'from' && !between.includes('of');
  if (spent && /^(?:to|in|at|as|on)$/.test(between[0] ?? '')) return 'strong';
  const named = lead === 'of' && stretches.has(words[figure.from - 2] ?? '') && opener === 'from';
  if (named && between.length === 1 && lasting.has(between[0] ?? '')) return 'strong';
  return placing.has(between[0] ?? '') || lasting.has(between.at(-1) ?? '') ? 'middling' : null;
}

/** `three years between 1990 and 2010` are some of them; `the 20 years between` are all. */
const isWithin = ({ words }: Passage, figure: Figure, { from }: Ends): boolean =>
  figure.to === from && words[figure.from - 1] !== 'the';

/** `between 1990 and 2010, a period of 30 years`, `from 2016 to 2023, or twelve years`. */
function lengthBehind(passage: Passage, figure: Figure, { to, opener }: Ends): Tie['strength'] | null {
  const { words, block } = passage;
  if (figure.from - to > 6) return null;
  const between = words.slice(to, figure.from);
  if (holdsFigure(passage, to, figure.from)) return null;
  const [mark = '', ...rest] = between;
  const parted = [',', '—', '–', '-', '(', ';', ':'].includes(mark);
  const last = rest.at(-1) ?? mark;
  // `which runs from 3 to 9 July, lasts seven days`
  if (mark === ',' && rest.length === 1 && (last === 'lasts' || last === 'lasted')) return 'strong';
  const told = /^[:–—-]$/.test(mark) && rest.length === 0 && /^(?:of|without)$/.test(words[figure.to] ?? '');
  if (told) return 'strong';
  if (parted && rest.length === 0) {
    const behind = words[figure.to];
    const summed =
      behind === 'altogether' || (behind === 'in' && ['all', 'total'].includes(words[figure.to + 1] ?? ''));
    return summed || behind === undefined || block.tokens.shape[figure.to] === 3 ? 'strong' : null;
  }
  if (last === 'of' && stretches.has(rest.at(-2) ?? '') && parted) return 'strong';
  if (last === 'or' || last === 'lasting') return 'strong';
  if (
    last === 'lasted' &&
    opener !== 'between' &&
    (between.length === 1 || (parted ? rest.length : between.length) < 3)
  )
    return rest.includes(',') || (parted && rest.length > 1) ? null : 'strong';
  const article = parted && rest.length === 1 && ['a', 'an', 'the'].includes(last);
  if (article && stretches.has(words[figure.to] ?? '')) return 'strong';
  return !parted && last === 'for' && between.length === 1 ? 'middling' : null;
}

/** `ten years after the 2008 crash, in 2017`, `In 2017, ten years after …`, `closed 12 years later, in 2010`. */
function since(
  passage: Passage,
  earlier: Passage | null,
  figure: Figure,
  unit: Elapsed['unit'],
  published: number | null,
): Tie | null {
  const { words, moments } = passage;
  const word = words[figure.to] ?? '';
  const tie = (first: Moment, last: Moment | null, strength: Tie['strength']): Tie => ({
    first,
    last,
    published: last === null ? published : null,
    way: 'since',
    strength,
  });
  const before = moments.filter(({ to }) => to <= figure.from);
  const behind = moments.filter(({ from }) => from >= figure.to);
  if (word === 'later' || word === 'afterwards') {
    const [next] = behind;
    const first = before.at(-1) ?? (earlier?.moments.length === 1 ? earlier.moments[0] : undefined);
    if (next === undefined || first === undefined || next.from - figure.to > 4) return null;
    const far = before.length === 0;
    if (holdsFigure(passage, far ? passage.from : first.to, figure.from)) return null;
    const sure = far ? passage.words[passage.from] === 'it' : before.length === 1;
    return tie(first, next, sure ? 'strong' : 'middling');
  }
  if (word === 'after') {
    const [first, next] = behind;
    if (first === undefined || first.from - figure.to > 7 || holdsFigure(passage, figure.to, first.from))
      return null;
    const subject = /^(?:it|he|she|they)$/.test(words[figure.to + 1] ?? '') ? figure.to + 2 : figure.to;
    if (words.slice(subject, first.from).some((one) => one === ',' || (turning.has(one) && one !== 'after')))
      return null;
    const lead = before.at(-1);
    if (before.length === 1 && lead !== undefined && words[lead.to] === ',' && figure.from - lead.to <= 3)
      return behind.length === 1 ? tie(first, lead, 'strong') : null;
    if (before.length > 0 || behind.length !== 2 || next === undefined) return null;
    const timed = words[next.from - 1] === 'in' || words[next.from - 1] === 'on';
    return timed && words[next.from - 2] === ',' ? tie(first, next, 'strong') : null;
  }
  const comma = word === ',' ? 1 : 0;
  if (words[figure.to + comma] !== 'since' || unit !== 'a' || published === null) return null;
  const [first] = behind;
  if (moments.length !== 1 || first === undefined || first.from !== figure.to + comma + 1) return null;
  return tie(first, null, 'middling');
}

/** `the 20th anniversary of the 1998 flood` in a sentence with another year; `Founded in 1998, … its 20th anniversary in 2018`. */
function anniversary(passage: Passage, figure: Figure, published: number | null): Tie | null {
  const { words, moments } = passage;
  if (words[figure.to] !== 'anniversary') return null;
  const next = words[figure.to + 1];
  if (next !== undefined && figure.to + 1 < passage.to && !behindOccasion.has(next)) return null;
  const years = moments.filter(({ year }) => year !== null);
  const tie = (first: Moment, last: Moment | null, strength: Tie['strength']): Tie => ({
    first,
    last,
    published: last === null ? published : null,
    way: 'anniversary',
    strength,
  });
  const of = ofBehind(passage, figure.to);
  const behindOf = of > 0 ? years.find(({ from }) => from > of && from - of < 10) : undefined;
  const founded = years.find(
    ({ from }) =>
      founding.has(words[from - 2] ?? '') && (words[from - 1] === 'in' || words[from - 1] === 'on'),
  );
  const first = behindOf ?? founded;
  if (first === undefined) return itsOwn(passage, figure, years);
  const rest = years.filter((moment) => moment !== first);
  const [only] = rest;
  if (rest.length === 1 && only !== undefined)
    return tie(first, only, isTimed(passage, only) ? 'strong' : 'middling');
  return rest.length === 0 && published !== null && behindOf !== undefined
    ? tie(first, null, 'middling')
    : null;
}

/** `The bombing of 1945 was remembered in 2015, on its 60th anniversary.` */
function itsOwn({ words }: Passage, figure: Figure, [one, two, ...more]: readonly Moment[]): Tie | null {
  if (one === undefined || two === undefined || more.length > 0 || words[figure.from - 1] !== 'its')
    return null;
  const [first, last] = (one.year ?? 0) < (two.year ?? 0) ? [one, two] : [two, one];
  return { first, last, published: null, way: 'anniversary', strength: 'middling' };
}

/** `anniversary of`, `anniversary, in 2018, of`; -1 where none is near. */
function ofBehind({ words, to }: Passage, from: number): number {
  for (let at = from; at < Math.min(to, from + 7); at += 1) if (words[at] === 'of') return at;
  return -1;
}

const isTimed = ({ words, article }: Passage, moment: Moment): boolean =>
  words[moment.from - 1] === 'in' ||
  words[moment.from - 1] === 'on' ||
  article.figures[moment.figure]?.relative !== undefined;
