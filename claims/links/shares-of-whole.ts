/** Ties shares of one whole that together should make 100 per cent, where the words leave no room for another share. */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { answers, overlaps, peopleParts, restWords, shareOpeners } from '../vocabulary/en/lists.ts';
import { forward } from './list-runs.ts';
import { findPhrase } from './phrases.ts';
import { between } from './rows.ts';
import type { Listed, Row } from './rows.ts';

export interface TotalLink {
  /** The last share. */
  readonly stated: number;
  /** All shares, in reading order, the last included. */
  readonly parts: readonly number[];
  readonly strength: 'strong' | 'middling';
  /** The list may leave out a share: it objects only where they exceed the whole. */
  readonly onlyOver: boolean;
}

export function linkTotals(
  { blocks }: ReadArticle,
  frames: readonly Frame[],
  rows: readonly Row[],
): readonly TotalLink[] {
  if (blocks.length === 0) return [];
  return rows.flatMap((row) => {
    if (row.key !== 'percent:%' || row.figures.length < 2) return [];
    const links: TotalLink[] = [];
    for (let at = 0; at + 1 < row.figures.length;) {
      const { tidy, loose } = forward(row, at);
      const parts = [...tidy, ...loose];
      const last = parts.at(-1);
      if (last !== undefined && parts.length > 1 && isPlain(row, parts, frames)) {
        const whole = wholeness(row, parts);
        if (whole !== null)
          links.push({
            stated: last.figure,
            parts: parts.map(({ figure }) => figure),
            strength: whole === 'all' ? 'strong' : 'middling',
            onlyOver: whole === 'part',
          });
      }
      at += parts.length;
    }
    return links;
  });
}

/** Levels that are asserted; a share that rose or fell is measured at another time than its neighbours. */
const isPlain = ({ block: { tokens } }: Row, parts: readonly Listed[], frames: readonly Frame[]): boolean =>
  parts.every(({ figure }) => {
    const frame = frames[figure];
    const isMade = /^(?:made|makes|make|split)$/.test(tokens.word[(frame?.directionAt ?? 0) - 1] ?? '');
    return frame?.mode === 'asserted' && (frame.direction === 0 || isMade);
  });

/** `all` where the shares are plainly those of one whole, `part` where one may be missing, null where they may overlap. */
function wholeness(row: Row, parts: readonly Listed[]): 'all' | 'part' | null {
  const { tokens, sentences } = row.block;
  const stretch = sentences[row.sentence] ?? { from: 0, to: 0 };
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const word = tokens.word[at] ?? '';
    if (overlaps.has(word) && !(word === 'more' && tokens.word[at + 1] !== 'than')) return null;
  }
  const words = parts.map((_, place) => wordsOf(row, parts, place));
  if (words.filter(([first]) => first === 'of').length > 1) return null;
  const has = (group: ReadonlySet<string>) => words.some((own) => own.some((word) => group.has(word)));
  const first = parts[0]?.from ?? 0;
  const opener = findPhrase(tokens, Math.max(stretch.from, first - 6), first, shareOpeners);
  if (words.some((own) => isRest(own)) || leadsWithOther(row, parts)) return 'all';
  // "and the rest to Chile" has no figure: the others may not exceed the whole.
  if (has(restWords)) return 'part';
  if (opener !== null && opener.to === first) return 'all';
  if (has(answers.yes) && has(answers.no)) return parts.length > 2 && has(answers.neither) ? 'all' : 'part';
  const people = words.filter((own) => peopleParts.has(own.find((word) => !being.has(word)) ?? ''));
  return parts.length === 2 && people.length === 2 ? 'part' : null;
}

const being: ReadonlySet<string> = new Set(['were', 'was', 'are', 'is', 'of', 'them']);

/** The words between a share and the next, or up to the mark that ends the list, without what leads to the next. */
function wordsOf(
  { block: { tokens }, block, sentence }: Row,
  parts: readonly Listed[],
  place: number,
): readonly string[] {
  const own = parts[place];
  const next = parts[place + 1];
  if (own === undefined) return [];
  const end = next?.from ?? block.sentences[sentence]?.to ?? own.to;
  const kept = between(tokens, own.to, Math.min(end, own.to + 16)) ?? [];
  const words: string[] = [];
  for (const at of kept) {
    const word = tokens.word[at] ?? '';
    if (/^[,;.:—–!?]$/.test(word)) break;
    words.push(word);
  }
  if (next !== undefined && words.at(-1) === 'and') words.pop();
  return words;
}

/** `9% others`, `9% other`, `9% for the rest` */
const isRest = (own: readonly string[]): boolean =>
  (own[0] === 'other' && own.length === 1) ||
  own
    .slice(0, 3)
    .some((word, at) => restWords.has(word) && own.slice(0, at).every((lead) => lead.length < 4));

/** `and the other 48%`, `with the remaining 9%`, `and the rest, 9%,` */
function leadsWithOther({ block: { tokens } }: Row, parts: readonly Listed[]): boolean {
  const last = parts.at(-1)?.from ?? 0;
  const before = [tokens.word[last - 1] ?? '', tokens.word[last - 2] ?? ''] as const;
  return (
    before[0] === 'remaining' ||
    (before[0] === ',' && restWords.has(before[1])) ||
    before.join(' ') === 'other the'
  );
}
