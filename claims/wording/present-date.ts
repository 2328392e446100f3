/** Turns a judged date into a finding: the weekday it has, or the days that may have been meant. */
import type { Day } from '../arithmetic/calendar.ts';
import { factsAt } from '../figures/words.ts';
import type { FoundCheck, FoundFix } from '../findings.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import type { JudgedDate } from '../judgement/dates.ts';
import { weekdays } from '../vocabulary/en/calendar.ts';
import { inOrdinalDigits } from './counts.ts';
import { becausesOfCalendar, dayText, findingsOfCalendar, monthNames, weekdayNames } from './en-calendar.ts';
import type { Said } from './said.ts';
import { statedOf } from './present.ts';

export function presentDate(judged: JudgedDate, block: ReadBlock, article: ReadArticle): FoundCheck | null {
  const { link, outcome, diagnosis, date } = judged;
  const figure = article.figures[link.stated];
  if (figure === undefined) return null;
  const said = wordsFor(judged);
  const message = findingsOfCalendar[`date.${diagnosis ?? outcome}`]?.(said) ?? '';
  const missing = diagnosis === 'no-such-date';
  const from = missing ? firstOfDate(block, figure.from) : figure.from;
  const working = missing
    ? `${said['month'] ?? ''}: ${said['last'] ?? ''}`
    : `${dayText(date.day, date.month, date.year)} = ${said['weekday'] ?? ''}`;
  const other = link.weekday?.figure ?? null;
  const operand = other === null ? undefined : article.figures[other];
  const recomputed = judged.weekday ?? Number(said['last']);
  return {
    kind: 'date',
    outcome,
    strength: judged.strength,
    stated: { ...statedOf(link.stated, figure), start: block.tokens.start[from] ?? figure.start },
    operands:
      operand === undefined || other === null ? [] : [{ role: 'weekday', ...statedOf(other, operand) }],
    readings: [{ formula: missing ? 'day' : 'weekday', working, recomputed, outcome }],
    working,
    sums: [],
    ...(diagnosis === null
      ? {}
      : { severity: 'changes-the-story' as const, diagnosis: { code: diagnosis, message } }),
    message,
    notes: [],
    fixes: outcome === 'consistent' ? [] : fixesOf(judged, block, article, said),
  };
}

function wordsFor({ link, date, weekday, meant }: JudgedDate): Said {
  const name = (number: number | undefined): string => weekdayNames[(number ?? 0) - 1] ?? '';
  const [last] = meant;
  const leap = date.month === 2 && date.year !== null ? ` ${date.year}` : '';
  return {
    date: dayText(date.day, date.month, date.year),
    weekday: name(weekday ?? undefined),
    said: name(link.weekday?.number),
    month: `${monthNames[date.month - 1] ?? ''}${leap}`,
    last: String(last?.day ?? ''),
  };
}

function fixesOf(
  judged: JudgedDate,
  block: ReadBlock,
  article: ReadArticle,
  said: Said,
): readonly FoundFix[] {
  const because = (code: string): string => becausesOfCalendar[code]?.(said) ?? '';
  const dates = judged.meant.flatMap((day) => replaceDay(judged, day, block, article));
  if (judged.diagnosis === 'no-such-date')
    return dates.map((fix, at) => ({
      ...fix,
      because: because(at === 0 ? 'last-of-month' : 'first-of-next'),
    }));
  const token = judged.link.weekday?.token;
  if (token === undefined || judged.weekday === null) return [];
  const start = block.tokens.start[token] ?? 0;
  const end = block.tokens.end[token] ?? 0;
  const replacement = weekdayLike(article.text.slice(start, end), judged.weekday);
  return [
    { start, end, replacement, because: because('right-weekday') },
    ...dates.map((fix) => ({ ...fix, because: because('right-date') })),
  ];
}

/** The name of another weekday, as long or as short and in the same letters. */
function weekdayLike(written: string, weekday: number): string {
  const [full = '', ...short] = weekdays[weekday - 1] ?? [];
  const named = written.toLowerCase().endsWith('day')
    ? full
    : (short.find(({ length }) => length === written.length) ?? short[0] ?? full);
  return inLetters(written, named);
}

const inLetters = (written: string, name: string): string =>
  written.length > 1 && written === written.toUpperCase()
    ? name.toUpperCase()
    : name.charAt(0).toUpperCase() + name.slice(1);

/** The first token behind a weekday, its comma and its article. */
function firstOfDate({ tokens }: ReadBlock, from: number): number {
  if (factsAt(tokens, from).weekday === 0) return from;
  let at = from + 1;
  while (['.', ',', 'the'].includes(tokens.word[at] ?? '')) at += 1;
  return at;
}

/** The date with another day in it: the number alone within a month, else all of it in the order in which it is written. */
function replaceDay(
  { link, date }: JudgedDate,
  meant: Day,
  { tokens }: ReadBlock,
  article: ReadArticle,
): readonly Omit<FoundFix, 'because'>[] {
  const figure = article.figures[link.stated];
  if (figure === undefined) return [];
  const sameMonth = meant.month === date.month && (date.year === null || meant.year === date.year);
  if (figure.kind === 'range' && !sameMonth) return [];
  const { from, to } = link.moment;
  const begins = figure.kind === 'range' ? from : firstOfDate({ tokens } as ReadBlock, from);
  const slice = (at: number): string => article.text.slice(tokens.start[at], tokens.end[at]);
  const dayAt = findToken(begins, to, (at) => Number(slice(at)) === date.day && slice(at).length < 3);
  if (dayAt === null) return [];
  const suffixed = /^(?:st|nd|rd|th)$/.test(tokens.word[dayAt + 1] ?? '') && dayAt + 1 < to;
  const numeric = findToken(begins, to, (at) => factsAt(tokens, at).month > 0) === null;
  const day = suffixed
    ? inOrdinalDigits(meant.day)
    : String(meant.day).padStart(numeric ? slice(dayAt).length : 1, '0');
  const span = (at: number, last = at): { readonly start: number; readonly end: number } => ({
    start: tokens.start[at] ?? 0,
    end: tokens.end[last] ?? 0,
  });
  if (sameMonth) return [{ ...span(dayAt, suffixed ? dayAt + 1 : dayAt), replacement: day }];
  const parts: string[] = [];
  for (let at = begins; at < to; at += 1) {
    const written = slice(at);
    const { month } = factsAt(tokens, at);
    const gap = at + 1 < to ? article.text.slice(tokens.end[at], tokens.start[at + 1]) : '';
    if (at === dayAt) parts.push(day, suffixed ? '' : gap);
    else if (at === dayAt + 1 && suffixed) parts.push(gap);
    else if (month > 0) parts.push(monthLike(written, meant.month), gap);
    else if (Number(written) === date.month && written.length < 3)
      parts.push(String(meant.month).padStart(written.length, '0'), gap);
    else parts.push(Number(written) === date.year ? String(meant.year) : written, gap);
  }
  return [{ ...span(begins, to - 1), replacement: parts.join('') }];
}

function findToken(from: number, to: number, fits: (at: number) => boolean): number | null {
  for (let at = from; at < to; at += 1) if (fits(at)) return at;
  return null;
}

const monthLike = (written: string, month: number): string => {
  const full = monthNames[month - 1] ?? '';
  const old = monthNames.some((name) => name.toLowerCase() === written.toLowerCase());
  return inLetters(written, (old ? full : full.slice(0, 3)).toLowerCase());
};
