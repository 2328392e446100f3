/**
 * Cells of a table have the unit and the scale that the head of their column names: 40 under "2024 ($ million)" is $40
 * million. The head is read by the reader of figures itself, with a 1 put before it.
 */
import type { Block } from '../text/block.ts';
import { readText } from './read.ts';
import type { Written } from './written.ts';

/** What a head says of the numbers below it. */
type Unit = Pick<Written, 'kind' | 'unit' | 'choices' | 'over' | 'under' | 'per'> & {
  readonly scale: number;
};

interface ReadCells {
  readonly block: Block;
  readonly firstFigure: number;
  readonly figureCount: number;
}

/** The same figures, plain numbers that fill a cell with the unit of their head. That it is taken so is said in `assumed`. */
export function underHeads(
  text: string,
  blocks: readonly ReadCells[],
  figures: readonly Written[],
): readonly Written[] {
  if (!blocks.some(({ block }) => block.kind === 'cell')) return figures;
  const heads = new Map<string, Unit>();
  const made = [...figures];
  for (const { block, firstFigure, figureCount } of blocks) {
    const { cell } = block;
    if (cell === undefined) continue;
    const written = text.slice(block.start, block.end);
    if (cell.header) {
      const unit = unitOfHead(written);
      if (unit !== null) heads.set(`${cell.table}/${cell.column}`, unit);
      continue;
    }
    // The head of the column of names speaks for all columns without a unit of their own.
    const unit = heads.get(`${cell.table}/${cell.column}`) ?? heads.get(`${cell.table}/0`);
    const figure = figures[firstFigure];
    if (unit === undefined || figure === undefined || figureCount !== 1) continue;
    if (figure.kind !== 'number' || figure.numeral === null || figure.numeral.scale !== 0) continue;
    const sign = written.slice(0, figure.start - block.start);
    if (figure.end !== block.end || !/^[+\s]*$/.test(sign) || figure.numeral.malformed) continue;
    const { scale, ...rest } = unit;
    const { exponent, scaleStart } = figure.numeral;
    made[firstFigure] = {
      ...figure,
      ...rest,
      numeral: { ...figure.numeral, exponent: exponent + scale, scale, scaleEnd: scaleStart },
      assumed: [...figure.assumed, 'head'],
    };
  }
  return made;
}

/** A head is short; a longer one is a sentence. */
const longestHead = 60;

function unitOfHead(head: string): Unit | null {
  if (head.length > longestHead) return null;
  const bracket = /[([]([^()[\]]*)[)\]]/.exec(head)?.[1];
  const bare = head
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const behindComma = bare.split(',').at(-1) ?? '';
  for (const part of [bracket, behindComma, bare]) {
    const unit = part === undefined ? null : unitOf(part.trim());
    if (unit !== null) return unit;
  }
  return /(?:^|\s)%(?:$|\s)/.test(bare) ? percent : null;
}

const percent: Unit = { kind: 'percent', unit: '%', choices: null, over: 1, under: 1, per: '', scale: 0 };

function unitOf(words: string): Unit | null {
  if (/^(?:%|per ?cent|pct\.?|percentage)$/i.test(words)) return percent;
  const plain = words
    .replace(/^in\s+/i, '')
    .replace(/['’]?000s?\b/g, 'thousand')
    .replace(/\b(thousand|million|billion|trillion)s\b/gi, '$1')
    .replace(/\s+of\s+/gi, ' ');
  const sign = /^([A-Z]{0,3}[$€£¥₹]|RM|Rs\.?|[A-Z]{3})\s*(.*)$/.exec(plain);
  const tries =
    sign === null
      ? [`1 ${plain}`]
      : [`${sign[1] ?? ''}1 ${sign[2] ?? ''}`.trim(), `${sign[1] ?? ''}1${sign[2] ?? ''}`, `1 ${plain}`];
  for (const tried of tries) {
    const found: Written[] = [];
    readText(tried, (figure) => found.push(figure));
    const [one] = found;
    if (one === undefined || found.length > 1 || one.start > 0 || one.end < tried.length) continue;
    if (one.numeral === null || one.numeral.scale + one.unit.length === 0 || one.kind === 'identifier')
      continue;
    const { kind, unit, choices, over, under, per, numeral } = one;
    return { kind, unit, choices, over, under, per, scale: numeral.scale };
  }
  return null;
}
