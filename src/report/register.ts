/** The register of names for a report: each name in a line, and what was noted of spellings. */
import type { Findings } from '../../claims/index.ts';
import type { Places } from './place.ts';
import { reportWords } from './words.en.ts';

export interface RegisteredName {
  readonly name: string;
  /** In words; empty where nothing says what it is. */
  readonly kind: string;
  readonly title: string;
  readonly variants: string;
  readonly mentions: number;
  /** The place of the first mention. */
  readonly place: string;
}

export interface Register {
  readonly names: readonly RegisteredName[];
  /** Two spellings of what may be one name: one sentence each. */
  readonly spellings: readonly string[];
}

/** Findings that an earlier engine left in the store have no names. */
export function registerOf(
  findings: (Pick<Findings, 'notes'> & Partial<Pick<Findings, 'names'>>) | null,
  places: Places,
): Register {
  const { names = [], notes = [] } = findings ?? {};
  return {
    names: names.map(({ name, kind, title, variants, mentions, first }) => ({
      name,
      kind: reportWords.names.kinds[kind],
      title: title ?? '',
      variants: variants.join(', '),
      mentions: mentions.length,
      place: places.nameOf(first.start),
    })),
    spellings: notes.filter(({ code }) => code === 'name-spelling').map(({ message }) => message),
  };
}
