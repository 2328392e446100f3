/** Ties the changes and shares that a table gives to the cells of the same row that they are of. */
import type { ReadArticle } from '../frames/reading.ts';
import type { Link, Operand } from './link.ts';
import { isLike } from './tables.ts';
import type { Column, Table } from './tables.ts';

/** A column of changes is of the two columns of values before it; where no years are named, either may be the earlier. */
export function linkTableChanges(article: ReadArticle, { columns, rows }: Table): readonly Link[] {
  const links: Link[] = [];
  for (const change of columns) {
    if (change.kind !== 'change' && change.kind !== 'step') continue;
    const pair = comparedBy(columns, change);
    if (pair === null) continue;
    const [old, now] = pair;
    const check = change.kind === 'change' ? 'growth' : 'difference';
    const isDated = old.when !== null && now.when !== null;
    for (const { figures } of rows) {
      const [stated, before, after] = [figures[change.place], figures[old.place], figures[now.place]];
      if (stated == null || before == null || after == null || !isLike(article, before, after)) continue;
      if (check === 'difference' && !isLike(article, stated, after)) continue;
      const way = (from: number, to: number, rivals: readonly Link[]): Link =>
        linkOf(
          check,
          stated,
          [
            { role: 'new', figure: to },
            { role: 'old', figure: from },
          ],
          isDated,
          rivals,
        );
      links.push(way(before, after, isDated ? [] : [way(after, before, [])]));
    }
  }
  return links;
}

/** The two columns of values between the last column of changes and this one, or the two around it; earlier one first. */
function comparedBy(columns: readonly Column[], change: Column): readonly [Column, Column] | null {
  const values: Column[] = [];
  for (let place = change.place - 1; place > 0; place -= 1) {
    const column = columns[place];
    if (column === undefined || column.kind === 'change') break;
    if (column.kind === 'value') values.unshift(column);
  }
  const [one, two] = values;
  if (one === undefined || two === undefined || values.length > 2) return null;
  if (one.when === null || two.when === null) return one.when === two.when ? [one, two] : null;
  if (one.when === two.when) return null;
  return one.when < two.when ? [one, two] : [two, one];
}

/** A column of shares is of the one column of values, by the total of that. */
export function linkTableShares(article: ReadArticle, { columns, rows }: Table): readonly Link[] {
  const values = columns.filter(({ kind, adds }) => kind === 'value' && adds);
  const shares = columns.filter(({ kind }) => kind === 'share');
  const totals = rows.filter(({ isTotal }) => isTotal);
  const [value, share, total] = [values[0], shares[0], totals[0]];
  if (value === undefined || share === undefined || total === undefined) return [];
  if (values.length > 1 || shares.length > 1 || totals.length > 1) return [];
  // Beside a column that is not added up they may be shares of that, and those of one total make the whole of it.
  if (columns.some(({ kind, adds }) => kind === 'value' && !adds)) return [];
  const all = article.figures[total.figures[share.place] ?? -1]?.value ?? null;
  if (all !== null && all.n !== 100 * all.d) return [];
  const whole = total.figures[value.place];
  return rows.flatMap(({ figures, isTotal }) => {
    const [stated, part] = [figures[share.place], figures[value.place]];
    if (isTotal || stated == null || part == null || whole == null || !isLike(article, part, whole))
      return [];
    return [
      linkOf(
        'share',
        stated,
        [
          { role: 'part', figure: part },
          { role: 'whole', figure: whole },
        ],
        true,
        [],
      ),
    ];
  });
}

export const linkOf = (
  check: string,
  stated: number,
  operands: readonly Operand[],
  isSure: boolean,
  rivals: readonly Link[],
): Link => ({
  check,
  stated,
  operands,
  reading: 0,
  score: isSure ? 6 : 4,
  strength: isSure ? 'strong' : 'middling',
  rivals,
  runnersUp: [],
  because: ['table'],
});
