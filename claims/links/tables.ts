/** Tables as grids: which cell holds which figure, what each column is of, and what each row is called. */
import type { ReadArticle, ReadBlock } from '../frames/reading.ts';
import type { Figure } from '../figures/figure.ts';
import { changeHeads, otherTerms, shareHeads, totalLabels, unsummed } from '../vocabulary/en/tables.ts';

export interface Column {
  /** Its place in the row. */
  readonly place: number;
  /** `step` is a change in the unit of the values. */
  readonly kind: 'value' | 'change' | 'step' | 'share' | 'other';
  /** Its values may be added up: it is no mean, price or rate. */
  readonly adds: boolean;
  readonly isTotal: boolean;
  /** Order in time, by year and quarter; null where the head names none, or several. */
  readonly when: number | null;
  readonly year: number | null;
}

export interface TableRow {
  /** Words of its name in lower case; empty where it has none. */
  readonly label: readonly string[];
  readonly isTotal: boolean;
  readonly adds: boolean;
  /** By column the number of the figure that fills the cell; null where none does. */
  readonly figures: readonly (number | null)[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** Those with a head and two rows at least, in reading order. */
export function readTables(article: ReadArticle): readonly Table[] {
  const byTable = new Map<number, ReadBlock[]>();
  for (const block of article.blocks) {
    const number = block.block.cell?.table;
    if (number === undefined) continue;
    const cells = byTable.get(number);
    if (cells === undefined) byTable.set(number, [block]);
    else cells.push(block);
  }
  return [...byTable.values()].flatMap((cells) => tableOf(article, cells) ?? []);
}

function tableOf(article: ReadArticle, cells: readonly ReadBlock[]): Table | null {
  const heads: ReadBlock[] = [];
  const byRow = new Map<number, ReadBlock[]>();
  for (const block of cells) {
    const { cell } = block.block;
    if (cell === undefined) continue;
    if (cell.header) heads.push(block);
    else byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), block]);
  }
  if (heads.length === 0 || byRow.size < 2) return null;
  const width = Math.max(...cells.map(({ block }) => (block.cell?.column ?? 0) + 1));
  const rows = [...byRow.values()].map((row) => rowOf(article, row, width));
  const columns = Array.from({ length: width }, (_, place) => {
    const head = heads.find(({ block }) => block.cell?.column === place);
    return columnOf(article, place, head, rows);
  });
  return { columns, rows };
}

const wordsOf = ({ tokens }: ReadBlock): readonly string[] =>
  tokens.word.filter((word) => /^[\p{L}\p{N}]/u.test(word));

function rowOf(article: ReadArticle, cells: readonly ReadBlock[], width: number): TableRow {
  const figures: (number | null)[] = Array.from({ length: width }, () => null);
  let label: readonly string[] = [];
  for (const block of cells) {
    const column = block.block.cell?.column ?? 0;
    const number = filling(article, block);
    if (number !== null && column > 0) figures[column] = number;
    else if (column === 0) label = wordsOf(block);
  }
  return {
    label,
    isTotal: label.length < 4 && label.some((word) => totalLabels.has(word)),
    adds: label.length > 0 && !label.some((word) => unsummed.has(word)),
    figures,
  };
}

/** The one figure that fills a cell, but for a sign or a mark of a footnote. */
function filling(article: ReadArticle, { firstFigure, figureCount, tokens }: ReadBlock): number | null {
  const figure = article.figures[firstFigure];
  if (figureCount !== 1 || figure === undefined || figure.value === null || figure.numeral === null)
    return null;
  if (figure.kind === 'identifier' || figure.kind === 'date' || figure.kind === 'ordinal') return null;
  const before = article.text.slice(tokens.start[0], figure.start);
  const behind = article.text.slice(figure.end, tokens.end[tokens.count - 1]);
  // `(5.2)` is a loss in accounts, and a note elsewhere.
  return /^[+\s]*$/.test(before) && /^[*†\s]*$/.test(behind) ? firstFigure : null;
}

function columnOf(
  article: ReadArticle,
  place: number,
  head: ReadBlock | undefined,
  rows: readonly TableRow[],
): Column {
  const words = head === undefined ? [] : wordsOf(head);
  const kinds = new Set(rows.flatMap(({ figures }) => figureOf(article, figures[place])?.kind ?? []));
  const isPercent = kinds.size === 1 && kinds.has('percent');
  const says = (some: ReadonlySet<string>): boolean => words.some((word) => some.has(word));
  const { when, year } = head === undefined ? { when: null, year: null } : timeOf(article.text, head);
  const title = head === undefined ? '' : article.text.slice(head.block.start, head.block.end);
  const isChange = says(changeHeads) || /±|\+\/[-−–]|\by\/y\b|\byo[yq]\b/i.test(title);
  const isShare = isPercent && (says(shareHeads) || /\bof (?:the )?total\b/i.test(title));
  const kind = ((): Column['kind'] => {
    if (kinds.size !== 1 || place === 0 || says(otherTerms)) return 'other';
    if (isChange) return isPercent ? 'change' : 'step';
    return isShare ? 'share' : isPercent ? 'other' : 'value';
  })();
  return {
    place,
    kind,
    adds: (kind === 'value' || kind === 'share') && (kind === 'share' || !says(unsummed)),
    isTotal: kind === 'value' && says(totalLabels),
    when,
    year,
  };
}

const figureOf = (article: ReadArticle, number: number | null | undefined): Figure | undefined =>
  number == null ? undefined : article.figures[number];

/** `2024`, `Q3 2024`, `FY24`; of two years it is a stretch, and no point that another lies before. */
function timeOf(text: string, { block }: ReadBlock): Pick<Column, 'when' | 'year'> {
  const head = text.slice(block.start, block.end);
  const years = head.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const [only] = years;
  if (only === undefined || years.length > 1) return { when: null, year: null };
  const quarter = /\bQ([1-4])\b/i.exec(head)?.[1];
  const year = Number(only);
  return { when: year * 4 + Number(quarter ?? 0), year: quarter === undefined ? year : null };
}

/** Whether two cells measure in one unit. */
export function isLike(
  article: ReadArticle,
  one: number | null | undefined,
  two: number | null | undefined,
): boolean {
  const [a, b] = [figureOf(article, one), figureOf(article, two)];
  return a !== undefined && b !== undefined && a.kind === b.kind && a.unit === b.unit && a.per === b.per;
}
