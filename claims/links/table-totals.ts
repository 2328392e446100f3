/**
 * Ties the totals of a table to the cells that they are of: down a column, or along a row. Other rows may be counted in
 * a total without being printed, so it objects plainly only where another total of the same table comes out.
 */
import type { ReadArticle } from '../frames/reading.ts';
import type { SumLink } from './sums.ts';
import { isLike } from './tables.ts';
import type { Column, Table, TableRow } from './tables.ts';

/** One total with its parts, before it is known how surely the table adds up. */
interface Adding {
  readonly stated: number;
  readonly parts: readonly number[];
  readonly isShare: boolean;
  /** The totals that should come out alike: all of one row, or all of one column. */
  readonly group: string;
}

/** `comesOut` says of a link whether its figures add up. */
export function linkTableTotals(
  article: ReadArticle,
  table: Table,
  comesOut: (link: SumLink) => boolean,
): readonly SumLink[] {
  const all = [...downColumns(article, table), ...alongRows(article, table)];
  const made = all.map((one) => ({ one, link: linkOf(one, 'named') }));
  const proven = new Set(made.filter(({ link }) => comesOut(link)).map(({ one }) => one.group));
  return made.map(({ one, link }) => (proven.has(one.group) ? linkOf(one, 'any') : link));
}

const linkOf = ({ stated, parts, isShare }: Adding, objects: SumLink['objects']): SumLink => ({
  stated,
  rivals: [],
  options: [parts],
  ones: 0,
  strength: objects === 'any' ? 'strong' : 'middling',
  isShare,
  objects,
});

/** A total is of the rows above it, back to the one before. */
function downColumns(article: ReadArticle, { columns, rows }: Table): readonly Adding[] {
  const found: Adding[] = [];
  let begun = 0;
  for (const [index, row] of rows.entries()) {
    if (!row.isTotal) continue;
    const above = rows.slice(begun, index);
    begun = index + 1;
    if (above.length < 2 || !above.every(({ adds }) => adds)) continue;
    for (const column of columns) {
      if (!column.adds) continue;
      const adding = addingOf(article, row.figures[column.place], cellsOf(above, column), `row ${index}`);
      if (adding !== null) found.push(adding);
    }
  }
  return found;
}

const cellsOf = (rows: readonly TableRow[], { place }: Column): readonly (number | null | undefined)[] =>
  rows.map(({ figures }) => figures[place]);

/** A column of totals is of all columns of values beside it. */
function alongRows(article: ReadArticle, { columns, rows }: Table): readonly Adding[] {
  const totals = columns.filter(({ isTotal }) => isTotal);
  const parts = columns.filter(({ kind, isTotal }) => kind === 'value' && !isTotal);
  const [total] = totals;
  if (total === undefined || totals.length > 1 || parts.length < 2 || !parts.every(({ adds }) => adds))
    return [];
  return rows.flatMap(({ figures }) => {
    const cells = parts.map(({ place }) => figures[place]);
    return addingOf(article, figures[total.place], cells, 'columns') ?? [];
  });
}

function addingOf(
  article: ReadArticle,
  stated: number | null | undefined,
  cells: readonly (number | null | undefined)[],
  group: string,
): Adding | null {
  const parts = cells.flatMap((cell) => cell ?? []);
  if (stated == null || parts.length < cells.length || !parts.every((part) => isLike(article, part, stated)))
    return null;
  const isShare = article.figures[stated]?.kind === 'percent';
  return { stated, parts, group, isShare };
}
