/** Ties shares of one whole that together should make 100 per cent, where the words leave no room for another share. */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { comparatives } from '../vocabulary/en/comparisons.ts';
import {
  answers,
  choices,
  overlaps,
  peopleParts,
  restWords,
  shareLeads,
  shareOpeners,
  wholeWords,
} from '../vocabulary/en/lists.ts';
import { prepositions } from '../vocabulary/en/nouns.ts';
import { forward } from './list-runs.ts';
import { findPhrase } from './phrases.ts';
import { between } from './rows.ts';
import type { Listed, Row } from './rows.ts';
import type { Tokens } from '../text/tokens.ts';

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
  return rows.flatMap((row, place) => {
    if (row.key !== 'percent:%' || row.figures.length < 2) return [];
    const links: TotalLink[] = [];
    for (let at = 0; at + 1 < row.figures.length;) {
      const { tidy, loose } = forward(row, at);
      const parts = [...tidy, ...loose];
      const last = parts.at(-1);
      if (last !== undefined && parts.length > 1 && isPlain(row, parts, frames)) {
        const whole = wholeness(row, parts);
        // `Pubs took 58% of that and shops 33%, with the remaining 9% exported`: the first share stands apart.
        const apart = row.figures.filter((one) => !parts.includes(one));
        // `Coal gave 59%. The sun gave 24%, wind 12% and waste the other 5%.`
        const isBefore = (one: Row): boolean =>
          one.block === row.block && one.sentence === row.sentence - 1 && one.key === row.key;
        const before = rows.slice(Math.max(0, place - mostKeys), place).filter(isBefore);
        const isShort =
          apart.some((one) => isPlain(row, [one], frames)) ||
          before.some((one) => one.figures.some((share) => isPlain(one, [share], frames))) ||
          // `The party won 31% (+10%) and the other 25% (-4%)`: of how many others is left open.
          parts.every(({ to }) => row.block.tokens.word[to] === '(');
        if (whole !== null)
          links.push({
            stated: last.figure,
            parts: parts.map(({ figure }) => figure),
            strength: whole === 'all' && !isShort ? 'strong' : 'middling',
            onlyOver: whole === 'part' || isShort,
          });
      }
      at += parts.length;
    }
    return links;
  });
}

/** Rows of as many kinds and units stand between two of per cent at most. */
const mostKeys = 6;

/** Levels; a share that rose or fell is measured at another time than its neighbours. */
const isPlain = ({ block: { tokens } }: Row, parts: readonly Listed[], frames: readonly Frame[]): boolean =>
  parts.every(({ figure }) => {
    const frame = frames[figure];
    const isMade = /^(?:made|makes|make|split)$/.test(tokens.word[(frame?.directionAt ?? 0) - 1] ?? '');
    return (frame?.mode === 'asserted' || frame?.mode === 'forecast') && (frame.direction === 0 || isMade);
  });

/** Words so far from the list speak of something else. */
const aside = 24;

/** `all` where the shares are plainly those of one whole, `part` where one may be missing, null where they may overlap. */
function wholeness(row: Row, parts: readonly Listed[]): 'all' | 'part' | null {
  const { tokens, sentences } = row.block;
  const { from, to } = sentences[row.sentence] ?? { from: 0, to: 0 };
  const stretch = {
    from: Math.max(from, (parts[0]?.from ?? 0) - aside),
    to: Math.min(to, (parts.at(-1)?.to ?? 0) + aside),
  };
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const word = tokens.word[at] ?? '';
    if (overlaps.has(word) && !(word === 'more' && tokens.word[at + 1] !== 'than')) return null;
  }
  const words = parts.map((_, place) => wordsOf(row, parts, place));
  if (words.filter(([first]) => first === 'of').length > 1) return null;
  // `Yes won 53% of the vote and No 47%`, `support stood at 55%, opposition at 38%`
  const leads = parts.flatMap((part, place) => leadOf(tokens, part, parts[place - 1]?.to ?? from));
  const has = (group: ReadonlySet<string>) =>
    words.some((own) => own.some((word) => group.has(word))) || leads.some((word) => group.has(word));
  const first = parts[0]?.from ?? 0;
  const opener = findPhrase(tokens, Math.max(stretch.from, first - 6), first, shareOpeners);
  if (words.some((own) => isRest(own)) || leadsWithOther(row, parts)) return 'all';
  // "and the rest to Chile" has no figure: the others may not exceed the whole.
  if (has(restWords)) return 'part';
  if (opener !== null && opener.to === first) return 'all';
  const isPoll = has(answers.yes) && has(answers.no);
  if (isPoll) return parts.length > 2 && has(answers.neither) ? 'all' : 'part';
  if (parts.length > 2 && has(answers.neither)) return 'part';
  if (isSplit(tokens, first, parts, words)) return 'part';
  const people = words.filter((own) => peopleParts.has(own.find((word) => !being.has(word)) ?? ''));
  return parts.length === 2 && (people.length === 2 || areLedByPeople(row, parts)) ? 'part' : null;
}

/** So many words before a share may name it. */
const longestLead = 3;

function leadOf({ word }: Tokens, { from }: Listed, floor: number): readonly string[] {
  let at = from;
  while (at > floor && at > from - longestLead && word[at - 1] !== ',') at -= 1;
  return word.slice(at, from);
}

/** `is 60% copper, 25% zinc and 15% tin`, `owned 51% by the state and 49% by its founders`, `40% chose tea, 35% coffee …` */
function isSplit(
  { word }: Tokens,
  first: number,
  parts: readonly Listed[],
  words: readonly (readonly string[])[],
): boolean {
  const lead = word[first - 1] ?? '';
  const [opening] = words[0] ?? [];
  if (parts.length > 2 && choices.has(opening ?? ''))
    return words.slice(1).every((own) => own.length < 3) && !mayChooseMore(word, first, parts);
  if (!shareLeads.has(lead)) return false;
  if (!being.has(lead)) return words.every(([own]) => own !== undefined && own === opening);
  return parts.length > 2 && words.every((own) => own.length > 0 && own.length < 3 && own.every(isStuff));
}

/** `asked to name up to three`, `multiple answers were allowed`: in the sentence, or in the next. */
function mayChooseMore(word: readonly string[], first: number, parts: readonly Listed[]): boolean {
  const end = (parts.at(-1)?.to ?? first) + aside;
  for (let at = Math.max(0, first - aside); at < end; at += 1) {
    if (word[at] === 'up' && word[at + 1] === 'to') return true;
    if (/^(?:multiple|several|answers|choices|name|two|three|than)$/.test(word[at] ?? '')) return true;
  }
  return false;
}

/** No `from`, no `cheaper`, no `complete`. */
const isStuff = (word: string): boolean =>
  !prepositions.has(word) && comparatives[word] === undefined && !wholeWords.has(word);

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

/** `Women make up 52% of the staff and men 49%` */
function areLedByPeople({ block: { tokens } }: Row, parts: readonly Listed[]): boolean {
  const [first, second] = parts;
  if (first === undefined || second === undefined || !peopleParts.has(tokens.word[second.from - 1] ?? ''))
    return false;
  const before = tokens.word.slice(Math.max(0, first.from - 4), first.from);
  const isPart = before.includes('up') || (being.has(before.at(-1) ?? '') && tokens.word[first.to] === 'of');
  return tokens.word[second.from - 2] === 'and' && before.some((word) => peopleParts.has(word)) && isPart;
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
