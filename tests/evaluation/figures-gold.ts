/**
 * The figures that the reference data knows: where they stand and what they come to. Whose passage has an odd hash is
 * scored and never printed, so that nobody can write the reader towards it.
 */
import { hasShared, sharedLines, sharedText } from './shared.ts';

export type GoldKind =
  'money' | 'percent' | 'points' | 'multiple' | 'number' | 'measure' | 'duration' | 'date';

export interface Passage {
  readonly id: string;
  readonly text: string;
  /** Whether its failures may be printed. */
  readonly isOpen: boolean;
}

export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: GoldKind;
  /** A decimal without sign; null where the reference does not say. */
  readonly value: string | null;
  /** Null where the reference names a noun, which is no unit; absent where it does not say. */
  readonly unit?: string | null;
  /** ISO 8601; dates alone. */
  readonly date?: string;
}

export interface KnownPassage extends Passage {
  readonly golds: readonly GoldFigure[];
}

/** FNV-1a of the id, of 32 bits: even is open. */
export function isOpen(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return hash % 2 === 0;
}

interface Written {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly unit: string | null;
}

interface Claimed {
  readonly inputs: readonly Written[];
  readonly stated: Written;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly gold: Claimed | null;
  readonly golds?: readonly Claimed[];
}

/** Nouns of the reference that stand for a unit of ours. `square` may be of feet or of metres. */
const measures: Readonly<Record<string, string | null>> = {
  gallons: 'gal',
  tons: 'ton',
  metric: 't',
  square: null,
};

/** The number of JSON as a decimal, without sign. A growth has its sign from a word outside the figure. */
export const plainDecimal = (value: number): string => String(Math.abs(value));

function goldOf({ start, end, value, unit }: Written): GoldFigure {
  const place = { start, end, value: plainDecimal(value) };
  if (unit === 'USc') return { ...place, kind: 'money', value: `${plainDecimal(value)}/100`, unit: 'USD' };
  if (unit === '%') return { ...place, kind: 'percent', unit };
  if (unit === 'pp' || unit === 'bp') return { ...place, kind: 'points', unit };
  if (unit === 'x') return { ...place, kind: 'multiple', unit };
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return { ...place, kind: 'money', unit };
  if (unit !== null && unit in measures) return { ...place, kind: 'measure', unit: measures[unit] ?? null };
  return { ...place, kind: 'number', unit: null };
}

/** Each place once, in reading order: a figure may serve several claims. */
function distinct(written: readonly Written[]): readonly GoldFigure[] {
  const byPlace = new Map(written.map((one) => [`${one.start}:${one.end}`, goldOf(one)]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
}

const written = ({ inputs, stated }: Claimed): readonly Written[] => [...inputs, stated];

/** The passages of one corpus, with what their claims were made of; whole articles have none. */
export function corpusPassages(file: string): readonly KnownPassage[] {
  if (!hasShared) return [];
  return sharedLines<Line>(`corpus/${file}.jsonl`).map(({ id, text, gold, golds }) => ({
    id,
    text,
    isOpen: isOpen(id),
    golds: distinct((golds ?? [gold]).flatMap((one) => (one === null ? [] : written(one)))),
  }));
}

/** The real article: its amounts, and its relative dates, of which only the place is known. */
export function seedPassage(): readonly KnownPassage[] {
  if (!hasShared) return [];
  const { checks, relativeDates } = JSON.parse(sharedText('seed/gold.json')) as {
    readonly checks: readonly Claimed[];
    readonly relativeDates: readonly { readonly start: number; readonly end: number }[];
  };
  const dates = relativeDates.map(({ start, end }): GoldFigure => ({
    start,
    end,
    kind: 'date',
    value: null,
    unit: null,
  }));
  const golds = [...distinct(checks.flatMap(written)), ...dates];
  return [{ id: 'seed', text: sharedText('seed/article.txt'), isOpen: true, golds }];
}

interface Sentence {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly expect: readonly { readonly stated: string; readonly kind: string }[];
}

/** Single sentences say only which words are the stated figure; what these come to is read by `understand`. */
export function sentencePassages(
  understand: (words: string, kind: string) => Omit<GoldFigure, 'start' | 'end'>,
): readonly KnownPassage[] {
  if (!hasShared) return [];
  return sharedLines<Sentence>('golden/golden.jsonl')
    .filter(({ lang }) => lang === 'en')
    .map(({ id, text, expect }) => ({
      id,
      text,
      isOpen: isOpen(id),
      golds: expect.flatMap(({ stated, kind }) => {
        const start = placeOf(text, stated);
        return start === -1 ? [] : [{ start, end: start + stated.length, ...understand(stated, kind) }];
      }),
    }));
}

/** The first place where the words stand by themselves: the 9% that is meant is not in 19%. */
function placeOf(text: string, words: string): number {
  const isPart = (letter: string | undefined): boolean =>
    letter !== undefined && /[\p{L}\p{N}.]/u.test(letter);
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isPart(text[at - 1]) && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? '')) return at;
  }
  return text.indexOf(words);
}
