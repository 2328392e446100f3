/**
 * Ties figures of the text to the row of a table that its sentence names: a change to the cells of two years, an amount
 * to the cell that gives it again. A sentence that names two rows, or none, is left alone.
 */
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import { isStated } from './eligible.ts';
import type { Link } from './link.ts';
import type { Repeat } from './repeats.ts';
import { linkOf } from './table-changes.ts';
import { isLike } from './tables.ts';
import type { Column, Table, TableRow } from './tables.ts';

export interface TableProse {
  readonly changes: readonly Link[];
  readonly repeats: readonly Repeat[];
}

const repeated: ReadonlySet<string> = new Set(['money', 'measure', 'percent']);
/** The name of the row and the unit tie it, no more. */
const tied = 2;
const quiet: ReadonlySet<string> = new Set(['quoted', 'conditional', 'example', 'forecast']);
/** Larger tables are data, and an article names their rows for other reasons. */
const mostRows = 60;

export function linkTableProse(
  article: ReadArticle,
  frames: readonly Frame[],
  tables: readonly Table[],
): TableProse {
  const changes: Link[] = [];
  const repeats: Repeat[] = [];
  const named = tables.filter(({ rows }) => rows.length <= mostRows);
  if (named.length === 0) return { changes, repeats };
  for (const [number, figure] of article.figures.entries()) {
    const frame = frames[number];
    const block = article.blocks[frame?.block ?? -1];
    if (frame === undefined || block === undefined || block.block.kind !== 'paragraph') continue;
    if (
      !repeated.has(figure.kind) ||
      quiet.has(frame.mode) ||
      frame.aliasOf !== null ||
      figure.value === null
    )
      continue;
    const found = rowNamed(block, frame, named);
    if (found === null) continue;
    const { table, row } = found;
    if (figure.kind === 'percent' && frame.standing === 'change' && frame.direction !== 0) {
      const change = isStated(article, frames, number, 'change')
        ? changeOf(article, frame, table, row, number)
        : null;
      if (change !== null) changes.push(change);
    } else if (frame.standing === 'level') {
      const repeat = repeatOf(article, frame, table, row, number);
      if (repeat !== null) repeats.push(repeat);
    }
  }
  return { changes, repeats };
}

/** The one row whose name stands in the sentence of a figure. */
function rowNamed(
  block: ReadBlock,
  { sentence }: Frame,
  tables: readonly Table[],
): { readonly table: Table; readonly row: TableRow } | null {
  const { from, to } = block.sentences[sentence] ?? { from: 0, to: 0 };
  let found: { readonly table: Table; readonly row: TableRow } | null = null;
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.isTotal || row.label.length === 0 || !holds(block, from, to, row.label)) continue;
      if (found !== null) return null;
      found = { table, row };
    }
  }
  return found;
}

function holds({ tokens }: ReadBlock, from: number, to: number, label: readonly string[]): boolean {
  const [first = ''] = label;
  for (let at = from; at + label.length <= to; at += 1)
    if (tokens.word[at] === first && label.every((word, index) => tokens.word[at + index] === word))
      return true;
  return false;
}

const yearOf = ({ period }: Frame): number | null => {
  const days = period?.days;
  return days != null && days.from.endsWith('-01-01') && days.to === `${days.from.slice(0, 4)}-12-31`
    ? Number(days.from.slice(0, 4))
    : null;
};

/** The change from the year before to the one that the words name, or to the latest. */
function changeOf(
  article: ReadArticle,
  frame: Frame,
  { columns }: Table,
  { figures }: TableRow,
  stated: number,
): Link | null {
  const dated = columns.filter(({ kind, year }) => kind === 'value' && year !== null);
  const asked = frame.period === null ? latest(dated) : dated.find(({ year }) => year === yearOf(frame));
  const old = dated.find(({ year }) => year !== null && asked?.year != null && year === asked.year - 1);
  const [after, before] = [figures[asked?.place ?? 0], figures[old?.place ?? 0]];
  if (after == null || before == null || !isLike(article, after, before)) return null;
  const operands = [
    { role: 'new', figure: after },
    { role: 'old', figure: before },
  ];
  // One digit may be that of anything else of the same name: it counts only where it agrees.
  const isTelling = (article.figures[stated]?.numeral?.digits ?? 0) > 1;
  const link = linkOf('growth', stated, operands, false, []);
  return isTelling ? link : { ...link, strength: 'weak' };
}

const latest = (columns: readonly Column[]): Column | undefined =>
  columns.reduce<Column | undefined>(
    (best, one) => ((best?.year ?? 0) < (one.year ?? 0) ? one : best),
    undefined,
  );

/** The cell of the year that the words name, or of the only column that measures in this unit. */
function repeatOf(
  article: ReadArticle,
  frame: Frame,
  { columns }: Table,
  { figures }: TableRow,
  stated: number,
): Repeat | null {
  const alike = figures.flatMap((cell) => (cell !== null && isLike(article, cell, stated) ? [cell] : []));
  const year = yearOf(frame);
  const places = columns.filter(({ place }) => alike.some((cell) => cell === figures[place]));
  const [only] = places;
  const column =
    year === null && places.length === 1 ? only : places.find((one) => one.year === year && year !== null);
  const cell = figures[column?.place ?? 0];
  return cell == null ? null : { stated, others: [{ figure: cell, tie: tied, alone: true }], alike };
}
