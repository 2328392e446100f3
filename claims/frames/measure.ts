/** Finds the noun that a figure measures: beside it where one stands there, else the subject of its clause. */
import type { Figure } from '../figures/figure.ts';
import { wordSet } from '../text/word-set.ts';
import { articles, blanks, counters } from '../vocabulary/en/nouns.ts';
import { timeUnits } from '../vocabulary/en/periods.ts';
import { hedgePhrases } from './hedge-phrases.ts';
import { headFirst, isNominal, moves, readBackward, readForward } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nobody } from './subject-phrase.ts';
import type { Subject, Words } from './subject-phrase.ts';

/** Tokens between which words may speak of the figure. */
export interface Window {
  readonly floor: number;
  readonly ceiling: number;
}

const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'temperature', 'number', 'duration']);
const shares: ReadonlySet<string> = new Set(['percent', 'points', 'fraction', 'multiple']);

/** The latest noun of figures by their kind, and of `any` kind. */
type Nouns = ReadonlyMap<string, readonly string[]>;

interface Measured extends Subject {
  /** What is measured is the subject of the words behind, too: ", and net profit was". */
  readonly isSubject: boolean;
}

const nothing: Measured = { measure: nobody.measure, isSubject: false, entity: nobody.entity };

/**
 * What a figure measures and whose it is; dates and names measure nothing. `earlier` are nouns of
 * figures before in the sentence, for those without one: "310 pupils, 50 more than last year, up 19%".
 */
export function measureOf(
  words: Words,
  figure: Figure,
  window: Window,
  subject: Subject | undefined,
  earlier: Nouns,
): Measured {
  if (!amounts.has(figure.kind) && !shares.has(figure.kind)) return nothing;
  const behind = nounBehind(words, figure, window);
  const before = behind?.measure.length ? null : nounBefore(words, figure, window);
  const own = before?.measure ?? (behind?.measure.length ? behind.measure : null);
  const usual = subject?.measure ?? [];
  return {
    measure:
      own ?? (usual.length > 0 ? usual : (earlier.get(shares.has(figure.kind) ? 'any' : figure.kind) ?? [])),
    isSubject: before?.isSubject ?? false,
    entity: behind?.entity.length ? behind.entity : (subject?.entity ?? []),
  };
}

/** `310 pupils`, `5% of pupils`, `a 5% rise in exports`, `$4.2 billion in revenue`, `a $5 million loss`. */
function nounBehind(words: Words, { kind, from, to }: Figure, { ceiling }: Window): Subject | null {
  const { tokens } = words;
  const counted = kind === 'number';
  const led = articles.has(tokens.word[from - 1] ?? '');
  let at = tokens.word[to] === '-' ? to + 1 : to;
  if (moves.has(tokens.word[at] ?? '') || tokens.word[at] === 'worth') at += 1;
  const word = tokens.word[at] ?? '';
  if (word === 'of' || word === 'in' || (word === 'from' && counted)) {
    const article = articles.has(tokens.word[at + 1] ?? '') ? 1 : 0;
    const begin = at + 1 + article;
    if (words.times.has(at + 1) || words.times.has(begin) || words.figures.has(begin)) return null;
    const read = readForward(tokens, begin, ceiling);
    if (read.phrase.length === 0) return null;
    return named(words, read.phrase, word !== 'of' && (article === 1 || word === 'from'));
  }
  if (!(counted || (led && kind !== 'duration')) || at !== to + (tokens.word[to] === '-' ? 1 : 0))
    return null;
  if (words.times.has(at)) return null;
  const { phrase, to: end } = readForward(tokens, at, ceiling);
  const head = tokens.word[phrase.at(-1) ?? -1] ?? '';
  if (phrase.length === 0 || blanks.has(head)) return null;
  if (counters.has(head) && tokens.word[end] === 'of') return null;
  return { measure: headFirst(tokens, phrase), entity: [] };
}

/** A name behind `in` says where; a common noun says what. */
function named({ tokens, text }: Words, phrase: NounPhrase, isPlace: boolean): Subject {
  const at = tokens.start[phrase[0] ?? 0] ?? 0;
  const first = text.charAt(at);
  const entity = phrase.map((token) => text.slice(tokens.start[token], tokens.end[token]));
  if (isPlace || first !== first.toLowerCase()) return { measure: [], entity };
  return { measure: headFirst(tokens, phrase), entity: [] };
}

const linking = wordSet('of worth totaling totalling was were is are reached totaled totalled');
const being: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'reached', 'totaled', 'totalled']);
const opening: ReadonlySet<string> = new Set(['and', ',', 'but', 'while', ';', 'with']);

/** `revenue of $4.2 billion`, `and net profit was about €3 million`; in `a rise of 5%` the noun only says how it moved. */
function nounBefore(
  words: Words,
  { from }: Figure,
  { floor }: Window,
): Pick<Measured, 'measure' | 'isSubject'> | null {
  const { tokens } = words;
  let at = from - 1;
  at -= hedgePhrases.endsBefore(tokens, from, floor);
  if (!linking.has(tokens, at) || !isNominal(tokens, at - 1)) return null;
  const joint = tokens.word[at] ?? '';
  const phrase = readBackward(tokens, floor, at);
  if (being.has(joint) && !opening.has(tokens.word[(phrase[0] ?? 0) - 1] ?? '')) return null;
  const head = tokens.word[phrase.at(-1) ?? -1] ?? '';
  if (phrase.length === 0 || counters.has(head) || Object.hasOwn(timeUnits, head)) return null;
  const per = (phrase[0] ?? 0) - 1;
  const isSubject = being.has(joint);
  if (tokens.word[per] !== 'per') return { measure: headFirst(tokens, phrase), isSubject };
  const whole = headFirst(tokens, readBackward(tokens, floor, per));
  return { measure: [...whole, ...headFirst(tokens, phrase), 'per'], isSubject };
}
