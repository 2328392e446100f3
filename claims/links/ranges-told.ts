/** Whether the words before `A to B` make it a range though A is the greater: "takes 10 to 5 years", "aged 12 to 5". */
import type { Figure } from '../figures/figure.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { fall, rise } from '../vocabulary/en/cues.ts';
import { notRanges, rangeLeads, rangeVerbs, stillWords } from '../vocabulary/en/ranges.ts';

const moves: ReadonlySet<string> = new Set([...rise, ...fall]);
const told: ReadonlySet<string> = new Set(['money', 'measure', 'duration', 'age', 'temperature']);
const ranged: ReadonlySet<string> = new Set([...told, 'percent', 'number']);
/** How far a verb may stand before the first end. */
const reach = 4;

/** The figure at a place and the next one, with a `to` between them. */
export function tellsRange(
  { figures }: ReadArticle,
  { tokens, sentences }: ReadBlock,
  number: number,
  sentence: number,
): boolean {
  const [first, second] = [figures[number], figures[number + 1]];
  if (first === undefined || second === undefined || second.from !== first.to + 1) return false;
  const { word } = tokens;
  if (first.kind === 'year') return tellsYears(word, first, second);
  if (word[first.to] !== 'to' || !ranged.has(first.kind) || isSplit(word[second.to])) return false;
  const from = sentences[sentence]?.from ?? 0;
  for (let at = first.from - 1; at >= Math.max(from, first.from - reach); at -= 1)
    if (rangeVerbs.has(word[at] ?? '')) return !holds(word, from, at, fallen);
  if (!told.has(first.kind) || !rangeLeads.has(word[first.from - 1] ?? '')) return false;
  for (let at = from; at < first.from; at += 1) {
    const own = word[at] ?? '';
    if (moves.has(own) || notRanges.has(own)) return false;
    if (own.endsWith('ed') && own.length > 4 && !stillWords.has(own)) return false;
  }
  return true;
}

/** `between 2015 and 2010`; behind `from` only where nothing moves, or they are counts: `fell from 2015 to 2010`. */
function tellsYears(word: readonly string[], first: Figure, second: Figure): boolean {
  const [lead, joint] = [word[first.from - 1], word[first.to]];
  if (second.kind !== 'year') return false;
  if (lead === 'between') return joint === 'and';
  return lead === 'from' && joint === 'to' && !holds(word, Math.max(0, first.from - 12), first.from, moves);
}

const fallen: ReadonlySet<string> = new Set(fall);

function holds(word: readonly string[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (words.has(word[at] ?? '')) return true;
  return false;
}

/** `$40 to $30 a week ago` */
const isSplit = (word: string | undefined): boolean => word === 'ago' || word === 'in';
