/**
 * Finds tables that are set with tabs or pipes: two lines or more, one below the other, that part into the same number
 * of cells. An empty cell is no block, but keeps its column.
 */
import type { Block } from './block.ts';
import type { Span } from './span.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly Span[];
  /** A line such as `|---|---|`: what stands above it heads the columns. */
  readonly rules: boolean;
}

/** The cells of each line that belongs to a table, by the number of the line. */
export function readTables(text: string, lines: readonly Span[]): ReadonlyMap<number, readonly Block[]> {
  const found = new Map<number, readonly Block[]>();
  let rows: Row[] = [];
  let table = 0;
  const close = (): void => {
    if (rows.length > 1) {
      for (const [line, cells] of cellsOf(text, rows, table)) found.set(line, cells);
      table += 1;
    }
    rows = [];
  };
  for (const [line, span] of lines.entries()) {
    const cells = partLine(text, span);
    if (cells.length < 2 || cells.length !== rows.at(-1)?.cells.length) close();
    if (cells.length > 1) rows.push({ line, cells, rules: cells.every((cell) => isRule(text, cell)) });
  }
  close();
  return found;
}

/** Cells lie between tabs, or between pipes with or without one at either end of the line. */
function partLine(text: string, { start, end }: Span): readonly Span[] {
  const mark = text.charAt(start) === '|' ? '|' : markIn(text, start, end);
  if (mark === null) return [];
  const from = text.charAt(start) === mark ? start + 1 : start;
  const to = end > from && text.charAt(end - 1) === mark ? end - 1 : end;
  const cells: Span[] = [];
  let begun = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && text.charAt(at) !== mark) continue;
    cells.push(trimmed(text, begun, at));
    begun = at + 1;
  }
  // "•" or "2." and a tab begin an item of a list.
  const [first] = cells;
  return first && /^(?:[-*•·▪–]|\(?[\da-z]{1,2}[.)])$/.test(text.slice(first.start, first.end)) ? [] : cells;
}

function markIn(text: string, start: number, end: number): string | null {
  for (let at = start; at < end; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\t') return letter;
    if (letter === '|' && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ') return letter;
  }
  return null;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return { start, end };
}

const isRule = (text: string, { start, end }: Span): boolean => /^:?-+:?$/.test(text.slice(start, end));

function cellsOf(text: string, rows: readonly Row[], table: number): [number, readonly Block[]][] {
  const ruled = rows.some(({ rules }) => rules);
  const printed = rows.filter(({ rules }) => !rules);
  const heads = ruled ? rows.findIndex(({ rules }) => rules) : hasHead(text, printed) ? 1 : 0;
  const blank = rows.filter(({ rules }) => rules).map(({ line }): [number, readonly Block[]] => [line, []]);
  return [
    ...blank,
    ...printed.map(({ line, cells }, row): [number, readonly Block[]] => [
      line,
      cells.flatMap((span, column) =>
        span.end > span.start
          ? [{ ...span, kind: 'cell' as const, cell: { table, row, column, header: row < heads } }]
          : [],
      ),
    ]),
  ];
}

/** The first row heads the others where it has fewer figures than the second, years and `’000` not counted. */
function hasHead(text: string, rows: readonly Row[]): boolean {
  const figures = ({ cells }: Row): number =>
    cells.filter(({ start, end }) => {
      const cell = text.slice(start, Math.min(end, start + 40));
      return /\d/.test(cell) && !/^(?:19|20)\d\d$/.test(cell) && !/['’]000/.test(cell);
    }).length;
  const [first, second] = rows;
  return first !== undefined && second !== undefined && figures(first) < figures(second);
}
