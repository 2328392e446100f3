/** The register of names as the ledger shows it: each name with its places in the text, and what was noted of spellings. */
import type { Findings, FoundName, Span } from '../../../claims/index.ts';
import { blockAt, placesOf } from './places.ts';
import { placeName } from './sentences.ts';

export interface NamedPlace extends Span {
  /** "¶2", or the kind of the block. */
  readonly place: string;
}

export interface NameRow {
  readonly index: number;
  readonly name: FoundName;
  /** The first mention of each block that has one, in reading order. */
  readonly places: readonly NamedPlace[];
}

export interface SpellingNote {
  readonly message: string;
  readonly places: readonly NamedPlace[];
}

/** Findings that an earlier engine left in the store have no register. */
type Named = Pick<Findings, 'blocks' | 'notes'> & Partial<Pick<Findings, 'names'>>;

/** Names in order of first mention. */
export function nameRows({ blocks, names = [] }: Named): readonly NameRow[] {
  const locate = locator(blocks);
  return names.map((name, index) => {
    const seen = new Set<string>();
    const places = name.mentions.map(locate).filter(({ place }) => !seen.has(place) && seen.add(place));
    return { index, name, places };
  });
}

/** Two spellings of what may be one name. */
export function spellingNotes({ blocks, notes }: Named): readonly SpellingNote[] {
  const locate = locator(blocks);
  return notes
    .filter(({ code }) => code === 'name-spelling')
    .map(({ message, spans }) => ({ message, places: spans.map(locate) }));
}

function locator(blocks: Findings['blocks']): (span: Span) => NamedPlace {
  const places = placesOf(blocks);
  return ({ start, end }) => {
    const block = blockAt(blocks, start);
    return { start, end, place: placeName(block === null ? null : (places[block] ?? null)) };
  };
}
