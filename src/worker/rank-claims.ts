/**
 * Which claims a query finds, and in what order: those that contain it as typed, in reading order; then those that
 * contain all its words; then, by Fuse.js, those that nearly do. Pure, so that it runs wherever the search does.
 */
import Fuse from 'fuse.js';

export interface SearchEntry {
  readonly claimId: string;
  readonly text: string;
  readonly notes: readonly string[];
  /** As printed. */
  readonly figures: readonly string[];
}

export interface SearchHit {
  readonly claimId: string;
  /** `close`: nothing in the claim is as typed. */
  readonly match: 'exact' | 'words' | 'close';
}

/**
 * The share of a query's characters that may differ: two of seven lets a swapped pair of letters through, while of three
 * characters, and of a Chinese word, none may.
 */
const closeEnough = 0.3;

interface Folded {
  readonly claimId: string;
  readonly text: string;
  readonly notes: string;
  readonly all: string;
}

/** Prepares the entries once; the result ranks any number of queries. An empty query finds nothing. */
export function claimRanking(entries: readonly SearchEntry[]): (query: string) => readonly SearchHit[] {
  const folded: readonly Folded[] = entries.map(({ claimId, text, notes, figures }) => {
    const [foldedText, foldedNotes] = [fold(text), fold(notes.join('\n'))];
    const all = [foldedText, foldedNotes, ...figures.map(fold)].join('\n');
    return { claimId, text: foldedText, notes: foldedNotes, all };
  });

  return (query) => {
    const sought = fold(query);
    if (sought === '') return [];
    const words = sought.split(' ');
    const exact = folded.filter(({ all }) => all.includes(sought));
    const rest = folded.filter(({ all }) => !all.includes(sought));
    const withWords =
      words.length > 1 ? rest.filter(({ all }) => words.every((word) => all.includes(word))) : [];
    const others = rest.filter((entry) => !withWords.includes(entry));
    return [
      ...exact.map(({ claimId }) => ({ claimId, match: 'exact' }) as const),
      ...withWords.map(({ claimId }) => ({ claimId, match: 'words' }) as const),
      ...close(sought, others).map(({ claimId }) => ({ claimId, match: 'close' }) as const),
    ];
  };
}

function close(sought: string, entries: readonly Folded[]): readonly Folded[] {
  // A number that looks like another is another number: figures are found as typed or not at all.
  const isFigure = /^[\d\p{P}\p{S} ]+$/u.test(sought);
  if (isFigure) return [];
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'text', weight: 2 },
      { name: 'notes', weight: 1 },
    ],
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: closeEnough,
  });
  return fuse.search(sought).map(({ item }) => item);
}

/** One writing for what a reader takes as the same: case, width, quotation marks, spaces, thousands separators. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<=\d)[, ](?=\d{3}(?!\d))/gu, '')
    .trim();
}
