/** The account of every figure: recomputed, stated, or left alone and why. */
import { toNumber, toText } from '../arithmetic/exact.ts';
import type { Figure } from '../figures/figure.ts';
import type { FoundCheck, FoundFigure } from '../findings.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import * as english from './en.ts';

/** `why` gives the code of a reason for figures that a check looked at and left alone. */
export function presentFigures(
  article: ReadArticle,
  frames: readonly Frame[],
  checks: readonly FoundCheck[],
  why: (figure: number) => string | null,
): readonly FoundFigure[] {
  const used = new Set(
    checks.flatMap(({ stated, operands }) => [stated.figure, ...operands.map(({ figure }) => figure)]),
  );
  return article.figures.map((figure, number) => {
    const block = article.blocks[frames[number]?.block ?? -1]?.block.kind;
    const small = block === 'boilerplate' || block === 'byline';
    const account = used.has(number)
      ? 'recomputed'
      : small || figure.kind === 'identifier'
        ? 'ignored'
        : 'stated';
    const reason = account === 'recomputed' ? undefined : reasonOf(figure, small, why(number));
    return presentFigure(figure, article.text, account, reason);
  });
}

function reasonOf(figure: Figure, small: boolean, why: string | null): string {
  if (figure.reason !== undefined) return english.reasons[figure.reason] ?? '';
  if (small) return english.reasons['boilerplate'] ?? '';
  const byKind = {
    date: 'date',
    year: 'date',
    range: 'date',
    duration: 'duration',
    age: 'duration',
    ordinal: 'ordinal',
  } as const;
  const code = why ?? (figure.kind in byKind ? byKind[figure.kind as keyof typeof byKind] : 'no-operands');
  return english.reasons[code] ?? '';
}

/** One figure as it leaves the engine. */
export function presentFigure(
  figure: Figure,
  text: string,
  account: FoundFigure['account'],
  reason: string | undefined,
): FoundFigure {
  const { value, tight, loose, numeral } = figure;
  return {
    start: figure.start,
    end: figure.end,
    text: text.slice(figure.start, figure.end),
    kind: figure.kind,
    value: value && figure.kind !== 'date' ? toNumber(value) : null,
    ...(value ? { exact: toText(value) } : {}),
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    ...(tight.low && tight.high ? { low: toNumber(tight.low), high: toNumber(tight.high) } : {}),
    ...(value
      ? { loose: { low: loose.low && toNumber(loose.low), high: loose.high && toNumber(loose.high) } }
      : {}),
    ...(figure.hedge === undefined ? {} : { hedge: figure.hedge }),
    assumed: figure.assumed.map((code) => english.assumption(code)),
    ...(figure.date === undefined ? {} : { date: figure.date }),
    ...(numeral === null
      ? {}
      : { number: { start: numeral.bare.start, end: numeral.bare.end, value: toNumber(numeral.value) } }),
    account,
    ...(reason === undefined ? {} : { reason }),
  };
}
