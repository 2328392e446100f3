/**
 * Ties a total to the parts that are listed before it, behind it, or in the sentence before. Whether they add up is for
 * `judgement/`; how much it may object to is said here, by how plainly the words make the list a whole.
 */
import type { Frame } from '../frames/frame.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { peoplePairs, totalAhead } from '../vocabulary/en/lists.ts';
import { auxiliaries, phraseEnds } from '../vocabulary/en/nouns.ts';
import { readOpener } from './list-openers.ts';
import type { Opener } from './list-openers.ts';
import { backward, forward } from './list-runs.ts';
import type { Run } from './list-runs.ts';
import { leavesOut, onesIn } from './list-words.ts';
import { phraseAt } from './phrases.ts';
import type { Listed, Row } from './rows.ts';
import { totalCue } from './total-cues.ts';

export interface SumLink {
  readonly stated: number;
  /** Other figures before the list that may be its total; the one that fits wins. */
  readonly rivals: readonly number[];
  /** Ways to cut the list: the likeliest first, the others count only where they agree. */
  readonly options: readonly (readonly number[])[];
  /** Items without a figure that stand for one: "and a child". */
  readonly ones: number;
  readonly strength: 'strong' | 'middling' | 'weak';
  /** Its figures are percentages. */
  readonly isShare: boolean;
  /** What it may object to: any mismatch; parts that exceed the total or a named mistake; a named mistake; nothing. */
  readonly objects: 'any' | 'over' | 'named' | 'never';
}

export function linkSums(
  article: ReadArticle,
  frames: readonly Frame[],
  rows: readonly Row[],
): readonly SumLink[] {
  const links: SumLink[] = [];
  const bySentence = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.block.firstFigure}/${row.sentence}/${row.key}`;
    const known = bySentence.get(key);
    if (known === undefined) bySentence.set(key, [row]);
    else known.push(row);
  }
  for (const row of rows) {
    const siblings = bySentence.get(`${row.block.firstFigure}/${row.sentence}/${row.key}`) ?? [];
    const before = bySentence.get(`${row.block.firstFigure}/${row.sentence - 1}/${row.key}`) ?? [];
    links.push(
      ...trailing(article, row),
      ...leading(row),
      ...bracketed(row, siblings),
      ...carried(row, before),
    );
  }
  return links.flatMap((link) => restrained(link, frames));
}

/** Quoted figures and conditions are left alone; of plans and of hedged parts only what agrees is told. */
function restrained(link: SumLink, frames: readonly Frame[]): readonly SumLink[] {
  const parts = [link.stated, ...(link.options[0] ?? [])];
  const modes = parts.map((number) => frames[number]?.mode);
  if (modes.some((mode) => mode !== 'asserted' && mode !== 'forecast')) return [];
  // Rises in per cent follow one on the other and do not add up.
  if (link.isShare && parts.some((number) => frames[number]?.direction !== 0)) return [];
  return [modes.includes('forecast') ? { ...link, objects: 'never' } : link];
}

/** `30 in the north, 12 in the east and 8 in the south, 50 in all` */
function trailing({ figures }: ReadArticle, row: Row): readonly SumLink[] {
  return row.figures.flatMap((total, at) => {
    const last = at < 2 ? undefined : lastBefore(row, at);
    if (last === undefined) return [];
    const own = totalCue(row, last.item.to, total, at);
    const cue = own ?? (saysAhead(row, at) ? 'apart' : null);
    if (cue === null) return [];
    const run = backward(row, last.at);
    const first = run.tidy[0];
    if (first === undefined || run.cuts.length === 0) return [];
    if (last.counted !== null && figures[last.counted]?.numeral?.spelled !== true) return [];
    const begin = (run.loose[0] ?? first).from;
    if (leavesOut(row, begin - 3, total.from)) return [];
    if (
      isPaced(row.block.tokens, last.item.to, total.from) &&
      !isPaced(row.block.tokens, total.to, total.to + 4)
    )
      return [];
    const ones = onesIn(row, first.to, total.from);
    const clean = run.tidy.length > 1 && run.loose.length === 0 && run.parallel && ones === 0;
    const sure =
      cue === 'sure' || (cue === 'apart' && isSameThing(row, total, run) && !isOther(row, last.item, total));
    const objects =
      cue === 'running' || isParted(row, last.item, total) ? 'never' : sure && clean ? 'any' : 'named';
    return [made(row, total.figure, run, ones, ones > 0 ? 'never' : objects)];
  });
}

const pacing = wordSet('a an per each every');
const paces = wordSet('hour day night week weekend month quarter season year shift term');

/** `7,450 lunches and 3,100 breakfasts a day, a total of 1.9 million`: the parts are for a time that goes on. */
function isPaced(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (pacing.has(tokens, at) && paces.has(tokens, at + 1)) return true;
  return false;
}

const joined = wordSet('and');

/** `Together the 30 shops and 12 depots …`: the last of three figures, where the others are joined. */
function saysAhead({ block: { tokens, sentences }, sentence, figures }: Row, at: number): boolean {
  if (at !== 2 || figures.length !== 3) return false;
  const from = sentences[sentence]?.from ?? 0;
  // `Between them they made 75, 42 here and 33 there` tells the total first.
  const [one, two, three] = figures;
  const isJoined = (first = 0, last = 0): boolean => {
    for (let place = first; place < last; place += 1) if (joined.has(tokens, place)) return true;
    return false;
  };
  if (!isJoined(one?.to, two?.from) || isJoined(two?.to, three?.from)) return false;
  return phraseAt(tokens, from, totalAhead) > from;
}

/** `and total revenue was £120m`: of what the list does not speak. */
function isOther({ block: { tokens } }: Row, last: Listed, total: Listed): boolean {
  for (let at = last.to; at < total.from - 1; at += 1) {
    if (tokens.word[at] !== 'total' && tokens.word[at] !== 'combined') continue;
    const noun = tokens.word[at + 1] ?? '';
    return noun !== 'of' && auxiliaries.has(tokens.word[at + 2] ?? '');
  }
  return false;
}

/** A figure of another unit stands between a list and its total: the list may go on with it. */
function isParted({ all }: Row, last: Listed, total: Listed): boolean {
  const before = all[total.place - 1];
  return before !== undefined && before !== last && before.from >= last.to;
}

/** `the three` between a list and its total counts the list, and is none of its parts. */
function lastBefore(
  row: Row,
  at: number,
): { readonly at: number; readonly item: Listed; readonly counted: number | null } | undefined {
  const [item, earlier] = [row.figures[at - 1], row.figures[at - 2]];
  if (item === undefined || earlier === undefined) return undefined;
  const word = row.block.tokens.word[item.from - 1] ?? '';
  return at > 2 && ['the', 'all', 'these', 'those'].includes(word)
    ? { at: at - 2, item, counted: item.figure }
    : { at: at - 1, item, counted: null };
}

/** So many figures before a colon may be the total of the list behind it. */
const mostRivals = 3;

/** `17 died: nine on Monday and eight on Tuesday`, `$70 million, made up of $61 million in cash and $9 million in shares` */
function leading(row: Row): readonly SumLink[] {
  const links: SumLink[] = [];
  for (let at = 0; at + 2 < row.figures.length; at += 1) {
    const [total, first] = [row.figures[at], row.figures[at + 1]];
    if (total === undefined || first === undefined) continue;
    const opener = readOpener(row, at, total, first);
    if (opener === null) continue;
    const run = forward(row, at + 1);
    const end = (run.loose.at(-1) ?? run.tidy.at(-1) ?? first).to;
    const isOpen = leavesOut(row, opener.to, end + 14, end);
    // `consisting of $6.9 billion of credit and $1.9 billion of cash, including our share`: told where it comes out.
    if (isOpen && opener.kind !== 'whole') continue;
    const ones = onesIn(row, first.to, end + 6, end);
    const rivals =
      opener.kind === 'colon'
        ? row.figures.slice(Math.max(0, at - mostRivals), at).map(({ figure }) => figure)
        : [];
    links.push({
      ...made(row, total.figure, run, ones, isOpen ? 'never' : objectsOf(opener, row, run, ones)),
      rivals,
    });
  }
  return links;
}

function objectsOf(opener: Opener, row: Row, run: Run, ones: number): SumLink['objects'] {
  if (ones > 0) return 'never';
  if (opener.kind === 'with')
    return opener.sure === 'surely' && isMass(row) && isClean(run) ? 'over' : 'never';
  if (opener.kind === 'of-which')
    return isClean(run) && (isMass(row) || isPairOfPeople(row, run)) ? 'over' : 'never';
  if (opener.kind === 'apposition') {
    if (opener.sure === 'hardly') return 'never';
    if (!isClean(run) || !run.closes) return opener.sure === 'surely' ? 'named' : 'never';
    return opener.sure === 'surely' ? 'any' : 'over';
  }
  return isClean(run) && (run.closes || run.tidy.length > 2) ? 'any' : 'named';
}

/** `of whom 130 were adults and 92 children` */
function isPairOfPeople({ block: { tokens } }: Row, { tidy }: Run): boolean {
  const [one, two] = tidy;
  if (one === undefined || two === undefined || tidy.length > 2) return false;
  const first = tokens.word[one.to] ?? '';
  const noun = auxiliaries.has(first) ? (tokens.word[one.to + 1] ?? '') : first;
  return peoplePairs[noun] !== undefined && peoplePairs[noun] === tokens.word[two.to];
}

/** Money and measures seldom fall into two classes at once; people do. */
const isMass = ({ key }: Row): boolean => key.startsWith('money') || key.startsWith('measure');
const isClean = ({ tidy, loose, parallel }: Run): boolean =>
  tidy.length > 1 && loose.length === 0 && parallel;

/** `33 programs (11 national and 22 regional)` */
function bracketed(row: Row, siblings: readonly Row[]): readonly SumLink[] {
  const [first] = row.figures;
  if (row.bracket < 0 || first === undefined || row.figures.length < 2) return [];
  const total = siblings
    .filter(({ bracket }) => bracket < 0)
    .flatMap(({ figures }) => figures)
    .findLast(({ to }) => to <= row.bracket);
  if (total === undefined || !isBeside(row, total) || first.from - row.bracket > 4) return [];
  const run = forward(row, 0);
  const end = run.tidy.at(-1)?.to ?? first.to;
  if (run.tidy.length < 2 || leavesOut(row, row.bracket, end + 14, end)) return [];
  const ones = onesIn(row, first.to, end + 6, end);
  const whole = run.tidy.length === row.figures.length && isClean(run) && run.closes;
  const objects = ones > 0 || comparesTimes(row, end) ? 'never' : whole ? 'any' : 'named';
  return [made(row, total.figure, run, ones, objects)];
}

/** `$42 million ($30 million in 2019 and $20 million in 2018)` holds years against each other. */
const comparesTimes = ({ block: { tokens }, bracket }: Row, end: number): boolean =>
  tokens.word
    .slice(bracket, end + 4)
    .some((word) => /^(?:(?:19|20)\d\d|last|earlier|ago|previous|prior)$/.test(word));

/** Only the noun of the total stands between it and the bracket. */
function isBeside({ block: { tokens }, bracket }: Row, { to }: Listed): boolean {
  if (bracket - to > 6) return false;
  for (let at = to; at < bracket; at += 1) if (/^[,;:.—–)]$/.test(tokens.word[at] ?? '')) return false;
  return true;
}

/** `The north had 30 and the south 12. Together they had 42.` */
function carried(row: Row, before: readonly Row[]): readonly SumLink[] {
  const total = row.figures.at(-1);
  const list = before.find(({ bracket }) => bracket < 0);
  if (row.bracket >= 0 || total === undefined || list === undefined || row.figures.length > 2) return [];
  const counting = row.figures.length === 2 ? lastBefore(row, 2)?.counted : null;
  if (list.figures.length < 2 || counting === undefined) return [];
  if (row.figures.length === 2 && !isCounting(row)) return [];
  const from = row.block.sentences[row.sentence]?.from ?? 0;
  const cue = totalCue(row, from, total, row.figures.length - 1);
  const run = backward(list, list.figures.length - 1);
  const isWhole = run.tidy.length + run.loose.length === list.figures.length;
  if (cue === null || !isWhole || leavesOut(list, 0, from)) return [];
  const joins = row.block.tokens.word.slice(from, total.from + 8).some((word) => joining.has(word));
  const sure = cue !== 'doubtful' && joins && isPair(list, run) && isSameThing(list, total, run);
  const exceeds =
    cue !== 'doubtful' && run.tidy.length > 2 && run.loose.length === 0 && isSameNoun(list, total, run);
  const objects = cue === 'running' ? 'never' : sure ? 'any' : exceeds ? 'over' : 'named';
  return [made(row, total.figure, run, 0, objects)];
}

const isSameNoun = (list: Row, total: Listed, run: Run): boolean =>
  nounBehind(list.block.tokens, total) !== '' && isSameThing(list, total, run);

/** Two figures that stand alone in a sentence need no likeness: "ferries carried 340,000 people and trains 210,000". */
const isPair = (list: Row, run: Run): boolean =>
  list.figures.length === 2 || (run.parallel && run.loose.length === 0);

/** A clause of its own may count something else: "together they employ 400 people" of 30 shops and 12 depots. */
function isSameThing({ block: { tokens } }: Row, total: Listed, { tidy }: Run): boolean {
  const noun = nounBehind(tokens, total);
  return noun === '' || tidy.some((part) => nounBehind(tokens, part) === noun);
}

function nounBehind(tokens: Tokens, { to }: Listed): string {
  const word = tokens.word[to] ?? '';
  return isNominal(tokens, to) && !phraseEnds.has(word) ? word : '';
}

const joining: ReadonlySet<string> = new Set(['together', 'combined', 'between']);

const isCounting = (row: Row): boolean =>
  ['the', 'all', 'these', 'those'].includes(row.block.tokens.word[(row.figures[0]?.from ?? 0) - 1] ?? '');

const isSure = ({ tidy, loose, parallel }: Run): boolean => tidy.length > 2 && loose.length === 0 && parallel;

function made(row: Row, stated: number, run: Run, ones: number, objects: SumLink['objects']): SumLink {
  return {
    stated,
    rivals: [],
    isShare: row.key.startsWith('percent'),
    // A plain list is not cut shorter to fit: a total that fits then has left out a part.
    options: (isSure(run) ? run.cuts.slice(0, 1) : run.cuts).map((cut) => cut.map(({ figure }) => figure)),
    ones,
    strength: objects === 'any' ? 'strong' : objects === 'never' ? 'weak' : 'middling',
    objects,
  };
}
