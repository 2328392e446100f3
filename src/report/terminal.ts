/**
 * Findings as a report that an editor can read in a terminal: the sentence first, then what does not hold in reading
 * order, the conversions, what agrees, and the account of the figures. Signs carry their words; colour only adds to them.
 */
import type { Findings } from '../../claims/index.ts';
import { conversionTables, type ConversionLine, type PairTable } from './conversion-table.ts';
import { coloured, plain, type Ink } from './ink.ts';
import { ledgerAccount } from './ledger-account.ts';
import { objectionOf, type Objection } from './objection.ts';
import { placesIn } from './place.ts';
import { summaryOf } from './summary.ts';
import { terminalObjection } from './terminal-objection.ts';
import { reportWords } from './words.en.ts';
import { columnsOf, pad, printable, wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Columns; lines are never longer. */
  readonly width: number;
  readonly colour: boolean;
}

const say = reportWords.terminal;

/** The report of one text, ending with a line end. */
export function terminalReport(findings: Findings, text: string, options: TerminalOptions): string {
  const places = placesIn(text, findings.blocks);
  const checks = findings.checks.flatMap((_, index) => objectionOf(index, findings, text, places) ?? []);
  const ink = options.colour ? coloured : plain;
  const summary = summaryOf(findings);
  const sections = [
    [
      ...wrap(summary.first, options.width).map((line) => ink('strong', line)),
      ...summary.rest.flatMap((sentence) => wrap(sentence, options.width)),
    ],
    ...objections(checks, options.width, ink),
    conversions(conversionTables(findings, text, places), options.width, ink),
    agreeing(checks, options.width, ink),
    notes(findings, options.width, ink),
    account(findings, options.width, ink),
  ];
  const filled = sections.filter((section) => section.length > 0);
  return `${filled.map((section) => section.join('\n')).join('\n\n')}\n`;
}

/** What cannot follow, what needs a look: one order, that of the text. */
function objections(checks: readonly Objection[], width: number, ink: Ink): readonly (readonly string[])[] {
  return checks
    .filter(({ outcome }) => outcome !== 'consistent')
    .map((check, place) => terminalObjection(check, place + 1, width, ink));
}

function conversions(tables: readonly PairTable[], width: number, ink: Ink): readonly string[] {
  if (tables.length === 0) return [];
  return [
    ink('strong', say.conversions),
    ...tables.flatMap((table) => [
      ...wrap(`${reportWords.conversions.pair(table.pair)}: ${table.account}`, width),
      ...rows(table.lines, width, ink),
    ]),
  ];
}

/** Columns are as wide as their widest cell; where the line has no room for the band, the band goes. */
function rows(lines: readonly ConversionLine[], width: number, ink: Ink): readonly string[] {
  const cells = lines.map(({ place, amount, converted, shown, outcome }) => ({
    outcome,
    words: `${reportWords.signs[outcome]} ${reportWords.outcomes[outcome]}`,
    full: [place, amount.text, converted.text, shown.rate, shown.band, shown.deviation].map(printable),
    short: [place, amount.text, converted.text, shown.rate, shown.deviation].map(printable),
  }));
  const widest = Math.max(0, ...cells.map(({ words }) => columnsOf(words)));
  const total = (table: readonly (readonly string[])[]): number =>
    2 + widest + widths(table).reduce((sum, column) => sum + column + 2, 0);
  const shape = total(cells.map(({ full }) => full)) <= width ? 'full' : 'short';
  const columns = widths(cells.map((each) => each[shape]));
  return cells.flatMap((each) => {
    const laid = each[shape].map((cell, at) => pad(cell, columns[at] ?? 0, at === 0 ? 'right' : 'left'));
    const line = `  ${laid.join('  ')}  `;
    const fits = columnsOf(line) + columnsOf(each.words) <= width;
    return fits
      ? [`${line}${ink(each.outcome, each.words)}`]
      : wrap(`${each[shape].join('  ')}  ${each.words}`, width, '  ', '    ');
  });
}

function widths(table: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: count }, (_, at) =>
    Math.max(0, ...table.map((row) => columnsOf(row[at] ?? ''))),
  );
}

/** Conversions have their table; the rest of what agrees is listed with its working. */
function agreeing(checks: readonly Objection[], width: number, ink: Ink): readonly string[] {
  const agree = checks.filter(({ outcome, rate }) => outcome === 'consistent' && rate === '');
  if (agree.length === 0) return [];
  return [
    ink('strong', say.agrees),
    ...agree.flatMap(({ place, kind, stated, working, notes: remarks }) => [
      ...wrap(
        [place, `${kind},`, `${stated}:`, working].filter((part) => part !== '').join(' '),
        width,
        `  ${reportWords.signs.consistent} `,
        '    ',
      ),
      ...remarks.flatMap((remark) => wrap(`${say.note}: ${remark}`, width, '    ')),
    ]),
  ];
}

function notes(findings: Findings, width: number, ink: Ink): readonly string[] {
  if (findings.notes.length === 0) return [];
  return [
    ink('strong', say.notes),
    ...findings.notes.flatMap(({ message }) => wrap(message, width, '  ', '    ')),
  ];
}

function account(findings: Findings, width: number, ink: Ink): readonly string[] {
  const ledger = ledgerAccount(findings);
  return [
    ink('strong', say.figures),
    ...wrap(`${reportWords.figures(ledger.figures)}: ${ledger.sentence}.`, width, '  '),
    ...(findings.checks.length === 0 ? [] : wrap(reportWords.text.arithmetic, width, '  ')),
  ];
}
