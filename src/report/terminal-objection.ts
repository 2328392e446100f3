/** One finding for a terminal: the sentence it stands in, the figure, the working, the cause, and every way out. */
import type { Objection, Way } from './objection.ts';
import type { Ink } from './ink.ts';
import { reportWords } from './words.en.ts';
import { columnsOf, wrap } from './wrap.ts';

const say = reportWords.terminal;
const indent = '   ';

export function terminalObjection(
  check: Objection,
  number: number,
  width: number,
  ink: Ink,
): readonly string[] {
  const { outcome, kind, place, quote, stated, recomputed, band, rate, working, asPrinted } = check;
  const sign = reportWords.signs[outcome];
  const [label, ...more] = wrap(
    say.objection(sign, number, reportWords.outcomes[outcome], kind, place),
    width,
    '',
    indent,
  );
  const { corrections } = reportWords;
  const rows: readonly (readonly [string, string])[] = [
    [say.printed, stated],
    [say.recomputed, recomputed],
    [corrections.band, band],
    [corrections.impliedRate, rate],
    [say.working, working],
    [corrections.asPrinted, asPrinted],
  ];
  return [
    ...[label ?? '', ...more].map((line) => ink(outcome, line)),
    ...wrap(`“${quote.before}${quote.marked}${quote.after}”`, width, indent),
    ...labelled(
      rows.filter(([, words]) => words !== ''),
      width,
    ),
    ...wrap(check.message, width, indent),
    ...(check.cause === '' ? [] : wrap(check.cause, width, indent)),
    ...check.notes.flatMap((note) => wrap(`${say.note}: ${note}`, width, indent, `${indent}  `)),
    ...waysOut(check.ways, width),
  ];
}

/** Labels in one column where there is room for one beside the words. */
function labelled(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const widest = Math.max(0, ...rows.map(([label]) => columnsOf(label)));
  const isNarrow = widest > width / 2;
  return rows.flatMap(([label, words]) =>
    isNarrow
      ? wrap(`${label}: ${words}`, width, indent, `${indent}  `)
      : wrap(
          words,
          width,
          `${indent}${label}${' '.repeat(widest - columnsOf(label) + 2)}`,
          ' '.repeat(indent.length + widest + 2),
        ),
  );
}

/** Where either side may be wrong, neither comes first: the sentence before the two says so. */
function waysOut(ways: readonly Way[], width: number): readonly string[] {
  const { corrections } = reportWords;
  const isEither = ways.length > 1;
  return [
    ...(isEither ? wrap(corrections.either, width, indent) : []),
    ...ways.flatMap(({ quote, options }, place) =>
      options.flatMap(({ replacement, because }, rank) => {
        const lead = isEither && rank === 0 ? (place === 0 ? corrections.eitherOne : corrections.or) : '';
        const label = lead !== '' ? lead : rank === 0 ? say.fix : corrections.or;
        const reason = because === '' ? '' : `: ${because}`;
        return wrap(
          `${say.change(quote.marked, replacement)}${reason}`,
          width,
          `${indent}${label} `,
          `${indent}  `,
        );
      }),
    ),
  ];
}
