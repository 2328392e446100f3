/** Lengths of time whose two ends stand apart: "opened in 1985 and closed in 2010, 25 years later". */
import type { Figure } from '../figures/figure.ts';
import { beginnings, endings } from '../vocabulary/en/times.ts';
import type { Elapsed } from './elapsed.ts';
import { holdsFigure, holdsWord } from './moments.ts';
import type { Moment, Passage } from './moments.ts';

export type Tie = Pick<Elapsed, 'first' | 'last' | 'published' | 'way' | 'strength'>;

/** Null where the two times of the sentence are not plainly those between which the length lies. */
export function spanTold(passage: Passage, figure: Figure): Tie | null {
  const [first, last, ...more] = passage.moments;
  if (first === undefined || last === undefined || more.length > 0) return null;
  const isTold =
    last.to <= figure.from
      ? isBehind(passage, figure, first, last)
      : isMarriage(passage, figure, first, last);
  if (!isTold || isOneMore(figure, first, last)) return null;
  return { first, last, published: null, way: 'since', strength: 'strong' };
}

/** `began on 1 March and ended on 15 March, 14 days later`, `…, taking five years`, `…, closed in 2010 after 25 years`. */
function isBehind(passage: Passage, figure: Figure, first: Moment, last: Moment): boolean {
  const { words, block } = passage;
  if (holdsFigure(passage, last.to, figure.from) || holdsFigure(passage, first.to, last.from)) return false;
  const lead = words.slice(last.to, figure.from).join(' ');
  const next = words[figure.to] ?? '';
  const ends = (at: number): boolean => at >= passage.to || block.tokens.shape[at] === 3;
  const begins = holdsWord(passage, passage.from, first.from, beginnings);
  if (!begins || !holdsWord(passage, first.to, last.from, endings)) return false;
  if (next === 'later') return (lead === ',' || lead === ', some') && ends(figure.to + 1);
  // `closed in 2010 after three years` may count from something else.
  const most = ((last.year ?? 0) - (first.year ?? 0)) / 2;
  if (figure.value !== null && figure.value.n < most) return false;
  return ends(figure.to) && /^(?:after|, after|, taking|, a span of|, having lasted)$/.test(lead);
}

/** `Their 40-year marriage, which began in 1990, ended in 2010.` */
function isMarriage(passage: Passage, figure: Figure, first: Moment, last: Moment): boolean {
  const { words } = passage;
  if (first.from < figure.to || words[figure.to - 2] !== '-') return false;
  let which = figure.to;
  while (which < figure.to + 4 && words[which] !== 'which') which += 1;
  return (
    words[which] === 'which' &&
    words[which - 1] === ',' &&
    words[first.to] === ',' &&
    first.from - which < 5 &&
    beginnings.has(words[which + 1] ?? '') &&
    endings.has(words[first.to + 1] ?? '') &&
    last.from - first.to < 6
  );
}

/** Both the first and the last year may be counted. */
const isOneMore = ({ value }: Figure, first: Moment, last: Moment): boolean =>
  value !== null &&
  first.year !== null &&
  last.year !== null &&
  first.day === null &&
  value.n === last.year - first.year + 1;
