/**
 * One line a test: the title is the sentence, braces mark every figure that must be read in it, and what follows says
 * how. Braces may nest: a range holds its two ends. An empty list is a sentence in which there is no figure to check:
 * nothing is read there, or names alone.
 */
import { expect, test } from 'vitest';
import { readFigures } from '../../../claims/index.ts';
import type { CheckOptions, FigureKind, FoundFigure } from '../../../claims/index.ts';

type Found = FoundFigure & { readonly per?: string };

/** What must be read between one pair of braces; what is not given must not be there. */
export interface Read {
  readonly kind: FigureKind;
  /** None where the figure has no value of its own. */
  readonly exact?: string;
  readonly unit?: string;
  readonly hedge?: string;
  readonly date?: string;
  readonly per?: string;
  readonly low?: number;
  readonly high?: number;
}

/** The braces hold a name: how much of it the span takes is left open, but nothing else may be read in it. */
interface Name {
  readonly kind: 'name';
}

/** Whatever is read between the braces, it is none of these kinds. */
interface Never {
  readonly kind: 'never';
  readonly kinds: readonly FigureKind[];
}

export type Wanted = Read | Name | Never;
export type Rows = Readonly<Record<string, Wanted | readonly Wanted[]>>;
export type More = Omit<Read, 'kind' | 'exact' | 'unit'>;

const valued =
  (kind: FigureKind, unit?: string) =>
  (exact: string, more: More = {}): Read => ({
    kind,
    exact,
    ...(unit === undefined ? {} : { unit }),
    ...more,
  });
const measured =
  (kind: FigureKind) =>
  (unit: string, exact: string, more: More = {}): Read => ({ kind, unit, exact, ...more });

export const number = valued('number');
export const ordinal = valued('ordinal');
export const fraction = valued('fraction');
export const year = valued('year');
export const percent = valued('percent', '%');
export const permille = valued('percent', '‰');
export const points = valued('points', 'pp');
export const basisPoints = valued('points', 'bp');
export const multiple = valued('multiple', 'x');
export const age = valued('age', 'a');
export const money = measured('money');
export const measure = measured('measure');
export const temperature = measured('temperature');
export const duration = measured('duration');

/** ISO 8601 with the parts that are known; nothing where only the kind is. */
export const date = (iso?: string): Read => ({ kind: 'date', ...(iso === undefined ? {} : { date: iso }) });
export const range = (low: number, high: number, unit?: string, more: More = {}): Read => ({
  kind: 'range',
  ...(unit === undefined ? {} : { unit }),
  low,
  high,
  ...more,
});
export const period = (iso: string): Read => ({ kind: 'range', date: iso });
/** 'hundreds', 'millions of dollars': a figure that says no number. */
export const uncounted = (unit?: string): Read =>
  unit === undefined ? { kind: 'number' } : { kind: 'money', unit };
export const malformed: Read = { kind: 'identifier' };
export const name: Name = { kind: 'name' };
export const never = (...kinds: readonly FigureKind[]): Never => ({ kind: 'never', kinds });

interface Mark {
  readonly start: number;
  readonly end: number;
}

type Line = Partial<Record<string, string | number>>;

/** Runs the rows against the reader of figures. */
export function runRows(rows: Rows, options: CheckOptions = {}): void {
  for (const [title, wanted] of Object.entries(rows)) {
    test(title, () => {
      const [found, expected] = compared(title, wanted, options);
      expect(found).toEqual(expected);
    });
  }
}

/** Rows that are known to fail: each is seen to. */
export function runGaps(rows: Rows, options: CheckOptions = {}): void {
  for (const [title, wanted] of Object.entries(rows)) {
    test.fails(title, () => {
      const [found, expected] = compared(title, wanted, options);
      expect(found).toEqual(expected);
    });
  }
}

/** Sentences in which there is no figure to check. */
export function runSilent(sentences: readonly string[]): void {
  runRows(Object.fromEntries(sentences.map((sentence) => [sentence, []])));
}

/** The sentences that are read otherwise than wanted; for tables too long to be a test a row. */
export function misread(rows: Rows, options: CheckOptions = {}): readonly string[] {
  return Object.entries(rows)
    .filter(([title, wanted]) => {
      const [found, expected] = compared(title, wanted, options);
      return JSON.stringify(found) !== JSON.stringify(expected);
    })
    .map(([title]) => title);
}

/** What was found and what was wanted, in one form. */
function compared(
  title: string,
  wanted: Wanted | readonly Wanted[],
  options: CheckOptions,
): readonly [readonly Line[], readonly Line[]] {
  const { text, marks } = unmarked(title);
  const wants: readonly Wanted[] = 'kind' in wanted ? [wanted] : wanted;
  if (wants.length !== marks.length) throw new Error(`${marks.length} pairs of braces: ${title}`);
  const pairs = marks.map((mark, at) => ({ mark, want: wants[at] ?? name }));
  const figures: readonly Found[] = readFigures(text, options).map((one) => withoutOpening(one, text));
  const found: (Line & { at: number; to: number })[] = [];
  for (const figure of figures) {
    const own = pairs.find(
      ({ mark, want }) => mark.start === figure.start && mark.end === figure.end && isRead(want),
    );
    const round = pairs.find(({ mark, want }) => overlap(mark, figure) && !isRead(want));
    const silent = round?.want.kind === 'never' && !round.want.kinds.includes(figure.kind);
    const isName = figure.kind === 'identifier' && own?.want.kind !== 'identifier';
    if (silent || isName) continue;
    const want = own?.want;
    found.push({
      at: figure.start,
      to: figure.end,
      ...lineOf(figure, text, want !== undefined && isRead(want) ? want : null),
    });
  }
  for (const { mark, want } of pairs) {
    const named = figures.some((one) => one.kind === 'identifier' && overlap(mark, one));
    if (want.kind === 'name' && named) found.push({ ...nameLine(mark, text), at: mark.start, to: mark.end });
  }
  found.sort((a, b) => a.at - b.at || b.to - a.to);
  const expected = pairs.flatMap(({ mark, want }) => {
    if (want.kind === 'never') return [];
    return [want.kind === 'name' ? nameLine(mark, text) : wantedLine(want, mark, text)];
  });
  return [found.map(({ at: _at, to: _to, ...line }) => line), expected];
}

const isRead = (want: Wanted): want is Read => want.kind !== 'name' && want.kind !== 'never';
const overlap = (a: Mark, b: Mark): boolean => a.start < b.end && b.start < a.end;
const nameLine = ({ start, end }: Mark, text: string): Line => ({
  text: text.slice(start, end),
  kind: 'name',
});

/** Whether 'from' and 'between' belong to the span of a range is left open. */
function withoutOpening(figure: FoundFigure, text: string): FoundFigure {
  if (figure.kind !== 'range') return figure;
  const opening = /^(?:from|between) /i.exec(text.slice(figure.start, figure.end));
  return opening === null ? figure : { ...figure, start: figure.start + opening[0].length };
}

function lineOf(figure: Found, text: string, want: Read | null): Line {
  const { kind, exact, unit, hedge, per } = figure;
  const same = exact !== undefined && want?.exact !== undefined && isSameValue(exact, want.exact);
  const hasValue = figure.value !== null;
  return {
    text: text.slice(figure.start, figure.end),
    kind,
    ...(exact === undefined ? {} : { exact: same ? want.exact : exact }),
    ...(hasValue === (exact !== undefined) ? {} : { value: String(figure.value) }),
    ...(unit === undefined ? {} : { unit }),
    ...(hedge === undefined ? {} : { hedge }),
    // The year says itself when it is.
    ...(figure.date === undefined || kind === 'year' ? {} : { date: figure.date }),
    ...(per === undefined ? {} : { per }),
    ...(want?.low === undefined ? {} : { low: figure.low, high: figure.high }),
  };
}

function wantedLine(want: Read, { start, end }: Mark, text: string): Line {
  const { kind, exact, unit, hedge, date: iso, per, low, high } = want;
  const given = { text: text.slice(start, end), kind, exact, unit, hedge, date: iso, per, low, high };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The sentence without its braces, and the spans between them in reading order, the wider first. */
function unmarked(title: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const open: number[] = [];
  const marks: Mark[] = [];
  for (const letter of title) {
    if (letter === '{') open.push(text.length);
    else if (letter === '}') marks.push({ start: open.pop() ?? 0, end: text.length });
    else text += letter;
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** '2.5' and '5/2' are the same value. */
function isSameValue(a: string, b: string): boolean {
  const [over, under] = ratioOf(a);
  const [otherOver, otherUnder] = ratioOf(b);
  return over * otherUnder === otherOver * under;
}

function ratioOf(exact: string): readonly [bigint, bigint] {
  const [over = '0', under = '1'] = exact.split('/');
  const [whole = '0', decimals = ''] = over.split('.');
  return [BigInt(`${whole}${decimals}`), BigInt(under) * 10n ** BigInt(decimals.length)];
}
